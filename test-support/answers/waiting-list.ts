/** What a waiting list must have on screen of an answer: worked out of the raw answer, not of the model. */
import type { CountCell, WaitingFigures, WaitingList } from '../../src/client/port.js';
import { dayText } from './danish.js';
import { all, demand, same, textIn, textWithout } from './shown.js';
import type { Check } from './stage.js';

const number = new Intl.NumberFormat('da-DK');
const reasonWords = {
  nothingToOffer: 'Intet at tilbyde',
  declined: 'Har sagt nej til tilbud',
  chosenPlace: 'Venter på ønsket plads',
  underAssessment: 'Under visitation',
  unknown: 'Årsag ikke oplyst',
} as const;
const emptyWords = {
  missing: 'ikke oplyst',
  notApplicable: '–ikke relevant',
  suppressed: 'skjultskjult på grund af små antal',
  noAccess: 'ingen adgang',
  notYet: 'endnu ikke',
} as const;

interface Column {
  readonly head: string;
  readonly of: (figures: WaitingFigures) => string;
  readonly state: (figures: WaitingFigures) => CountCell['state'];
}

const written = (cell: CountCell = { state: 'missing' }): string =>
  cell.state === 'value'
    ? number.format(cell.value) + (cell.preliminary ? 'f (foreløbig)' : '')
    : emptyWords[cell.state] + (cell.note ?? '');

const column = (head: string, cellOf: (figures: WaitingFigures) => CountCell | undefined): Column => ({
  head,
  of: (figures) => written(cellOf(figures)),
  state: (figures) => cellOf(figures)?.state ?? 'missing',
});

function columnsOf({ groups, whole }: WaitingList): readonly Column[] {
  const everyone = [...groups.map(({ figures }) => figures), whole];
  const told = (name: keyof WaitingFigures) => everyone.some((figures) => figures[name] !== undefined);
  const reasons = Object.keys(reasonWords) as (keyof typeof reasonWords)[];
  const net: Column = {
    head: 'Ændring',
    of: ({ moves }) => {
      const [entered, left] = [moves?.entered, moves?.left];
      if (entered?.state !== 'value' || left?.state !== 'value') return written({ state: strongest(entered, left) });
      const by = entered.value - left.value;
      const early = entered.preliminary || left.preliminary ? 'f (foreløbig)' : '';
      return `${by > 0 ? '+' : by < 0 ? '−' : ''}${number.format(Math.abs(by))}${early}`;
    },
    state: ({ moves }) => {
      const isThere = moves?.entered.state === 'value' && moves.left.state === 'value';
      return isThere ? 'value' : strongest(moves?.entered, moves?.left);
    },
  };
  return [
    column('I alt', ({ all: { courses } }) => courses),
    column('Har plads af samme type', ({ holders }) => holders.courses),
    column('Uden plads af samme type', ({ withoutPlace }) => withoutPlace.courses),
    ...(told('temporary') ? [column('Midlertidig løsning', ({ temporary }) => temporary)] : []),
    column('I alt', ({ all: { citizens } }) => citizens),
    column('Har plads af samme type', ({ holders }) => holders.citizens),
    column('Uden plads af samme type', ({ withoutPlace }) => withoutPlace.citizens),
    ...reasons
      .filter((name) => everyone.some((figures) => figures.reasons?.[name]))
      .map((name) => column(reasonWords[name], (figures) => figures.reasons?.[name])),
    ...(told('days')
      ? [
          column('Median', ({ days }) => days?.median),
          column('90 % har højst ventet', ({ days }) => days?.p90),
          column('Længst', ({ days }) => days?.longest),
        ]
      : []),
    ...(told('moves')
      ? [
          column('Før', ({ moves }) => moves?.before),
          column('Kommet til', ({ moves }) => moves?.entered),
          column('Gået fra', ({ moves }) => moves?.left),
          net,
        ]
      : []),
  ];
}

const order = ['suppressed', 'noAccess', 'missing', 'notYet', 'notApplicable'] as const;
const strongest = (...cells: readonly (CountCell | undefined)[]) =>
  order.find((state) => cells.some((cell) => (cell?.state ?? 'missing') === state)) ?? 'missing';

