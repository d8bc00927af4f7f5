/** Every element that lets its figures be taken along, a line each, and those that do not. */
import '../../src/pejl.js';
import { udbydere } from '../../demo/data/udbydere.js';
import type { CostRanking } from '../../src/client/port.js';
import type { State } from '../accessibility/subject.js';
import { costStates } from '../cost-states.js';
import { describeExports, describeKept } from '../exports.js';
import { historyStates } from '../history-states.js';
import { mixStates } from '../mix-states.js';
import { placesStates } from '../places-states.js';
import { rankingStates } from '../ranking-states.js';
import { savingsStates } from '../savings-states.js';
import { waitingStates } from '../waiting-states.js';

const rankingIn = ({ figure }: State) => (figure as { data?: CostRanking } | undefined)?.data;
const isKept = (state: State) => {
  const ranking = rankingIn(state);
  return ranking?.kind === 'units' && !ranking.mayExport;
};
const statesOf = (change: (state: State) => readonly State[]): Readonly<Record<string, State>> =>
  Object.fromEntries(Object.entries(rankingStates).flatMap(([name, state]) => change(state).map((one) => [name, one])));
/** The same as a source sends it that lets single units be taken along. What comes from one has no data of its own here. */
const exported = statesOf((state) =>
  rankingIn(state) ? [{ ...state, figure: { ...state.figure, data: { ...rankingIn(state), mayExport: true } } }] : [],
);

describeExports('pejl-cost-ranking', exported);
/** More months than a sheet has room for: on paper and in a fixed file the table has longer steps. */
const manyMonths: State = {
  attributes: 'view="lines" unit="tkr"',
  figure: { data: { ...udbydere, parts: udbydere.parts?.slice(0, 14) ?? [] } },
};

describeExports('pejl-cost-trajectory', { ...costStates, 'many lines over years': manyMonths });
describeExports('pejl-places', placesStates);
describeExports('pejl-production-mix', mixStates);
describeExports('pejl-savings-progress', savingsStates);
describeExports('pejl-savings-table', savingsStates);
describeExports('pejl-waiting-list', waitingStates);

describeKept('pejl-citizen-history', historyStates);
describeKept(
  'pejl-cost-ranking',
  statesOf((state) => (isKept(state) ? [state] : [])),
);
