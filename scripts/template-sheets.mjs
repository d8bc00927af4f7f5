/** The sheets of the template for savings plans: empty, or filled with a plan. Their words are Danish. */

const heading = { bold: true, tinted: true, wrap: true };
const right = { ...heading, right: true };
const typed = { wrap: true, format: '@' };
const help = { grey: true, wrap: true };
const amount = { format: '#,##0.0##' };
const total = { ...amount, bold: true };

const audiences = { public: 'alle', committee: 'udvalget', management: 'ledelsen', casework: 'sagsbehandlingen' };
const kinds = { plan: 'handleplan', potential: 'potentialer' };
const signs = { positive: 'plus', negative: 'minus' };

const columns = [
  ['Mål', 'targetOre'],
  ['Realiseret', 'realisedOre'],
  ['Forventet', 'expectedOre'],
  ['Realiseret kun i år', 'oneOffRealisedOre'],
  ['Forventet kun i år', 'oneOffExpectedOre'],
];

/** The empty template has room for so many areas above its total. */
const room = 20;
const year = '2026';

/** The sheets as the writer of workbooks takes them. `plan` fills them; without one they are empty. */
export function templateSheets(plan) {
  return [
    planSheet(plan),
    areaSheet(plan),
    listSheet('Perioder', ['Periode', 'Fra', 'Til', 'Effekt'], plan ? [] : [[year, `${year}-01`, `${year}-12`]], 14),
    areaSheet(undefined, 'Tidligere status', columns.slice(0, 3), 0),
    listSheet(
      'Fodnoter',
      ['Id', 'Tekst'],
      plan?.footnotes?.map(({ id, text }) => [id, text]),
    ),
    listSheet(
      'Begreber',
      ['Begreb', 'Tekst'],
      plan?.about.definitions?.map(({ term, text }) => [term, text]),
    ),
    listSheet(
      'Noter',
      ['Note'],
      plan?.notes?.map((note) => [note]),
    ),
    listSheet('Overlap', ['Overlapper med', 'Områder', 'Note']),
    { name: 'Vejledning', widths: [110], rows: guidance.map((text) => [{ text, look: { wrap: true } }]) },
  ];
}

/** The lines of the sheet "Plan": name, value, and what to write. */
function planSheet(plan) {
  const { about, statusRule, explanation } = plan ?? {};
  const lines = [
    ['Titel', plan?.title, 'Skal udfyldes. Planens navn, som det vises.'],
    ['Id', plan?.id, 'Et kort navn til adresser, fx handleplan-2026. Laves af titlen, hvis feltet er tomt.'],
    ['Art', plan ? kinds[plan.kind] : 'handleplan', 'handleplan (vedtaget, med mål) eller potentialer (skøn).'],
    ['Vedtaget', plan?.adopted, 'En dag eller en måned, fx 30.3.2026 eller 2026-03.'],
    ['Opgjort pr.', about?.asOf && danishDay(about.asOf), 'Den dag, tallene er opgjort, fx 30.11.2026.'],
    ['Kilde', about?.source, 'Skal udfyldes. Hvem der har lavet tallene, og hvor de står.'],
    ['Link til kilden', about?.sourceLink, 'https eller en relativ adresse.'],
    [
      'Vises for',
      plan ? audiences[about.audience] : 'alle',
      'Skal udfyldes: alle, udvalget, ledelsen eller sagsbehandlingen.',
    ],
    ['Beløb i', 'mio. kr.', 'Skal udfyldes: kr., 1.000 kr. eller mio. kr. Gælder alle beløb uden egen enhed.'],
    ['Decimaltegn', 'komma', 'komma eller punktum. Afgør, om 1.000 skrevet som tekst er tusind eller én.'],
    [
      'Besparelser skrives som',
      plan ? signs[plan.savingsSign] : 'plus',
      'plus (25 er sparet) eller minus (som i et budget).',
    ],
    ['Prisniveau', undefined, 'løbende priser, faste priser eller fx 2026-priser.'],
    ['Foreløbige tal', undefined, 'ja, hvis tallene stadig kan ændre sig.'],
    ['Rettet den', undefined, 'Hvis tallene erstatter andre, der har været givet ud.'],
    ['Rettelse', undefined, 'Hvad der er rettet.'],
    ['På mål fra', percent(statusRule?.onTargetPercent), 'Procent af målet. 100, hvis feltet er tomt.'],
    ['Nær mål fra', percent(statusRule?.nearPercent), 'Procent af målet. 90, hvis feltet er tomt.'],
    [
      'Lille afvigelse op til',
      statusRule && danishAmount(statusRule.smallShortfallOre),
      'Et beløb, under hvilket en manko siges at være lille.',
    ],
    ['Årsag', explanation?.cause, 'Hvorfor hele planen står, som den gør.'],
    ['Afhjælpning', explanation?.remedy, 'Hvad der gøres ved det.'],
    ['Ansvarlig', explanation?.responsible, 'En afdeling eller en stilling, aldrig en borger.'],
    ['Frist', explanation?.due, 'Den dag, det skal være på plads.'],
    ['Tidligere status pr.', undefined, 'Den dag, tallene på arket Tidligere status er fra.'],
    ['Tidligere prisniveau', undefined, 'Hvis det er et andet end planens.'],
  ];
  const rowOf = (name) => lines.findIndex(([label]) => label === name) + 2;
  const choice = (name, words) => ({ cells: `B${rowOf(name)}`, words });
  return {
    name: 'Plan',
    widths: [26, 60, 70],
    frozen: { rows: 1, columns: 0 },
    rows: [
      ['Felt', 'Værdi', 'Vejledning'].map((text) => ({ text, look: heading })),
      ...lines.map(([label, value, guide]) => [
        { text: label, look: { bold: true } },
        value === undefined ? { look: typed } : { text: value, look: typed },
        { text: guide, look: help },
      ]),
    ],
    choices: [
      choice('Art', Object.values(kinds)),
      choice('Vises for', Object.values(audiences)),
      choice('Beløb i', ['kr.', '1.000 kr.', 'mio. kr.']),
      choice('Decimaltegn', ['komma', 'punktum']),
      choice('Besparelser skrives som', Object.values(signs)),
      choice('Foreløbige tal', ['ja', 'nej']),
    ],
  };
}

