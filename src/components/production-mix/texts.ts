import type { MixGoal } from '../../models/production-goal.js';
import type { MixModel, ShareContradiction } from '../../models/production-mix.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { Format } from '../../shared/format.js';
import type { Part, StateText } from '../../shared/texts.js';

/** The words of a production mix. */
export interface MixTexts {
  readonly heading: (title: string, from: number, to: number) => string;
  readonly lead: (model: MixModel, unit: MoneyUnit, format: Format) => readonly Part[];
  readonly contradiction: (contradiction: ShareContradiction, format: Format) => readonly Part[];
  readonly year: string;
  /** "2026, forventet". */
  readonly expectedYear: (year: number) => string;
  readonly own: string;
  readonly bought: string;
  readonly total: string;
  readonly share: string;
  readonly sold: string;
  readonly rest: string;
  readonly expected: string;
  readonly unknown: string;
  /** A share that is written already, as "over 50". */
  readonly above: (percent: string) => string;
  readonly percent: (written: string) => string;
  readonly goalMark: (goal: MixGoal, amount: string) => string;
  /** What stands on both sides of the line where what is known ends. */
  readonly divide: readonly [known: string, ahead: string];
  readonly shareRow: string;
  readonly soldTier: (unit: string) => string;
  readonly panel: {
    readonly label: string;
    readonly own: (year: number, isExpected: boolean) => string;
    readonly change: string;
    readonly bought: (year: number) => string;
    readonly total: (year: number) => string;
    readonly share: (year: number) => string;
    readonly goal: (year: number) => string;
    readonly goalShare: (year: number) => string;
    readonly deviation: string;
    readonly sold: (year: number) => string;
  };
  readonly calculation: {
    readonly heading: string;
    readonly cheaper: (percent: string) => string;
    readonly price: string;
    readonly cases: string;
    /** The whole reckoning: "12 sager × 1,8 mio. kr. × 15 %". */
    readonly reckoned: (cases: number, price: string, percent: string) => string;
    /** The price where nobody says what it is. */
    readonly boughtCase: string;
    readonly worth: (bought: string) => string;
    readonly perYear: (amount: string) => string;
    readonly outside: (most: string) => string;
    readonly ownView: string;
    readonly estimate: string;
  };
  readonly definition: string;
  readonly soldNote: string;
  readonly noBought: string;
  readonly statedNote: (years: string) => string;
  readonly goalNote: (goal: MixGoal, format: Format) => string;
  readonly expectedNote: (from: number) => string;
  readonly amountsIn: (unit: string) => string;
  readonly coverage: (got: number, of: number) => string;
  readonly walk: (heading: string) => string;
  readonly empty: StateText;
  readonly notFound: StateText;
}
