import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../texts.js';

/** The parts of a figure from top to bottom; what is undefined is left out. */
export interface Figure {
  readonly heading: string;
  readonly level: number;
  readonly lead: readonly Part[];
  /** Buttons of the living page; a frozen file has none. */
  readonly toolbar?: TemplateResult | undefined;
  readonly description?: TemplateResult | undefined;
  /** Sentences that must not be missed: contradictions, stale figures. */
  readonly notices: readonly TemplateResult[];
  readonly body: TemplateResult;
  /** Why and what is done about it, beside the figures. */
  readonly explanation: readonly (readonly [term: string, text: string])[];
  readonly notes: readonly TemplateResult[];
  /** What the page adds to the notes. */
  readonly ownNotes?: TemplateResult | undefined;
  readonly provenance: TemplateResult;
}

/** The frame that every figure stands in. Pure: it is printed and frozen as it is. */
export function figureView(figure: Figure): TemplateResult {
  const { heading, level, lead, toolbar, description, notices, body, explanation, notes, ownNotes, provenance } =
    figure;
  return html`<figure part="figure" aria-labelledby="heading">
    <figcaption>
      <div class="top">${headingView(heading, level)}${toolbar ?? nothing}</div>
      ${description ?? nothing} ${lead.length > 0 ? html`<p class="lead">${partsView(lead)}</p>` : nothing}
    </figcaption>
    ${notices}
    <div class="body">${body}</div>
    ${
      explanation.length > 0
        ? html`<dl class="explanation">
            ${explanation.map(
              ([term, text]) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${text}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    <div class="notes" part="notes">${notes.map((note) => html`<p>${note}</p>`)} ${ownNotes ?? nothing}</div>
    ${provenance}
  </figure>`;
}

/** Key figures stand out; nothing else does. */
export const partsView = (parts: readonly Part[]): TemplateResult =>
  html`${parts.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}`;

/** A sentence without its emphasis, for speech and files. */
export const plainOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** A sentence that must not be missed, with what the reader can do about it. */
export const noticeView = (notice: readonly Part[], way?: TemplateResult): TemplateResult =>
  html`<p class="notice">${noticeSign}<span>${partsView(notice)}</span>${way ?? nothing}</p>`;

/** The page decides the level, so that its outline holds; 2 when it says nothing or something impossible. */
export function headingView(text: string, level: number): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id="heading" tabindex="-1">${text}</h1>`;
    case 3:
      return html`<h3 id="heading" tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 id="heading" tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 id="heading" tabindex="-1">${text}</h5>`;
    case 6:
      return html`<h6 id="heading" tabindex="-1">${text}</h6>`;
    default:
      return html`<h2 id="heading" tabindex="-1">${text}</h2>`;
  }
}

const noticeSign = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
  <path class="stroke" d="M8 1.8L15 14.2H1Z"></path>
  <path class="stroke" d="M8 6v4.2M8 11.6v1.2"></path>
</svg>`;
