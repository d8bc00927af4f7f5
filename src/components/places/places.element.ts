import { property } from 'lit/decorators.js';
import type { Place } from '../../chart/walk.js';
import { capacity } from '../../client/contracts/capacity.js';
import type { Places } from '../../client/port.js';
import { isDay } from '../../figures/calendar/days.js';
import { type PlacesModel, toPlaces } from '../../models/places.js';
import { AnswerTask } from '../../shared/answer-task.js';
import { ChartController } from '../../shared/figure/chart-controller.js';
import { type Drawn, FigureElement } from '../../shared/figure/figure-element.js';
import { extentOf } from '../../shared/figure/readout.js';
import type { ErrorState } from '../../shared/figure/states.view.js';
import { lastDayIn } from '../../shared/selection.js';
import { TableController } from '../../shared/table/table-controller.js';
import { TextController } from '../../shared/text-controller.js';
import { sharedDa } from '../../shared/texts.da.js';
import type { SharedTexts, StateText } from '../../shared/texts.js';
import { areNone, chosenOf, placesParts, placesQuestion, type PlacesView, viewFrom } from './parts.js';
import { placesView } from './places.view.js';
import { styles } from './styles.js';
import { placesDa } from './texts.da.js';
import type { PlacesTexts } from './texts.js';
import { timeView } from './time.view.js';
import type { PlacesWords } from './written-places.js';

interface Texts {
  readonly texts: SharedTexts;
  readonly places: PlacesTexts;
}

/**
 * @summary Shows own places by type and offer: occupied, reserved and free, why they are free and when more will be, by whom they are used, and the places that own citizens use elsewhere.
 * @tag pejl-places
 * @csspart chart - The drawing.
 * @csspart legend - What its marks mean.
 */
export class PejlPlaces extends FigureElement<PlacesModel> {
  static override styles = styles;

  /** The places as they were on this day, "YYYY-MM-DD"; at the end of the period chosen on the page, else the newest, when absent. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Id of a type of offer, for that one alone; the type chosen on the page, else every type, when absent. */
  @property({ attribute: 'offer-type' }) offerType = '';

  /** The first day of what is shown over time, "YYYY-MM-DD"; the source's own choice when absent. */
  @property() from = '';

  /** "places", or "time" for how full they have been; "places" when absent. */
  @property() view: PlacesView = 'places';

  /** The answer itself, for a page that fetches on its own; wins over the source. */
  @property({ attribute: false }) data: Places | undefined = undefined;

  readonly #chart = new ChartController(this, () => {
    this.performUpdate();
  });
  readonly #table = new TableController(this, (message) => {
    this.say(message);
  });
  readonly #words = new TextController<Texts>(this, {
    da: { texts: sharedDa, places: placesDa },
    en: async () => {
      const [{ sharedEn }, { placesEn }] = await Promise.all([
        import('../../shared/texts.en.js'),
        import('./texts.en.js'),
      ]);
      return { texts: sharedEn, places: placesEn };
    },
  });

  protected readonly answer = new AnswerTask(this, {
    operation: 'getPlaces',
    contract: capacity.getPlaces,
    wish: (selection) => {
      if (this.data !== undefined) return { kind: 'given', data: this.data };
      return {
        kind: 'ask',
        args: placesQuestion(isDay(this.asOf) ? this.asOf : (lastDayIn(selection) ?? ''), this.from),
      };
    },
    audience: () => this.ownAudience,
    model: toPlaces,
  });

  protected get shared() {
    return { texts: this.#words.texts.texts, format: this.#words.format };
  }

  protected emptyText(model: PlacesModel): StateText | undefined {
    return areNone(chosenOf(model, this.#type)) ? this.#words.texts.places.empty : undefined;
  }

  protected notFoundState(): ErrorState {
    return { kind: 'error', text: this.#words.texts.places.notFound };
  }

  protected override readonly still = async () => (await import('./still.js')).places;

  /** The answer has all types: which one is shown of it is told beside it. */
  protected override get chosen() {
    return { ...super.chosen, ...(this.#type && { 'offer-type': this.#type }) };
  }

  protected draw(answered: PlacesModel): Drawn {
    const model = chosenOf(answered, this.#type);
    const { format } = this.#words;
    const { texts, places } = this.#words.texts;
    const words: PlacesWords = { texts, places, format };
    const view = viewFrom(this.view);
    const parts = placesParts(model, { heading: this.heading, view }, words);
    const { heading, table } = parts;
    const extent = view === 'time' ? extentOf(table) : { rows: table.rows.length, columns: table.columns.length };
    const { width, place } = this.#chart;
    const onKey = (event: KeyboardEvent) => {
      this.#chart.onKey(event, extent);
    };
    return {
      ...parts,
      tools: [this.#chart.tool(texts)],
      body: this.#chart.isTable
        ? this.#table.view(table, { texts, language: format.language, detailsLabel: '' })
        : view === 'time'
          ? timeView(model, table, { heading, width, place, onKey, onPlace: this.#onPlace }, words)
          : placesView(model, table, { heading, width, place, onKey }, words),
    };
  }

  readonly #onPlace = (place: Place | undefined): void => {
    this.#chart.goTo(place);
  };

  get #type(): string | undefined {
    return this.offerType || this.answer.selection.offerType;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-places': PejlPlaces;
  }
}
