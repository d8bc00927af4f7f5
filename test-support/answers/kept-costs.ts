/** Turns a cost over time of the right shape into one that keeps the rules which no schema can say. */
import type { CostMonth, CostTrajectory, OreCell } from '../../src/client/port.js';
import { keepAbout, keepIds, keptCell, oneOf, type Random, sizes } from './kept.js';
import { keepMonths, keepStretch, monthOf, numberOf } from './kept-months.js';

const sums = ['originalBudgetOre', 'adjustedBudgetOre', 'expectedOre', 'previousOre'] as const;
const cells = [
  'actualOre',
  'expectedOre',
  'budgetOre',
  'previousOre',
  'refundOre',
  'budgetRefundOre',
  'previousRefundOre',
] as const;

export function keptTrajectory(trajectory: CostTrajectory, random: Random): CostTrajectory {
  const { about, previousEstimate, months, priceVolume } = trajectory;
  keepAbout(about, random);
  keepYears(trajectory, random);
  if (trajectory.parts === undefined) delete trajectory.by;
  else trajectory.by ??= 'service';
  const { parts = [] } = trajectory;
  keepIds(parts);
  const kind = { isWhole: random() < 0.4, size: oneOf(sizes, random) ?? Infinity, isExtreme: random() < 0.06 };
  const kept = (cell: OreCell) => keptCell(cell, kind, random);
  for (const name of sums) if (trajectory[name]) trajectory[name] = kept(trajectory[name]);
  if (previousEstimate) previousEstimate.expectedOre = kept(previousEstimate.expectedOre);
  for (const own of [months, ...parts.map((part) => part.months)]) {
    keepMonths(own, trajectory, random);
    for (const month of own) keepCost(month, trajectory.bookedTo ?? '', kept);
  }
  const { persons = [], priceIndex, refundBands } = trajectory;
  keepIds(persons);
  for (const { counts } of persons) keepPeriods(counts, random);
  if (priceIndex) keepPeriods(priceIndex.numbers, random);
  refundBands?.bands.forEach((band, i) => (band.aboveOre = 86_000_000 * (i + 1)));
  if (priceVolume) {
    priceVolume.from = trajectory.from;
    priceVolume.to = oneOf([trajectory.from, trajectory.to], random) ?? trajectory.to;
    for (const side of [priceVolume.planned, priceVolume.actual]) side.ore = kept(side.ore);
  }
  return trajectory;
}

/** Each period once: years and some months, with the numbers that there are. */
function keepPeriods(items: { period: string }[], random: Random): void {
  items.forEach((item, i) => {
    const year = String(2018 + i);
    item.period = random() < 0.7 ? year : `${year}-0${1 + Math.floor(random() * 9)}`;
  });
}

/** A year or a few as most have it, or the months that there are. */
function keepYears(trajectory: CostTrajectory, random: Random): void {
  if (random() < 0.8) {
    const year = 2020 + Math.floor(random() * 6);
    trajectory.from = `${year}-01`;
    trajectory.to = `${year + Math.floor(random() * 3)}-12`;
  } else keepStretch(trajectory);
  if (trajectory.bookedTo === undefined) return;
  const [from, to] = [numberOf(trajectory.from), numberOf(trajectory.to)];
  trajectory.bookedTo = monthOf(Math.max(12, from - 1 + Math.floor(random() * Math.min(to - from + 3, 8))));
}

function keepCost(month: CostMonth, bookedTo: string, kept: (cell: OreCell) => OreCell): void {
  if (month.month > bookedTo) delete month.actualOre;
  else delete month.expectedOre;
  for (const name of cells) if (month[name]) month[name] = kept(month[name]);
}
