import { property } from 'lit/decorators.js';
import type { ApiError } from '../../client/api-error.js';
import type { SavingsPlan } from '../../client/port.js';
import type { MoneyUnit } from '../../figures/money.js';
import { leadOf } from '../../models/savings-lead.js';
import { type Measure, type SavingsModel, toSavings } from '../../models/savings-plan.js';
import { AnswerTask } from '../answer-task.js';
import { type Drawn, FigureElement } from '../figure/figure-element.js';
import { TextController } from '../text-controller.js';
import { sharedDa } from '../texts.da.js';
import type { SharedTexts, StateText } from '../texts.js';
import { notesOf } from './notes.js';
import { savingsDa } from './texts.da.js';
import type { SavingsTexts } from './texts.js';
import { explanationOf, type SavingsWords } from './written-savings.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly savings: SavingsTexts;
}

/** The parts of a figure that every view of a savings plan has alike. */
type Common = Pick<Drawn, 'heading' | 'lead' | 'notices' | 'explanation' | 'notes' | 'about' | 'coverage' | 'unit'>;

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

  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, savings: savingsDa },
    en: async () => {
      const [{ sharedEn }, { savingsEn }] = await Promise.all([import('../texts.en.js'), import('./texts.en.js')]);
      return { texts: sharedEn, savings: savingsEn };
    },
  });

  protected readonly answer = new AnswerTask(this, {
    operation: 'getSavingsPlan',
    wish: () => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      const { plan, asOf, comparedTo } = this;
      return { kind: 'ask', question: { plan, ...(asOf && { asOf }), ...(comparedTo && { comparedTo }) } };
    },
    audience: () => this.ownAudience,
    ask: (source, question, signal) => source.getSavingsPlan(question, signal),
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

  protected errorText({ kind }: ApiError): StateText {
    const { texts, savings } = this.#words.texts;
    if (kind !== 'notFound') return texts.error(kind);
    return savings.unknownPlan(this.plan, this.asOf || undefined, this.#words.format);
  }

  protected commonParts(model: SavingsModel, shown: readonly Measure[]): Common & { readonly words: SavingsWords } {
    const words = this.wordsFor(model);
    const { savings, format } = words;
    const unit: MoneyUnit = words.unit;
    return {
      words,
      unit,
      heading: this.heading || savings.heading(model.title, model.about.asOf, format),
      lead: savings.lead(leadOf(model), model.kind, unit, format),
      notices: model.contradictions.map((contradiction) => savings.contradiction(contradiction, unit, format)),
      explanation: explanationOf(model.explanation, words),
      notes: notesOf(model, { shown, asksComparison: this.comparedTo !== '' }, words),
      about: model.about,
      coverage: coverageOf(model),
    };
  }
}

/** An area is counted when it has its newest kind of figure in every period. */
function coverageOf({ rows, measures }: SavingsModel) {
  const measure = (['expected', 'realised', 'target'] as const).find((candidate) => measures.includes(candidate));
  const got = rows.filter(({ figures }) => measure && figures.every((figure) => figure[measure].state === 'value'));
  return { got: got.length, of: rows.length };
}
