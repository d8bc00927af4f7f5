import type { Language } from '../format.js';

/** Words that stand in a fixed file alone. They come with what writes it, in both languages. */
export interface FrozenTexts {
  /** Said when the reader has the file. */
  readonly done: string;
  readonly fixed: (day: string, time: string) => string;
  readonly meaning: string;
  readonly digest: string;
  readonly versions: (version: string, contract: string) => string;
  readonly check: string;
}

export const frozenTexts: Readonly<Record<Language, FrozenTexts>> = {
  da: {
    done: 'Figuren er fastlåst i en fil. Kontrolkoden står i den.',
    fixed: (day, time) => `Fastlåst til dagsorden ${day} kl.\u00a0${time}.`,
    meaning: 'Tallene står fast, selv om kilden ændrer sig.',
    digest: 'Kontrolkode (SHA-256)',
    versions: (version, contract) => `Pejl ${version}, kontrakt ${contract}`,
    check:
      'Filen efterprøves med »npx pejl verify«. Skriv kontrolkoden i referatet: den gælder kun, når den også står et andet sted end her.',
  },
  en: {
    done: 'The figure is fixed in a file. Its digest stands in it.',
    fixed: (day, time) => `Fixed for the agenda ${day} at ${time}.`,
    meaning: 'These figures stay as they are, even if the source changes.',
    digest: 'Digest (SHA-256)',
    versions: (version, contract) => `Pejl ${version}, contract ${contract}`,
    check:
      'The file is checked by "npx pejl verify". Write the digest in the minutes: it counts only when it is recorded elsewhere too.',
  },
};
