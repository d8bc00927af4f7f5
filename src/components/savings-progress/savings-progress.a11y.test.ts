import { describeAccessibility } from '../../../test-support/accessibility.js';
import { dataOf, savingsStates } from '../../../test-support/savings-states.js';
import { writtenPlan } from '../../../test-support/written-plan.js';
import '../source/source.js';
import './savings-progress.js';

describeAccessibility('pejl-savings-progress', {
  states: savingsStates,
  written: (state) => writtenPlan(dataOf(state)),
  spelledOut: ['complete', 'several periods', 'every kind of cell', 'a comparison', 'ranges'],
  walks: 'rows',
  highlights: 'complete',
  headOf: {
    'Heraf kun i 2015': 'Realiseret pr. 30.11.2015',
    'Når ikke målet (forventet)': 'Afvigelse fra mål',
  },
  judges: true,
  footnotes: true,
  busiest: 'a comparison',
});
