import type { LitElement } from 'lit';
import { type CostWish, offeredBy, seenAs } from '../../models/cost-choices.js';
import type { CostModel, CostSteps } from '../../models/cost-trajectory.js';
import type { Attributes } from '../../shared/frozen/frozen.js';
import { type Choice, choicesView } from '../../shared/figure/select.view.js';
import { remembered } from '../../shared/remembered.js';
import { type CostWords, nameOf } from './written-costs.js';

/** What the page asks for by attributes; what is no such word is not given. */
export type Asked = Readonly<Record<'per' | 'prices' | 'refund', string>>;

/** What the page's attributes wish for. */
export const wishOf = ({ per, prices, refund }: Asked): CostWish => ({
  per,
  prices: prices === 'fixed' ? prices : 'running',
  refund: refund === 'gross' || refund === 'net' ? refund : '',
  from: '',
  to: '',
});

/** What a reader has chosen to see. The page's attributes are never written to: they say what the page asked for. */
export class CostChoices {
  readonly #host: LitElement;
  #chosen: Partial<CostWish> = {};
  readonly #wish = remembered((per: string, prices: string, refund: string, chosen: Partial<CostWish>) => ({
    ...wishOf({ per, prices, refund }),
    ...chosen,
  }));
  /** Where a stretch may begin and end. */
  readonly #ends = remembered((given: CostModel, words: CostWords) => endsOf(given, words));
  #seen: { readonly of: CostSteps; readonly wish: string; readonly steps: CostSteps } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The reader's wish, else the page's. */
  over({ per, prices, refund }: Asked): CostWish {
    return this.#wish(per, prices, refund, this.#chosen);
  }

  /** What the reader has chosen, as attributes: the months of the answer that are shown are no question to a source. */
  get attributes(): Attributes {
    const { from, to, ...chosen } = this.#chosen;
    return { ...chosen, ...(from && { 'shown-from': from }), ...(to && { 'shown-to': to }) };
  }

  /** The answer as it is wished; the same model as long as neither has changed. */
  seen(of: CostSteps, wish: CostWish): CostSteps {
    const key = JSON.stringify([wish.prices, wish.refund, wish.from, wish.to]);
    if (this.#seen?.of !== of || this.#seen.wish !== key) this.#seen = { of, wish: key, steps: seenAs(of, wish) };
    return this.#seen.steps;
  }

  /** A list for each choice that the answer leaves; of no choices nothing. `given` is all of the answer. */
  view(given: CostModel, model: CostModel, words: CostWords) {
    const offered = [...this.#ways(given, model, words), ...this.#stretch(given, model, words)];
    return choicesView(offered, words.costs.choices.label);
  }

  *#ways({ answer }: CostModel, model: CostModel, { costs: { choices }, isConverted }: CostWords): Generator<Choice> {
    const { persons, prices, refund } = offeredBy(answer);
    const { amounts, whole, each } = choices;
    if (persons.length > 0)
      yield {
        label: amounts,
        options: [{ value: '', label: whole }, ...persons.map(({ id, name }) => ({ value: id, label: each(name) }))],
        chosen: model.per?.id ?? '',
        onChoose: (per) => {
          this.#choose({ per });
        },
      };
    if (prices)
      yield {
        label: choices.prices,
        options: [
          { value: 'running', label: choices.running },
          { value: 'fixed', label: choices.fixed(prices.year) },
        ],
        chosen: isConverted ? 'fixed' : 'running',
        onChoose: (value) => {
          this.#choose({ prices: value === 'fixed' ? value : 'running' });
        },
      };
    if (refund)
      yield {
        label: choices.refund,
        options: (['gross', 'net'] as const).map((value) => ({ value, label: choices.refunds[value] })),
        chosen: model.refund ?? '',
        onChoose: (value) => {
          this.#choose({ refund: value === 'net' ? value : 'gross' });
        },
      };
  }

  /** The first and the last step of what is shown; one that would end before it begins is of one step. */
  *#stretch(given: CostModel, { stretch }: CostModel, words: CostWords): Generator<Choice> {
    if (given.periods.length < 2) return;
    const { ends, firsts, lasts } = this.#ends(given, words);
    const { from, to } = words.costs.choices;
    yield {
      label: from,
      options: firsts,
      chosen: ends.findLast((end) => end.from <= stretch.from)?.from ?? '',
      onChoose: (value) => {
        const own = ends.find((end) => end.from === value);
        this.#choose({ from: value, ...(own && stretch.to < own.to && { to: own.to }) });
      },
    };
    yield {
      label: to,
      options: lasts,
      chosen: ends.find((end) => end.to >= stretch.to)?.to ?? '',
      onChoose: (value) => {
        const own = ends.find((end) => end.to === value);
        this.#choose({ to: value, ...(own && stretch.from > own.from && { from: own.from }) });
      },
    };
  }

  #choose(chosen: Partial<CostWish>): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#host.requestUpdate();
  }
}

function endsOf(given: CostModel, words: CostWords) {
  const ends = given.periods.map((period) => ({
    from: period.months[0] ?? '',
    to: period.months.at(-1) ?? '',
    label: nameOf(period, given, words),
  }));
  return {
    ends,
    firsts: ends.map(({ from, label }) => ({ value: from, label })),
    lasts: ends.map(({ to, label }) => ({ value: to, label })),
  };
}
