import { ApiError } from '../api-error.js';
import type { Finding } from './findings.js';
import { phrasesDa } from './phrases.da.js';
import { phrasesEn } from './phrases.en.js';

export type SheetLanguage = 'da' | 'en';

/** Something to say of a place in a file, in one language. */
export interface Said {
  readonly where: string;
  /** For a fault what belongs there; for a remark what was made of what is there. Never what a cell holds. */
  readonly expected: string;
}

export const said = (findings: readonly Finding[], language: SheetLanguage): Said[] =>
  findings.map(({ where, says, with: words }) => {
    const phrases = language === 'da' ? phrasesDa : phrasesEn;
    return { where, expected: phrases[says](...words) };
  });

/** A file that is no plan: the first fault as an `ApiError` tells it, and all of them. */
export class SheetError extends ApiError {
  readonly #faults: readonly Finding[];
  readonly #remarks: readonly Finding[];

  constructor(faults: readonly Finding[], remarks: readonly Finding[], language: SheetLanguage) {
    const [first] = said(faults, language);
    super('contract', { ...(first && { pointer: first.where, expected: first.expected }) });
    this.#faults = faults;
    this.#remarks = remarks;
  }

  /** What belongs in the first place, for a reader of either language. */
  override expectedIn(language: SheetLanguage): string | undefined {
    return this.faults(language)[0]?.expected;
  }

  /** Every fault, in the order of the file's sheets. */
  faults(language: SheetLanguage): Said[] {
    return said(this.#faults, language);
  }

  /** What else there is to say of the file. */
  remarks(language: SheetLanguage): Said[] {
    return said(this.#remarks, language);
  }
}
