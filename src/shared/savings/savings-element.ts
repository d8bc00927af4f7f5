import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ApiError } from '../../client/api-error.js';
import { savings } from '../../client/contracts/savings.js';
import type { SavingsPlan } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { type Measure, type SavingsModel, toSavings } from '../../models/savings-plan.js';
import { AnswerTask } from '../answer-task.js';
import { FigureElement } from '../figure/figure-element.js';
import type { ErrorState } from '../figure/states.view.js';
import { TableController } from '../table/table-controller.js';
import type { WrittenTable } from '../table/written-table.js';
import { TextController } from '../text-controller.js';
import { sharedDa } from '../texts.da.js';
import type { SharedTexts, StateText } from '../texts.js';
import { savingsDa } from './texts.da.js';
import type { SavingsTexts } from './texts.js';
import { savingsParts, type SavingsParts } from './savings-parts.js';
import type { SavingsWords } from './written-savings.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly savings: SavingsTexts;
}

/** An element that shows a savings plan: what it asks for, and what it says of the answer whatever it draws. */
export abstract class SavingsElement extends FigureElement<SavingsModel> {
  /** Id of the plan; may be left out where the source is one file. */
  @property() plan = '';

  /** The status in force on this day, "YYYY-MM-DD"; the newest when absent. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** An earlier status to compare with, by its day, "YYYY-MM-DD". */
  @property({ attribute: 'compared-to' }) comparedTo = '';

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: SavingsPlan | undefined = undefined;

  readonly #table = new TableController(this, (message) => {
    this.say(message);
  });

  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, savings: savingsDa },
    en: async () => {
      const [{ sharedEn }, { savingsEn }] = await Promise.all([import('../texts.en.js'), import('./texts.en.js')]);
      return { texts: sharedEn, savings: savingsEn };
    },
  });

  protected readonly answer = new AnswerTask(this, {
    operation: 'getSavingsPlan',
    contract: savings.getSavingsPlan,
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      return { kind: 'ask', args: { plan: this.plan, ...this.#days } };
    },
    audience: () => this.ownAudience,
    model: toSavings,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected wordsFor(model: SavingsModel): SavingsWords {
    return { ...this.#words.texts, format: this.#words.format, unit: this.unitOr(model.unit) };
  }

  protected emptyText({ rows }: SavingsModel): StateText | undefined {
    return rows.length === 0 ? this.#words.texts.savings.empty : undefined;
  }

  protected notFoundState({ status }: ApiError): ErrorState {
    const { texts, savings } = this.#words.texts;
    const { asOf } = this.#days;
    if (!this.plan && asOf === undefined) {
      // A gateway is not even asked when no plan is named; a file that is not there has answered so.
      return status === undefined
        ? { kind: 'incomplete', text: texts.missingAttribute('plan') }
        : { kind: 'error', text: texts.error('notFound') };
    }
    return { kind: 'error', text: savings.unknownPlan(this.plan, asOf, this.#words.format) };
  }

  /** The days asked for. What is no day is read as not given. */
  get #days(): { asOf?: string; comparedTo?: string } {
    const { asOf, comparedTo } = this;
    return { ...(isDay(asOf) && { asOf }), ...(isDay(comparedTo) && { comparedTo }) };
  }

  protected partsOf(model: SavingsModel, shown: readonly Measure[]): SavingsParts & { readonly words: SavingsWords } {
    const words = this.wordsFor(model);
    const options = { heading: this.heading, shown, asksComparison: this.#days.comparedTo !== undefined };
    return { words, ...savingsParts(model, options, words) };
  }

  /** The whole table, which the reader can sort and unfold. */
  protected tableBody(table: WrittenTable, totalFirst: boolean, words: SavingsWords): TemplateResult {
    const { texts, format, savings } = words;
    return this.#table.view(table, { texts, language: format.language, detailsLabel: savings.details }, totalFirst);
  }
}
