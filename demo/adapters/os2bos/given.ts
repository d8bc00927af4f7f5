import { isDay } from '../../../src/figures/figures.js';
import { Unread } from './unread.js';

/**
 * A value that OS2bos sent and the place it came from. Each method gives it as what it has been shown to be, or ends with
 * an error that says where it stood and what belongs there, and never what was found: the answers hold names and
 * numbers of citizens.
 */
export class Given {
  readonly pointer: string;
  readonly #value: unknown;

  constructor(value: unknown, pointer: string) {
    this.#value = value;
    this.pointer = pointer;
  }

  get isNull(): boolean {
    return this.#value === null;
  }

  /** A field that must be there; it may be null. */
  field(name: string): Given {
    const fields = this.#as('object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
    if (!Object.hasOwn(Object(fields) as object, name)) this.refuse(`required property ${name}`);
    return new Given(Reflect.get(Object(fields) as object, name), `${this.pointer}/${name}`);
  }

  rows(): Given[] {
    const rows = this.#as('array', Array.isArray) as unknown[];
    return rows.map((row, i) => new Given(row, `${this.pointer}/${i}`));
  }

  /** A key of OS2bos's. */
  id(): number {
    return this.#as('integer', Number.isSafeInteger) as number;
  }

  /** The key of what was asked for: a filter that is not known is ignored, and the rows of all others would come. */
  idOf(wanted: number, what: string): void {
    if (this.id() !== wanted) this.refuse(`the ${what} that was asked for`);
  }

  flag(): boolean {
    return this.#as('boolean', (value) => typeof value === 'boolean') as boolean;
  }

  /** Text for a reader, without the blanks around it. */
  text(): string {
    const text = this.#as('string', (value) => typeof value === 'string') as string;
    return text.trim();
  }

  word<Word extends string>(words: readonly Word[]): Word {
    return words.find((word) => word === this.#value) ?? this.refuse(`one of ${words.join(', ')}`);
  }

  day(): string {
    return this.#as('a day of the calendar', (value) => typeof value === 'string' && isDay(value)) as string;
  }

  /** What a reader of amounts makes of it, in øre. */
  ore(read: (written: unknown) => number | undefined, expected: string): number {
    return read(this.#value) ?? this.refuse(expected);
  }

  /** The same read in one of these ways, or undefined when it is null. */
  orNull<Read>(read: (given: this) => Read): Read | undefined {
    return this.isNull ? undefined : read(this);
  }

  refuse(expected: string): never {
    throw new Unread(this.pointer, expected);
  }

  #as(expected: string, holds: (value: unknown) => boolean): unknown {
    return holds(this.#value) ? this.#value : this.refuse(expected);
  }
}
