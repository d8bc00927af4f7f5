import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { pointMark } from '../../chart/line-marks.js';
import { unknownMark } from '../../chart/marks.js';
import { px } from '../../chart/scale.js';
import { lastDayOf } from '../../figures/calendar/months.js';
import type { HistoryModel } from '../../models/citizen-history.js';
import type { HistoryGoal } from '../../models/history-goals.js';
import { type GoalWords, goalWords } from './goals.words.js';
import { edgesOf, type Layout } from './layout.js';
import type { HistoryWords } from './written-history.js';

export interface GoalsOptions {
  /** Without a layout the table says in words what it would draw. */
  readonly layout: Layout | undefined;
  /** Where the reader is: a goal, and a period. */
  readonly goal: number | undefined;
  readonly period: number | undefined;
}

/** The goals as a native table under the services, on the same time; nothing where the source has none. */
export function goalsView(
  model: HistoryModel,
  { layout, goal, period }: GoalsOptions,
  words: HistoryWords,
): TemplateResult | typeof nothing {
  if (model.goals.length === 0) return nothing;
  const { goals } = words.history;
  return html`<table
    class="rows goals ${layout ? 'drawn' : 'written'}"
    role="table"
    width=${layout && !layout.isNarrow ? px(layout.width) : nothing}
  >
    <caption class="spoken">
      ${goals.heading}
    </caption>
    ${
      layout
        ? html`<colgroup>
            <col width=${px(layout.columns.name)} />
            <col width=${px(layout.columns.time)} />
            <col width=${px(layout.columns.price)} />
          </colgroup>`
        : nothing
    }
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${goals.goal}</th>
        <th scope="col" role="columnheader" class="time">
          ${layout ? html`<span class="spoken">${goals.followUps}</span>` : goals.followUps}
        </th>
        <th scope="col" role="columnheader" class="latest">${goals.latest}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${model.goals.map((one, index) => {
        const said = goalWords(one, words);
        return html`<tr role="row" class="service ${goal === index ? 'walked' : ''}">
          <th scope="row" role="rowheader" class=${said.hidden ? `is-${said.hidden}` : nothing}>
            <span class="figure">${said.name}</span>${
              said.about.length > 0 ? html` <span class="about">${said.about.join(' · ')}</span>` : nothing
            }
          </th>
          <td role="cell" class="time">
            ${
              layout
                ? html`<span class="spoken">${said.when.join('; ')}</span>${lineView(one, said, model, layout, period)}`
                : said.when.map((line) => html`<span class="line">${line}</span>`)
            }
          </td>
          <td role="cell" class="latest" data-label=${goals.latest}>
            ${said.latest}${said.remarks.map((remark) => html` <span class="remark">${remark}</span>`)}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

const letter = 6.6;
/** Above the middle of the row. */
const wordAt = -9;

/** A goal is a level line while it holds, with a dot and the word for each follow-up; an open dot is still to come. */
function lineView(
  goal: HistoryGoal,
  words: GoalWords,
  model: HistoryModel,
  layout: Layout,
  period: number | undefined,
): TemplateResult {
  const { startOf, endOf, years, today, columns } = layout;
  const [first, last] = [`${model.stretch.from}-01`, lastDayOf(model.stretch.to)];
  const isIn = (day: string) => first <= day && day <= last;
  const { since, to = last, points, next } = goal;
  const here = period === undefined ? undefined : model.periods[period];
  const edges = here && edgesOf(here, layout);
  const width = px(columns.time);
  const shown = points.flatMap(({ on, outcome }, index) =>
    isIn(on) ? [{ x: middleOf(on), outcome, word: words.points[index] ?? '' }] : [],
  );
  function middleOf(day: string): number {
    return (startOf(day) + endOf(day)) / 2;
  }
  return html`<svg class="over" width=${width} aria-hidden="true">
    ${edges ? svg`<rect class="in-row" x=${px(edges.start)} y="0" width=${px(edges.end - edges.start)} height="100%"></rect>` : nothing}
    ${years.slice(1).map(({ from }) => svg`<line class="grid" x1=${px(from)} x2=${px(from)} y1="0" y2="100%"></line>`)}
    ${today === undefined ? nothing : svg`<line class="divide" x1=${px(today)} x2=${px(today)} y1="0" y2="100%"></line>`}
    <svg y="50%" class="shown">
      ${since === undefined ? nothing : svg`<path class="line plan" d="M${px(startOf(since))} 4H${px(Math.max(startOf(since), endOf(to)))}"></path>`}
      ${shown.map(({ x, outcome }) => (outcome.state === 'value' ? pointMark(x, 4, 'actual') : openMark(x)))}
      ${next !== undefined && isIn(next) ? pointMark(middleOf(next), 4, 'forecast') : nothing}
      ${wordsView(shown, columns.time)}
    </svg>
  </svg>`;
}

/** How it went is not for the reader to see, or nobody has told. */
const openMark = (x: number) =>
  svg`<rect class="plate" x=${px(x - 5)} y="-1" width="10" height="10"></rect>${unknownMark({ x: x - 5, y: -1, width: 10, height: 10 })}`;

/** The last word first, and of the others those that have room: all of them stand in the cell beside. */
function wordsView(
  shown: readonly { readonly x: number; readonly word: string }[],
  width: number,
): SVGTemplateResult[] {
  const taken: { from: number; to: number }[] = [];
  return shown.toReversed().flatMap(({ x, word }) => {
    const half = (word.length * letter) / 2;
    const middle = Math.max(half, Math.min(width - half, x));
    const [from, to] = [middle - half - 4, middle + half + 4];
    if (2 * half > width || taken.some((other) => from < other.to && other.from < to)) return [];
    taken.push({ from, to });
    return [svg`<text class="step-text word" x=${px(middle)} y=${wordAt}>${word}</text>`];
  });
}
