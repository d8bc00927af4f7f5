/** The states that an element showing a ranking of costs can be in, for the suites. */
import { rankings } from '../demo/data/furesoe-rankings.js';
import { ApiError } from '../src/client/api-error.js';
import { inTens } from '../src/client/tens.js';
import type { CostRanking } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { rankedServices, tenRanking, unit, unitRanking } from './cost-ranking.js';
import { until, wordsOf } from './mount.js';
import { reportingSource } from './reporting-source.js';
import { mio, none } from './savings-plan.js';

const [citizens, , families] = rankings;

const failing = () => Promise.reject(new ApiError('server'));
const sourceOf = (getCostRanking: () => Promise<CostRanking>) => ({
  audience: 'management',
  source: reportingSource({ getCostRanking }),
});
const shown = (data: CostRanking) => ({ figure: { data, audience: data.about.audience } });

const everyCell = unitRanking({
  years: [
    { year: 2012, units: [unit('F-1', mio(6)), unit('F-2', none('suppressed')), unit('F-3', none('noAccess'))] },
    {
      year: 2013,
      units: [
        unit('F-2', mio(5, { preliminary: true }), mio(5)),
        unit('F-1', mio(4, { low: 3e8 }), none('missing'), mio(1)),
        unit('F-4', mio(0)),
        unit('F-5', none('missing', 'Ikke opgjort')),
        unit('F-3', none('notYet')),
        unit('F-6', none('notApplicable')),
      ],
    },
  ],
});

const manyTypes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: `Ydelse ${id}` }));
const many = unitRanking({
  services: manyTypes,
  years: [2009, 2010, 2011, 2012, 2013].map((year, index) => ({
    year,
    units: Array.from({ length: 12 - index }, (_, place) => ({
      id: `F-${place}`,
      ore: mio(12 - place),
      services: [
        { service: manyTypes[place % 6]!.id, ore: mio(11 - place) },
        { service: manyTypes[(place + 1) % 6]!.id, ore: mio(1) },
      ],
    })),
  })),
});

export const rankingStates: States = {
  complete: shown({ ...families!, mayExport: true }),
  loading: { source: sourceOf(() => new Promise(() => undefined)) },
  error: { source: sourceOf(failing) },
  stale: {
    get source() {
      let asked = 0;
      return sourceOf(() => (asked++ === 0 ? Promise.resolve(unitRanking({ unitOf: 'citizens' })) : failing()));
    },
    then: (figure) => figure.reload(),
  },
  empty: shown(unitRanking({ years: [] })),
  refused: { figure: { data: unitRanking() } },
  incomplete: {},
  english: {
    attributes: 'locale="en"',
    ...shown(citizens!),
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'a broken contract': { figure: { data: { ...unitRanking(), years: 'CANARY' } } },
  'no access': { source: sourceOf(() => Promise.reject(new ApiError('forbidden'))) },
  'a hidden figure': shown(tenRanking({ years: [{ year: 2014, tens: [none('suppressed'), mio(17)] }] })),
  'a page that it is not for': {
    source: { audience: 'casework', source: reportingSource() },
  },
  'tens for a committee': shown(inTens(citizens!)),
  'every kind of cell': shown(everyCell),
  'many years and types': shown(many),
  'one year': shown(unitRanking({ services: rankedServices, years: unitRanking().years.slice(1) })),
  'not to be copied': shown(unitRanking()),
};

/** The answer that a state shows. */
export const rankingOf = ({ figure }: State): CostRanking => (figure as { data: CostRanking }).data;
