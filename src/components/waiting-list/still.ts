import { capacity } from '../../client/contracts/capacity.js';
import { toWaiting } from '../../models/waiting-list.js';
import { formatFor, type Language } from '../../shared/format.js';
import { isOn, numberAt, still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { sharedDa } from '../../shared/texts.da.js';
import { isEmptyWaiting, limitFrom, listNameFrom, waitingParts, waitingQuestion } from './parts.js';
import { styles } from './styles.js';
import { waitingDa } from './texts.da.js';
import { listView } from './waiting-list.view.js';

async function textsIn(language: Language) {
  if (language === 'da') return { texts: sharedDa, waiting: waitingDa };
  const [{ sharedEn }, { waitingEn }] = await Promise.all([
    import('../../shared/texts.en.js'),
    import('./texts.en.js'),
  ]);
  return { texts: sharedEn, waiting: waitingEn };
}

/** Who waits for what, fixed: the list of that day. */
export const waitingList = still({
  element: 'waiting-list',
  operation: 'getWaitingList',
  contract: capacity.getWaitingList,
  styles,
  question: (attributes) =>
    waitingQuestion({
      offerType: textAt(attributes, 'offer-type'),
      from: textAt(attributes, 'from'),
      to: textAt(attributes, 'to'),
      by: textAt(attributes, 'by'),
    }),
  draw: async (answer, attributes, language) => {
    const model = toWaiting(answer);
    if (isEmptyWaiting(model)) return undefined;
    const limit = limitFrom(numberAt(attributes, 'limit-days'));
    const words = { ...(await textsIn(language)), format: formatFor(language), limit };
    const time = textAt(attributes, 'view') === 'time' ? await import('./time.view.js') : undefined;
    const wish = {
      time,
      heading: textAt(attributes, 'heading'),
      listName: listNameFrom(textAt(attributes, 'list-name')),
      dutyNote: isOn(attributes, 'duty-note'),
    };
    const parts = waitingParts(model, wish, words);
    const { heading, table } = parts;
    const body = (time?.timeView ?? listView)(model, table, { heading, width: stillWidth, place: undefined }, words);
    return { drawn: { ...parts, body }, texts: words.texts, format: words.format };
  },
});
