import { type Cell, isValue } from '../../figures/cell.js';
import { monthOf } from '../../figures/calendar/months.js';
import type { Named, WaitingModel } from '../../models/waiting-list.js';
import type { Format } from '../../shared/format.js';
import { type Choice, choicesView } from '../../shared/figure/select.view.js';
import { type Choosing, lastDayIn, type Selection } from '../../shared/selection.js';
import type { WaitingTexts } from './texts.js';

/** What is chosen on the page, how a reader chooses, and what of it the page has left open for this element. */
export interface Chosen {
  readonly selection: Selection;
  readonly select: (choosing: Choosing) => void;
  readonly opens: { readonly offerType: boolean; readonly day: boolean };
}

/** What a reader can choose among for all elements of the source. It is remembered while the list of another choice comes. */
export class WaitingChoices {
  #types: readonly Named[] = [];
  /** Oldest first. */
  #days: readonly string[] = [];

  /** An earlier list has no more days than those that are known; another list has others. */
  learn({ offerTypes, overTime, asOf }: WaitingModel): void {
    if (offerTypes.length > 0) this.#types = offerTypes;
    const days = overTime?.days.filter((_, i) => isTold(overTime.whole.all[i])) ?? [];
    if (!this.#days.includes(asOf)) this.#days = days;
  }

  view(chosen: Chosen, { choices }: WaitingTexts, format: Format) {
    const { opens } = chosen;
    const offered = [
      ...(opens.offerType ? this.#ofTypes(chosen, choices) : []),
      ...(opens.day ? this.#ofDays(chosen, choices, format) : []),
    ];
    return choicesView(offered, choices.label);
  }

  #ofTypes({ selection, select }: Chosen, { offerType: label, all }: WaitingTexts['choices']): readonly Choice[] {
    const { offerType: chosen = '' } = selection;
    if (this.#types.length < 2 && chosen === '') return [];
    const isKnown = chosen === '' || this.#types.some(({ id }) => id === chosen);
    const types = isKnown ? this.#types : [...this.#types, { id: chosen, name: chosen }];
    const options = [{ value: '', label: all }, ...types.map(({ id, name }) => ({ value: id, label: name }))];
    const onChoose = (value: string) => {
      select({ offerType: value || undefined });
    };
    return [{ label, options, chosen, onChoose }];
  }

  /** Days are chosen by their months, which other figures know too. */
  #ofDays(
    { selection, select }: Chosen,
    { day: label, newest }: WaitingTexts['choices'],
    format: Format,
  ): readonly Choice[] {
    const end = lastDayIn(selection);
    if (this.#days.length < 2 && end === undefined) return [];
    const [last, ...earlier] = this.#days.toReversed();
    const options = [
      { value: '', label: last === undefined ? newest : `${newest} (${format.day(last)})` },
      ...earlier.map((day) => ({ value: monthOf(day), label: format.day(day) })),
    ];
    const shown = end === undefined ? undefined : this.#days.findLast((day) => day <= end);
    const onChoose = (value: string) => {
      select({ period: value || undefined });
    };
    return [{ label, options, chosen: shown === undefined || shown === last ? '' : monthOf(shown), onChoose }];
  }
}

/** A day on which nobody counted has no list. */
const isTold = (cell: Cell | undefined): boolean =>
  cell !== undefined && (isValue(cell) || cell.state === 'suppressed');
