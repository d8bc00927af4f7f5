import { html, type LitElement, nothing } from 'lit';
import { type CostWish, personsOf } from '../../models/cost-choices.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import { type Choice, selectView } from '../../shared/figure/select.view.js';
import type { CostTexts } from './texts.js';

/** What a reader has chosen to see. The page's attributes are never written to: they say what the page asked for. */
export class CostChoices {
  readonly #host: LitElement;
  #chosen: Partial<CostWish> = {};

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The reader's wish, else the page's. */
  over(asked: CostWish): CostWish {
    return { ...asked, ...this.#chosen };
  }

  /** A list for each choice that the answer leaves; of no choices nothing. */
  view(model: CostModel, { choices }: Pick<CostTexts, 'choices'>) {
    const offered: Choice[] = [...this.#per(model, choices)];
    if (offered.length === 0) return nothing;
    return html`<div class="choices" part="choices" role="group" aria-label=${choices.label}>
      ${offered.map((choice) => selectView(choice))}
    </div>`;
  }

  *#per({ answer, per }: CostModel, { amounts, whole, each }: CostTexts['choices']): Generator<Choice> {
    const persons = personsOf(answer);
    if (persons.length === 0) return;
    yield {
      label: amounts,
      options: [{ value: '', label: whole }, ...persons.map(({ id, name }) => ({ value: id, label: each(name) }))],
      chosen: per?.id ?? '',
      onChoose: (value) => {
        this.#choose({ per: value });
      },
    };
  }

  #choose(chosen: Partial<CostWish>): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#host.requestUpdate();
  }
}
