import { shareOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isPartial, isValue, notApplicable, type RatioCell, suppressed } from '../figures/cell.js';
import { recoverable } from '../figures/disclosure/recoverable.js';
import { listLines } from '../figures/tables/lines.js';
import type { StatusRule } from '../figures/variance.js';
import { type Given, givenBy, type SavingsFigure, toFigure } from './savings-figure.js';

/** Adds the areas of one period up, amount by amount. */
export const summedFigures = (areas: readonly SavingsFigure[]): Given =>
  givenBy((amount) => {
    const cells = areas.map((area) => area[amount]).filter((cell) => cell !== undefined);
    return cells.length > 0 ? sumOf(cells) : undefined;
  });

/**
 * The total of one period: what the source states, else the sum of the areas. Where the sum lacks an area it is not held
 * against a target that has it: deviation and fulfilment are then those of the areas that have both, and say so.
 */
export function toTotal(
  areas: readonly SavingsFigure[],
  stated: Given,
  rule: StatusRule,
  direction: 1 | -1,
): SavingsFigure {
  const summed = summedFigures(areas);
  const given = { ...summed, ...withoutTelltales(areas, stated) };
  const total = toFigure(given, rule, direction);
  const isStated = stated.target !== undefined || stated.expected !== undefined;
  if (isStated || !(isPartial(total.target) || isPartial(total.expected))) return total;
  const deviation = sumOf(areas.map((area) => area.deviation));
  return { ...total, deviation, fulfilment: pairedShare(areas, deviation) };
}

/** What the source states, but for totals that would give a hidden area away. */
const withoutTelltales = (areas: readonly SavingsFigure[], stated: Given): Given =>
  givenBy((amount) => {
    const total = stated[amount];
    return (
      total &&
      withoutTelltale(
        areas.map((area) => area[amount] ?? notApplicable),
        total,
      )
    );
  });

/** A stated total, but for one that would give a hidden part away: that is the total less what is shown. */
export function withoutTelltale(parts: readonly Cell[], total: Cell): Cell {
  if (!isValue(total)) return total;
  const figures = [...parts, total].map(knownValue);
  const told = recoverable({ figures, lines: listLines(figures.length) }, -Infinity);
  return told.some((place) => parts[place]?.state === 'suppressed') ? suppressed : total;
}

/** What cannot apply adds nothing; any other figure that is not there could be anything. */
const knownValue = (cell: Cell): number | undefined =>
  isValue(cell) ? cell.value : cell.state === 'notApplicable' ? 0 : undefined;

/** Of the same areas as the deviation, or as hidden as it is. */
function pairedShare(areas: readonly SavingsFigure[], deviation: Cell): RatioCell {
  if (!isValue(deviation)) return deviation;
  const pairs = areas.filter((area) => isValue(area.deviation));
  const share = shareOf(sumOf(pairs.map((pair) => pair.expected)), sumOf(pairs.map((pair) => pair.target)));
  return share.state === 'value' && deviation.partial ? { ...share, partial: deviation.partial } : share;
}
