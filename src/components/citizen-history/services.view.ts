import { html, nothing, svg, type TemplateResult } from 'lit';
import { seriesMark } from '../../chart/highlight.js';
import { boxBetween, frameMark, hatchedMark, solidMark, tickMark, unknownMark } from '../../chart/marks.js';
import type { Box } from '../../chart/patterns.js';
import { px } from '../../chart/scale.js';
import { firstDayOf, lastDayOf } from '../../figures/calendar/months.js';
import type { HistoryModel, HistoryService } from '../../models/citizen-history.js';
import type { Layout } from './layout.js';
import { edgesOf } from './layout.js';
import type { HistoryWords, ServiceWords } from './written-history.js';

export interface ServicesOptions {
  readonly caption: string;
  /** Without a layout the table says in words what it would draw. */
  readonly layout: Layout | undefined;
  /** Where the reader is: a service, and a period. */
  readonly service: number | undefined;
  readonly period: number | undefined;
  /** The measure that stands out. */
  readonly highlighted: string | undefined;
}

const barHeight = 16;

/** The services as a native table whose cells hold the drawing: what is drawn stands in words too. */
export function servicesView(
  model: HistoryModel,
  services: readonly ServiceWords[],
  options: ServicesOptions,
  words: HistoryWords,
): TemplateResult {
  const { layout, caption } = options;
  const { history, format, unit } = words;
  const { columns } = layout ?? {};
  const priceHead = history.price(format.unitName(unit));
  return html`<table
    class="rows services ${layout ? 'drawn' : 'written'}"
    role="table"
    width=${layout && !layout.isNarrow ? px(layout.width) : nothing}
  >
    <caption class="spoken">
      ${caption}
    </caption>
    ${
      columns
        ? html`<colgroup>
            <col width=${px(columns.name)} />
            <col width=${px(columns.time)} />
            <col width=${px(columns.price)} />
          </colgroup>`
        : nothing
    }
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${history.service}</th>
        <th scope="col" role="columnheader" class="time">
          ${layout ? html`<span class="spoken">${history.when}</span>${yearsView(layout)}` : history.when}
        </th>
        <th scope="col" role="columnheader" class="number">${priceHead}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${services.map((service, index) => serviceRow(service, model.services[index], index, model, { ...options, priceHead }))}
    </tbody>
  </table>`;
}

function serviceRow(
  words: ServiceWords,
  service: HistoryService | undefined,
  index: number,
  model: HistoryModel,
  options: ServicesOptions & { readonly priceHead: string },
): TemplateResult {
  const { layout } = options;
  const said = words.when.join('; ');
  return html`<tr role="row" class="service ${options.service === index ? 'walked' : ''}">
    <th scope="row" role="rowheader">
      ${words.name}${words.about.length > 0 ? html` <span class="about">${words.about.join(' · ')}</span>` : nothing}
    </th>
    <td role="cell" class="time">
      ${
        layout && service
          ? html`<span class="spoken">${said}</span>${intervalsView(service, model, layout, options)}`
          : words.when.map((line) => html`<span class="line">${line}</span>`)
      }
    </td>
    <td role="cell" class="number is-${words.price.empty ?? 'value'}" data-label=${options.priceHead}>
      ${priceView(words)}
    </td>
  </tr>`;
}

function priceView({ price, priceRemark }: ServiceWords): TemplateResult {
  const { text, spoken, remark } = price;
  const figure = spoken ? html`<span aria-hidden="true">${text}</span><span class="spoken">${spoken}</span>` : text;
  const remarks = [priceRemark, remark ?? ''].filter(Boolean).join(', ');
  return html`<span class="figure">${figure}</span
    >${remarks ? html` <span class="remark">${remarks}</span>` : nothing}`;
}

const yearsView = ({ columns, years, today }: Layout): TemplateResult =>
  html`<svg class="years" width=${px(columns.time)} height="18" viewBox="0 0 ${px(columns.time)} 18" aria-hidden="true">
    ${years
      .filter(({ from, to }, index) => to - from >= 34 || (index === 0 && years.length === 1))
      .map(({ name, from, to }) => svg`<text class="step-text" x=${px((from + to) / 2)} y="14">${name}</text>`)}
    ${today === undefined ? nothing : svg`<path class="divide" d="M${px(today)} 18v0"></path>`}
  </svg>`;

/** Granted is a frame, what of it is paid fills it, what is only expected is hatched. */
function intervalsView(
  service: HistoryService,
  model: HistoryModel,
  layout: Layout,
  { period, highlighted }: ServicesOptions,
): TemplateResult {
  const { startOf, endOf, years, today, columns } = layout;
  const last = lastDayOf(model.stretch.to);
  const bar = (from: string, to: string) => boxBetween(startOf(from), endOf(to), -barHeight / 2, barHeight);
  const granted = service.spans.filter(({ stage }) => stage === 'granted');
  const expected = service.spans.filter(({ stage }) => stage === 'expected');
  const isBeside = (span: { readonly from: string; readonly to: string }) =>
    granted.some(({ from, to = last }) => from <= span.to && span.from <= to);
  const changes = model.payerChanges.filter((change) => change.service === service.id && isIn(change.month, model));
  const here = period === undefined ? undefined : model.periods[period];
  const edges = here && edgesOf(here, layout);
  const width = px(columns.time);
  return html`<svg class="over" width=${width} aria-hidden="true">
    ${edges ? svg`<rect class="in-row" x=${px(edges.start)} y="0" width=${px(edges.end - edges.start)} height="100%"></rect>` : nothing}
    ${years.slice(1).map(({ from }) => svg`<line class="grid" x1=${px(from)} x2=${px(from)} y1="0" y2="100%"></line>`)}
    <svg y="50%" class="shown">
      ${granted.map(({ from, to = last }) => seriesMark('unpaid', highlighted, frameMark(bar(from, to))))}
      ${service.paid.map(({ from, to }) => seriesMark('paid', highlighted, solidMark(bar(firstDayOf(from), lastDayOf(to)))))}
      ${service.unseen.map(({ from, to }) => unseenMark(bar(firstDayOf(from), lastDayOf(to))))}
      ${expected.map(({ from, to = last }) => seriesMark('expected', highlighted, hatchedMark(isBeside({ from, to }) ? lower(bar(from, to)) : bar(from, to))))}
      ${changes.map(({ month }) => tickMark(startOf(firstDayOf(month)), { y: -barHeight / 2, height: barHeight }))}
    </svg>
    ${today === undefined ? nothing : svg`<line class="divide" x1=${px(today)} x2=${px(today)} y1="0" y2="100%"></line>`}
  </svg>`;
}

/** After its first month: at the edge nothing is seen to change. */
const isIn = (month: string, { stretch: { from, to } }: HistoryModel): boolean => from < month && month <= to;

/** Neither paid nor unpaid, as far as the reader may know. */
const unseenMark = (box: Box) =>
  svg`<rect class="plate" x=${px(box.x)} y=${px(box.y - 1)} width=${px(box.width)} height=${px(box.height + 2)}></rect>${unknownMark(box)}`;

/** What is expected while a grant still holds lies in the lower half of it. */
const lower = (box: Box): Box => ({ ...box, y: 0, height: box.height / 2 });
