import { at } from '../tables/at.js';
import { type Table, termsOf } from '../tables/lines.js';

/** One equation over the hidden figures: a factor for each of them, and last what they come to together. */
type Equation = readonly number[];

/** A table that has not settled by then settles slowly; what is left is for the attack to find. */
const mostRounds = 100;

/** What can be said of one hidden figure: it is at least `low` and at most `high`. */
export interface Bounds {
  readonly place: number;
  readonly low: number;
  /** Infinity where nothing bounds it. */
  readonly high: number;
}

/**
 * Narrows hidden figures down, in exact whole numbers: the lines are added and subtracted until each says as little as
 * it can be about, and what the others can be bounds each figure in turn, until nothing changes.
 */
export function narrowed(published: Table<number | undefined>, least: number): readonly Bounds[] {
  const hidden = published.figures.flatMap((figure, place) => (figure === undefined ? [place] : []));
  const equations = equationsOf(published, hidden);
  const low = hidden.map(() => least);
  const high = hidden.map(() => Infinity);
  const all = [...equations, ...solved(equations, hidden.length)];
  for (let round = 0; round < mostRounds; round += 1) {
    // Every equation, whether or not an earlier one has told something new.
    if (!all.map((equation) => narrow(equation, low, high)).includes(true)) break;
  }
  return hidden.map((place, unknown) => ({ place, low: at(low, unknown), high: at(high, unknown) }));
}

function equationsOf({ figures, lines }: Table<number | undefined>, hidden: readonly number[]): readonly Equation[] {
  return lines.map((line) => {
    const terms = termsOf(line);
    const shown = terms.reduce((sum, [place, sign]) => sum + sign * (figures[place] ?? 0), 0);
    return [...hidden.map((place) => terms.find(([term]) => term === place)?.[1] ?? 0), -shown];
  });
}

/** The equations added and subtracted until each has as few unknowns as can be (Gauss and Jordan), in whole numbers. */
function solved(equations: readonly Equation[], unknowns: number): readonly Equation[] {
  const rows = [...equations];
  let top = 0;
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    const found = rows.findIndex((row, index) => index >= top && at(row, unknown) !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    rows.splice(found, 1);
    rows.splice(top, 0, pivot);
    rows.forEach((row, index) => {
      if (index !== top && at(row, unknown) !== 0) rows[index] = without(row, pivot, unknown);
    });
    top += 1;
  }
  return rows;
}

/** The equation less as much of the other as takes the unknown out of it, in the smallest whole numbers. */
function without(row: Equation, pivot: Equation, unknown: number): Equation {
  const difference = row.map((factor, index) => factor * at(pivot, unknown) - at(pivot, index) * at(row, unknown));
  const divisor = difference.reduce((common, factor) => commonDivisor(common, Math.abs(factor)), 0);
  return divisor === 0 ? difference : difference.map((factor) => factor / divisor);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** Narrows what each unknown can be by what the others can be; says whether that changed anything. */
function narrow(equation: Equation, low: number[], high: number[]): boolean {
  const last = equation.length - 1;
  let isNarrower = false;
  for (let unknown = 0; unknown < last; unknown += 1) {
    const factor = at(equation, unknown);
    if (factor === 0) continue;
    let least = at(equation, last);
    let most = least;
    for (let other = 0; other < last; other += 1) {
      const by = at(equation, other);
      if (other === unknown || by === 0) continue;
      least -= by * at(by > 0 ? high : low, other);
      most -= by * at(by > 0 ? low : high, other);
    }
    const [from, to] = factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor];
    const [lowest, highest] = [Math.ceil(from) + 0, Math.floor(to) + 0]; // never minus zero
    if (lowest > at(low, unknown)) {
      low[unknown] = lowest;
      isNarrower = true;
    }
    if (highest < at(high, unknown)) {
      high[unknown] = highest;
      isNarrower = true;
    }
  }
  return isNarrower;
}
