import type { OreCell } from '../../port.js';
import type { PhraseKey } from '../phrases.en.js';
import { type Decimal, nearlyWholeIn, wholeIn } from './decimal.js';
import type { TypedAmount, TypedCell } from './typed-amount.js';
import { krone } from './units.js';
import type { Mark } from './written-number.js';

/** A cell of a column of amounts, with where it stands. */
export interface PlacedCell {
  readonly where: string;
  readonly cell: TypedCell;
}

/** What decides how marks are read in a column. */
export interface AmountRules {
  /** Øre in one of the unit that the file states; unknown while it states none. */
  readonly unit: bigint | undefined;
  /** The mark before decimals, where the file states it. */
  readonly decimalMark: Mark | undefined;
}

/** What an amount's cell has become: a cell of the contract, or what is wrong, and perhaps what decided how it is read. */
export interface ReadCell {
  readonly cell?: OreCell;
  readonly fault?: PhraseKey;
  readonly decidedBy?: string;
}

/** The contract's limit, 80 mia. kr. */
const mostOre = 8_000_000_000_000;

/**
 * "1.000" is a thousand, or one with three decimals. What is meant is decided, in this order, by the decimal mark that the
 * file states; by the unit, since nobody writes three decimals of a krone behind a point; by the other amounts of the
 * column, where their marks have one clear use. Else it is refused.
 */
export function readColumn(cells: readonly PlacedCell[], rules: AmountRules): ReadCell[] {
  const shown = usesOf(cells);
  return cells.map(({ cell }) => (cell.is === 'amount' ? readAmount(cell, rules, shown) : readOther(cell)));
}

function readOther(cell: Exclude<TypedCell, { is: 'amount' }>): ReadCell {
  if (cell.is === 'fault') return { fault: cell.says };
  const { state, note } = cell;
  return { cell: { state, ...(note !== undefined && { note }) } };
}

/** Where the column shows a mark before decimals, or between groups of digits. */
interface Uses {
  readonly decimals: ReadonlyMap<Mark, string>;
  readonly groups: ReadonlyMap<Mark, string>;
}

function usesOf(cells: readonly PlacedCell[]): Uses {
  const decimals = new Map<Mark, string>();
  const groups = new Map<Mark, string>();
  for (const { where, cell } of cells) {
    if (cell.is !== 'amount' || cell.amount.is !== 'written' || cell.amount.written.is !== 'clear') continue;
    const { decimalMark, groupMark } = cell.amount.written;
    if (decimalMark && !decimals.has(decimalMark)) decimals.set(decimalMark, where);
    if (groupMark && !groups.has(groupMark)) groups.set(groupMark, where);
  }
  return { decimals, groups };
}

/** How a mark that may be either is read, and by which cell that was decided where it was one. */
function decided(mark: Mark, unit: bigint | undefined, decimalMark: Mark | undefined, { decimals, groups }: Uses) {
  if (decimalMark) return { as: decimalMark === mark ? 'decimal' : 'grouped' } as const;
  if (unit === krone && mark === '.') return { as: 'grouped' } as const;
  const other = mark === '.' ? ',' : '.';
  const asDecimal = decimals.get(mark) ?? groups.get(other);
  const asGroup = groups.get(mark) ?? decimals.get(other);
  if ((asDecimal === undefined) === (asGroup === undefined)) return undefined;
  return asDecimal === undefined
    ? ({ as: 'grouped', by: asGroup } as const)
    : ({ as: 'decimal', by: asDecimal } as const);
}

function readAmount(
  { amount, marks }: Extract<TypedCell, { is: 'amount' }>,
  rules: AmountRules,
  shown: Uses,
): ReadCell {
  let fault: PhraseKey | undefined;
  let decidedBy: string | undefined;
  const oreOf = (typed: TypedAmount): number => {
    const read = oreIn(typed, rules, shown);
    if (typeof read === 'string') {
      fault ??= read;
      return 0;
    }
    decidedBy ??= read.by;
    return read.ore;
  };
  const value = oreOf(amount);
  const { low, high, isMinimum, isMaximum, isPreliminary, partial, corrected } = marks;
  const range = {
    ...(isMinimum && { low: value }),
    ...(isMaximum && { high: value }),
    ...(low && { low: oreOf(low) }),
    ...(high && { high: oreOf(high) }),
  };
  const was = corrected && oreOf(corrected.was);
  if (!fault && !((range.low ?? value) <= value && value <= (range.high ?? value))) fault = 'rangeAround';
  if (!fault && partial && !(partial.of > 0 && partial.got <= partial.of)) fault = 'partOfWhole';
  if (fault) return { fault };
  const cell: OreCell = {
    state: 'value',
    value,
    ...range,
    ...(isPreliminary && { preliminary: true }),
    ...(partial && { partial }),
    ...(corrected && was !== undefined && { corrected: { on: corrected.on, was } }),
  };
  return { cell, ...(decidedBy !== undefined && { decidedBy }) };
}

/** An amount in øre, or why it is none. */
function oreIn(
  typed: TypedAmount,
  rules: AmountRules,
  shown: Uses,
): { ore: number; by?: string | undefined } | PhraseKey {
  const { unit } = rules;
  if (typed.is === 'number') {
    if (unit === undefined) return { ore: 0 };
    // A number shown as "17,6 mio. kr." is not read as 17,6 of anything else.
    const isShownInIt = typed.shownIn === undefined || typed.shownIn === unit;
    return isShownInIt ? within(nearlyWholeIn(typed.number, unit)) : 'sameUnit';
  }
  const { written, unit: own = unit } = typed;
  let number: Decimal;
  let by: string | undefined;
  if (written.is === 'clear') ({ number } = written);
  else {
    const use = decided(written.mark, own, rules.decimalMark, shown);
    if (!use) return 'oneReading';
    number = use.as === 'decimal' ? written.decimal : written.grouped;
    by = 'by' in use ? use.by : undefined;
  }
  if (own === undefined) return { ore: 0 };
  const read = within(wholeIn(number, own));
  return typeof read === 'string' ? read : { ...read, by };
}

function within(ore: number | undefined): { ore: number } | PhraseKey {
  if (ore === undefined) return 'wholeOre';
  // Never minus zero.
  return Math.abs(ore) <= mostOre ? { ore: ore + 0 } : 'withinLimit';
}
