import { isValue, isWhole } from '../../figures/cell.js';
import { roundingShows } from '../../figures/money.js';
import type { MixModel } from '../../models/production-mix.js';
import type { NoteLine } from '../../shared/note.js';
import type { MixWords } from './written-mix.js';

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(model: MixModel, words: MixWords): readonly NoteLine[] {
  const { mix, texts, format, unit } = words;
  const { goal, hasBought, hasShare, sold, statedYears, years, notes } = model;
  const expected = years.find(({ isExpected }) => isExpected);
  const sentences = [
    `${mix.amountsIn(format.unitName(unit))}.`.replace('..', '.'),
    hasShare && hasBought ? mix.definition : '',
    statedYears.length > 0 ? mix.statedNote(format.list(statedYears.map(String))) : '',
    hasBought ? '' : mix.noBought,
    sold.length > 0 ? mix.soldNote : '',
    goal ? mix.goalNote(goal, format) : '',
    expected ? mix.expectedNote(expected.year) : '',
    ...notes,
    hasPreliminary(model) ? texts.preliminaryNote : '',
    missesTotal(model, words) ? texts.rounding : '',
  ];
  return [[{ text: sentences.filter(Boolean).join(' ') }]];
}

const hasPreliminary = ({ parts, sold }: MixModel): boolean =>
  [...parts, ...sold].some(({ cells }) => cells.some((cell) => isValue(cell) && cell.preliminary));

/** Whether the printed kinds of some year add up to something else than its printed total, by rounding alone. */
const missesTotal = ({ parts, years, hasBought }: MixModel, { unit }: MixWords): boolean =>
  hasBought &&
  years.some(({ total }, index) => {
    const values = parts.flatMap(({ cells }) => cells[index] ?? []).filter(isValue);
    return (
      isValue(total) &&
      roundingShows(
        values.map(({ value }) => value),
        total.value,
        unit,
      )
    );
  });

/** A year counts where all that the source lists for it is there. */
export function coverageOf({ parts, sold, years }: MixModel): { readonly got: number; readonly of: number } {
  const all = [...parts, ...sold];
  const got = years.filter((_, index) =>
    all.every(({ cells }) => {
      const cell = cells[index];
      return cell !== undefined && (isWhole(cell) || cell.state === 'notApplicable');
    }),
  );
  return { got: got.length, of: years.length };
}
