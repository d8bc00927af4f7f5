import { isValue } from '../../figures/cell.js';
import { isTold, overTimeOf, type WaitingModel } from '../../models/waiting-list.js';
import type { NoteLine } from '../../shared/note.js';
import type { Part } from '../../shared/texts.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import type { WaitingTexts } from './texts.js';
import { overOf, type WaitingWords } from './written-list.js';

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(
  model: WaitingModel,
  table: WrittenTable,
  { hasDuty, isOverTime }: { readonly hasDuty: boolean; readonly isOverTime: boolean },
  words: WaitingWords,
): readonly NoteLine[] {
  const { waiting, texts } = words;
  const cells = [...table.rows, ...(table.total ? [table.total] : [])].flatMap((row) => row.cells);
  const sentences = [
    ...(isOverTime ? timeSentences(model, waiting) : [waiting.twiceNote]),
    waiting.holderNote,
    model.hasDays && !isOverTime ? waiting.daysNote : '',
    ...model.notes,
    cells.some(({ empty }) => empty === 'suppressed') ? waiting.hiddenNote : '',
    cells.some(({ preliminary }) => preliminary) ? texts.preliminaryNote : '',
  ];
  return [
    [{ text: sentences.filter(Boolean).join(' ') }],
    ...(hasDuty ? [[{ text: waiting.dutyNote(model.dutyBasis) }]] : []),
  ];
}

function timeSentences(model: WaitingModel, { overTime }: WaitingTexts): readonly string[] {
  const { days, whole, groups } = overTimeOf(model);
  const isBroken = [whole, ...groups].some((series) =>
    [...series.all, ...series.withoutPlace].some((cell) => !isValue(cell)),
  );
  return [days.length < 2 ? overTime.oneDay : '', isBroken ? overTime.gap : ''];
}

/** What must not be missed: a limit that the source does not count from. */
export function noticesOf(model: WaitingModel, words: WaitingWords): readonly (readonly Part[])[] {
  const over = overOf(model, words);
  if (!over || over.courses) return [];
  const known = model.bands.slice(1).map((first) => first - 1);
  return [words.waiting.otherLimit(over.days, known, words.format)];
}

/** A group counts where its courses and citizens are all there. */
export const coverageOf = ({ rows }: WaitingModel): { readonly got: number; readonly of: number } => ({
  got: rows.filter(isTold).length,
  of: rows.length,
});
