import { production } from '../../client/contracts/production.js';
import { askedUnitOf, type MoneyUnit, unitFor } from '../../figures/money.js';
import { toMix } from '../../models/production-mix.js';
import { formatFor, type Language } from '../../shared/format.js';
import { numberAt, still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { sharedDa } from '../../shared/texts.da.js';
import { isEmptyMix, mixParts, mixQuestion } from './parts.js';
import { mixView } from './production-mix.view.js';
import { styles } from './styles.js';
import { mixDa } from './texts.da.js';

async function textsIn(language: Language) {
  if (language === 'da') return { texts: sharedDa, mix: mixDa };
  const [{ sharedEn }, { mixEn }] = await Promise.all([import('../../shared/texts.en.js'), import('./texts.en.js')]);
  return { texts: sharedEn, mix: mixEn };
}

/** The mix of production, fixed; its calculation with as many cases as the reader had written. */
export const productionMix = still({
  element: 'production-mix',
  operation: 'getProductionMix',
  contract: production.getProductionMix,
  styles,
  question: (attributes) => mixQuestion(numberAt(attributes, 'from'), numberAt(attributes, 'to')),
  draw: async (answer, attributes, language) => {
    const model = toMix(answer);
    if (isEmptyMix(model)) return undefined;
    const unitOr = (fitting: MoneyUnit) => unitFor(askedUnitOf(textAt(attributes, 'unit')), fitting);
    const words = { ...(await textsIn(language)), format: formatFor(language), unit: unitOr(model.unit) };
    const parts = mixParts(model, textAt(attributes, 'heading'), words);
    const cases = { written: 'cases' in attributes ? textAt(attributes, 'cases') : undefined, unitOr };
    const options = { heading: parts.heading, width: stillWidth, place: undefined, cases };
    const body = mixView(model, parts.table, options, words);
    return { drawn: { ...parts, body }, texts: words.texts, format: words.format };
  },
});
