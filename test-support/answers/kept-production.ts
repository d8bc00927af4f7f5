/** Turns a production mix of the right shape into one that keeps the rules which no schema can say. */
import type { OreCell, ProductionMix } from '../../src/client/port.js';
import { keepAbout, keepIds, keptCell, oneOf, type Random, shuffled, sizes } from './kept.js';

export function keptMix(mix: ProductionMix, random: Random): ProductionMix {
  const { about, kinds, goal, calculation } = mix;
  keepAbout(about, random);
  keepIds(kinds);
  keepYears(mix, random);
  const { years } = mix;
  const kind = { isWhole: random() < 0.5, size: oneOf(sizes, random) ?? Infinity, isExtreme: random() < 0.06 };
  const kept = (cell: OreCell) => keptCell(cell, kind, random);
  keepFigures(mix, kept, random);
  if (mix.statedShares) {
    const stated = years.filter(() => random() < 0.4);
    mix.statedShares = mix.statedShares
      .slice(0, stated.length)
      .map((share, index) => ({ ...share, year: stated[index]! }));
  }
  const year = oneOf(years, random);
  if (year === undefined) delete mix.goal;
  else if (goal) {
    goal.year = year;
    if (goal.ore) goal.ore = kept(goal.ore);
    else goal.permille ??= 500;
  }
  if (calculation?.caseOre) calculation.caseOre = kept(calculation.caseOre);
  return mix;
}

/** A few years in a row as most have them, or those that there are. */
function keepYears(mix: ProductionMix, random: Random): void {
  const first = 2015 + Math.floor(random() * 8);
  mix.years =
    random() < 0.7
      ? Array.from({ length: 1 + Math.floor(random() * 7) }, (_, index) => first + index)
      : [...new Set(mix.years)].sort((a, b) => a - b);
  if (mix.expectedFrom !== undefined && random() < 0.8) mix.expectedFrom = oneOf(mix.years, random) ?? first;
}

/** Most have a figure of each kind in each year; some lack some, in any order. */
function keepFigures(mix: ProductionMix, kept: (cell: OreCell) => OreCell, random: Random): void {
  const { kinds, years } = mix;
  const pairs = shuffled(
    kinds.flatMap(({ id }) => years.map((year) => ({ kind: id, year }))),
    random,
  );
  const isFull = random() < 0.6;
  const made = mix.figures;
  mix.figures = (isFull ? pairs : pairs.slice(0, made.length)).map((pair, index) => {
    const { ore, ...rest } = made[index] ?? { ore: { state: 'value', value: Math.round(random() * 1e10) } as const };
    return { ...rest, ...pair, ore: kept(ore) };
  });
}
