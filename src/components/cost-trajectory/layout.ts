import { labelled } from '../../chart/labels.js';
import { linearScale, type Scale } from '../../chart/scale.js';
import { type Steps, stepsOf } from '../../chart/steps.js';
import { roundedOut, type Stretch, ticksOf } from '../../chart/ticks.js';
import { quotientOf } from '../../figures/arithmetic.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { CostModel } from '../../models/cost-trajectory.js';

/** One level of the drawing with its own scale; time runs through all of them. */
export interface Tier {
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
}

export interface Layout {
  readonly width: number;
  /** Whether the key figures stand beside the drawing rather than beneath it. */
  readonly isBeside: boolean;
  readonly steps: Steps;
  readonly main: Tier & { readonly ticks: readonly number[] };
  readonly deviation: Tier | undefined;
  readonly share: Tier | undefined;
  readonly height: number;
  /** Which steps have their value written, and which their name. */
  readonly values: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

export interface LayoutOptions {
  /** Of the whole figure. */
  readonly width: number;
  /** Values that the upper tier must hold, in øre. */
  readonly levels: readonly number[];
  /** The smallest step that the unit writes, in øre. */
  readonly smallest: number;
  readonly hasDeviation: boolean;
  readonly hasShare: boolean;
  /** Letters of the longest value and name. */
  readonly longest: { readonly value: number; readonly name: number };
  /** What stands at a gridline. */
  readonly tick: (ore: number, isTop: boolean) => string;
  /** Pixels at the right for the names of lines; none of them where they have no room. */
  readonly namesAtEnd: number;
}

const panelWidth = 300;
const panelGap = 56;
const letter = 7;
/** Names of steps, and the words above a tier. */
const nameRoom = 24;
const headRoom = 40;
const tierHeight = 56;
/** A figure beneath what hangs from a level, and how much lower it stands where that ends in the head of a pin. */
const labelRoom = 18;
export const pinHead = 5;

export const valuesIn = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));

/** Where everything of the drawing stands, for a width and what is in it. */
export function layoutOf(model: CostModel, options: LayoutOptions): Layout {
  const { levels, smallest, hasDeviation, hasShare, longest, tick: textOf, namesAtEnd } = options;
  const isBeside = options.width >= 900;
  const width = isBeside ? options.width - panelWidth - panelGap : options.width;
  const isNarrow = width < 480;
  const stretch = roundedOut([Math.min(0, ...levels), Math.max(0, ...levels)], 4, smallest);
  const ticks = ticksOf(stretch, 4, smallest);
  // The columns begin beyond the amounts of the gridlines; the top one, with its unit, stands above them all.
  const lettersAt = Math.max(0, ...ticks.slice(0, -1).map((ore) => textOf(ore, false).length));
  const start = Math.max(isNarrow ? 34 : 60, lettersAt * letter + 4);
  const steps = stepsOf(model.periods.length, [start, isNarrow ? width : width - namesAtEnd]);
  const top = 30;
  const bottom = top + (isNarrow ? 150 : 208);
  const main = { top, bottom, y: linearScale(stretch, [bottom, top]), ticks };
  let end = bottom + nameRoom;
  const tier = (has: boolean, values: readonly number[], beneath: number): Tier | undefined => {
    if (!has) return undefined;
    const start = end + headRoom;
    end = start + tierHeight + beneath;
    return { top: start, bottom: start + tierHeight, y: linearScale(around(values), [start + tierHeight, start]) };
  };
  const deviations = model.periods.map(({ deviation }) => deviation);
  const shares = model.periods.map(({ deviationShare: of }) => (of.state === 'value' ? quotientOf(of) : 0));
  const deviation = tier(hasDeviation, valuesIn(deviations), labelRoom);
  const share = tier(hasShare, shares, labelRoom + pinHead);
  const sizes = deviations.map((cell) => Math.max(-1, ...valuesIn([cell]).map(Math.abs)));
  const lastBooked = model.periods.findLastIndex(({ isAhead }) => !isAhead);
  const needed = [sizes.indexOf(Math.max(...sizes)), lastBooked];
  const named = model.periods.map((_, index) => index).filter((index) => index % nameStep(steps, longest.name) === 0);
  return {
    width,
    isBeside,
    steps,
    main,
    deviation,
    share,
    height: end,
    values: labelled(steps.count, steps.width, longest.value * letter + 4, needed),
    names: new Set(named),
  };
}

/** Every name, or every second, third, … so that they do not touch. */
const nameStep = ({ width }: Steps, letters: number): number =>
  Math.max(1, Math.ceil((letters * 6.5 + 6) / (width || 1)));

/** A stretch around zero that holds the values; of none, a stretch all the same. */
function around(values: readonly number[]): Stretch {
  const stretch: Stretch = [Math.min(0, ...values), Math.max(0, ...values)];
  return stretch[0] === stretch[1] ? [0, 1] : stretch;
}
