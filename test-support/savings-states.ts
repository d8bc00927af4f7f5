/** The states that an element showing a savings plan can be in, for the accessibility suite. */
import { fictionalPlans } from '../demo/data/fictional-plans.js';
import { plan as handleplan } from '../demo/data/handleplan-2015.js';
import { plan as potentialer } from '../demo/data/potentialer-2016.js';
import { ApiError } from '../src/client/api-error.js';
import type { SavingsPlan } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { withTarget } from './broken-answer.js';
import { until, wordsOf } from './mount.js';
import { reportingSource } from './reporting-source.js';

const invented = (id: string): SavingsPlan => {
  const plan = fictionalPlans.find((candidate) => candidate.id === id);
  if (!plan) throw new Error(`There is no fictional plan "${id}".`);
  return plan;
};

const failing = () => Promise.reject(new ApiError('server'));
const sourceOf = (getSavingsPlan: () => Promise<SavingsPlan>) => ({ source: reportingSource({ getSavingsPlan }) });

export const savingsStates: States = {
  complete: { figure: { data: handleplan } },
  loading: { source: sourceOf(() => new Promise(() => undefined)) },
  error: { source: sourceOf(failing) },
  stale: {
    attributes: 'plan="handleplan-2015"',
    get source() {
      let asked = 0;
      return sourceOf(() => (asked++ === 0 ? Promise.resolve(handleplan) : failing()));
    },
    then: (figure) => figure.reload(),
  },
  empty: { figure: { data: invented('empty') } },
  refused: { figure: { data: invented('closed') } },
  incomplete: {},
  english: {
    attributes: 'locale="en"',
    figure: { data: invented('english') },
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'several periods': { figure: { data: potentialer } },
  'a broken contract': { figure: { data: withTarget('CANARY') } },
  'no access': { source: sourceOf(() => Promise.reject(new ApiError('forbidden'))) },
  'a link to the source': {
    figure: { data: { ...handleplan, about: { ...handleplan.about, sourceLink: 'https://kommune.example/sag' } } },
  },
  'a contradiction': { figure: { data: invented('contradicting') } },
  'every kind of cell': { figure: { data: invented('cells') } },
  'a hidden figure': { figure: { data: invented('suppressed') } },
  ranges: { figure: { data: invented('ranges') } },
  'preliminary figures': { figure: { data: invented('preliminary') } },
  'a comparison': { attributes: 'compared-to="2026-03-31"', figure: { data: invented('compared') } },
  'difficult names': { figure: { data: invented('names') } },
  'savings as minus': { figure: { data: invented('negative') } },
};

/** The plan that a state shows. */
export const dataOf = ({ figure }: State): SavingsPlan => (figure as { data: SavingsPlan }).data;
