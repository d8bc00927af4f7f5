/** Invented plans: each holds one thing that a figure must be able to say. */
import type { SavingsPlan } from '../../src/client/port.js';
import { amounts, area, fictional, from2027, in2026, mio } from './fictional-parts.js';

/** Each state of a cell, and what a number may have to say of itself. */
const cells = fictional({
  id: 'cells',
  title: 'Opdigtet plan med alle slags tal',
  about: { source: 'opdigtede tal, sat op for at vise hver tilstand' },
  areas: [
    area('number', 'Tal', [12.3, 9.8, 12.3]),
    area('zero', 'Nul', [1, 0, 0]),
    area('almost-zero', 'Afrundet til nul', [1, 0.02, 0.04]),
    area('missing', 'Ikke oplyst', [2, { state: 'missing', note: 'Kilden har ikke svaret.' }, { state: 'missing' }]),
    area('not-applicable', 'Ikke relevant', [{ state: 'notApplicable' }, { state: 'notApplicable' }, 0.5]),
    area('no-access', 'Ingen adgang', [2, { state: 'noAccess' }, { state: 'noAccess' }]),
    area('not-yet', 'Endnu ikke', [2, 0.5, { state: 'notYet', note: 'Skønnet laves i november.' }]),
    area('preliminary', 'Foreløbigt', [4, mio(3.1, { preliminary: true }), mio(3.9, { preliminary: true })]),
    area('corrected', 'Rettet', [3, mio(2.4, { corrected: { on: '2026-10-12', was: 210_000_000 } }), 3]),
  ],
});

const suppressed = fictional({
  id: 'suppressed',
  title: 'Opdigtet plan med et skjult tal',
  areas: [
    area('large', 'Botilbud', [5, 4.1, 4.6]),
    area('small', 'Ledsageordning', [0.4, { state: 'suppressed' }, { state: 'suppressed' }]),
  ],
});

const ranges = fictional({
  id: 'ranges',
  kind: 'potential',
  title: 'Opdigtede potentialer',
  about: { asOf: '2026-06-30' },
  periods: [
    { id: '2026', from: '2026-01', to: '2026-12', effect: 'firstYear' },
    { id: '2027', from: '2027-01', effect: 'fullYear' },
  ],
  overlaps: [{ with: 'den opdigtede plan for 2025', areas: ['range'], note: 'Det er ikke gennemgået hvor meget.' }],
  notes: ['Alle beløb er skøn.'],
  areas: [
    {
      id: 'range',
      name: 'Et interval',
      figures: [
        in2026({ expectedOre: mio(0.8, { low: 50_000_000, high: 100_000_000 }) }),
        from2027({ expectedOre: mio(2, { low: 150_000_000, high: 250_000_000 }) }),
      ],
    },
    {
      id: 'minimum',
      name: 'Et mindstebeløb',
      figures: [
        in2026({ expectedOre: mio(1.5, { low: 150_000_000 }) }),
        from2027({ expectedOre: mio(2, { low: 200_000_000 }) }),
      ],
    },
    {
      id: 'maximum',
      name: 'Et højestebeløb',
      figures: [in2026({ expectedOre: { state: 'notYet' } }), from2027({ expectedOre: mio(1, { high: 100_000_000 }) })],
    },
  ],
});

const preliminary = fictional({
  id: 'preliminary',
  title: 'Opdigtet plan, foreløbig og rettet',
  about: {
    preliminary: true,
    priceLevel: { basis: 'fixed', year: 2026 },
    corrected: { on: '2026-10-12', note: 'Dagtilbud manglede i den første udgave.' },
  },
  areas: [
    area('homes', 'Botilbud', [6, mio(4.2, { preliminary: true }), mio(5.7, { preliminary: true })]),
    area('day', 'Dagtilbud', [2, mio(1.4, { corrected: { on: '2026-10-12', was: 0 } }), mio(2, { preliminary: true })]),
  ],
});

const contradicting = fictional({
  id: 'contradicting',
  title: 'Opdigtet plan, hvis total ikke passer',
  areas: [area('homes', 'Botilbud', [6, 4.2, 5.7]), area('day', 'Dagtilbud', [2, 1.4, 2])],
  total: [in2026(amounts([8, 5.6, 8.7]))],
});

const negative = fictional({
  id: 'negative',
  title: 'Opdigtet plan med besparelser som minus',
  savingsSign: 'negative',
  areas: [
    area('homes', 'Botilbud', [-6, -4.2, -5.1]),
    area('day', 'Dagtilbud', [-2, -1.9, -2.4]),
    area('help', 'Støtte i eget hjem', [-3, -1, -1.5]),
  ],
});

const longName =
  'Samlet indsats for borgere med flere samtidige behov, herunder hjælp til at bo selv, følgeskab til behandling, ' +
  'støtte til at holde fast i job eller uddannelse, aflastning af de nærmeste, rådgivning om økonomi og bolig samt ' +
  'genoptræningskoordinationsgruppemøder, der holdes hver anden uge med alle, der har en del af indsatsen';

