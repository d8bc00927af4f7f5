import { nothing, svg, type SVGTemplateResult } from 'lit';
import { gridMark } from '../../chart/axis.js';
import { seriesMark } from '../../chart/highlight.js';
import { spreadOut } from '../../chart/labels.js';
import type { Point } from '../../chart/line.js';
import { lineMark, pointMark, type Scenario } from '../../chart/line-marks.js';
import { px } from '../../chart/scale.js';
import { type Cell, isWhole } from '../../figures/cell.js';
import type { CostMeasure, CostModel } from '../../models/cost-trajectory.js';
import type { DrawingWords } from './drawing.words.js';
import type { Layout } from './layout.js';

/** A line of the sums so far: what it is of, and its value at the end of each step. */
export interface Sums {
  readonly scenario: Scenario;
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** What the table has of each line, not summed up. */
export const measureOf = {
  actual: 'actual',
  forecast: 'expected',
  plan: 'budget',
  previous: 'previous',
} satisfies Record<Scenario, CostMeasure>;

/** The sums so far of each series. What is expected goes on from what is booked. */
export function sumsOf(model: CostModel, names: Readonly<Record<Scenario, string>>): readonly Sums[] {
  const { periods, measures, soFar } = model;
  const valuesOf = (cells: readonly Cell[]) => cells.map((cell) => (isWhole(cell) ? cell.value : undefined));
  const cost = valuesOf(soFar.cost);
  const booked = periods.findLastIndex(({ isAhead }) => !isAhead);
  const lines: Sums[] = [
    { scenario: 'previous', name: names.previous, values: valuesOf(soFar.previous) },
    { scenario: 'plan', name: names.plan, values: valuesOf(soFar.budget) },
    {
      scenario: 'forecast',
      name: names.forecast,
      values: cost.map((sum, index) => (index >= booked ? sum : undefined)),
    },
    { scenario: 'actual', name: names.actual, values: cost.map((sum, index) => (index <= booked ? sum : undefined)) },
  ];
  const has = {
    previous: measures.includes('previous'),
    plan: measures.includes('budget'),
    forecast: measures.includes('expected'),
    actual: booked >= 0,
  };
  return lines.filter(({ scenario, values }) => has[scenario] && values.some((value) => value !== undefined));
}

/** Room at the right for the names of the lines. */
export const nameRoom = 150;

export function cumulativeView(
  lines: readonly Sums[],
  layout: Layout,
  words: DrawingWords,
  highlighted: string | undefined,
): SVGTemplateResult {
  const { main, steps, width } = layout;
  const pointsOf = ({ values }: Sums): readonly Point[] =>
    values.map((value, index) => ({ x: steps.middle(index), y: value === undefined ? undefined : main.y(value) }));
  const drawn = lines.map((line) => ({ line, points: pointsOf(line) }));
  return svg`${gridMark({ ticks: main.ticks, scale: main.y, start: 0, end: width, textOf: words.tick })}
    ${drawn.map(({ line, points }) =>
      seriesMark(
        measureOf[line.scenario],
        highlighted,
        svg`${lineMark(points, line.scenario)}${endPoint(line, points)}`,
      ),
    )}
    ${names(drawn, layout, highlighted)}`;
}

function endPoint({ scenario }: Sums, points: readonly Point[]) {
  const last = points.findLast(({ y }) => y !== undefined);
  const isMarked = scenario === 'actual' || scenario === 'forecast';
  return isMarked && last?.y !== undefined ? pointMark(last.x, last.y, scenario) : nothing;
}

/** Each line is named at its end; names that would touch move apart. On a narrow page the key says it. */
function names(
  drawn: readonly { readonly line: Sums; readonly points: readonly Point[] }[],
  layout: Layout,
  highlighted: string | undefined,
) {
  const { main, width, steps } = layout;
  if (width - steps.end < nameRoom / 2) return nothing;
  const ends = drawn.flatMap(({ line, points }) => {
    const last = points.findLast(({ y }) => y !== undefined);
    return last?.y === undefined || line.scenario === 'actual' ? [] : [{ line, x: last.x, y: last.y }];
  });
  const places = spreadOut(
    ends.map(({ y }) => y),
    15,
    [main.top, main.bottom],
  );
  return ends.map(({ line, x }, index) =>
    seriesMark(
      measureOf[line.scenario],
      highlighted,
      svg`<text class="line-name ${line.scenario === 'forecast' ? 'ahead' : ''}" x=${px(x + 8)} y=${px((places[index] ?? 0) + 4)}>${line.name}</text>`,
    ),
  );
}
