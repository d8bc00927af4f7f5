import { isValue } from '../../figures/cell.js';
import { roundingShows } from '../../figures/money.js';
import type { RankedYear, RankingModel } from '../../models/cost-ranking.js';
import type { NoteLine } from '../../shared/note.js';
import { drawnYears } from './layout.js';
import type { RankingWords } from './written-ranking.js';

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(model: RankingModel, words: RankingWords): readonly NoteLine[] {
  const { ranking, texts, format, unit } = words;
  const { unitOf, size, years, places, rule, notes } = model;
  const drawn = drawnYears(model);
  const shorter = years.filter(({ count }) => count < places.length);
  const first = [
    `${ranking.amountsIn(format.unitName(unit))}.`.replace('..', '.'),
    ranking.ranked(unitOf, size),
    shorter.length > 0 ? ranking.shorter(shorter, size, format) : '',
    ...years.flatMap(({ year, stated }) => (stated === undefined ? [] : [ranking.stated(year, stated)])),
    drawn.length < years.length ? ranking.drawnYears(format.list(drawn.map(({ year }) => String(year)))) : '',
  ];
  const second = [
    rule,
    ranking.notAdded,
    ...(size === 1 ? [ranking.pseudonyms, ranking.assessment] : [ranking.wholeTens(unitOf)]),
    ...notes,
    hasPreliminary(model) ? texts.preliminaryNote : '',
    missesTotal(model, words) ? texts.rounding : '',
  ];
  return [first, second].map((sentences) => [{ text: sentences.filter(Boolean).join(' ') }]);
}

const hasPreliminary = ({ years }: RankingModel): boolean =>
  years.some(({ cells }) => cells.some((cell) => isValue(cell) && cell.preliminary));

/** Whether printed parts add up to something else than their printed sum, by rounding alone: ranks, or types of service. */
function missesTotal({ years }: RankingModel, { unit }: RankingWords): boolean {
  const isOff = (cells: RankedYear['cells'], total: RankedYear['total']) => {
    const values = cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));
    return isValue(total) && roundingShows(values, total.value, unit);
  };
  const newest = years.at(-1);
  return (
    years.some(({ cells, total }) => isOff(cells, total)) ||
    (newest !== undefined &&
      isOff(
        newest.services.map(({ cost }) => cost),
        newest.total,
      ))
  );
}

/** A year counts where each of its ranks is told. */
export const coverageOf = ({ years }: RankingModel): { readonly got: number; readonly of: number } => ({
  got: years.filter(({ cells }) => cells.every((cell) => isValue(cell) || cell.state === 'notApplicable')).length,
  of: years.length,
});
