import { describeAccessibility } from '../../../test-support/accessibility.js';
import { costStates, trajectoryOf } from '../../../test-support/cost-states.js';
import { toTrajectories } from '../../models/cost-trajectory.js';
import { formatFor } from '../../shared/format.js';
import { sharedDa } from '../../shared/texts.da.js';
import '../source/source.js';
import './cost-trajectory.js';
import { costDa } from './texts.da.js';
import { writtenCosts } from './written-costs.js';

describeAccessibility('pejl-cost-trajectory', {
  states: costStates,
  written: (state) => {
    const steps = toTrajectories(trajectoryOf(state));
    const model = state.attributes?.includes('quarter') ? steps.quarter : steps.month;
    return writtenCosts(model, '', { texts: sharedDa, costs: costDa, format: formatFor('da'), unit: model.unit });
  },
  spelledOut: ['complete', 'split', 'in quarters', 'every kind of cell'],
  walks: 'columns',
  highlights: 'split',
});
