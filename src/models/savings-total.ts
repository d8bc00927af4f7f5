import { shareOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isPartial, isValue, type RatioCell } from '../figures/cell.js';
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
  const summed = summedFigures(areas);
  const given = { ...summed, ...withoutTelltales(areas, stated) };
  const total = toFigure(given, rule, direction);
  const isStated = stated?.targetOre !== undefined || stated?.expectedOre !== undefined;
  if (isStated || !(isPartial(total.target) || isPartial(total.expected))) return total;
  const deviation = sumOf(areas.map((area) => area.deviation));
  return { ...total, deviation, fulfilment: pairedShare(areas, deviation) };
}

const measures = ['target', 'realised', 'expected', 'oneOffRealised', 'oneOffExpected'] as const;

/**
 * What the source states, but for a total that would give the one hidden area away: it is the total less the areas that
 * are shown. With two hidden the source has seen to it, and only the source can know whether that is enough.
 */
function withoutTelltales(areas: readonly SavingsFigure[], stated: Given = {}): Given {
  const shown: [string, Given[keyof Given]][] = [];
  for (const measure of measures) {
    const cell = stated[`${measure}Ore`];
    if (cell === undefined) continue;
    const parts = areas.map((area) => area[measure]);
    const hidden = parts.filter((part) => part?.state === 'suppressed').length;
    const unknown = parts.filter(
      (part) => part && !['suppressed', 'value', 'notApplicable'].includes(part.state),
    ).length;
    const isTold = hidden === 1 && unknown === 0;
    shown.push([`${measure}Ore`, isTold ? { state: 'suppressed' } : cell]);
  }
  return Object.fromEntries(shown);
}

/** Of the same areas as the deviation, or as hidden as it is. */
function pairedShare(areas: readonly SavingsFigure[], deviation: Cell): RatioCell {
  if (!isValue(deviation)) return deviation;
  const pairs = areas.filter((area) => isValue(area.deviation));
  const share = shareOf(sumOf(pairs.map((pair) => pair.expected)), sumOf(pairs.map((pair) => pair.target)));
  return share.state === 'value' && deviation.partial ? { ...share, partial: deviation.partial } : share;
}
