import type { ApiErrorKind } from '../client/api-error.js';
import type { Audience } from '../figures/audience.js';
import type { NoValueState } from '../figures/cell.js';
import type { AskedUnit } from '../figures/money.js';

/** A stretch of a sentence; what is `strong` is a key figure. */
export interface Part {
  readonly text: string;
  readonly strong?: boolean;
}

/** A state in words: one short fact, one sentence of cause, and what the reader can do. */
export interface StateText {
  readonly title: string;
  readonly cause: string;
}

/** Every word that is not one element's own. */
export interface SharedTexts {
  /** Said while the figures are fetched. */
  readonly loading: string;
  /** Said when figures that were asked for again are there. */
  readonly loaded: string;
  readonly retry: string;
  readonly missingAttribute: (attribute: string) => StateText;
  readonly missingSource: StateText;
  /** The figures are for others than the page is; `needs` whom, where they were not even asked for. */
  readonly refused: (audience: Audience, needs?: Audience) => StateText;
  readonly error: (kind: ApiErrorKind) => StateText;
  /** Where in the answer the contract was broken, for whoever runs the source. */
  readonly contractPlace: (pointer: string, expected: string | undefined) => string;
  /** Where the source follows an older version of the contract than this page. */
  readonly olderSource: (version: string, ours: string) => string;
  /** Old figures stay while new ones could not be had; why not is said after it. */
  readonly stale: { readonly title: string; readonly fetched: (moment: string) => string };
  /** Old figures stay while new ones are on their way. */
  readonly renewing: (moment: string) => string;

  readonly noValue: Record<NoValueState, string>;
  /** What a screen reader says where the printed sign says nothing. */
  readonly noValueSpoken: Record<NoValueState, string>;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly partOf: (got: number, of: number) => string;
  readonly preliminary: string;
  /** The raised sign behind a preliminary figure. */
  readonly preliminarySign: string;
  readonly preliminaryNote: string;
  readonly corrected: (day: string, was: string) => string;
  readonly rounding: string;

  readonly unit: string;
  readonly unitOption: (unit: AskedUnit) => string;
  readonly showTable: string;
  readonly showFigure: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly csv: string;
  /** The same for programs. */
  readonly oreCsv: string;
  readonly excel: string;
  readonly png: string;
  readonly svg: string;
  /** The figure as a file that stays as it is. */
  readonly fix: string;
  readonly print: string;
  readonly more: string;
  readonly toolbar: string;
  /** Name of the list of buttons by which a series is made to stand out. */
  readonly highlight: string;

  readonly total: string;
  readonly partialTotal: string;
  readonly footnote: string;
  /** A column of figures, by size. */
  readonly sorted: (column: string, descending: boolean) => string;
  /** A column of words, by their own order. */
  readonly sortedWords: (column: string, descending: boolean) => string;
  readonly unsorted: string;
  /** Before the choice of an order. */
  readonly sortBy: string;
  readonly sourceOrder: string;

  readonly asOf: (day: string) => string;
  readonly source: (name: string) => string;
  readonly sourceLink: string;
  readonly priceLevel: (level: { readonly basis: 'current' | 'fixed'; readonly year?: number }) => string;
  readonly preliminaryFigures: string;
  readonly correctedAnswer: (day: string, note: string) => string;
  readonly coverage: (got: number, of: number) => string;
  readonly about: string;
}
