import { rankings } from '../../client/contracts/rankings.js';
import { askedUnitOf, unitFor } from '../../figures/money.js';
import { toRanking } from '../../models/cost-ranking.js';
import { formatFor, type Language } from '../../shared/format.js';
import { numberAt, still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { sharedDa } from '../../shared/texts.da.js';
import { rankingView } from './cost-ranking.view.js';
import { isEmptyRanking, narrowedRanking, rankingParts, rankingQuestion } from './parts.js';
import { styles } from './styles.js';
import { rankingDa } from './texts.da.js';

async function textsIn(language: Language) {
  if (language === 'da') return { texts: sharedDa, ranking: rankingDa };
  const [{ sharedEn }, { rankingEn }] = await Promise.all([
    import('../../shared/texts.en.js'),
    import('./texts.en.js'),
  ]);
  return { texts: sharedEn, ranking: rankingEn };
}

/** A ranking, fixed: of tens, or of single units where the source allows that they are taken along. */
export const costRanking = still({
  element: 'cost-ranking',
  operation: 'getCostRanking',
  contract: rankings.getCostRanking,
  styles,
  needs: 'committee',
  narrowed: narrowedRanking,
  question: (attributes) =>
    rankingQuestion({
      unitOf: textAt(attributes, 'unit-of'),
      years: textAt(attributes, 'years'),
      top: numberAt(attributes, 'top'),
    }),
  draw: async (answer, attributes, language) => {
    const model = toRanking(answer);
    if (isEmptyRanking(model)) return undefined;
    const unit = unitFor(askedUnitOf(textAt(attributes, 'unit')), model.unit);
    const words = { ...(await textsIn(language)), format: formatFor(language), unit };
    const parts = rankingParts(model, textAt(attributes, 'heading'), words);
    const { heading, table } = parts;
    const body = rankingView(model, table, { heading, width: stillWidth, place: undefined }, words);
    return { drawn: { ...parts, body }, texts: words.texts, format: words.format };
  },
});
