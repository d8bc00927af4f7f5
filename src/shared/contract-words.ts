import type { ReactiveControllerHost } from 'lit';
import type { ApiError } from '../client/api-error.js';
import type { Language } from './format.js';
import { Fetched, OnDemand } from './on-demand.js';

/** Few readers ever meet an answer that breaks the contract. */
const danish = new Fetched(async () => (await import('./contract-words.da.js')).inDanish);

/** What a broken answer should have held, in the reader's language. The contract speaks English. */
export class ContractWords {
  readonly #danish: OnDemand<(expected: string) => string, (expected: string) => string>;

  constructor(host: ReactiveControllerHost) {
    this.#danish = new OnDemand(host, danish, (inDanish) => inDanish);
  }

  /** Nothing until its Danish has come. */
  of(error: ApiError, language: Language): string | undefined {
    const expected = error.expectedIn(language) ?? '';
    return language === 'da' ? this.#danish.value?.(expected) : expected;
  }

  /** Resolves when words that are on their way are here, or are known not to come; nothing where none are on their way. */
  get arrived(): Promise<void> | undefined {
    return this.#danish.isComing ? this.#danish.arrived : undefined;
  }
}
