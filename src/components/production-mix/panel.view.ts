import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../../figures/cell.js';
import type { MixModel } from '../../models/production-mix.js';
import type { WrittenCell } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import { statedText } from './share.words.js';
import { type MixWords, writtenShare } from './written-mix.js';

/** A line of key figures: its name, its figure, and how it stands out. */
export interface KeyFigure {
  readonly name: string;
  readonly figure: WrittenCell;
  readonly kind?: 'sum' | 'muted';
}

/** The newest year beside the first, its sum and share, and the goal; what nobody has given is left out. */
export function keyFigures(model: MixModel, words: MixWords): readonly KeyFigure[] {
  const { texts, mix, format, unit } = words;
  const { panel } = mix;
  const { change, goal, hasBought, sold } = model;
  const write = writerFor(unit, texts, format);
  const line = (name: string, cell: Cell, kind?: KeyFigure['kind'], isChange = false): KeyFigure[] =>
    cell.state === 'missing' || cell.state === 'notApplicable'
      ? []
      : [{ name, figure: write.amount(cell, isChange ? 'change' : 'amount'), ...(kind && { kind }) }];
  const percent = (figure: WrittenCell): WrittenCell =>
    figure.empty ? figure : { ...figure, text: mix.percent(figure.text) };
  const lines: KeyFigure[] = [];
  if (change) {
    const { from, to } = change;
    const share = writtenShare(to.share, words);
    if (from !== to)
      lines.push(
        ...line(panel.own(from.year, from.isExpected), from.own, 'muted'),
        ...line(panel.change, change.change, 'muted', true),
      );
    lines.push(...line(panel.own(to.year, to.isExpected), to.own));
    if (hasBought)
      lines.push(...line(panel.bought(to.year), to.bought), ...line(panel.total(to.year), to.total, 'sum'));
    if (share.empty === undefined) lines.push({ name: panel.share(to.year), figure: percent(share) });
  }
  if (goal?.hasAmount)
    lines.push(
      // Stated and not there, it says why.
      { name: panel.goal(goal.year), figure: write.amount(goal.amount) },
      ...line(panel.deviation, goal.deviation, undefined, true),
    );
  if (goal?.share)
    lines.push({
      name: panel.goalShare(goal.year),
      figure: percent({ text: statedText(goal.share, mix, format) }),
    });
  if (change && sold.length > 0) lines.push(...line(panel.sold(change.to.year), change.to.sold, 'muted'));
  return lines;
}

export const panelView = (lines: readonly KeyFigure[], { mix, texts, format, unit }: MixWords): TemplateResult =>
  html`<dl class="panel" aria-label=${`${mix.panel.label}, ${format.unitName(unit)}`}>
    ${lines.map(
      ({ name, figure, kind }) =>
        html`<div class=${kind ?? nothing}>
          <dt>${name}</dt>
          <dd>
            ${figure.text}${figure.preliminary ? html`<sup>${texts.preliminarySign}<span class="spoken"> (${texts.preliminary})</span></sup>` : nothing}${figure.remark ? html` <span class="remark">${figure.remark}</span>` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;
