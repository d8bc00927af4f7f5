/** The states that an element showing a citizen's history can be in, for the suites. */
import { history as moved } from '../demo/data/sag-a7f3.js';
import { history as net } from '../demo/data/sag-c41e.js';
import { history as framed } from '../demo/data/sag-e90d.js';
import { longCase } from '../demo/case-system/long-case.js';
import { ApiError } from '../src/client/api-error.js';
import type { CitizenHistory } from '../src/client/port.js';
import type { State, States } from './accessibility/subject.js';
import { citizenHistory, service } from './citizen-history.js';
import { until, wordsOf } from './mount.js';
import { reportingSource } from './reporting-source.js';
import { none, ore } from './savings-plan.js';

const failing = () => Promise.reject(new ApiError('server'));
const caseRef = 'sag-1';
const attributes = 'audience="casework"';
const sourceOf = (getCitizenHistory: () => Promise<CitizenHistory>) => ({
  audience: 'casework',
  // Whatever it says, it is the case that was asked for.
  source: reportingSource({ getCitizenHistory: async () => ({ ...(await getCitizenHistory()), caseRef }) }),
});
const asking = (getCitizenHistory: () => Promise<CitizenHistory>): State => ({
  attributes,
  figure: { caseRef },
  source: sourceOf(getCitizenHistory),
});
const given = (data: unknown, more = ''): State => ({ attributes: `${attributes} ${more}`, figure: { data } });

const everyCell = citizenHistory({
  from: '2025-01',
  to: '2025-08',
  services: [
    service({
      spans: [
        { stage: 'granted', from: '2025-01-01', to: '2025-06-30', fullYearOre: none('noAccess') },
        { stage: 'expected', from: '2025-07-01', fullYearOre: none('notYet', 'Prisen forhandles') },
      ],
      months: [
        { month: '2025-01', grantedOre: ore(0), paidOre: none('suppressed') },
        { month: '2025-02', grantedOre: ore(9_000_000), paidOre: none('noAccess') },
        {
          month: '2025-03',
          grantedOre: none('missing', 'Ikke oprettet'),
          paidOre: ore(8_000_000, { preliminary: true }),
        },
        { month: '2025-04', grantedOre: ore(9_000_000), paidOre: none('notYet') },
        { month: '2025-05', grantedOre: ore(9_000_000), paidOre: none('missing', 'Regningen er ikke kommet') },
        { month: '2025-06', grantedOre: none('notApplicable'), paidOre: ore(-200_000) },
        { month: '2025-07', expectedOre: ore(9_100_000, { low: 9_000_000, high: 9_900_000 }) },
      ],
    }),
    service({ id: 'uden', name: 'Uden alt andet', spans: [], months: [] }),
  ],
});
const hidden = citizenHistory({
  services: [service({ months: [{ month: '2025-02', paidOre: none('suppressed') }] })],
});

export const historyStates: States = {
  complete: given(moved),
  loading: asking(() => new Promise(() => undefined)),
  error: asking(failing),
  get stale() {
    let asked = 0;
    const state = asking(() => (asked++ === 0 ? Promise.resolve(moved) : failing()));
    return { ...state, then: (figure) => figure.reload() } satisfies State;
  },
  empty: given(citizenHistory({ services: [] })),
  refused: { figure: { data: moved } },
  incomplete: { attributes, source: sourceOf(failing) },
  english: {
    ...given(moved, 'locale="en"'),
    then: (figure) => until(figure, () => wordsOf(figure).includes('Data from')),
  },
  'a broken contract': given(citizenHistory({ from: '2025-13' })),
  'no access': asking(() => Promise.reject(new ApiError('forbidden'))),
  'every kind of cell': given(everyCell),
  'a hidden figure': given(hidden),
  'years of it': given(longCase),
  'by years': given(moved, 'step="year"'),
  'a net amount': given(net),
  'paid from two frames': given(framed),
  'nothing asked for': { figure: { caseRef }, source: { source: reportingSource() } },
};

/** The answer that a state shows. */
export const historyOf = ({ figure }: State): CitizenHistory => (figure as { data: CitizenHistory }).data;
