/** The price and wage level that amounts are stated in. */
export interface PriceLevel {
  readonly basis: 'current' | 'fixed';
  readonly year?: number;
}

/** Amounts may be compared only in one level. Two that state none are taken to share it; one that does is not. */
export const isSamePriceLevel = (a: PriceLevel | undefined, b: PriceLevel | undefined): boolean =>
  a?.basis === b?.basis && a?.year === b?.year;
