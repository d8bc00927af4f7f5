import { inProportion, sumOf } from '../arithmetic.js';
import { type Cell, type EmptyCell, isWhole, notApplicable, strongestReason, valueOf } from '../cell.js';
import { commonLevel, type PriceLevel } from '../price-level.js';
import { multipliedBy } from '../rounding/exact.js';

/** What the state pays of each krone of a year's cost above an amount, as far as the next band. */
export interface RefundBand {
  /** Whole øre. */
  readonly aboveOre: number;
  /** Whole percent. */
  readonly percent: number;
}

/** The bands of the refund of especially expensive single cases. They are data: the law moves them with every year's prices. */
export interface RefundBands {
  readonly level: PriceLevel;
  /** From the lowest to the highest. */
  readonly bands: readonly RefundBand[];
}

/** What one citizen's services cost in a year. */
export interface RefundableCost {
  /** The same for siblings of one household, whose costs are added together before the bands are; else the citizen's own. */
  readonly household: string;
  readonly cost: Cell;
  /** Whether the refund is given for this kind of cost. */
  readonly applies: boolean;
}

/**
 * The refund of what one household cost in a year: of each part of the cost the share of its band, added up exactly and
 * rounded once, half away from zero, to whole øre. A cost that lacks parts has no known refund. Cost and bands are in one
 * price level, or they are refused.
 */
export function refundOf(cost: Cell, { level, bands }: RefundBands): Cell {
  checkBands(bands);
  if (!isWhole(cost)) return strongestReason([cost]);
  commonLevel([{ level }, cost]);
  const hundredths = bands.reduce((sum, { aboveOre, percent }, index) => {
    const end = bands[index + 1]?.aboveOre ?? Infinity;
    return sum + BigInt(Math.max(0, Math.min(cost.value, end) - aboveOre)) * BigInt(percent);
  }, 0n);
  return { ...valueOf(multipliedBy(1, hundredths, 100)), ...(cost.preliminary && { preliminary: true }), level };
}

/**
 * The refund of each household: only the costs that it is given for, siblings together. A household with none of them has
 * no refund to get.
 */
export function refundsOf(costs: readonly RefundableCost[], bands: RefundBands): ReadonlyMap<string, Cell> {
  const households = new Map<string, Cell[]>();
  for (const { household, cost, applies } of costs) {
    const own = households.get(household) ?? [];
    households.set(household, applies ? [...own, cost] : own);
  }
  const refund = (own: readonly Cell[]): Cell | EmptyCell =>
    own.length === 0 ? notApplicable : refundOf(sumOf(own), bands);
  return new Map([...households].map(([household, own]) => [household, refund(own)]));
}

/**
 * The refund of one citizen of a household: what the bands give of the cost of all of them together, shared out by what each
 * costs. Where the siblings' cost is not known or not for the reader, neither is the refund: it would tell of it.
 */
export function refundWithin(own: Cell, siblings: Cell, bands: RefundBands): Cell {
  if (siblings.state === 'notApplicable') return refundOf(own, bands);
  if (!isWhole(own) || !isWhole(siblings)) return strongestReason([own, siblings]);
  const all = sumOf([own, siblings]);
  // An income takes nothing from the refund of the others.
  return inProportion(refundOf(all, bands), { ...own, value: Math.max(0, own.value) }, all);
}

function checkBands(bands: readonly RefundBand[]): void {
  bands.forEach(({ aboveOre, percent }, index) => {
    const before = bands[index - 1]?.aboveOre ?? -1;
    if (!Number.isSafeInteger(aboveOre) || aboveOre <= before)
      throw new RangeError('Each band begins at whole øre above the one before.');
    if (!Number.isInteger(percent) || percent < 0 || percent > 100)
      throw new RangeError('The share of a band is a whole percent from 0 to 100.');
  });
}
