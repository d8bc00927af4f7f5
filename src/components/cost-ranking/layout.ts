import { labelled } from '../../chart/labels.js';
import { linearScale, type Scale } from '../../chart/scale.js';
import { type Steps, stepsOf } from '../../chart/steps.js';
import { roundedOut, ticksOf } from '../../chart/ticks.js';
import { isValue } from '../../figures/cell.js';
import type { RankedYear, RankingModel } from '../../models/cost-ranking.js';

/** Years that lines can be told apart for; the newest of them. All of them stand in the table. */
export const mostDrawn = 3;

export const drawnYears = ({ years }: RankingModel): readonly RankedYear[] => years.slice(-mostDrawn);

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Whether the short table stands beside the drawing rather than beneath it. */
  readonly isBeside: boolean;
  readonly steps: Steps;
  readonly y: Scale;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** Which places have their rank written beneath them. */
  readonly names: ReadonlySet<number>;
}

export interface LayoutOptions {
  /** Of the whole figure. */
  readonly width: number;
  /** The smallest step that the unit writes, in øre. */
  readonly smallest: number;
  /** Letters of the longest amount. */
  readonly longest: number;
}

const panelRoom = 300 + 56;
const letter = 7;

/** Where everything of the drawing stands, for a width and what is in it. */
export function layoutOf(model: RankingModel, { width: whole, smallest, longest }: LayoutOptions): Layout {
  const isBeside = whole >= 900;
  const width = isBeside ? whole - panelRoom : whole;
  const isNarrow = width < 480;
  const steps = stepsOf(model.places.length, [isNarrow ? 26 : 36, width - longest * letter - 10]);
  const values = drawnYears(model).flatMap(({ cells }) => cells.flatMap((cell) => (isValue(cell) ? [cell.value] : [])));
  const stretch = roundedOut([Math.min(0, ...values), Math.max(0, ...values)], 4, smallest);
  const [low, high] = stretch[0] === stretch[1] ? [0, 1] : stretch;
  const [top, bottom] = [24, isNarrow ? 204 : 264];
  return {
    width,
    height: bottom + 26,
    isBeside,
    steps,
    y: linearScale([low, high], [bottom, top]),
    bottom,
    ticks: ticksOf([low, high], 4, smallest),
    names: namesOf(model, steps.width),
  };
}

/** The first rank and every tenth; where there is no room for those the first and the last. */
function namesOf({ places, size }: RankingModel, step: number): ReadonlySet<number> {
  if (size > 1) return labelled(places.length, step, 7 * letter, []);
  const tenths = places.flatMap(([rank], index) => (rank === 1 || rank % 10 === 0 ? [index] : []));
  return new Set([...labelled(tenths.length, step * 9, 5 * letter, [])].flatMap((at) => tenths[at] ?? []));
}