export const checkWaitingList: Check = async ({ root, press }, answer) => {
  const list = answer as WaitingList;
  const { groups, whole, about, from } = list;
  if (groups.length === 0 && whole.all.courses.state === 'value') {
    same('a list of nobody', textIn(root.querySelector('.state .title')), 'Ingen venter');
    return;
  }
  const columns = columnsOf(list);
  checkLead(root, list);
  same('the line that reconciles', textIn(root.querySelector('.equation')), equationText(whole));
  const parts = all(root, 'table[part~="table"]');
  // Beside the drawing the table stands in parts; together they have every figure once.
  checkRows(parts, list, columns);
  await press('Vis som tabel');
  const tables = all(root, 'table[part~="table"]');
  demand(tables.length === 1, `There are ${tables.length} tables.`);
  const heads = all(tables[0]!, 'thead tr:last-child th').map((head) =>
    textIn(head.querySelector('button span') ?? head),
  );
  same('the heads', heads.slice(1).join(' | '), columns.map(({ head }) => head).join(' | '));
  checkRows(tables, list, columns);
  const groupsShown = all(tables[0]!, 'thead th[scope="colgroup"]').map(textIn);
  const hasMoves = columns.some(({ head }) => head === 'Før');
  if (hasMoves)
    same('the last head', groupsShown.at(-1) ?? '', from === undefined ? 'Til og fra' : `Siden ${dayText(from)}`);
  same(
    'the day',
    textIn(tables[0]!.querySelector('caption')).split(', ').at(-1) ?? '',
    `opgjort pr. ${dayText(about.asOf!)}`,
  );
  await press('Vis som figur');
};

function checkRows(tables: readonly Element[], { groups, whole }: WaitingList, columns: readonly Column[]): void {
  const lines = [...groups.map(({ figures }) => figures), whole];
  lines.forEach((figures, index) => {
    const cells = tables.flatMap((table) => all(all(table, 'tr:is(.area, .total)')[index]!, 'td'));
    demand(cells.length === columns.length, `Line ${index} has ${cells.length} cells for ${columns.length}.`);
    cells.forEach((cell, position) => {
      const { head, of, state } = columns[position]!;
      same(`line ${index}, ${head}`, textWithout(cell, 'svg'), of(figures));
      demand(cell.classList.contains(`is-${state(figures)}`), `line ${index}, ${head}: is ${cell.className}.`);
    });
    const names = tables.map((table) => textIn(all(table, 'tr:is(.area, .total)')[index]!.querySelector('th')));
    const group = groups[index];
    const name = group ? [group.name, group.legalBasis].filter((part) => part !== undefined).join(', ') : 'I alt';
    for (const shown of names) same(`the name of line ${index}`, shown, name);
  });
}

const shortly = (cell: CountCell): string =>
  cell.state === 'value'
    ? number.format(cell.value)
    : {
        missing: 'ikke oplyst',
        notApplicable: '–',
        suppressed: 'skjult',
        noAccess: 'ingen adgang',
        notYet: 'endnu ikke',
      }[cell.state];

function equationText({ all: everyone, holders, withoutPlace }: WaitingFigures): string {
  const citizens = (cell: CountCell) => (cell.state === 'value' ? ` (${number.format(cell.value)} borgere)` : '');
  return [
    `${shortly(everyone.courses)} ventende forløb${citizens(everyone.citizens)}`,
    '−',
    `${shortly(holders.courses)} har plads af samme type`,
    '=',
    `${shortly(withoutPlace.courses)} uden plads${citizens(withoutPlace.citizens)}`,
  ].join(' ');
}

function checkLead(root: ParentNode, { whole, from }: WaitingList): void {
  const { all: everyone, withoutPlace, days, moves } = whole;
  const sentences: string[] = [];
  if (everyone.courses.state === 'value') {
    const citizens = everyone.citizens.state === 'value' ? ` (${number.format(everyone.citizens.value)} borgere)` : '';
    const without =
      withoutPlace.courses.state === 'value'
        ? `, og ${number.format(withoutPlace.courses.value)} er uden plads af samme type`
        : '';
    sentences.push(`Der er ${number.format(everyone.courses.value)} ventende forløb${citizens}${without}.`);
  }
  if (days?.median.state === 'value')
    sentences.push(`Halvdelen har ventet ${number.format(days.median.value)} dage eller mere.`);
  if (from !== undefined && moves?.entered.state === 'value' && moves.left.state === 'value') {
    const [entered, left] = [moves.entered.value, moves.left.value];
    const by = entered - left;
    const net = `${by > 0 ? '+' : by < 0 ? '−' : ''}${number.format(Math.abs(by))}`;
    sentences.push(
      `Siden ${dayText(from)} er ${number.format(entered)} kommet til og ${number.format(left)} gået fra: ${net}.`,
    );
  }
  same('the lead', textIn(root.querySelector('.lead')), sentences.join(' '));
}
