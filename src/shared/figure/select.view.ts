import { html, noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** One of several ways to see a figure, for the reader to choose. */
export interface Choice {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** A list of a hundred months made of a hundred templates would take longer than the drawing that it belongs to. */
const optionsOf = directive(
  class extends Directive {
    #made = '';
    #chosen: string | undefined;

    override render(_: Choice['options'], __: string) {
      return noChange;
    }

    /** What a reader has chosen stands until another is chosen for them. */
    override update({ element }: ElementPart, [options, chosen]: [Choice['options'], string]) {
      const made = JSON.stringify(options);
      const isNew = made !== this.#made;
      if (isNew) element.replaceChildren(...options.map(({ value, label }) => new Option(label, value)));
      if (isNew || chosen !== this.#chosen) (element as HTMLSelectElement).value = chosen;
      [this.#made, this.#chosen] = [made, chosen];
      return noChange;
    }
  },
);

/** A native list with its label, which keys and speech know. */
export const selectView = ({ label, options, chosen, onChoose }: Choice, place = ''): TemplateResult =>
  html`<label class="tool ${place}">
    ${label}
    <select
      @change=${(event: Event) => {
        onChoose((event.target as HTMLSelectElement).value);
      }}
      ${optionsOf(options, chosen)}
    ></select>
  </label>`;

/** What a reader may choose to see, above a figure; of no choices nothing. */
export const choicesView = (choices: readonly Choice[], label: string): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<div class="choices" part="choices" role="group" aria-label=${label}>
        ${choices.map((choice) => selectView(choice))}
      </div>`;
