import { type Crowd, fromTop } from '../../chart/crowd.js';
import { linearScale } from '../../chart/scale.js';
import { type Steps, stepsOf } from '../../chart/steps.js';
import { roundedOut, ticksOf } from '../../chart/ticks.js';
import { type Place, walked } from '../../chart/walk.js';
import { isWhole } from '../../figures/cell.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import type { Tier } from './layout.js';

/** More lines than these are no longer told apart by dash and name: then they are a crowd, and those that are read stand out. */
const mostNamed = 12;

export const isCrowded = ({ parts }: CostModel): boolean => parts.length > mostNamed;

/** The parts as lines on one scale, in pixels. A row of the crowd is a part, a column a step. */
export interface Lines {
  readonly crowd: Crowd;
  readonly isCrowd: boolean;
  readonly width: number;
  readonly height: number;
  readonly steps: Steps;
  readonly main: Tier & { readonly ticks: readonly number[] };
  /** The first step that is expected; -1 of none. */
  readonly ahead: number;
  /** Letters that a name at the end of a line has room for; where names have none, 0: a number stands there. */
  readonly letters: number;
  /** Parts that have their name at the end of their line. */
  readonly named: readonly number[];
  readonly lacks: boolean;
}

const letter = 6.8;
const longestName = 24;

/** Where the lines stand, for a width. A step that lacks some of its months is a gap: it is no figure of the whole step. */
export function linesOf(model: CostModel, width: number, smallest: number): Lines {
  const { parts, periods } = model;
  const isCrowd = isCrowded(model);
  const values = parts.map(({ cost }) => cost.map((cell) => (isWhole(cell) ? cell.value : undefined)));
  let stretch: readonly [number, number] = [0, 0];
  for (const line of values)
    for (const value of line)
      if (value !== undefined) stretch = [Math.min(stretch[0], value), Math.max(stretch[1], value)];
  const range = roundedOut(stretch, 5, smallest);
  const isNarrow = width < 480;
  const letters = isNarrow ? 0 : Math.min(longestName, Math.max(...parts.map(({ name }) => name.length)));
  const [top, bottom] = [30, isNarrow ? 220 : 350];
  const y = linearScale(range, [bottom, top]);
  const steps = stepsOf(periods.length, [isNarrow ? 34 : 60, width - 10 - Math.max(2, letters) * letter]);
  const xs = periods.map((_, index) => steps.middle(index));
  const ahead = periods.findIndex(({ isAhead }) => isAhead);
  const crowd = {
    xs,
    ahead,
    lines: values.map((line) => line.map((value) => (value === undefined ? undefined : y(value)))),
  };
  return {
    crowd,
    isCrowd,
    width,
    height: bottom + 28,
    steps,
    main: { top, bottom, y, ticks: ticksOf(range, 5, smallest) },
    ahead,
    letters,
    named: isCrowd ? outermost(crowd) : parts.map((_, row) => row),
    lacks: parts.some(({ cost }) => cost.some((cell) => cell.state !== 'notApplicable' && !isWhole(cell))),
  };
}

/** The highest and the lowest in the last step that has any: they tell how far the crowd reaches. */
function outermost({ xs, lines }: Crowd): readonly number[] {
  const last = xs.findLastIndex((_, column) => lines.some((line) => line[column] !== undefined));
  const rows = fromTop({ xs, lines }, last).filter((row) => lines[row]?.[last] !== undefined);
  return [...new Set([rows.at(0), rows.at(-1)].filter((row) => row !== undefined))];
}

/**
 * One step of the keyboard walk. Along time a line is kept; up and down go to the line that is drawn above or below it in
 * that step, since that is what a reader sees. Lines without a figure there come last.
 */
export function walkedLines({ crowd }: Lines, place: Place | undefined, key: string): Place | undefined | null {
  const order = fromTop(crowd, place?.column ?? 0);
  const at = place && { row: order.indexOf(place.row), column: place.column };
  const to = walked(at, key, { rows: order.length, columns: crowd.xs.length, along: 'columns' });
  if (!to) return to;
  const isSameRow = to.row === at?.row;
  return { row: isSameRow ? (place?.row ?? 0) : (order[to.row] ?? 0), column: to.column };
}
