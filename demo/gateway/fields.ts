/** Reads an object that a person has written, and says of each thing that is wrong where it stands and what belongs there. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #place: string;
  readonly #problems: string[];
  readonly #read = new Set<string>();

  constructor(value: unknown, place: string, problems: string[]) {
    this.#place = place;
    this.#problems = problems;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject && value !== undefined && value !== null) this.#wrong('', 'names with values');
    this.#value = isObject ? (value as Record<string, unknown>) : {};
  }

  get names(): readonly string[] {
    return Object.keys(this.#value);
  }

  has(name: string): boolean {
    return this.#take(name) !== undefined;
  }

  text(name: string, usual?: string): string {
    const value = this.#take(name);
    if (value === undefined && usual !== undefined) return usual;
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.#wrong(name, 'a text');
    return '';
  }

  word<W extends string>(name: string, words: readonly W[], usual: W): W {
    const value = this.#take(name) ?? usual;
    const found = words.find((word) => word === value);
    if (found === undefined) this.#wrong(name, `one of ${words.join(', ')}`);
    return found ?? usual;
  }

  whole(name: string, usual: number, least: number, most: number): number {
    const value = this.#take(name) ?? usual;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    this.#wrong(name, `a whole number from ${least} to ${most}`);
    return usual;
  }

  flag(name: string, usual: boolean): boolean {
    const value = this.#take(name) ?? usual;
    if (typeof value === 'boolean') return value;
    this.#wrong(name, 'true or false');
    return usual;
  }

  texts(name: string, usual: readonly string[] = []): readonly string[] {
    const value = this.#take(name) ?? usual;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== ''))
      return value as readonly string[];
    this.#wrong(name, 'a list of texts');
    return usual;
  }

  fields(name: string): Fields {
    return new Fields(this.#take(name), this.#nameOf(name), this.#problems);
  }

  wrong(name: string, expected: string): void {
    this.#wrong(name, expected);
  }

  /** A name that nobody has asked for is a slip of the pen: a setting that would silently do nothing. */
  noMore(): void {
    for (const name of this.names)
      if (!this.#read.has(name)) this.#problems.push(`${this.#nameOf(name)}: there is no such setting.`);
  }

  #take(name: string): unknown {
    this.#read.add(name);
    return Object.hasOwn(this.#value, name) ? (this.#value[name] ?? undefined) : undefined;
  }

  #wrong(name: string, expected: string): void {
    this.#problems.push(`${this.#nameOf(name)}: expected ${expected}.`);
  }

  #nameOf(name: string): string {
    return [this.#place, name].filter((part) => part !== '').join('.');
  }
}
