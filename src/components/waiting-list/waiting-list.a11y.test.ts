import { describeAccessibility } from '../../../test-support/accessibility.js';
import { listOf, waitingStates } from '../../../test-support/waiting-states.js';
import { toWaiting } from '../../models/waiting-list.js';
import { formatFor } from '../../shared/format.js';
import { sharedDa } from '../../shared/texts.da.js';
import '../source/source.js';
import { compactTable } from './compact.view.js';
import { timeTable } from './time.view.js';
import { waitingDa } from './texts.da.js';
import './waiting-list.js';
import { writtenList } from './written-list.js';

describeAccessibility('pejl-waiting-list', {
  states: waitingStates,
  written: (state) => {
    const limit = state.attributes?.includes('180') ? 180 : undefined;
    const words = { texts: sharedDa, waiting: waitingDa, format: formatFor('da'), limit };
    const model = toWaiting(listOf(state));
    if (state.attributes?.includes('compact')) return compactTable(model, '', words);
    return state.attributes?.includes('time') ? timeTable(model, '', words) : writtenList(model, '', words);
  },
  spelledOut: ['complete', 'a limit', 'every kind of cell', 'a hidden figure'],
  walks: 'rows',
});
