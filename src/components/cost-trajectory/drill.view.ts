import { html, type TemplateResult } from 'lit';
import { mostParts, partSeries } from '../../chart/part-marks.js';
import { mask } from '../../client/personal-numbers.js';
import type { CostModel } from '../../models/cost-trajectory.js';

/** A part that may be asked for by itself, and the series that it is in the drawing. */
export interface Way {
  readonly name: string;
  readonly subject: string;
  readonly series: string;
}

/** The part that stands out, if it may be asked for by itself: none of those that are drawn as one, and nobody by number. */
export function wayOf({ parts, answer }: CostModel, series: string | undefined): Way | undefined {
  const found = parts.findIndex((_, position) => position < mostParts && partSeries(parts, position) === series);
  const { name, subject } = parts[found] ?? {};
  if (series === undefined || name === undefined || subject === undefined || subject === answer.subject)
    return undefined;
  return subject.includes(mask) ? undefined : { name, subject, series };
}

export const wayView = (label: string, onWay: () => void): TemplateResult =>
  html`<button type="button" class="tool way" @click=${onWay}>
    ${label}${arrow('M3 8h9M8.5 4.5L12 8l-3.5 3.5')}
  </button>`;

export const backView = (label: string, onBack: () => void): TemplateResult =>
  html`<button type="button" class="tool back" @click=${onBack}>
    ${arrow('M13 8H4M7.5 4.5L4 8l3.5 3.5')}${label}
  </button>`;

const arrow = (d: string): TemplateResult =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>`;