const names = fictional({
  id: 'names',
  title: 'Opdigtet plan med <b>svære</b> navne',
  footnotes: [{ id: 'markup', text: 'Opmærkning i data står, som den er skrevet: <script>alert(1)</script>' }],
  areas: [
    area('long', longName, [6, 4.2, 5.7]),
    area('markup', '<img src=x onerror=alert(1)>', [2, 1.4, 2], { footnotes: ['markup'] }),
  ],
});

const twoPeriods = fictional({
  id: 'two-periods',
  title: 'Opdigtet plan over to år',
  periods: [
    { id: '2026', from: '2026-01', to: '2026-12', effect: 'firstYear' },
    { id: '2027', from: '2027-01', to: '2027-12', effect: 'fullYear' },
  ],
  statusRule: { onTargetPercent: 100, nearPercent: 95, smallShortfallOre: 20_000_000 },
  areas: [
    {
      id: 'homes',
      name: 'Botilbud',
      figures: [
        in2026(amounts([6, 4.2, 5.7])),
        from2027({ targetOre: mio(9), realisedOre: { state: 'notYet' }, expectedOre: mio(9.5) }),
      ],
    },
    {
      id: 'day',
      name: 'Dagtilbud',
      figures: [
        in2026(amounts([2, 0.7, 1.1])),
        from2027({ targetOre: mio(4), realisedOre: { state: 'notYet' }, expectedOre: mio(3.1) }),
      ],
    },
    {
      id: 'companions',
      name: 'Ledsageordning',
      figures: [
        in2026(amounts([0.3, 0.1, 0.2])),
        from2027({ targetOre: mio(0.4), realisedOre: { state: 'notYet' }, expectedOre: { state: 'missing' } }),
      ],
    },
  ],
});

const compared = fictional({
  id: 'compared',
  title: 'Opdigtet plan med tidligere status',
  adopted: '2026-01-28',
  statusRule: { onTargetPercent: 100, nearPercent: 90, smallShortfallOre: 30_000_000 },
  footnotes: [{ id: 'once', text: 'Kun i 2026 på grund af en engangsaftale.' }],
  explanation: { cause: 'To af fem tiltag kom senere i gang end ventet.', responsible: 'Centerchefen (opdigtet)' },
  areas: [
    area('homes', 'Botilbud', [6, 4.2, 5.1], {
      explanation: {
        cause: 'Forhandlingerne med to leverandører er ikke afsluttet.',
        remedy: 'De tre dyreste aftaler genforhandles først.',
        responsible: 'Indkøbsteamet (opdigtet)',
        due: '2026-12-15',
      },
    }),
    area('day', 'Dagtilbud', [2.5, 1.9, 2.6]),
    area('help', 'Støtte i eget hjem', [3, 0.9, 1.2], {
      explanation: { cause: 'En stilling har stået tom i fire måneder.', remedy: 'Stillingen er besat fra oktober.' },
    }),
    area('new', 'Transport (ny)', [0.5, 0.1, 0.3]),
    {
      id: 'institutions',
      name: 'Institutioner',
      footnotes: ['once'],
      figures: [in2026({ ...amounts([2, 2, 2]), oneOffRealisedOre: mio(2), oneOffExpectedOre: mio(2) })],
    },
  ],
  comparedTo: {
    asOf: '2026-03-31',
    areas: [
      area('homes', 'Botilbud', [6, 1.1, 5.8]),
      area('day', 'Dagtilbud', [2, 0.6, 2]),
      area('help', 'Støtte i eget hjem', [3, 0.4, 2.8]),
      area('institutions', 'Institutioner', [2, 2, 2]),
      area('gone', 'Mentorordning (udgået)', [0.5, 0, 0.2]),
    ],
    total: [in2026(amounts([13.5, 4.1, 12.8]))],
  },
});

const english = fictional({
  id: 'english',
  title: 'Fictional plan',
  about: {
    source: 'invented figures',
    definitions: [{ term: 'Target', text: 'What the plan is to save in the year.' }],
  },
  areas: [
    area('homes', 'Residential places', [6, 4.2, 5.7]),
    area('day', 'Day services', [2, 1.4, { state: 'missing', note: 'The centre has not answered.' }]),
    area('help', 'Support in own home', [3, 1, 1.5]),
  ],
});

const closed = fictional({
  id: 'closed',
  title: 'Opdigtet plan til et lukket punkt',
  about: { audience: 'committee' },
  areas: [area('homes', 'Botilbud', [6, 4.2, 5.7])],
});

const recovering = fictional({
  id: 'fails-once',
  title: 'Opdigtet plan, som kom ved andet forsøg',
  areas: [area('homes', 'Botilbud', [6, 4.2, 5.7]), area('day', 'Dagtilbud', [2, 1.4, 2])],
});

const empty = fictional({ id: 'empty', title: 'Opdigtet plan uden områder', areas: [] });

export const fictionalPlans: readonly SavingsPlan[] = [
  cells,
  suppressed,
  ranges,
  preliminary,
  contradicting,
  negative,
  names,
  twoPeriods,
  compared,
  english,
  closed,
  recovering,
  empty,
];
