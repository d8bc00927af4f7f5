import { linearScale, type Scale } from '../../chart/scale.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { WaitingModel } from '../../models/waiting-list.js';

/** A column of drawings: how wide it is, and where a figure stands in it. */
export interface Strip {
  readonly width: number;
  readonly at: Scale;
}

export interface Layout {
  /** Whether each line has its drawings beneath its name rather than beside it. */
  readonly isNarrow: boolean;
  /** Whether all drawings of a line stand side by side; else they stand in two tables. */
  readonly isWide: boolean;
  readonly courses: Strip;
  readonly days: Strip;
  readonly reasons: Strip;
  readonly moves: Strip;
}

/** Pixels that a figure behind a bar may take. */
const figureRoom = 44;
/** A list is read line by line: drawings that are far from their names are hard to follow. */
const widest = 1000;

/** Where everything stands, for the width of the figure. Courses are as long in each drawing of them. */
export function layoutOf(model: WaitingModel, whole: number, limit: number | undefined): Layout {
  const width = Math.min(widest, whole);
  const isNarrow = width < 560;
  const isWide = width >= 900;
  const forName = isNarrow ? 0 : isWide ? 190 : 200;
  const drawings = isNarrow ? 1 : isWide ? 4 : 2;
  const strip = isNarrow ? width - 8 : (width - forName - drawings * 24 - 120) / drawings;
  const most = (cells: readonly Cell[]) => Math.max(1, ...cells.map((cell) => (isValue(cell) ? cell.value : 0)));
  const courses = most(model.rows.map(({ all }) => all.courses));
  const longest = most([...model.rows, model.whole].flatMap(({ days }) => [days.longest, days.p90, days.median]));
  const entered = most(model.rows.map(({ moves }) => moves.entered));
  const left = most(model.rows.map(({ moves }) => moves.left));
  const wide = Math.max(60, Math.floor(strip));
  const counted = { width: wide, at: linearScale([0, courses], [0, wide - figureRoom]) };
  return {
    isNarrow,
    isWide,
    courses: counted,
    reasons: counted,
    days: { width: wide, at: linearScale([0, Math.max(longest, limit ?? 0)], [6, wide - figureRoom - 16]) },
    // Those who have left stand left of the line, those who have entered right of it.
    moves: { width: wide, at: linearScale([-left, entered], [28, wide - 28]) },
  };
}
