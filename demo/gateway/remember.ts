/** Keeps the results of the last questions: what is worked out again and again from the same figures is worked out once. */
export class Remember<T> {
  readonly #kept = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  forget(key: string): void {
    this.#kept.delete(key);
  }

  get(key: string, work: () => T): T {
    const found = this.#kept.get(key) ?? work();
    // The newest stands last; the one that nobody has asked for longest goes first.
    this.#kept.delete(key);
    this.#kept.set(key, found);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return found;
  }
}
