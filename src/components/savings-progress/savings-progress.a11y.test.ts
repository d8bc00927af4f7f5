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
  judges: true,
  footnotes: true,
  busiest: 'a comparison',
});
