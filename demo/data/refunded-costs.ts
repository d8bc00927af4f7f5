/** Invented cases of 2022, with the refund that the bands of that year give: gross and net, month by month. */
import type { CostMonth, CostTrajectory, OreCell, RefundBands } from '../../src/client/port.js';
import { differenceOf, sumOf } from '../../src/figures/arithmetic.js';
import { monthsOfYear } from '../../src/figures/calendar/months.js';
import { type Cell, isValue } from '../../src/figures/cell.js';
import { type RefundableCost, refundsOf } from '../../src/figures/costs/refund.js';
import { inLevel } from '../../src/figures/price-level.js';

interface Case {
  /** Siblings share one. */
  readonly household: string;
  /** Kroner a month, and from which month, 1 for January. */
  readonly kroner: number;
  readonly from: number;
  readonly applies: boolean;
}

const year = 2022;
const level = { basis: 'fixed', year } as const;

/** SEL § 176 and BL § 198, in prices of 2022. */
const refundBands: RefundBands = {
  year,
  bands: [
    { aboveOre: 86_000_000, percent: 25 },
    { aboveOre: 168_000_000, percent: 50 },
    { aboveOre: 212_000_000, percent: 75 },
  ],
  text: 'Serviceloven § 176. Udgifter til søskende i samme husstand lægges sammen. Sagerne er opdigtede.',
};

const usual = { from: 1, applies: true };
const cases: readonly Case[] = [
  { ...usual, household: 'A', kroner: 112_000 },
  { ...usual, household: 'B', kroner: 84_000 },
  { ...usual, household: 'B', kroner: 61_000, from: 4 },
  { ...usual, household: 'C', kroner: 236_000 },
  { ...usual, household: 'D', kroner: 178_000, from: 3 },
  { ...usual, household: 'E', kroner: 69_000 },
  { ...usual, household: 'F', kroner: 148_000, from: 7 },
  { ...usual, household: 'A', kroner: 23_000, applies: false },
];

const kroner = (amount: number): Cell => inLevel({ state: 'value', value: amount * 100 }, level);
const costIn = (month: number, { kroner: each, from }: Case): Cell => kroner(month >= from ? each : 0);

/** The refund of all households from January to a month: it follows the cost of the year so far. */
function refundTo(month: number, dearer: number): Cell {
  const costs = cases.flatMap((own): RefundableCost[] =>
    Array.from({ length: month }, (_, before) => {
      const cost = costIn(before + 1, own);
      return { ...own, cost: isValue(cost) ? { ...cost, value: Math.round((cost.value * dearer) / 100) } : cost };
    }),
  );
  return sumOf([...refundsOf(costs, { level, bands: refundBands.bands }).values()]);
}

/** The contract has the level once, on the answer. */
const bare = (cell: Cell): OreCell => {
  if (!isValue(cell)) return cell;
  const { level: _, ...own } = cell;
  return own;
};

/** The budget expected each case to be a twentieth cheaper. */
const budgeted = 95;

const months = monthsOfYear(year).map((month, index): CostMonth => {
  const cost = sumOf(cases.map((own) => costIn(index + 1, own)));
  const refundOf = (percent: number) =>
    bare(index === 0 ? refundTo(1, percent) : differenceOf(refundTo(index + 1, percent), refundTo(index, percent)));
  const gross = bare(cost);
  return {
    month,
    actualOre: gross,
    refundOre: refundOf(100),
    ...(gross.state === 'value' && { budgetOre: { state: 'value', value: (gross.value / 100) * budgeted } }),
    budgetRefundOre: refundOf(budgeted),
  };
});

export const refundedCosts: CostTrajectory = {
  about: { version: '1.0', audience: 'public', source: 'opdigtede sager', asOf: '2022-12-31', priceLevel: level },
  subject: 'area/dyre-enkeltsager',
  title: 'Særligt dyre enkeltsager (opdigtede)',
  from: `${year}-01`,
  to: `${year}-12`,
  bookedTo: `${year}-12`,
  refund: 'gross',
  refundBands,
  months,
};
