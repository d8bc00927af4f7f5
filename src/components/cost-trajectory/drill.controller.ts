import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { ReportingSource } from '../../client/port.js';
import type { CostModel, CostSteps } from '../../models/cost-trajectory.js';
import type { AnswerState } from '../../shared/answer-task.js';
import type { Period } from '../../figures/calendar/periods.js';
import { PejlSelectEvent, type Selected } from '../../shared/events.js';
import type { ChartController } from '../../shared/figure/chart-controller.js';
import { backView, type Way, wayOf, wayView } from './drill.view.js';
import type { CostTexts } from './texts.js';

type Words = CostTexts['drill'];

/** What decides which cost the page asks for. */
interface DrillHost extends LitElement {
  readonly drill: boolean;
  readonly data: unknown;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** A part that a reader has gone to, and where from. */
export interface Level extends Way, Selected {
  /** The title of what it is a part of. */
  readonly above: string;
}

/** Who answers, and how it is said aloud that an answer has come. */
export interface Asking {
  readonly answer: () => {
    readonly source: ReportingSource | undefined;
    readonly current: AnswerState<CostSteps>;
    run(): Promise<void>;
  };
  readonly say: (message: string) => void;
}

/** How deep a reader has gone into the parts of a cost. Whatever the page sets anew brings its own cost back. */
export class DrillController implements ReactiveController {
  readonly #host: DrillHost;
  readonly #chart: ChartController;
  readonly #asking: Asking;
  #levels: readonly Level[] = [];
  #page: readonly unknown[] = [];

  constructor(host: DrillHost, chart: ChartController, asking: Asking) {
    this.#host = host;
    this.#chart = chart;
    this.#asking = asking;
    host.addController(this);
  }

  /** What is set and set back is set anew too. An element that is being moved has no source for a moment. */
  hostUpdate(): void {
    if (this.#host.isConnected && !this.#isAsWas()) this.#levels = [];
  }

  /** The part that is shown in the place of what the page asks for. */
  get current(): Level | undefined {
    return this.#isAsWas() ? this.#levels.at(-1) : undefined;
  }

  /** The button to a part that stands out, if it may be asked for by itself. */
  way(model: CostModel, series: string | undefined, words: Words): TemplateResult | undefined {
    const way = wayOf(model, series);
    return way && wayView(words.into(way.name), () => void this.#into(way, model, words));
  }

  /** The button back; there as long as the reader is in a part, whatever became of the question. */
  back(words: Words): TemplateResult | undefined {
    const { current } = this;
    return current && backView(words.back(current.above), () => void this.#back(current, words));
  }

  /** Tells the page, and shows the part where the page leaves that to the element and there is somebody to ask. */
  async #into(way: Way, { title, stretch }: CostModel, words: Words): Promise<void> {
    const [page, levels] = [this.#now(), this.current ? this.#levels : []];
    const isLeft = this.#host.dispatchEvent(new PejlSelectEvent({ subject: way.subject, ...stretch }));
    this.#page = page;
    // A page that has set another cost meanwhile shows the part in its own way.
    if (!isLeft || !this.#isAsWas() || this.#host.data !== undefined || !this.#asking.answer().source) return;
    await this.#go([...levels, { ...way, ...this.#months(stretch), above: title }], undefined, ['.back'], words);
  }

  /** One level up, where the reader goes on from the button that led down. */
  async #back({ series }: Level, words: Words): Promise<void> {
    await this.#go(this.#levels.slice(0, -1), series, ['.way', '#heading'], words);
  }

  async #go(
    levels: readonly Level[],
    series: string | undefined,
    focused: readonly string[],
    words: Words,
  ): Promise<void> {
    this.#levels = levels;
    this.#chart.goTo(undefined);
    this.#chart.highlight?.onSeries(series);
    const isThere = this.#asking.answer().run();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(focused);
    await isThere;
    if (this.#levels !== levels) return;
    const { current } = this.#asking.answer();
    if (current.state === 'complete') this.#asking.say(words.shown(current.model.month.title));
    // A reader who has gone elsewhere meanwhile is left there.
    if (document.activeElement === document.body) this.#focus(focused);
  }

  /** The months of the whole answer: those that the reader has chosen among them are chosen in the part too. */
  #months(stretch: Required<Period>): Required<Period> {
    const { current } = this.#asking.answer();
    return current.state === 'complete' ? current.model.month.stretch : stretch;
  }

  #focus(selectors: readonly string[]): void {
    const { renderRoot } = this.#host;
    for (const selector of selectors) {
      const found = renderRoot.querySelector<HTMLElement>(selector);
      if (found) {
        found.focus();
        return;
      }
    }
  }

  #now(): readonly unknown[] {
    const { drill, data, subject, from, to, by } = this.#host;
    return [drill, data, subject, from, to, by, this.#asking.answer().source];
  }

  #isAsWas(): boolean {
    const now = this.#now();
    return this.#page.length > 0 && this.#page.every((value, index) => value === now[index]);
  }
}
