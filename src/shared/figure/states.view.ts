import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ApiError } from '../../client/api-error.js';
import type { SharedTexts, StateText } from '../texts.js';
import { headingView } from './figure.view.js';

/** The drawing of each state, 20 px. */
const signs = {
  incomplete: svg`<path d="M3 3h14v14H3z" stroke-dasharray="3 2"></path><path d="M10 6v5M10 13v1.5"></path>`,
  empty: svg`<path d="M2.5 4.5h15v11h-15z" stroke-dasharray="3 2"></path>`,
  error: svg`<path d="M10 2.5L18.5 17.5H1.5Z"></path><path d="M10 8v4.5M10 14.2v1.3"></path>`,
  locked: svg`<path d="M4 9h12v8.5H4z"></path><path d="M6.5 9V6a3.5 3.5 0 0 1 7 0v3"></path>`,
  refused: svg`<path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5z"></path><path d="M3 17L17 3"></path>`,
};

export interface State {
  readonly kind: keyof typeof signs;
  readonly text: StateText;
  /** A line for whoever looks into it: a place in the answer, a status. */
  readonly detail?: string | undefined;
  readonly retry?: (() => void) | undefined;
}

/** What stands where the figure would be when there is none: a fact, its cause and one way on. Never an empty box. */
export function stateView(
  { kind, text, detail, retry }: State,
  heading: string,
  level: number,
  texts: SharedTexts,
): TemplateResult {
  return html`<div part="state" class="state" role="group" aria-labelledby=${heading ? 'heading' : nothing}>
    ${heading ? headingView(heading, level) : nothing}
    <div class="message" role=${kind === 'error' || kind === 'locked' ? 'alert' : nothing}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">${signs[kind]}</svg>
      <div>
        <p class="title">${text.title}</p>
        <p>${text.cause}</p>
        ${detail ? html`<p class="detail">${detail}</p>` : nothing}
      </div>
    </div>
    ${retry ? html`<button type="button" class="retry" @click=${retry}>${texts.retry}</button>` : nothing}
  </div>`;
}

/** Still, in the shape of what comes; shown only when the answer takes its time. */
export function loadingView(heading: string, level: number): TemplateResult {
  return html`<div part="state" class="state loading">
    ${heading ? headingView(heading, level) : nothing}
    <div class="skeleton" aria-hidden="true">${Array.from({ length: 8 }, () => html`<i></i>`)}</div>
  </div>`;
}

/** What stands for an error, and how it looks. */
export type ErrorState = Pick<State, 'kind' | 'text'>;

/** The same for every element, but for what there is not: that has the element's own words. */
export function errorStateOf(
  { kind }: ApiError,
  texts: Pick<SharedTexts, 'error'>,
  notFound: () => ErrorState,
): ErrorState {
  if (kind === 'notFound') return notFound();
  const text = texts.error(kind);
  if (kind === 'forbidden') return { kind: 'locked', text };
  // What a source does not answer at all no other try brings.
  return { kind: kind === 'unanswered' ? 'incomplete' : 'error', text };
}
