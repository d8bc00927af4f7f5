import { html, type TemplateResult } from 'lit';

/** One of several ways to see a figure, for the reader to choose. */
export interface Choice {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** A native list with its label, which keys and speech know. */
export const selectView = ({ label, options, chosen, onChoose }: Choice, place = ''): TemplateResult =>
  html`<label class="tool ${place}">
    ${label}
    <select
      @change=${(event: Event) => {
        onChoose((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
    </select>
  </label>`;
