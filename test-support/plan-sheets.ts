/** Writes a plan as people would, in one of many ways: what the reader of sheets is held against. */
import type {
  EarlierStatus,
  Explanation,
  OreCell,
  PriceLevel,
  SavingsFigures,
  SavingsPlan,
} from '../src/client/port.js';
import { writeWorkbook, type WrittenCell } from '../src/client/sheet/xlsx/write-workbook.js';

/** How a file is written. */
export interface Form {
  readonly unit: 'kr.' | '1.000 kr.' | 'mio. kr.';
  readonly mark: ',' | '.';
  readonly isGrouped: boolean;
  /** Each row of one period. */
  readonly isLong: boolean;
  readonly totalFirst: boolean;
  readonly minus: '-' | '−';
  readonly day: 'iso' | 'dots' | 'slash';
}

type Cell = string | { readonly number: string };
type Row = readonly Cell[];
export type Book = Readonly<Record<string, readonly Row[]>>;

const places = { 'kr.': 2, '1.000 kr.': 5, 'mio. kr.': 8 } as const;
const audiences = { public: 'alle', committee: 'udvalg', management: 'ledelse', casework: 'sagsbehandling' };
const words = {
  missing: 'Ikke oplyst',
  notApplicable: 'ikke relevant',
  suppressed: 'skjult',
  noAccess: 'ingen adgang',
  notYet: 'endnu ikke',
};
const measures = [
  ['Mål', 'targetOre'],
  ['Realiseret', 'realisedOre'],
  ['Forventet', 'expectedOre'],
  ['Heraf realiseret kun i år', 'oneOffRealisedOre'],
  ['Forventet kun i år', 'oneOffExpectedOre'],
] as const;

