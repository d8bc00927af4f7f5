import { type Step, stepsFrom } from '../../chart/bridge.js';
import { linearScale, type Scale, stretchOf } from '../../chart/scale.js';
import { type Cell, isPartial, isValue } from '../../figures/cell.js';
import { savedOf } from '../../figures/variance.js';
import type { SavingsFigure } from '../../models/savings-figure.js';
import type { SavingsModel } from '../../models/savings-plan.js';

/** One line of the drawing: figures in the direction of a saving, so that what is saved is positive. */
export interface Line {
  readonly target: number | undefined;
  readonly realised: number | undefined;
  readonly expected: number | undefined;
  /** The part of the realised that holds in this period only. */
  readonly oneOff: number;
  /** What the line is above its target (below it when negative). */
  readonly deviation: number | undefined;
  /** True when it lacks areas: then it is not held against its target. */
  readonly isPartial: boolean;
  /** What the first period gives, where the drawing shows the last of several. */
  readonly first: number | undefined;
}

export interface Layout {
  /** aligned: bridge beside the bars, under the shortfall of the whole. stacked: beneath them. narrow: bars alone. */
  readonly shape: 'aligned' | 'stacked' | 'narrow';
  readonly width: number;
  /** Places of the whole and of the bridge; bars of areas have the same scale, from their own zero. */
  readonly whole: Scale;
  readonly bar: Scale;
  /** Pixels of the columns: names, bars, amounts, share with status. */
  readonly columns: { readonly name: number; readonly bar: number; readonly amounts: number; readonly share: number };
  /** How wide the column of the bridge is, the places in it, and the pixels that a figure beside a bar takes. */
  readonly bridge: { readonly width: number; readonly place: Scale; readonly labelRoom: number };
  /** The largest area, in øre: what the full width of a bar is on a narrow page. */
  readonly largest: number;
}

export function linesOf({ rows, total, periods, direction, measures }: SavingsModel, index: number) {
  const spansPeriods = !measures.includes('target') && periods.length > 1;
  const toLine = (figures: readonly SavingsFigure[]): Line => {
    const figure = figures[index];
    const saved = (cell: Cell | undefined) => (cell && isValue(cell) ? savedOf(cell, direction) : undefined);
    const realised = saved(figure?.realised);
    return {
      target: saved(figure?.target),
      realised,
      expected: saved(figure?.expected),
      // Of a figure that is not there no part is drawn.
      oneOff: realised === undefined ? 0 : (saved(figure?.oneOffRealised) ?? 0),
      // A deviation of some of the areas is no step from what is expected to the target.
      deviation: figure && isPartial(figure.deviation) ? undefined : saved(figure?.deviation),
      isPartial: figure !== undefined && [figure.expected, figure.target].some(isPartial),
      first: spansPeriods ? saved(figures[0]?.expected) : undefined,
    };
  };
  return { areas: rows.map(({ figures }) => toLine(figures)), total: toLine(total) };
}

/** Whether more is expected than there is, less, or just that. */
export function expectationOf({ realised = 0, expected }: Line): 'ahead' | 'behind' | 'even' {
  if (expected === undefined || expected === realised) return 'even';
  return (expected - realised) * Math.sign(expected || 1) > 0 ? 'ahead' : 'behind';
}

/** From what is expected to the target: each shortfall a step on, each surplus a step back. */
export const bridgeOf = (areas: readonly Line[], total: Line): readonly Step[] =>
  stepsFrom(
    total.expected ?? 0,
    areas.map(({ deviation = 0 }) => -deviation),
  );

/** Pixels that the longest bar has at least, where long amounts, such as ranges, leave less or none. */
const leastBar = 40;

/** Below this many pixels each line is a card, as in the styles. */
const narrowest = 600;

