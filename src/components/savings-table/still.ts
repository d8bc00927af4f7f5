import { savings } from '../../client/contracts/savings.js';
import { isOn, still, textAt } from '../../shared/frozen/still.js';
import { savingsQuestion, stillSavings } from '../../shared/savings/still-savings.js';
import { measuresFrom, writtenSavings } from '../../shared/savings/written-savings.js';
import { stillTable } from '../../shared/table/whole-table.view.js';
import { styles } from './styles.js';

/** The table of a savings plan, fixed: every cause and remedy is unfolded. */
export const savingsTable = still({
  element: 'savings-table',
  operation: 'getSavingsPlan',
  contract: savings.getSavingsPlan,
  styles,
  question: savingsQuestion,
  draw: async (plan, attributes, language) => {
    const shownIn = measuresFrom.bind(undefined, textAt(attributes, 'measures'));
    const { model, words, shown, parts } = await stillSavings(plan, attributes, language, shownIn);
    if (model.rows.length === 0) return undefined;
    const { texts, format, savings } = words;
    const table = writtenSavings(model, shown, words);
    const body = stillTable(table, words, savings.details, isOn(attributes, 'total-first'));
    return { drawn: { ...parts, table, body }, texts, format };
  },
});
