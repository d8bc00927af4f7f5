import { type Cell, isValue, type ShareCell, shareOf, sumOf } from '../figures/cell.js';
import type { StatusRule } from '../figures/variance.js';
import { type Given, type SavingsFigure, toFigure } from './savings-figure.js';

/** Adds the areas of one period up, measure by measure. */
export function summedFigures(areas: readonly SavingsFigure[]): Given {
  const oneOffRealised = areas.map((area) => area.oneOffRealised).filter((cell) => cell !== undefined);
  const oneOffExpected = areas.map((area) => area.oneOffExpected).filter((cell) => cell !== undefined);
  return {
    targetOre: sumOf(areas.map((area) => area.target)),
    realisedOre: sumOf(areas.map((area) => area.realised)),
    expectedOre: sumOf(areas.map((area) => area.expected)),
    ...(oneOffRealised.length > 0 && { oneOffRealisedOre: sumOf(oneOffRealised) }),
    ...(oneOffExpected.length > 0 && { oneOffExpectedOre: sumOf(oneOffExpected) }),
  };
}

/**
 * The total of one period: what the source states, else the sum of the areas. Where the sum lacks an area it is not held
 * against a target that has it: deviation and fulfilment are then those of the areas that have both, and say so.
 */
export function toTotal(
  areas: readonly SavingsFigure[],
  stated: Given | undefined,
  rule: StatusRule,
  direction: 1 | -1,
): SavingsFigure {
  const given = { ...summedFigures(areas), ...stated };
  const total = toFigure(given, rule, direction);
  const isStated = stated?.targetOre !== undefined || stated?.expectedOre !== undefined;
  if (isStated || !(isPartial(total.target) || isPartial(total.expected))) return total;
  const deviation = sumOf(areas.map((area) => area.deviation));
  return { ...total, deviation, fulfilment: pairedShare(areas, deviation) };
}

export const isPartial = (cell: Cell | ShareCell): boolean => cell.state === 'value' && cell.partial !== undefined;

/** Of the same areas as the deviation, or as hidden as it is. */
function pairedShare(areas: readonly SavingsFigure[], deviation: Cell): ShareCell {
  if (!isValue(deviation)) return deviation;
  const pairs = areas.filter((area) => isValue(area.deviation));
  const share = shareOf(sumOf(pairs.map((pair) => pair.expected)), sumOf(pairs.map((pair) => pair.target)));
  return share.state === 'value' && deviation.partial ? { ...share, partial: deviation.partial } : share;
}
