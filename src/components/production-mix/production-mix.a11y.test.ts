import { describeAccessibility } from '../../../test-support/accessibility.js';
import { mixOf, mixStates } from '../../../test-support/mix-states.js';
import { toMix } from '../../models/production-mix.js';
import { formatFor } from '../../shared/format.js';
import { sharedDa } from '../../shared/texts.da.js';
import '../source/source.js';
import './production-mix.js';
import { mixDa } from './texts.da.js';
import { writtenMix } from './written-mix.js';

describeAccessibility('pejl-production-mix', {
  states: mixStates,
  written: (state) => {
    const model = toMix(mixOf(state));
    return writtenMix(model, '', { texts: sharedDa, mix: mixDa, format: formatFor('da'), unit: model.unit });
  },
  spelledOut: ['complete', 'stated shares', 'every kind of cell', 'many kinds'],
  walks: 'columns',
  highlights: 'complete',
});
