import { describeAccessibility } from '../../../test-support/accessibility.js';
import { historyOf, historyStates } from '../../../test-support/history-states.js';
import { toHistories } from '../../models/citizen-history.js';
import { formatFor } from '../../shared/format.js';
import { sharedDa } from '../../shared/texts.da.js';
import '../source/source.js';
import './citizen-history.js';
import { historyDa } from './texts.da.js';
import { writtenHistory } from './written-history.js';

describeAccessibility('pejl-citizen-history', {
  states: historyStates,
  written: (state) => {
    const steps = toHistories(historyOf(state));
    const isYears = state === historyStates['years of it'] || state.attributes?.includes('year');
    const model = isYears ? steps.year : steps.month;
    return writtenHistory(model, '', {
      texts: sharedDa,
      history: historyDa,
      format: formatFor('da'),
      unit: model.unit,
    });
  },
  spelledOut: ['complete', 'by years', 'years of it', 'every kind of cell'],
  walks: 'columns',
  highlights: 'complete',
  isPersonal: true,
});
