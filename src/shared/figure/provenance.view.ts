import { html, nothing, type TemplateResult } from 'lit';
import type { About } from '../../client/port.js';
import type { Format } from '../format.js';
import type { SharedTexts } from '../texts.js';

/** How many of the areas, months or whatever the figure is made of have a figure, and that in words. */
export interface Coverage {
  readonly got: number;
  readonly of: number;
  readonly said: string;
}

/** Where the figures come from, a part each, in the order people look for it. What is `unusual` stands out. */
export function provenanceParts(about: About, coverage: Coverage, texts: SharedTexts, format: Format) {
  const { asOf, source, priceLevel, preliminary, corrected } = about;
  const parts: { text: string; unusual?: boolean }[] = [];
  if (asOf) parts.push({ text: texts.asOf(format.day(asOf)) });
  parts.push({ text: texts.source(source) });
  if (priceLevel) parts.push({ text: texts.priceLevel(priceLevel) });
  if (preliminary) parts.push({ text: texts.preliminaryFigures, unusual: true });
  if (corrected) parts.push({ text: texts.correctedAnswer(format.day(corrected.on), corrected.note), unusual: true });
  parts.push({ text: coverage.said, unusual: coverage.got < coverage.of });
  return parts;
}

/** The line beneath every figure, and what the words in it mean. `renewing` tells of newer figures on their way. */
export function provenanceView(
  about: About,
  coverage: Coverage,
  texts: SharedTexts,
  format: Format,
  renewing?: string,
): TemplateResult {
  const parts = provenanceParts(about, coverage, texts, format);
  const definitions = about.definitions ?? [];
  return html`<footer class="provenance" part="provenance">
    <ul>
      ${parts.map(({ text, unusual }) => html`<li class=${unusual ? 'unusual' : nothing}>${text}</li>`)}
      ${about.sourceLink ? html`<li><a href=${about.sourceLink}>${texts.sourceLink}</a></li>` : nothing}
      ${renewing ? html`<li>${renewing}</li>` : nothing}
    </ul>
    ${
      definitions.length > 0
        ? html`<details>
            <summary>${texts.about}</summary>
            <dl>
              ${definitions.map(
                ({ term, text }) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : nothing
    }
  </footer>`;
}
