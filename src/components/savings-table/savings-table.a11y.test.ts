import { describeAccessibility } from '../../../test-support/accessibility.js';
import { dataOf, savingsStates } from '../../../test-support/savings-states.js';
import { writtenPlan } from '../../../test-support/written-plan.js';
import '../source/source.js';
import './savings-table.js';

describeAccessibility('pejl-savings-table', {
  states: savingsStates,
  written: (state) => writtenPlan(dataOf(state)),
  spelledOut: ['complete', 'several periods', 'every kind of cell', 'a comparison', 'ranges'],
  sorts: true,
  judges: true,
  footnotes: true,
  busiest: 'a comparison',
});
