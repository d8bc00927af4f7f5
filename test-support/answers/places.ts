/** What places must have on screen of an answer: worked out of the raw answer, not of the model. */
import type { CountCell, ExpectedFree, PlaceFigures, Places, PlacesUsed } from '../../src/client/port.js';
import { dayText, percentText } from './danish.js';
import { all, demand, same, textIn, textWithout } from './shown.js';
import type { Check } from './stage.js';

const number = new Intl.NumberFormat('da-DK');
const reasonWords = {
  ready: 'Klar',
  refurbishing: 'Under istandsættelse',
  targetGroup: 'Til en anden målgruppe',
  unknown: 'Årsag ikke oplyst',
} as const;
const emptyWords = {
  missing: 'ikke oplyst',
  notApplicable: '–ikke relevant',
  suppressed: 'skjultskjult på grund af små antal',
  noAccess: 'ingen adgang',
  notYet: 'endnu ikke',
} as const;
const shortWords = { ...emptyWords, notApplicable: '–', suppressed: 'skjult' } as const;
const none: CountCell = { state: 'notApplicable' };
const missing: CountCell = { state: 'missing' };

/** A line of the table as the answer has it. */
interface Line {
  readonly name: string;
  readonly figures: PlaceFigures;
  readonly used: PlacesUsed | undefined;
  /** Undefined of what is no offer. */
  readonly soon: { readonly of: readonly ExpectedFree[] | undefined } | undefined;
}

interface Shown {
  readonly text: string;
  readonly state: CountCell['state'];
}

const written = (cell: CountCell): Shown => ({
  text:
    cell.state === 'value'
      ? number.format(cell.value) + (cell.preliminary ? 'f (foreløbig)' : '')
      : emptyWords[cell.state] + (cell.note ?? ''),
  state: cell.state,
});

const order = ['suppressed', 'noAccess', 'missing', 'notYet', 'notApplicable'] as const;

function occupancyOf({ occupied, places }: PlaceFigures): Shown {
  if (occupied.state !== 'value' || places.state !== 'value') {
    const state = order.find((one) => occupied.state === one || places.state === one)!;
    return written({ state });
  }
  if (places.value === 0) return written(none);
  const early = occupied.preliminary || places.preliminary ? 'f (foreløbig)' : '';
  return { text: percentText(BigInt(occupied.value), BigInt(places.value)) + early, state: 'value' };
}

function soonOf({ soon }: Line): Shown {
  if (!soon) return written(none);
  if (!soon.of) return written(missing);
  if (soon.of.length === 0) return { text: 'ingen', state: 'value' };
  const items = soon.of.map(({ from, places }) => {
    const text = places.state === 'value' ? number.format(places.value) : shortWords[places.state];
    const note = places.state !== 'value' && places.note ? ` (${places.note})` : '';
    return `${text}${note} fra ${dayText(from)}`;
  });
  return { text: items.join(', '), state: 'value' };
}

interface Column {
  readonly head: string;
  readonly of: (line: Line) => Shown;
}

function linesOf({ types, totals }: Places): readonly Line[] {
  return totals.flatMap((total) => [
    ...types
      .filter(({ kind }) => kind === total.kind)
      .flatMap(({ name, legalBasis, figures, used, offers }) => [
        { name: legalBasis === undefined ? name : `${name}, ${legalBasis}`, figures, used, soon: undefined },
        ...offers.map((offer) => ({
          name: `${offer.name}, ${name}`,
          figures: offer.figures,
          used: undefined,
          soon: { of: offer.expectedFree },
        })),
      ]),
    {
      name: total.kind === 'home' ? 'Alle botilbud' : 'Alle dagtilbud',
      figures: total.figures,
      used: total.used,
      soon: undefined,
    },
  ]);
}

function columnsOf({ types, totals }: Places): readonly Column[] {
  const offers = types.flatMap((type) => type.offers);
  const everyone = [...types, ...totals, ...offers];
  const names = Object.keys(reasonWords) as (keyof typeof reasonWords)[];
  const told = names.filter((name) => everyone.some(({ figures }) => figures.whyFree?.[name]));
  const of = (head: string, cell: (figures: PlaceFigures) => CountCell | undefined): Column => ({
    head,
    of: ({ figures }) => written(cell(figures) ?? missing),
  });
  const by = (head: string, name: keyof PlacesUsed): Column => ({
    head,
    of: ({ used }) => written(used?.[name] ?? none),
  });
  return [
    of('Pladser', ({ places }) => places),
    of('Optagne', ({ occupied }) => occupied),
    of('Reserveret', ({ reserved }) => reserved),
    of('Ledige', ({ free }) => free),
    { head: 'Belægning, %', of: ({ figures }) => occupancyOf(figures) },
    of('Egne borgere', ({ ownCitizens }) => ownCitizens),
    of('Udenbys borgere', ({ outOfTown }) => outOfTown),
    ...told.map((name) => of(reasonWords[name], ({ whyFree }) => whyFree?.[name])),
    ...(offers.some(({ expectedFree }) => expectedFree) ? [{ head: 'Forventes ledige', of: soonOf }] : []),
    by('Andre kommuner', 'otherMunicipality'),
    by('Regionen', 'region'),
    by('Private', 'private'),
    by('I alt', 'all'),
  ];
}