const texts = ['Fodnoter', 'Årsag', 'Afhjælpning', 'Ansvarlig', 'Frist', 'Id'];

/** Areas by row, a measure of a period by column, and the total as a formula. */
function areaSheet(plan, name = 'Områder', measures = columns, empty = room) {
  const [period] = plan?.periods ?? [];
  const areas = plan?.areas ?? Array.from({ length: empty }, () => undefined);
  const more = name === 'Områder' ? texts : [];
  const titles = measures.map(([label]) => (period ? `${label} ${period.id}` : label));
  const last = areas.length + 1;
  const totalRow = areas.length > 0 && [
    { text: 'I alt', look: { bold: true } },
    ...measures.map(([, measure], index) => totalCell(plan?.total?.[0]?.[measure], 'BCDEF'[index], last)),
  ];
  return {
    name,
    widths: [34, ...titles.map(({ length }) => Math.max(14, length + 2)), ...more.map(() => 22)],
    frozen: { rows: 1, columns: 1 },
    rows: [
      [{ text: 'Område', look: heading }, ...titles.map(headed(right)), ...more.map(headed(heading))],
      ...areas.map((area) => [
        area ? { text: area.name, look: { wrap: true } } : { look: { wrap: true } },
        ...measures.map(([, measure]) => amountCell(area?.figures[0]?.[measure])),
        ...(more.length > 0 ? [area?.footnotes?.join(', '), '', '', '', '', area?.id].map(textCell) : []),
      ]),
      ...(totalRow ? [totalRow] : []),
    ],
  };
}

const headed = (look) => (text) => ({ text, look });
const textCell = (text) => (text ? { text, look: typed } : { look: typed });
const amountCell = (cell) => (cell ? { number: millions(cell.value), look: amount } : { look: amount });

/** Blank while there is nothing to add, so that a measure without amounts has no total of zero. */
const totalCell = (cell, column, last) => ({
  formula: `IF(COUNT(${column}2:${column}${last})=0,"",SUM(${column}2:${column}${last}))`,
  gives: cell ? millions(cell.value) : '',
  look: total,
});

const listSheet = (name, titles, lines = [], width = 40) => ({
  name,
  widths: titles.map((_, index) => (index === 0 ? 24 : width * 2)),
  frozen: { rows: 1, columns: 0 },
  rows: [titles.map((text) => ({ text, look: heading })), ...lines.map((line) => line.map(textCell))],
});

const percent = (whole) => (whole === undefined ? undefined : String(whole));
const danishDay = (day) => day.split('-').map(Number).reverse().join('.');
const danishAmount = (ore) => millions(ore).replace('.', ',');

/** Øre as millions of kroner, exactly. */
function millions(ore) {
  const digits = String(Math.abs(ore)).padStart(9, '0');
  const decimals = digits.slice(-8).replace(/0+$/, '');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -8)}${decimals === '' ? '' : `.${decimals}`}`;
}

const guidance = [
  'Udfyld arkene Plan og Områder; resten er frivillige. Skriv ét område i hver række og ét mål i hver kolonne. Rækken I alt kontrolleres mod summen.',
  'Én periode: skriv den på arket Perioder. Flere perioder: skriv dem i overskrifterne, fx "Mål 2026" og "Mål 2027 og frem".',
  'En tom celle betyder, at planen ikke har tallet. 0 er et tal. Findes tallet, men kan det ikke vises, så skriv hvorfor: ikke oplyst, skjult, ingen adgang, ikke relevant eller endnu ikke, gerne med en forklaring efter kolon.',
  'Et beløb kan have sin egen enhed (500.000 kr.), være et interval (0,8 (0,5–1,0), mindst 1,5 eller højst 2), foreløbigt (3,1 (foreløbig)) eller rettet (2,4 (rettet 12.10.2026 fra 2,1)).',
  'Andre kolonner og ark må gerne være der; de læses ikke. Skjulte rækker, flettede beløb og formler med fejl afvises, hver med sin celle.',
  'Kontrollér filen: npx pejl check plan.xlsx',
];

/** The same as a CSV file, as Excel saves one in Denmark: the sheets that hold something, each under its name. */
export function templateCsv(plan) {
  const sheets = templateSheets(plan);
  const lines = sheets.flatMap(({ name, rows }) => {
    if (name === 'Vejledning') return [];
    const filled = rows.map((row) => row.map((cell) => csvCell(cell)));
    if (name === 'Plan')
      return filled.slice(1).flatMap(([label, value]) => (value === '' && plan ? [] : [[label, value]]));
    if (name === 'Områder') return [[], ...filled.filter((row) => row.some((text) => text !== ''))];
    return filled.length > 1 ? [[], [name], ...filled] : [];
  });
  return `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function csvCell(cell) {
  if (!cell) return '';
  const { text, number, gives } = cell;
  return text ?? (number ?? gives ?? '').replace('.', ',');
}

const quoted = (text) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
