import { html } from 'lit';
import { savings } from '../../client/contracts/savings.js';
import { focusOf } from '../../models/savings-plan.js';
import { still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { savingsQuestion, stillSavings } from '../../shared/savings/still-savings.js';
import { writtenSavings } from '../../shared/savings/written-savings.js';
import { stillTable } from '../../shared/table/whole-table.view.js';
import { drawingNotes, type ProgressOptions, progressView } from './savings-progress.view.js';
import { styles } from './styles.js';
import { progressDa } from './texts.da.js';

/** The drawing of a savings plan, fixed, with the table of its figures beneath it. */
export const savingsProgress = still({
  element: 'savings-progress',
  operation: 'getSavingsPlan',
  contract: savings.getSavingsPlan,
  styles,
  question: savingsQuestion,
  draw: async (plan, attributes, language) => {
    const { model, words, parts } = await stillSavings(plan, attributes, language, ({ measures }) => measures);
    if (model.rows.length === 0) return undefined;
    const progress = language === 'da' ? progressDa : (await import('./texts.en.js')).progressEn;
    const own = { ...words, progress };
    const view = textAt(attributes, 'view');
    const options: ProgressOptions = {
      heading: parts.heading,
      index: focusOf(model),
      width: stillWidth,
      // A file is read on screens too, in whatever font its reader has.
      isPrinting: false,
      view: view === 'bars' || view === 'bridge' ? view : 'both',
      place: undefined,
    };
    const { texts, format, savings } = words;
    const table = writtenSavings(model, model.measures, words);
    const notes = [[{ text: drawingNotes(model, options, own).join(' ') }], ...parts.notes];
    const body = html`${progressView(model, options, own)}
      <div class="whole-table">${stillTable(table, words, savings.details)}</div>`;
    return { drawn: { ...parts, notes, table, body }, texts, format };
  },
});