export const checkPlaces: Check = async ({ root, press }, answer) => {
  const places = answer as Places;
  if (places.types.length === 0) {
    same('places of none', textIn(root.querySelector('.state .title')), 'Ingen pladser');
    return;
  }
  const columns = columnsOf(places);
  const lines = linesOf(places);
  same('the lead', textIn(root.querySelector('.lead')), leadOf(places));
  // Beside the drawing the table stands in parts; together they have every figure once.
  checkRows(all(root, 'table[part~="table"]'), lines, columns);
  await press('Vis som tabel');
  const tables = all(root, 'table[part~="table"]');
  demand(tables.length === 1, `There are ${tables.length} tables.`);
  const heads = all(tables[0]!, 'thead tr:last-child th').map((head) =>
    textIn(head.querySelector('button span') ?? head),
  );
  same('the heads', heads.slice(1).join(' | '), columns.map(({ head }) => head).join(' | '));
  checkRows(tables, lines, columns);
  same(
    'the day',
    textIn(tables[0]!.querySelector('caption')).split(', ').at(-1) ?? '',
    `opgjort pr. ${dayText(places.about.asOf!)}`,
  );
  await press('Vis som figur');
};

function checkRows(tables: readonly Element[], lines: readonly Line[], columns: readonly Column[]): void {
  const rows = tables.map((table) => all(table, 'tr:is(.area, .total)'));
  for (const some of rows) demand(some.length === lines.length, `There are ${some.length} lines for ${lines.length}.`);
  lines.forEach((line, index) => {
    const cells = rows.flatMap((some) => all(some[index]!, 'td'));
    demand(cells.length === columns.length, `Line ${index} has ${cells.length} cells for ${columns.length}.`);
    cells.forEach((cell, position) => {
      const { head, of } = columns[position]!;
      const { text, state } = of(line);
      same(`line ${index}, ${head}`, textWithout(cell, 'svg'), text);
      demand(cell.classList.contains(`is-${state}`), `line ${index}, ${head}: is ${cell.className}.`);
    });
    for (const some of rows) same(`the name of line ${index}`, textIn(some[index]!.querySelector('th')), line.name);
  });
}

function leadOf({ types, totals }: Places): string {
  const sentences = totals.flatMap(({ kind, figures, used }) => {
    const { places, occupied, reserved, free, ownCitizens } = figures;
    const told: string[] = [];
    if (places.state === 'value' && free.state === 'value') {
      const held = reserved.state === 'value' ? `, og ${number.format(reserved.value)} er reserveret` : '';
      const full =
        occupied.state === 'value' && places.value > 0
          ? `; belægningen er ${percentText(BigInt(occupied.value), BigInt(places.value))} %`
          : '';
      const name = kind === 'home' ? 'botilbud' : 'dagtilbud';
      told.push(
        `${number.format(free.value)} af ${number.format(places.value)} pladser i ${name} er ledige${held}${full}.`,
      );
    }
    if (used.all.state === 'value' && ownCitizens.state === 'value') {
      const bought = number.format(used.all.value - ownCitizens.value);
      told.push(`Egne borgere bruger ${number.format(used.all.value)}, heraf ${bought} købt hos andre.`);
    }
    return told;
  });
  const offers = totals.flatMap(({ kind }) =>
    types.filter((type) => type.kind === kind).flatMap((type) => type.offers),
  );
  const free = offers.map(({ name, figures }) => ({ name, cell: figures.free }));
  const most = free
    .flatMap(({ name, cell }) => (cell.state === 'value' && cell.value > 0 ? [{ name, free: cell.value }] : []))
    .sort((a, b) => b.free - a.free)
    .slice(0, 3)
    .map(({ name, free: count }) => `${name} (${number.format(count)})`);
  if (most.length > 1 && free.every(({ cell }) => cell.state === 'value'))
    sentences.push(`Flest ledige: ${most.slice(0, -1).join(', ')} og ${most.at(-1)!}.`);
  return sentences.join(' ');
}