/** The amount in the unit, with a point before decimals and none that are nought. */
function exact(ore: number, { unit }: Form): string {
  const digits = String(Math.abs(ore)).padStart(places[unit] + 1, '0');
  const decimals = digits.slice(-places[unit]).replace(/0+$/, '');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -places[unit])}${decimals && '.'}${decimals}`;
}

function typed(ore: number, form: Form): string {
  const [whole = '', decimals] = exact(ore, form).split('.');
  const group = form.mark === ',' ? '.' : ',';
  const grouped = form.isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return `${grouped}${decimals === undefined ? '' : form.mark + decimals}`.replace('-', form.minus);
}

function day(text: string, { day: form }: Form): string {
  const [year = '', month = '', date = ''] = text.split('-');
  if (form === 'iso') return text;
  return form === 'dots' ? `${Number(date)}.${Number(month)}.${year}` : `${date}/${month}-${year}`;
}

function cellOf(cell: OreCell | undefined, form: Form): Cell {
  if (!cell) return '';
  if (cell.state !== 'value') return cell.note === undefined ? words[cell.state] : `${words[cell.state]}: ${cell.note}`;
  const { value, low, high, preliminary, partial, corrected } = cell;
  const marks = [
    ...(low === undefined && high === undefined
      ? []
      : [
          `${low === undefined ? '' : `fra ${typed(low, form)}`}${high === undefined ? '' : ` til ${typed(high, form)}`}`.trim(),
        ]),
    ...(preliminary ? ['foreløbig'] : []),
    ...(partial ? [`${partial.got} af ${partial.of}`] : []),
    ...(corrected ? [`rettet ${day(corrected.on, form)} fra ${typed(corrected.was, form)}`] : []),
  ];
  if (marks.length === 0) return { number: exact(value, form) };
  return `${typed(value, form)} ${marks.map((mark) => `(${mark})`).join(' ')}`;
}

const levelOf = ({ basis, year }: PriceLevel): string => {
  if (basis === 'current') return 'løbende priser';
  return year === undefined ? 'faste priser' : `${year}-priser`;
};

interface Line {
  readonly name: string;
  readonly figures: readonly SavingsFigures[];
  readonly texts: readonly string[];
}

/** A table of areas: in rows and columns, or a line for each period. */
function table(lines: readonly Line[], { periods }: SavingsPlan, more: readonly string[], form: Form): Row[] {
  const at = (figures: readonly SavingsFigures[], id: string) => figures.find(({ period }) => period === id);
  if (form.isLong) {
    const rows = lines.flatMap(({ name, figures, texts }) =>
      figures.map((figure): Row => [
        name,
        figure.period,
        ...measures.map(([, measure]) => cellOf(figure[measure], form)),
        ...texts,
      ]),
    );
    return [['Område', 'Periode', ...measures.map(([label]) => label), ...more], ...rows];
  }
  const columns = periods.flatMap(({ id }) => measures.map(([label, measure]) => ({ id, label, measure })));
  return [
    ['Område', ...columns.map(({ id, label }) => `${label} ${id}`), ...more],
    ...lines.map(({ name, figures, texts }): Row => [
      name,
      ...columns.map(({ id, measure }) => cellOf(at(figures, id)?.[measure], form)),
      ...texts,
    ]),
  ];
}

const explained = ({ cause = '', remedy = '', responsible = '', due }: Explanation, form: Form): string[] => [
  cause,
  remedy,
  responsible,
  due === undefined ? '' : day(due, form),
];

function withTotal(lines: readonly Line[], total: readonly SavingsFigures[] | undefined, { totalFirst }: Form): Line[] {
  if (!total) return [...lines];
  const line = { name: 'I alt', figures: total, texts: [] };
  return totalFirst ? [line, ...lines] : [...lines, line];
}

/** The sheets of a plan. */
export function bookOf(plan: SavingsPlan, form: Form): Book {
  const { about, statusRule, explanation = {}, comparedTo, areas, total } = plan;
  const fields: Record<string, string | undefined> = {
    Titel: plan.title,
    Id: plan.id,
    Art: plan.kind === 'plan' ? 'handleplan' : 'potentialer',
    Vedtaget: plan.adopted,
    'Opgjort pr.': about.asOf && day(about.asOf, form),
    Kilde: about.source,
    'Link til kilden': about.sourceLink,
    'Vises for': audiences[about.audience],
    'Beløb i': form.unit,
    Decimaltegn: form.mark === ',' ? 'komma' : 'punktum',
    'Besparelser skrives som': plan.savingsSign === 'positive' ? 'plus' : 'minus',
    Prisniveau: about.priceLevel && levelOf(about.priceLevel),
    'Foreløbige tal': about.preliminary === undefined ? undefined : about.preliminary ? 'ja' : 'nej',
    'Rettet den': about.corrected && day(about.corrected.on, form),
    Rettelse: about.corrected?.note,
    'På mål fra (pct.)': statusRule && `${statusRule.onTargetPercent} %`,
    'Nær mål fra': statusRule && String(statusRule.nearPercent),
    'Lille afvigelse op til':
      statusRule?.smallShortfallOre === undefined ? undefined : typed(statusRule.smallShortfallOre, form),
    Årsag: explanation.cause,
    Afhjælpning: explanation.remedy,
    Ansvarlig: explanation.responsible,
    Frist: explanation.due && day(explanation.due, form),
    'Tidligere status pr.': comparedTo && day(comparedTo.asOf, form),
    'Tidligere prisniveau': comparedTo?.priceLevel && levelOf(comparedTo.priceLevel),
  };
  const lines = areas.map(({ id, name, figures, footnotes = [], explanation: its = {} }) => ({
    name,
    figures,
    texts: [id, footnotes.join(', '), ...explained(its, form)],
  }));
  const columns = ['Id', 'Fodnoter', 'Årsag', 'Afhjælpning', 'Ansvarlig', 'Frist'];
  return {
    Plan: Object.entries(fields).flatMap(([name, value]): Row[] => (value === undefined ? [] : [[name, value]])),
    Perioder: [
      ['Periode', 'Fra', 'Til', 'Effekt'],
      ...plan.periods.map(({ id, from, to = '', effect }) => [
        id,
        from,
        to,
        effect ? (effect === 'fullYear' ? 'helår' : 'første år') : '',
      ]),
    ],
    Fodnoter: [['Id', 'Tekst'], ...(plan.footnotes ?? []).map(({ id, text }) => [id, text])],
    Begreber: [['Begreb', 'Tekst'], ...(about.definitions ?? []).map(({ term, text }) => [term, text])],
    Noter: [['Note'], ...(plan.notes ?? []).map((note) => [note])],
    Områder: table(withTotal(lines, total, form), plan, columns, form),
    'Tidligere status': earlierTable(comparedTo, plan, form),
    Overlap: [
      ['Overlapper med', 'Områder', 'Note'],
      ...(plan.overlaps ?? []).map((overlap) => [overlap.with, overlap.areas?.join(', ') ?? '', overlap.note ?? '']),
    ],
  };
}

function earlierTable(earlier: EarlierStatus | undefined, plan: SavingsPlan, form: Form): Row[] {
  const lines = (earlier?.areas ?? []).map(({ id, name, figures }) => ({ name, figures, texts: [id] }));
  return table(withTotal(lines, earlier?.total, form), plan, ['Id'], form);
}

export function workbookOf(book: Book): Uint8Array<ArrayBuffer> {
  const written = (cell: Cell): WrittenCell | undefined => {
    if (typeof cell !== 'string') return cell;
    return cell === '' ? undefined : { text: cell };
  };
  return writeWorkbook(
    Object.entries(book).map(([name, rows]) => ({ name, widths: [20], rows: rows.map((row) => row.map(written)) })),
  );
}

/** The sheets one after another, each but the first under its name. */
export function csvOf(book: Book, { mark }: Form): Uint8Array<ArrayBuffer> {
  const quoted = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (row: Row) =>
    row.map((cell) => quoted(typeof cell === 'string' ? cell : cell.number.replace('.', mark))).join(';');
  const lines = Object.entries(book).flatMap(([name, rows]) => [
    ...(name === 'Plan' ? [] : [name]),
    ...rows.map(line),
    '',
  ]);
  return new TextEncoder().encode(lines.join('\r\n'));
}
