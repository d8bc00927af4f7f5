import { nothing, svg, type SVGTemplateResult } from 'lit';
import { gridMark, stepLabels } from '../../chart/axis.js';
import { seriesMark } from '../../chart/highlight.js';
import { type Curve, lineMark, pointMark, steppedMark } from '../../chart/line-marks.js';
import { px } from '../../chart/scale.js';
import { isValue } from '../../figures/cell.js';
import { exactUnit } from '../../figures/money.js';
import type { RankedYear, RankingModel } from '../../models/cost-ranking.js';
import { drawnYears, type Layout } from './layout.js';
import { type RankingWords, yearColumn } from './written-ranking.js';

/** The newest year is as what is, the one before lighter, and the one before that dotted. */
const scenarios = ['actual', 'previous', 'earlier'] as const satisfies readonly Curve[];

/** The years that are drawn with their lines, the newest first. */
export const linesOf = (model: RankingModel): readonly (readonly [RankedYear, Curve])[] =>
  drawnYears(model)
    .toReversed()
    .map((year, index) => [year, scenarios[index] ?? 'earlier'] as const);

interface Reading {
  /** The rank that is read. */
  readonly at: number | undefined;
  /** The year that stands out, by its column. */
  readonly highlighted: string | undefined;
}

/** A curve a year over the ranks, the newest on top; where ten share a place it goes in steps. */
export function curvesView(
  model: RankingModel,
  layout: Layout,
  words: RankingWords,
  { at, highlighted }: Reading,
): SVGTemplateResult {
  const { steps, y, ticks, width, bottom, names } = layout;
  const { ranking, format, unit } = words;
  const lines = linesOf(model);
  const named = lines.find(([{ year }]) => yearColumn(year) === highlighted) ?? lines[0];
  const textOf = (ore: number, isTop: boolean) =>
    isTop ? format.money(ore, exactUnit(ore, unit)) : format.plain(ore, unit);
  const labels = model.places.map(([from, to], index) =>
    names.has(index) ? { text: index === 0 ? ranking.rank(from, to) : ranking.shortRank(from, to) } : undefined,
  );
  return svg`${gridMark({ ticks, scale: y, start: 0, end: width, textOf })}
    ${lines
      .toReversed()
      .map(([year, scenario]) =>
        seriesMark(yearColumn(year.year), highlighted, curveOf(year, scenario, model, layout)),
      )}
    ${endLabels(named?.[0], model, layout, words)}
    ${stepLabels(labels, steps.middle, bottom + 18)}
    ${at === undefined ? nothing : hereMarks(lines, layout, at)}`;
}

function curveOf({ cells }: RankedYear, scenario: Curve, { size }: RankingModel, { steps, y }: Layout) {
  const heights = cells.map((cell) => (isValue(cell) ? y(cell.value) : undefined));
  return size === 1
    ? lineMark(
        heights.map((height, index) => ({ x: steps.middle(index), y: height })),
        scenario,
      )
    : steppedMark(
        heights.map((height, index) => ({ from: steps.edge(index), to: steps.edge(index + 1), y: height })),
        scenario,
      );
}

/** The first and the last amount of the newest year, or of the one that stands out, at the ends of its curve; above it where that is level. */
function endLabels(
  year: RankedYear | undefined,
  { size }: RankingModel,
  { steps, y }: Layout,
  { format, unit }: RankingWords,
) {
  const labelAt = (place: number, x: number, above: number) => {
    const cell = year?.cells[place];
    if (!cell || !isValue(cell)) return nothing;
    return svg`${place === 0 && size === 1 ? pointMark(steps.middle(0), y(cell.value), 'actual') : nothing}
      <text class="at-end" x=${px(x)} y=${px(y(cell.value) - above)}>${format.amount(cell.value, unit)}</text>`;
  };
  const last = (year?.count ?? 0) - 1;
  return svg`${size === 1 ? labelAt(0, steps.middle(0) + 8, -4) : labelAt(0, steps.edge(0), 8)}
    ${last > 0 ? labelAt(last, steps.edge(last + 1) + 6, -4) : nothing}`;
}

function hereMarks(lines: readonly (readonly [RankedYear, Curve])[], { steps, y, bottom }: Layout, at: number) {
  const x = steps.middle(at);
  return svg`<path class="here" d="M${px(x)} 8V${px(bottom)}"></path>${lines.map(([{ cells }, scenario]) => {
    const cell = cells[at];
    return cell && isValue(cell) ? pointMark(x, y(cell.value), scenario) : nothing;
  })}`;
}
