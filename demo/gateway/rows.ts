import { oreOf } from './amounts.js';

/** A row with every column as text: two drivers then cannot differ in what they make of a number or a day. */
export type Row = Readonly<Record<string, string | null>>;

/** A row of a view that the gateway cannot make an answer of. Its text holds no value, so that it may be logged. */
export class RowError extends Error {
  constructor(column: string, expected: string) {
    super(`Column ${column}: expected ${expected}.`);
    this.name = 'RowError';
  }
}

/** The texts of a row as what they stand for. */
export class Values {
  readonly #row: Row;
  readonly #unit: 'ore' | 'kr';

  constructor(row: Row, unit: 'ore' | 'kr') {
    this.#row = row;
    this.#unit = unit;
  }

  /** An empty text is none. */
  text(column: string): string | undefined {
    const value = this.#row[column];
    return typeof value !== 'string' || value.trim() === '' ? undefined : value.trimEnd();
  }

  filled(column: string): string {
    const value = this.text(column);
    if (value === undefined) throw new RowError(column, 'a value in every row');
    return value;
  }

  word<W extends string>(column: string, words: readonly W[]): W | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (found === undefined) throw new RowError(column, `one of ${words.join(', ')}`);
    return found;
  }

  ore(column: string): number | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const ore = oreOf(value, this.#unit);
    if (ore === undefined) throw new RowError(column, 'whole øre, at most 80 mia. kr.');
    return ore;
  }

  count(column: string): number | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const count = Number(value);
    if (!Number.isSafeInteger(count) || count < 0) throw new RowError(column, 'a whole number, not below zero');
    return count;
  }

  flag(column: string): true | undefined {
    return this.text(column) === 'true' ? true : undefined;
  }

  list(column: string): readonly string[] | undefined {
    return this.text(column)
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}
