import type { RankComparison } from '../../models/rank-comparison.js';

export type Order = 'higher' | 'lower' | 'same';

/** Where the newest year is higher than each of the others, or lower, or the same, at each of the same number of ranks. */
export function sameAtAll(
  comparisons: readonly RankComparison[],
): { readonly order: Order; readonly of: number } | undefined {
  const [first] = comparisons;
  if (!first) return undefined;
  const { of } = first;
  const orders = ['higher', 'lower', 'same'] as const;
  const order = orders.find((one) => comparisons.every((comparison) => comparison.of === of && comparison[one] === of));
  return order && { order, of };
}
