import { smallestIn } from '../../chart/money-ticks.js';
import { costs } from '../../client/contracts/costs.js';
import { askedUnitOf, unitFor } from '../../figures/money.js';
import { dividedAs, fittingUnit, seenAs } from '../../models/cost-choices.js';
import { type CostModel, toTrajectories } from '../../models/cost-trajectory.js';
import { formatFor, type Language } from '../../shared/format.js';
import type { Attributes } from '../../shared/frozen/frozen.js';
import { isOn, still, stillWidth, textAt } from '../../shared/frozen/still.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { sharedDa } from '../../shared/texts.da.js';
import { wishOf } from './choices.js';
import { trajectoryView } from './cost-trajectory.view.js';
import { notesOf } from './cost-trajectory.words.js';
import { isCrowded, linesOf } from './lines.js';
import { linesView } from './lines.view.js';
import { costParts, costQuestion, headingOf, isEmptyCost, stepOf } from './parts.js';
import { styles } from './styles.js';
import { costDa } from './texts.da.js';
import { linesOnPaper } from './written-lines.js';
import { type CostWords, wordsOf, writtenCosts } from './written-costs.js';

async function textsIn(language: Language) {
  if (language === 'da') return { texts: sharedDa, costs: costDa };
  const [{ sharedEn }, { costEn }] = await Promise.all([import('../../shared/texts.en.js'), import('./texts.en.js')]);
  return { texts: sharedEn, costs: costEn };
}

/** A cost over time, fixed as its reader had it. "shown-from" and "shown-to" are the months that the reader had chosen. */
export const costTrajectory = still({
  element: 'cost-trajectory',
  operation: 'getCostTrajectory',
  contract: costs.getCostTrajectory,
  styles,
  question: (attributes) =>
    costQuestion({
      subject: textAt(attributes, 'subject'),
      from: textAt(attributes, 'from'),
      to: textAt(attributes, 'to'),
      by: textAt(attributes, 'by'),
    }),
  draw: async (answer, attributes, language) => {
    const steps = toTrajectories(answer);
    if (isEmptyCost(steps.month)) return undefined;
    const step = stepOf(textAt(attributes, 'step'));
    const wish = {
      ...wishOf({
        per: textAt(attributes, 'per'),
        prices: textAt(attributes, 'prices'),
        refund: textAt(attributes, 'refund'),
      }),
      from: textAt(attributes, 'shown-from'),
      to: textAt(attributes, 'shown-to'),
    };
    const seen = seenAs(steps, wish);
    const whole = seen[step];
    const unit = unitFor(askedUnitOf(textAt(attributes, 'unit')), fittingUnit(whole, wish));
    const model = dividedAs(whole, wish, smallestIn(unit));
    const words = wordsOf(steps[step], model, { ...(await textsIn(language)), format: formatFor(language), unit });
    const heading = headingOf(model, textAt(attributes, 'heading'), words);
    const isUnsplit = textAt(attributes, 'by') !== '' && model.by === undefined;
    const isCrowd = textAt(attributes, 'view') === 'lines' && isCrowded(model);
    // A sheet has no room for a line of many months.
    const table = isCrowd
      ? linesOnPaper(model, (other) => dividedAs(seen[other], wish, smallestIn(unit)), heading, words, true)
      : writtenCosts(model, heading, words);
    return {
      drawn: {
        ...costParts(model, seen, { wish, isUnsplit }, words),
        heading,
        notes: notesOf(model, words, textAt(attributes, 'view')),
        table,
        body: bodyOf(model, table, heading, attributes, words),
      },
      texts: words.texts,
      format: words.format,
    };
  },
});

function bodyOf(model: CostModel, table: WrittenTable, heading: string, attributes: Attributes, words: CostWords) {
  const view = textAt(attributes, 'view');
  const isSplit = model.parts.length > 0;
  if (view === 'lines' && isSplit) {
    const lines = linesOf(model, stillWidth, smallestIn(words.unit));
    const beside = wholeTable({ table, isWhole: true }, words);
    return linesView(model, lines, { written: table, beside }, { heading, place: undefined }, words);
  }
  const options = {
    heading,
    width: stillWidth,
    isCumulative: view === 'cumulative',
    isMultiples: view === 'multiples' && isSplit,
    isRelative: isOn(attributes, 'relative'),
    place: undefined,
  };
  return trajectoryView(model, table, options, words);
}