export interface Room {
  readonly width: number;
  /** Pixels that the longest name takes, and the longest word, since names wrap where they must. */
  readonly nameWidth: number;
  readonly wordWidth: number;
  readonly amountsWidth: number;
  readonly shareWidth: number;
  /** Pixels between columns, and for a figure beside the last bar. */
  readonly gap: number;
  readonly labelRoom: number;
  readonly hasBridge: boolean;
}

/** Same unit, same scale: one number of pixels for each øre in the whole, the areas and the bridge. */
export function layoutOf(areas: readonly Line[], total: Line, room: Room): Layout {
  const { width, amountsWidth, shareWidth, gap, labelRoom, hasBridge } = room;
  // What is left without the one-off part may lie beyond all the others: the part may be larger than what it is of.
  const ends = ({ target = 0, realised = 0, expected = 0, oneOff }: Line) => [
    target,
    realised,
    expected,
    realised - oneOff,
  ];
  const [wholeFrom, wholeTo] = stretchOf(ends(total));
  const [areaFrom, areaTo] = stretchOf(areas.flatMap(ends));
  const places = bridgeOf(areas, total).flatMap(({ from, to }) => [from, to]);
  const bridgeEnds = [...places, total.expected ?? 0, total.target ?? 0];
  const [bridgeFrom, bridgeTo] = [Math.min(...bridgeEnds), Math.max(...bridgeEnds)];
  const largest = Math.max(areaTo, -areaFrom);
  const base = { width, largest };

  if (width < narrowest) {
    const columns = { name: width, bar: width, amounts: 0, share: 0 };
    return {
      ...base,
      shape: 'narrow',
      whole: linearScale([wholeFrom, wholeTo], [0, width]),
      bar: linearScale([areaFrom, areaTo], [0, width]),
      columns,
      bridge: { width, labelRoom, place: linearScale([bridgeFrom, bridgeTo], [0, width - labelRoom]) },
    };
  }

  const besides = amountsWidth + shareWidth;
  const scaled = (perOre: number) => ({
    whole: (value: number) => (value - wholeFrom) * perOre,
    bar: (value: number) => (value - areaFrom) * perOre,
  });
  const barWidth = (perOre: number) => Math.ceil((areaTo - areaFrom) * perOre) + gap;

  const stretch = Math.max(wholeTo, hasBridge ? bridgeTo : 0) - Math.min(wholeFrom, hasBridge ? bridgeFrom : 0);
  const perOre = stretch === 0 ? 0 : (width - labelRoom) / stretch;
  const { whole, bar } = scaled(perOre);
  const bridgeX = whole(bridgeFrom);
  const left = bridgeX - 2 * gap - barWidth(perOre) - besides;
  if (hasBridge && left >= room.wordWidth + gap && width - bridgeX >= 130) {
    return {
      ...base,
      shape: 'aligned',
      whole,
      bar,
      columns: { name: left, bar: barWidth(perOre), amounts: amountsWidth, share: shareWidth },
      // The column begins two gaps before the bridge, for the figures that stand left of their bars.
      bridge: { labelRoom, width: width - bridgeX + 2 * gap, place: (value) => whole(value) - bridgeX + 2 * gap },
    };
  }

  // The bars of the areas need room beside their names, and so does the bridge: the tightest of them sets the scale.
  const name = Math.min(room.nameWidth, Math.round(width * 0.4));
  const within = (room: number, stretch: number) => Math.max(room, leastBar) / Math.max(stretch, 1);
  const limits = [
    perOre,
    within(width - name - besides - 2 * gap, areaTo - areaFrom),
    hasBridge ? within(width - name - 2 * labelRoom, bridgeTo - bridgeFrom) : Infinity,
  ];
  const tightest = Math.min(...limits);
  const tight = scaled(tightest);
  return {
    ...base,
    shape: 'stacked',
    ...tight,
    columns: { name, bar: barWidth(tightest), amounts: amountsWidth, share: shareWidth },
    bridge: {
      labelRoom,
      width: width - name,
      place: (value) => labelRoom + tight.whole(value) - tight.whole(bridgeFrom),
    },
  };
}
