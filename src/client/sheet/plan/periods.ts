import type { SavingsPeriod } from '../../port.js';
import { firstMonthOf, lastMonthOf, momentOf } from '../calendar.js';
import type { Sheet } from '../grid.js';
import { effects, plainText, plainWord } from '../words.js';
import { readList } from './lists.js';
import { type Placed, type Reading, textOf, valueFault, whereIs, wordOf } from './reading.js';

/** The periods of a plan: those that the sheet "Perioder" lists, or else those that the headings name. */
export class Periods {
  readonly #periods: SavingsPeriod[];
  readonly #isOpen: boolean;

  constructor(listed: readonly SavingsPeriod[]) {
    this.#periods = [...listed];
    this.#isOpen = listed.length === 0;
  }

  get all(): readonly SavingsPeriod[] {
    return this.#periods;
  }

  /** The one there is, for headings that name none. */
  get only(): string | undefined {
    return this.#periods.length === 1 ? this.#periods[0]?.id : undefined;
  }

  /** The id of the period that a heading names: by its id, or by its months. A new one is added where none are listed. */
  idOf(text: string): string | undefined {
    const word = plainWord(text);
    const known = this.#periods.find(({ id }) => plainWord(id) === word);
    if (known) return known.id;
    const named = namedPeriod(text);
    if (!named) return undefined;
    const same = this.#periods.find(({ from, to }) => from === named.from && to === named.to);
    if (same) return same.id;
    if (!this.#isOpen) return undefined;
    this.#periods.push(named);
    return named.id;
  }
}

export function readPeriods(sheet: Sheet | undefined, reading: Reading): Periods {
  const lines = readList(sheet, 'periods', reading);
  const listed = lines.flatMap(({ cells: { id, from, to, effect }, where }, index): SavingsPeriod[] => {
    if (!id) {
      reading.fault(where, 'name');
      return [];
    }
    const name = textOf(id, reading);
    reading.place(`/periods/${index}`, whereIs(id));
    if (to) reading.place(`/periods/${index}/to`, whereIs(to));
    // A period that is called by its months need not say them again.
    const named = name === undefined ? undefined : namedPeriod(name);
    if (!from && !named) reading.fault(where, 'fieldMissing', 'Fra', '2015-01');
    const starts = from ? monthOf(from, firstMonthOf, reading) : named?.from;
    const ends = to ? monthOf(to, lastMonthOf, reading) : from ? undefined : named?.to;
    const kind = effect && wordOf(effect, effects, reading);
    if (name === undefined || starts === undefined) return [];
    return [{ id: name, from: starts, ...(ends !== undefined && { to: ends }), ...(kind && { effect: kind }) }];
  });
  return new Periods(listed);
}

function monthOf(placed: Placed, toMonth: typeof firstMonthOf, reading: Reading): string | undefined {
  const moment = momentOf(placed.cell.value, placed.sheet.since);
  const month = moment && toMonth(moment);
  if (month === undefined) reading.fault(whereIs(placed), valueFault(placed) ?? 'month');
  return month;
}

/** "2015", "2017 og frem", "2015-03", "2015-03 til 2015-08". */
export function namedPeriod(text: string): SavingsPeriod | undefined {
  const plain = plainText(text).toLowerCase();
  const [, year = ''] = /^(?:(?:fra|from) )?(\d{4})(?: ?[-–]| og frem| ff\.?| and on| onwards)?$/.exec(plain) ?? [];
  if (year !== '') {
    const from = `${year}-01`;
    return plain === year ? { id: year, from, to: `${year}-12` } : { id: `${year}-`, from };
  }
  const [, first = '', last = first] = /^(.+?)(?: (?:til|to|–|-) (.+))?$/.exec(plain) ?? [];
  const [from, to] = [first, last].map((month) => momentOf({ is: 'text', text: month }, 1900));
  if (from?.is !== 'month' || to?.is !== 'month') return undefined;
  return { id: from.text === to.text ? from.text : `${from.text}–${to.text}`, from: from.text, to: to.text };
}
