/** What the property tests share: the same cases at every run, and figures of every kind. */
import fc from 'fast-check';
import type { Cell, EmptyCell, NoValueState, ValueCell } from '../src/figures/cell.js';

/** Tries a rule on cases that are the same at every run. */
export const always = <Args extends [unknown, ...unknown[]]>(
  rule: fc.IPropertyWithHooks<Args>,
  { runs = 300 }: { runs?: number } = {},
): void => {
  fc.assert(rule, { seed: 20_151_130, numRuns: runs });
};

export const emptyStates: readonly NoValueState[] = ['missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'];

/** Øre, up to ten billion kroner either way, with the small and the round ones well among them. */
export const anyOre = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    fc.integer({ min: -200, max: 200 }).map((tenths) => tenths * 5_000_000),
    fc.integer({ min: -3, max: 3 }),
  );

export const anyEmpty = (): fc.Arbitrary<EmptyCell> => fc.constantFrom(...emptyStates).map((state) => ({ state }));

export const anyValue = (): fc.Arbitrary<ValueCell> =>
  fc
    .record({ value: anyOre(), isPreliminary: fc.boolean() })
    .map(({ value, isPreliminary }) => ({ state: 'value', value, ...(isPreliminary && { preliminary: true }) }));

export const anyCell = (): fc.Arbitrary<Cell> =>
  fc.oneof({ arbitrary: anyValue(), weight: 3 }, { arbitrary: anyEmpty(), weight: 1 });
