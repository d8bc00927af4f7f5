import { labelled } from '../../chart/labels.js';
import { linearScale, type Scale } from '../../chart/scale.js';
import { type Steps, stepsOf } from '../../chart/steps.js';
import { roundedOut, ticksOf } from '../../chart/ticks.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { MixModel, MixPart } from '../../models/production-mix.js';

/** One level of the drawing; years run through all of them, and øre are as high in each. */
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
  /** Pixels across a column. */
  readonly column: number;
  readonly main: Tier & { readonly ticks: readonly number[] };
  /** Where the shares are written; undefined without any. */
  readonly shareAt: number | undefined;
  readonly sold: Tier | undefined;
  readonly height: number;
  /** Which years have their amounts, their name and their share written. */
  readonly values: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly shares: ReadonlySet<number>;
}

export interface LayoutOptions {
  /** Of the whole figure. */
  readonly width: number;
  /** The smallest step that the unit writes, in øre. */
  readonly smallest: number;
  /** Letters of the longest amount and share; 0 where there is none to write. */
  readonly longest: { readonly value: number; readonly share: number };
}

const panelRoom = 300 + 56;
const letter = 7;
/** A column is two thirds of its step, and no wider than this where there are few years. */
const widest = 88;

/** The sums of what stands above zero and of what hangs below it, in øre. */
export function reach(parts: readonly MixPart[], index: number): readonly [down: number, up: number] {
  const values = parts.flatMap(({ cells }) => valuesIn(cells.slice(index, index + 1)));
  const sum = (some: readonly number[]) => some.reduce((total, value) => total + value, 0);
  return [sum(values.filter((value) => value < 0)), sum(values.filter((value) => value > 0))];
}

export const valuesIn = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));

/** Where everything of the drawing stands, for a width and what is in it. */
export function layoutOf(model: MixModel, { width: whole, smallest, longest }: LayoutOptions): Layout {
  const { years, parts, sold, goal } = model;
  const isBeside = whole >= 900;
  const width = isBeside ? whole - panelRoom : whole;
  const isNarrow = width < 480;
  const steps = stepsOf(years.length, [isNarrow ? 34 : 60, width]);
  // What is sold counts too: on the one scale it may be the larger.
  const levels = [
    ...years.flatMap((_, index) => [...reach(parts, index), ...reach(sold, index)]),
    ...valuesIn(goal ? [goal.amount] : []),
  ];
  const stretch = roundedOut([Math.min(0, ...levels), Math.max(0, ...levels)], 4, smallest);
  const [low, high] = stretch[0] === stretch[1] ? [0, 1] : stretch;
  const top = 38;
  const bottom = top + (isNarrow ? 180 : 224);
  const perOre = (bottom - top) / (high - low);
  const afterNames = bottom + 26;
  const shareAt = longest.share > 0 ? afterNames + 40 : undefined;
  const afterShares = shareAt === undefined ? afterNames : shareAt + 8;
  const hasSold = sold.some(({ cells }) => valuesIn(cells).length > 0);
  const soldTier = hasSold ? tierOf(sold, years.length, afterShares + 50, perOre) : undefined;
  const count = years.length;
  return {
    width,
    isBeside,
    steps,
    column: Math.min(widest, steps.width * 0.64),
    main: {
      top,
      bottom,
      y: linearScale([low, high], [bottom, top]),
      ticks: ticksOf([low, high], 4, smallest),
    },
    shareAt,
    sold: soldTier,
    height: (soldTier ? soldTier.bottom + 18 : afterShares) + 2,
    values: labelled(count, steps.width, longest.value * letter + 4, []),
    names: labelled(count, steps.width, 4 * letter + 8, []),
    shares: labelled(count, steps.width, longest.share * letter + 6, []),
  };
}

/** As high as its largest amount wants, on the scale of the columns above it. */
function tierOf(sold: readonly MixPart[], years: number, top: number, perOre: number): Tier {
  const reached = Array.from({ length: years }, (_, index) => reach(sold, index));
  const up = Math.max(0, ...reached.map(([, most]) => most)) * perOre;
  const down = Math.max(0, ...reached.map(([least]) => -least)) * perOre;
  const zero = top + Math.max(8, up);
  return { top, bottom: zero + down, y: (value) => zero - value * perOre };
}
