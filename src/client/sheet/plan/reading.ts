import { Findings } from '../findings.js';
import { addressOf, type Sheet, type SheetCell } from '../grid.js';
import type { PhraseKey } from '../phrases.en.js';
import { meaningOf, type Vocabulary } from '../words.js';
import { momentOf } from '../calendar.js';

/** What is gathered while a plan is read: what there is to say, and which cell each place of the plan comes from. */
export class Reading extends Findings {
  /** Addresses by JSON pointer. */
  readonly #places = new Map<string, string>();

  /** Remembers where a part of the plan stands in the file. */
  place(pointer: string, where: string): void {
    this.#places.set(pointer, where);
  }

  /** Where the part of the plan that a pointer names stands in the file, or the part around it. */
  whereOf(pointer: string): string {
    for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
      const where = this.#places.get(part);
      if (where !== undefined) return where;
    }
    return pointer;
  }
}

/** A cell on its sheet, so that it knows its address. */
export interface Placed {
  readonly sheet: Sheet;
  readonly cell: SheetCell;
}

export const whereIs = ({ sheet, cell }: Placed): string => addressOf(sheet, cell);

/** The text of a cell. A number is one too: a plan's id may be 2015. */
export function textOf(placed: Placed, reading: Reading): string | undefined {
  const { value } = placed.cell;
  if (value.is === 'text') return value.text.trim();
  if (value.is === 'number' && value.shown === 'number') return String(value.number);
  reading.fault(whereIs(placed), valueFault(placed) ?? 'text');
  return undefined;
}

/** What is wrong with a cell that holds no value at all. */
export function valueFault({ cell: { value } }: Placed): PhraseKey | undefined {
  if (value.is === 'error') return 'noError';
  return value.is === 'uncalculated' ? 'calculated' : undefined;
}

export function wordOf<Meaning extends string>(
  placed: Placed,
  words: Vocabulary<Meaning>,
  reading: Reading,
): Meaning | undefined {
  const text = textOf(placed, reading);
  if (text === undefined) return undefined;
  const meaning = meaningOf(words, text);
  if (meaning === undefined) reading.fault(whereIs(placed), 'oneOf', firstWords(words));
  return meaning;
}

/** Each meaning by its first word: what a reader is told to write. */
export const firstWords = (words: Vocabulary<string>): string =>
  Object.values(words)
    .map(([first]) => first)
    .join(', ');

export function dayOf(placed: Placed, reading: Reading): string | undefined {
  const moment = momentOf(placed.cell.value, placed.sheet.since);
  if (moment?.is === 'day') return moment.text;
  reading.fault(whereIs(placed), valueFault(placed) ?? 'day');
  return undefined;
}
