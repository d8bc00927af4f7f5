import type { CitizenHistory, CitizenService } from '../src/client/port.js';
import { about, none, ore } from './savings-plan.js';

export const service = (overrides: Partial<CitizenService> = {}): CitizenService => ({
  id: 'botilbud-107',
  name: 'Midlertidigt botilbud',
  legalBasis: 'SEL § 107',
  provider: { kind: 'private', name: 'Bostedet Solgården' },
  spans: [
    { stage: 'granted', from: '2025-02-01', to: '2025-12-31', fullYearOre: ore(120_000_000) },
    { stage: 'expected', from: '2026-01-01', fullYearOre: ore(126_000_000) },
  ],
  months: [
    { month: '2025-01', grantedOre: none('notApplicable') },
    { month: '2025-02', grantedOre: ore(10_000_000), paidOre: ore(9_750_000) },
    { month: '2025-03', grantedOre: ore(10_000_000), paidOre: none('missing', 'Regningen er ikke kommet.') },
    { month: '2026-01', expectedOre: ore(10_500_000) },
  ],
  ...overrides,
});

/** A citizen with one service, with every text that the contract has. No figure in it is anybody's. */
export const citizenHistory = (overrides: Partial<CitizenHistory> = {}): CitizenHistory => ({
  caseRef: 'sag-1',
  about: about({ audience: 'casework', asOf: '2025-11-30', source: 'Opdigtet fagsystem' }),
  from: '2025-01',
  to: '2026-12',
  refund: 'gross',
  paying: { code: '210', name: 'Fredensborg Kommune' },
  acting: { code: '210', name: 'Fredensborg Kommune' },
  residence: { code: '190', name: 'Furesø Kommune' },
  services: [service()],
  withoutAccess: ['Misbrugsbehandling'],
  ...overrides,
});
