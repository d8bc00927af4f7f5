import type { RankedUnitOf } from '../../client/port.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { RankedMoves } from '../../models/ranked-units.js';
import type { RankedYear, RankingModel } from '../../models/cost-ranking.js';
import type { Format } from '../../shared/format.js';
import type { Part, StateText } from '../../shared/texts.js';

/** The words of a ranking of costs. */
export interface RankingTexts {
  readonly heading: (unitOf: RankedUnitOf, most: number, from: number, to: number) => string;
  readonly lead: (model: RankingModel, unit: MoneyUnit, format: Format) => readonly Part[];
  readonly place: string;
  /** "Nr. 7", "Nr. 11–20". */
  readonly rank: (from: number, to: number) => string;
  /** The same without its word, for an axis; the first one has it. */
  readonly shortRank: (from: number, to: number) => string;
  readonly total: (count: number | undefined) => string;
  readonly placeGroup: (size: number) => string;
  readonly unitGroup: (unitOf: RankedUnitOf, year: number) => string;
  readonly pseudonym: string;
  readonly rankIn: (year: number) => string;
  readonly entered: string;
  readonly ownCost: (year: number) => string;
  readonly course: string;
  readonly details: string;
  /** "3,2 mio. kr., 67 %". */
  readonly serviceDetail: (cost: string, share: string) => string;
  readonly rest: string;
  readonly composition: (unitOf: RankedUnitOf, count: number, year: number, amount: string) => string;
  readonly moves: (
    moves: RankedMoves,
    unitOf: RankedUnitOf,
    format: Format,
  ) => readonly (readonly [term: string, text: string])[];
  readonly amountsIn: (unit: string) => string;
  readonly ranked: (unitOf: RankedUnitOf, size: number) => string;
  readonly pseudonyms: string;
  readonly assessment: string;
  readonly notAdded: string;
  readonly wholeTens: (unitOf: RankedUnitOf) => string;
  readonly stated: (year: number, text: string) => string;
  readonly shorter: (years: readonly RankedYear[], size: number, format: Format) => string;
  readonly drawnYears: (years: string) => string;
  readonly coverage: (got: number, of: number) => string;
  readonly walk: (heading: string) => string;
  readonly empty: StateText;
  readonly notFound: StateText;
}
