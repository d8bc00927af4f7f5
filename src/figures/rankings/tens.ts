import { type AmountRule, isTelling, usualAmountRule } from '../disclosure/needs.js';

/** Fewer units than this are never told of together where the single one may not be known. */
export const leastTogether = 10;

/**
 * Whether the sum of what units cost, such as ten families, would tell what one of them costs: fewer than ten of them cost
 * anything, one is most of the sum, or whoever knows the next largest and takes it away comes too near the largest. A sum
 * of nothing tells of nobody.
 */
export function tellsOfOne(costs: readonly number[], rule: AmountRule = usualAmountRule): boolean {
  const sizes = costs.map(Math.abs).filter((size) => size > 0);
  const [largest = 0, next = 0] = sizes.toSorted((a, b) => b - a);
  const amount = sizes.reduce((sum, size) => sum + size, 0);
  const persons = sizes.length;
  if (isTelling({ amount, persons, largest }, { ...rule, threshold: leastTogether })) return true;
  return (amount - largest - next) * 100 < largest * rule.protectPercent;
}
