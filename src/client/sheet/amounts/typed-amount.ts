import type { NoValueState } from '../../../figures/cell.js';
import { momentOf } from '../calendar.js';
import type { SheetValue } from '../grid.js';
import type { PhraseKey } from '../phrases.en.js';
import { plainText, states, meaningOf } from '../words.js';
import { type Decimal, decimalOfNumber } from './decimal.js';
import { krone, unitIn, unitOf } from './units.js';
import { type WrittenNumber, writtenNumber } from './written-number.js';

/** One amount as it is typed: a number of Excel's, or a text whose marks may have to be told by the rest of its column. */
export type TypedAmount =
  | { readonly is: 'number'; readonly number: Decimal; readonly shownIn?: bigint | undefined }
  | { readonly is: 'written'; readonly written: WrittenNumber; readonly unit: bigint | undefined };

/** What a cell for an amount says: an amount and what may be said of it, why there is none, or what is wrong with it. */
export type TypedCell =
  | { readonly is: 'amount'; readonly amount: TypedAmount; readonly marks: Marks }
  | { readonly is: 'none'; readonly state: NoValueState; readonly note?: string }
  | { readonly is: 'fault'; readonly says: PhraseKey };

/** What stands around an amount: "mindst 1,5", "0,8 (0,5–1,0)", "3,1 (foreløbig)", "2,4 (rettet 12.10.2026 fra 2,1)". */
export interface Marks {
  readonly low?: TypedAmount;
  readonly high?: TypedAmount;
  readonly isMinimum?: true;
  readonly isMaximum?: true;
  readonly isPreliminary?: true;
  readonly partial?: { readonly got: number; readonly of: number };
  readonly corrected?: { readonly on: string; readonly was: TypedAmount };
}

export function typedCell(value: SheetValue): TypedCell {
  switch (value.is) {
    case 'text':
      return typedText(plainText(value.text));
    case 'number':
      return value.shown === 'number'
        ? {
            is: 'amount',
            amount: { is: 'number', number: decimalOfNumber(value.number), shownIn: unitIn(value.words ?? '') },
            marks: {},
          }
        : { is: 'fault', says: notAmount[value.shown] };
    case 'flag':
      return { is: 'fault', says: 'amount' };
    case 'error':
      return { is: 'fault', says: 'noError' };
    case 'uncalculated':
      return { is: 'fault', says: 'calculated' };
  }
}

const notAmount = { day: 'noDay', month: 'noDay', percent: 'noPercent', scaled: 'shownAmount' } as const;

function typedText(text: string): TypedCell {
  const none = noAmount(text);
  if (none) return none;
  if (/%|\bpct\b|\bprocent\b/i.test(text)) return { is: 'fault', says: 'noPercent' };
  const [, head = '', rest = ''] = /^(\([^()]+\)|[^()]+)((?: ?\([^()]*\))*)$/.exec(text) ?? [];
  const [, bound, bare = ''] = /^(mindst|min\.?|at least|højst|maks\.?|at most)? ?(.*)$/i.exec(head.trim()) ?? [];
  const amount = typedAmount(bare);
  const marks = amount && marksOf([...rest.matchAll(/\(([^()]*)\)/g)].map(([, mark = '']) => mark.trim()));
  if (!amount || !marks) return { is: 'fault', says: 'amount' };
  return { is: 'amount', amount, marks: { ...marks, ...boundOf(bound) } };
}

/** "ikke oplyst", or with its note, "ikke oplyst: kilden har ikke svaret" or "ikke oplyst (kilden har ikke svaret)". */
function noAmount(text: string): TypedCell | undefined {
  const [, word = '', behind = '', bracketed = behind] = /^([^:(]*)(?::(.*)|\((.*)\))?$/.exec(text) ?? [];
  const state = meaningOf(states, word);
  const note = bracketed.trim();
  return state && { is: 'none', state, ...(note !== '' && { note }) };
}

const boundOf = (word: string | undefined): Marks => {
  if (word === undefined) return {};
  return /^(mi|at l)/i.test(word) ? { isMinimum: true } : { isMaximum: true };
};

/** "7,4 mio. kr.", "kr. 500", "500,-": an amount that names its unit has that one, whatever the file's is. */
export function typedAmount(text: string): TypedAmount | undefined {
  const [, before, body = '', dash, after] =
    /^(kr\.? ?|dkk ?)?(.*?)(,-)?( ?(?:(?:mio|mill|mia|t|tusinde?)\.? ?)?(?:kr\.?|kroner|dkk)| ?(?:mio|mill|mia)\.?)?$/i.exec(
      text,
    ) ?? [];
  const written = writtenNumber(body);
  if (!written || (before !== undefined && after !== undefined && !/^ ?(?:mio|mill|mia)\.?$/i.test(after)))
    return undefined;
  const isKroner = before !== undefined || dash !== undefined;
  const unit = after === undefined ? (isKroner ? krone : undefined) : unitOf(after);
  return { is: 'written', written, unit };
}

/** What the brackets behind an amount say; undefined when one says what is not known. */
function marksOf(brackets: readonly string[]): Marks | undefined {
  let marks: Marks = {};
  for (const text of brackets) {
    const mark = markOf(text);
    if (!mark) return undefined;
    marks = { ...marks, ...mark };
  }
  return marks;
}

function markOf(text: string): Marks | undefined {
  if (/^(foreløbig|foreløbigt|preliminary)$/i.test(text)) return { isPreliminary: true };
  const [, got, of] = /^(\d{1,9}) (?:af|of) (\d{1,9})$/i.exec(text) ?? [];
  if (got !== undefined) return { partial: { got: Number(got), of: Number(of) } };
  const [, day, was] = /^(?:rettet|corrected)(?: den| on)? (.+?) (?:fra|from) (.+)$/i.exec(text) ?? [];
  return day === undefined ? rangeOf(text) : correctionOf(day, was ?? '');
}

function correctionOf(day: string, before: string): Marks | undefined {
  const on = momentOf({ is: 'text', text: day }, 1900);
  const was = typedAmount(before);
  return on?.is === 'day' && was ? { corrected: { on: on.text, was } } : undefined;
}

/** "0,5–1,0", "0,5 til 1,0", "fra 0,5" and "til 1,0". */
function rangeOf(text: string): Marks | undefined {
  const [, least] = /^(?:fra|from) ([^–]+)$/i.exec(text) ?? [];
  const [, from = least, to] = /^(?:fra |from )?(.*?) ?(?:til|to|–|(?<=\d ?)-) ?(.*)$/i.exec(text) ?? [];
  const low = from ? typedAmount(from) : undefined;
  const high = to ? typedAmount(to) : undefined;
  if ((from && !low) || (to && !high) || (!low && !high)) return undefined;
  return { ...(low && { low }), ...(high && { high }) };
}
