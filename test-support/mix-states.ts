/** The states that an element showing a production mix can be in, for the suites. */
import { mix as herning } from '../demo/data/herning-2019.js';
import { mix as produktion } from '../demo/data/produktion-2026.js';
import { ApiError } from '../src/client/api-error.js';
import type { ProductionMix } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { legendButton, press, until, wordsOf } from './mount.js';
import { inYear, productionMix } from './production-mix.js';
import { reportingSource } from './reporting-source.js';
import { about, mio, none } from './savings-plan.js';

const failing = () => Promise.reject(new ApiError('server'));
const sourceOf = (getProductionMix: () => Promise<ProductionMix>) => ({
  source: reportingSource({ getProductionMix }),
});

const everyCell = productionMix({
  figures: [
    ...inYear(2025, mio(40), none('noAccess'), none('missing', 'Ikke opgjort'), mio(0), none('notApplicable')),
    ...inYear(2026, mio(45, { preliminary: true }), none('notYet'), none('suppressed'), mio(2, { low: 1e8 }), mio(-2)),
  ],
});

const manyKinds = productionMix({
  kinds: [
    { id: 'homes', name: 'Egne botilbud', kind: 'own' },
    { id: 'days', name: 'Egne dagtilbud', kind: 'own' },
    { id: 'others', name: 'Andre kommuner', kind: 'municipality' },
    { id: 'region', name: 'Regionen', kind: 'region' },
    { id: 'private', name: 'Private botilbud', kind: 'private' },
    { id: 'owners', name: 'Private dagtilbud', kind: 'private' },
  ],
  figures: ['homes', 'days', 'others', 'region', 'private', 'owners'].flatMap((kind, index) =>
    [2025, 2026].map((year) => ({ kind, year, ore: mio(10 + index) })),
  ),
});

const { goal: _, calculation: __, expectedFrom: ___, ...plain } = productionMix();

export const mixStates: States = {
  complete: { figure: { data: produktion } },
  loading: { source: sourceOf(() => new Promise(() => undefined)) },
  error: { source: sourceOf(failing) },
  stale: {
    get source() {
      let asked = 0;
      return sourceOf(() => (asked++ === 0 ? Promise.resolve(produktion) : failing()));
    },
    then: (figure) => figure.reload(),
  },
  empty: { figure: { data: productionMix({ kinds: [], figures: [] }) } },
  refused: { figure: { data: productionMix({ about: about({ audience: 'management' }) }) } },
  incomplete: {},
  english: {
    attributes: 'locale="en"',
    figure: { data: produktion },
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'a broken contract': { figure: { data: { ...productionMix(), years: 'CANARY' } } },
  'no access': { source: sourceOf(() => Promise.reject(new ApiError('forbidden'))) },
  'a hidden figure': { figure: { data: productionMix({ figures: inYear(2025, none('suppressed'), mio(30)) }) } },
  'stated shares': { figure: { data: herning } },
  'every kind of cell': { figure: { data: everyCell } },
  'a series that stands out': {
    figure: { data: produktion },
    then: (figure) => press(figure, legendButton(figure, 'hos private')),
  },
  'many kinds': { figure: { data: manyKinds } },
  'one year and no goal': { figure: { data: { ...plain, years: [2025], figures: inYear(2025, mio(40), mio(30)) } } },
  'a contradiction': { figure: { data: productionMix({ statedShares: [{ year: 2025, permille: 430 }] }) } },
  'a number of cases that is none': {
    figure: { data: productionMix() },
    then: async (figure) => {
      const field = figure.shadowRoot!.querySelector('input')!;
      field.value = '0';
      field.dispatchEvent(new InputEvent('input'));
      await figure.updateComplete;
    },
  },
};

/** The answer that a state shows. */
export const mixOf = ({ figure }: State): ProductionMix => (figure as { data: ProductionMix }).data;
