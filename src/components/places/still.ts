import { capacity } from '../../client/contracts/capacity.js';
import { toPlaces } from '../../models/places.js';
import { formatFor, type Language } from '../../shared/format.js';
import { still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { sharedDa } from '../../shared/texts.da.js';
import { areNone, chosenOf, placesParts, placesQuestion, viewFrom } from './parts.js';
import { placesView } from './places.view.js';
import { styles } from './styles.js';
import { placesDa } from './texts.da.js';
import { timeView } from './time.view.js';

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
  question: (attributes) => placesQuestion(textAt(attributes, 'as-of'), textAt(attributes, 'from')),
  draw: async (answer, attributes, language) => {
    const model = chosenOf(toPlaces(answer), textAt(attributes, 'offer-type'));
    if (areNone(model)) return undefined;
    const words = { ...(await textsIn(language)), format: formatFor(language) };
    const view = viewFrom(textAt(attributes, 'view'));
    const parts = placesParts(model, { heading: textAt(attributes, 'heading'), view }, words);
    const { heading, table } = parts;
    const draw = view === 'time' ? timeView : placesView;
    const body = draw(model, table, { heading, width: stillWidth, place: undefined }, words);
    return { drawn: { ...parts, body }, texts: words.texts, format: words.format };
  },
});
