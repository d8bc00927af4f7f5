import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { monthsIn, periodName } from '../../figures/calendar/periods.js';
import type { Cell, RatioCell } from '../../figures/cell.js';
import { ratioIn } from '../../figures/rounding/exact.js';
import { type CostEnd, endsOf } from '../../models/cost-per.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import type { WrittenCell } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import { type CostWords, unitNameOf, yearsOf } from './written-costs.js';

/** A line of key figures: its name, its figure, and how it stands out. */
export interface KeyFigure {
  readonly name: string;
  readonly figure: WrittenCell;
  readonly kind?: 'sum' | 'bad' | 'muted';
  /** Percent stands with its sign, since the other lines are amounts. */
  readonly isShare?: boolean;
}

/** The key figures of a budget follow-up, in the order that they are read; what nobody has given is left out. */
export function keyFigures(model: CostModel, words: CostWords): readonly KeyFigure[] {
  const ends = model.per && endsOf(model);
  if (ends) return [...ends.map((end) => endFigure(end, words)), ...averageOf(model, words)];
  const { texts, costs, format, unit } = words;
  const { panel } = costs;
  const { totals, bookedTo, stretch, measures } = model;
  const write = writerFor(unit, texts, format);
  const [, before] = yearsOf(model);
  const isYear = periodName(stretch).kind === 'year';
  const line = (name: string, cell: Cell, kind?: KeyFigure['kind'], isChange = false): KeyFigure[] =>
    isLeftOut(cell)
      ? []
      : [{ name, figure: write.amount(cell, isChange ? 'change' : 'amount'), ...(kind && { kind }) }];
  const share = (name: string, cell: RatioCell, isChange = false): KeyFigure[] => {
    if (cell.state !== 'value') return [];
    return [{ name, figure: write.percent(cell, isChange ? 'change' : 'amount'), isShare: true }];
  };
  const months = monthsIn(stretch);
  const ahead = months.find((month) => bookedTo === undefined || month > bookedTo);
  const spanOf = (from: string, to: string) => format.period(periodName({ from, to }));
  const isBooked = bookedTo !== undefined && bookedTo >= stretch.from;
  const isOver = totals.effect === 'overspend';
  return [
    ...line(panel.originalBudget, totals.originalBudget),
    ...line(panel.adjustedBudget, totals.adjustedBudget),
    ...(isBooked ? line(panel.spent(spanOf(stretch.from, min(bookedTo, stretch.to))), totals.spent) : []),
    ...share(panel.spentShare, totals.spentShare),
    ...(ahead && measures.includes('expected') ? line(panel.ahead(spanOf(ahead, stretch.to)), totals.rest) : []),
    ...line(totals.isClosed ? panel.closedAccounts : panel.accounts, totals.accounts, 'sum'),
    ...(totals.previousEstimate
      ? line(panel.previousEstimate(format.day(totals.previousEstimate.asOf)), totals.previousEstimate.accounts)
      : []),
    ...line(panel.deviation[totals.effect], totals.deviation, isOver ? 'bad' : undefined, true),
    ...share(panel.deviationShare, totals.deviationShare, true),
    ...line(panel.previous(isYear ? before : ''), totals.previous, 'muted'),
    ...averageOf(model, words),
  ];
}

/** What each of them cost at an end of a long stretch. */
function endFigure({ name, ore, isAhead }: CostEnd, { costs, format, unit }: CostWords): KeyFigure {
  const [spent, ahead] = [costs.panel.spent, costs.panel.ahead].map((head) => head(format.period(name)));
  return { name: (isAhead ? ahead : spent) ?? '', figure: { text: format.amount(ore, unit) } };
}

/** How many the amounts are divided by. */
function averageOf({ per }: CostModel, { costs, texts, format }: CostWords): readonly KeyFigure[] {
  if (!per) return [];
  const { average } = per;
  if (average.state !== 'value')
    return [{ name: costs.per.average, figure: { text: texts.noValue[average.state] }, kind: 'muted' }];
  const hundredths = ratioIn(average.dividend, average.divisor, 100);
  return [{ name: costs.per.average, figure: { text: format.hundredths(hundredths) }, kind: 'muted' }];
}

/** What nobody has given, and nobody says a word of. */
const isLeftOut = (cell: Cell): boolean =>
  (cell.state === 'missing' || cell.state === 'notApplicable') && cell.note === undefined;

const min = (a: string, b: string): string => (a < b ? a : b);

export const panelView = (lines: readonly KeyFigure[], words: CostWords): TemplateResult =>
  html`<dl class="panel" aria-label=${`${words.costs.panel.label}, ${unitNameOf(words)}`}>
    ${lines.map((line) => keyLine(line))}
  </dl>`;

/** A line of key figures, with what is drawn of it beneath. */
export const keyLine = ({ name, figure, kind, isShare }: KeyFigure, drawn?: SVGTemplateResult): TemplateResult =>
  html`<div class="${kind ?? ''}${drawn ? ' drawn' : ''}">
    <dt>${kind === 'bad' ? overSign : nothing}${name}</dt>
    <dd>
      ${figure.text}${isShare ? '\u00a0%' : nothing}${figure.remark ? html` <span class="remark">${figure.remark}</span>` : nothing}
    </dd>
    ${drawn ? html`<dd class="step" aria-hidden="true">${drawn}</dd>` : nothing}
  </div>`;

const overSign = html`<svg class="sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
  <path class="bad" d="M6 1L11.5 11H0.5Z"></path>
</svg>`;
