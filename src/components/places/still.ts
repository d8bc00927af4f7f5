import { capacity } from '../../client/contracts/capacity.js';
import { toPlaces } from '../../models/places.js';
import { formatFor, type Language } from '../../shared/format.js';
import { still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { sharedDa } from '../../shared/texts.da.js';
import { areNone, chosenOf, placesParts, placesQuestion } from './parts.js';
import { placesView } from './places.view.js';
import { styles } from './styles.js';
import { placesDa } from './texts.da.js';

async function textsIn(language: Language) {
  if (language === 'da') return { texts: sharedDa, places: placesDa };
  const [{ sharedEn }, { placesEn }] = await Promise.all([import('../../shared/texts.en.js'), import('./texts.en.js')]);
  return { texts: sharedEn, places: placesEn };
}

/** Places, fixed: those of that day. */
export const places = still({
  element: 'places',
  operation: 'getPlaces',
  contract: capacity.getPlaces,
  styles,
  question: (attributes) => placesQuestion(textAt(attributes, 'as-of')),
  draw: async (answer, attributes, language) => {
    const model = chosenOf(toPlaces(answer), textAt(attributes, 'offer-type'));
    if (areNone(model)) return undefined;
    const words = { ...(await textsIn(language)), format: formatFor(language) };
    const parts = placesParts(model, textAt(attributes, 'heading'), words);
    const { heading, table } = parts;
    const body = placesView(model, table, { heading, width: stillWidth, place: undefined }, words);
    return { drawn: { ...parts, body }, texts: words.texts, format: words.format };
  },
});
