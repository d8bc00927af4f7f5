import type { Benchmark } from '../src/client/port.js';
import { about, none, ore } from './savings-plan.js';

/** Two municipalities and two years, of which one has no figure. */
export const benchmark = (overrides: Partial<Benchmark> = {}): Benchmark => ({
  about: about(),
  id: 'doegntilbud-boern',
  title: 'Døgninstitutioner for børn og unge',
  unit: 'orePerInhabitant',
  municipalities: [
    { code: '190', name: 'Furesø' },
    { code: '159', name: 'Gladsaxe' },
  ],
  years: [2013, 2014],
  figures: [
    { municipality: '190', year: 2013, ore: ore(61_000), inhabitants: { state: 'value', value: 38_500 } },
    { municipality: '190', year: 2014, ore: ore(60_000), inhabitants: { state: 'value', value: 39_000 } },
    { municipality: '159', year: 2013, ore: ore(43_000), inhabitants: { state: 'value', value: 66_000 } },
    { municipality: '159', year: 2014, ore: none('missing', 'Regnskabet er ikke kommet.') },
  ],
  ...overrides,
});
