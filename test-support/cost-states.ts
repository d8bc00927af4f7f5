/** The states that an element showing a cost over time can be in, for the suites. */
import { trajectory as botilbud } from '../demo/data/botilbud-2026.js';
import { udbydere } from '../demo/data/udbydere.js';
import { ApiError } from '../src/client/api-error.js';
import type { CostTrajectory, CostTrajectoryQuestion } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { costTrajectory } from './cost-trajectory.js';
import { inside, legendButton, press, settled, until, wordsOf } from './mount.js';
import { reportingSource } from './reporting-source.js';
import { about, mio, none } from './savings-plan.js';

const { parts: _, by: __, ...unsplit } = botilbud;
const failing = () => Promise.reject(new ApiError('server'));
const sourceOf = (getCostTrajectory: (asked: CostTrajectoryQuestion) => Promise<CostTrajectory>) => ({
  source: reportingSource({ getCostTrajectory }),
});
const asking = 'subject="area/botilbud"';
const { bookedTo: ___, ...unbooked } = costTrajectory();

/** More parts than have a name of their own, few enough for suites that look at everything many times. */
const manyParts: CostTrajectory = {
  ...udbydere,
  from: '2026-07',
  months: udbydere.months.filter(({ month }) => month >= '2026-07'),
  parts:
    udbydere.parts
      ?.slice(0, 14)
      .map((part) => ({ ...part, months: part.months.filter(({ month }) => month >= '2026-07') })) ?? [],
};

const everyCell = costTrajectory({
  months: [
    { month: '2026-01', actualOre: none('suppressed'), budgetOre: mio(2), previousOre: none('notApplicable') },
    { month: '2026-02', actualOre: none('noAccess'), budgetOre: none('missing', 'Ikke fordelt'), previousOre: mio(0) },
    { month: '2026-03', expectedOre: mio(2, { low: 1.8e8, high: 2.4e8 }), budgetOre: mio(2, { preliminary: true }) },
    { month: '2026-04', expectedOre: none('notYet'), budgetOre: mio(-2) },
  ],
});

const counts = (...periods: string[]) =>
  periods.map((period) => ({ period, persons: { state: 'value', value: 120 } as const }));

export const costStates: States = {
  complete: { figure: { data: unsplit } },
  loading: { attributes: asking, source: sourceOf(() => new Promise(() => undefined)) },
  error: { attributes: asking, source: sourceOf(failing) },
  stale: {
    attributes: asking,
    get source() {
      let asked = 0;
      return sourceOf(() => (asked++ === 0 ? Promise.resolve(unsplit) : failing()));
    },
    then: (figure) => figure.reload(),
  },
  empty: {
    figure: { data: { ...unbooked, months: [], adjustedBudgetOre: none('missing'), expectedOre: none('missing') } },
  },
  refused: { figure: { data: costTrajectory({ about: about({ audience: 'management' }) }) } },
  incomplete: {},
  english: {
    attributes: 'locale="en"',
    figure: { data: unsplit },
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'a broken contract': { figure: { data: { ...costTrajectory(), months: 'CANARY' } } },
  'no access': { attributes: asking, source: sourceOf(() => Promise.reject(new ApiError('forbidden'))) },
  'a hidden figure': {
    figure: { data: costTrajectory({ months: [{ month: '2026-01', actualOre: none('suppressed') }] }) },
  },
  split: { figure: { data: botilbud } },
  'in quarters': { attributes: 'step="quarter" relative', figure: { data: botilbud } },
  'in a year': { attributes: 'step="year"', figure: { data: unsplit } },
  'each part for itself': { attributes: 'view="multiples"', figure: { data: botilbud } },
  'a series that stands out': {
    figure: { data: botilbud },
    then: (figure) => press(figure, legendButton(figure, 'Region')),
  },
  'a part with a way to its own cost': {
    attributes: 'drill',
    figure: { data: botilbud },
    then: (figure) => press(figure, legendButton(figure, 'Region')),
  },
  'a line that stands out': {
    attributes: 'view="cumulative"',
    figure: { data: unsplit },
    then: (figure) => press(figure, legendButton(figure, 'Korrigeret')),
  },
  'sums so far': { attributes: 'view="cumulative"', figure: { data: unsplit } },
  lines: { attributes: 'view="lines"', figure: { data: botilbud } },
  'many lines': { attributes: 'view="lines" unit="tkr"', figure: { data: manyParts } },
  "a part's own cost, with the way back": {
    attributes: `subject="${botilbud.subject}" by="providerKind" drill`,
    heading: 'Regionens tilbud: forbrug og budget 2026',
    source: sourceOf(async ({ subject, from = '', to = '' }) =>
      subject === botilbud.subject
        ? botilbud
        : costTrajectory({
            subject,
            title: 'Regionens tilbud',
            from,
            to,
            bookedTo: '2026-10',
            months: botilbud.parts?.at(0)?.months ?? [],
          }),
    ),
    then: async (figure) => {
      await press(figure, legendButton(figure, 'Region'));
      await press(figure, inside(figure, '.way'));
      await settled(figure);
    },
  },
  'a line that is chosen': {
    attributes: 'view="lines" unit="tkr"',
    figure: { data: manyParts },
    then: async (figure) => {
      for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'Enter'])
        inside(figure, '[part="chart"]').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await figure.updateComplete;
    },
  },
  'for each recipient, in other prices, after refund': {
    attributes: 'per="recipients" prices="fixed" refund="net"',
    figure: {
      data: costTrajectory({
        persons: [
          { id: 'recipients', name: 'modtager', text: 'Talt hver måned.', counts: counts('2025', '2026') },
          { id: 'inhabitants', name: 'indbygger', counts: [] },
        ],
        about: about({ priceLevel: { basis: 'current' } }),
        refund: 'gross',
        refundBands: { year: 2022, bands: [{ aboveOre: 86_000_000, percent: 25 }], text: 'SEL § 176' },
        priceIndex: { name: 'P/L', source: 'KL', year: 2026, numbers: [{ period: '2026', thousandths: 100_000 }] },
        months: costTrajectory().months.map((month) => ({ ...month, refundOre: mio(0.2) })),
      }),
    },
  },
  'every kind of cell': { figure: { data: everyCell } },
  'a contradiction': { figure: { data: costTrajectory({ expectedOre: mio(9) }) } },
  'under budget': { figure: { data: costTrajectory({ expectedOre: mio(7.5), refund: 'gross' }) } },
  'no budget': {
    attributes: 'relative',
    figure: { data: costTrajectory({ months: [{ month: '2026-01', actualOre: mio(2) }] }) },
  },
};

/** The answer that a state shows. */
export const trajectoryOf = ({ figure }: State): CostTrajectory => (figure as { data: CostTrajectory }).data;
