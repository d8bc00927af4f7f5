import { describeAccessibility } from '../../../test-support/accessibility.js';
import { rankingOf, rankingStates } from '../../../test-support/ranking-states.js';
import { toRanking } from '../../models/cost-ranking.js';
import { formatFor } from '../../shared/format.js';
import { sharedDa } from '../../shared/texts.da.js';
import '../source/source.js';
import './cost-ranking.js';
import { rankingDa } from './texts.da.js';
import { writtenRanking } from './written-ranking.js';

describeAccessibility('pejl-cost-ranking', {
  states: rankingStates,
  written: (state) => {
    const model = toRanking(rankingOf(state));
    const words = { texts: sharedDa, ranking: rankingDa, format: formatFor('da'), unit: model.unit };
    return writtenRanking(model, '', words);
  },
  spelledOut: ['complete', 'tens for a committee', 'every kind of cell', 'many years and types'],
  walks: 'columns',
  highlights: 'complete',
});
