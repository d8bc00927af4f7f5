import type { PriceIndex, RefundBands } from '../../client/port.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { PeriodName } from '../../figures/calendar/periods.js';
import type { CostContradiction } from '../../models/cost-totals.js';
import type { CostMeasure, CostModel, CostStep } from '../../models/cost-trajectory.js';
import type { Explained } from '../../models/price-volume.js';
import type { Format } from '../../shared/format.js';
import type { Part, StateText } from '../../shared/texts.js';

/** The words of a cost over time. */
export interface CostTexts {
  readonly heading: (title: string, period: string, hasBudget: boolean, per: string) => string;
  /** Head of a column, and name of a series. `year` is that of the months, `before` the one before it, where it is one year. */
  readonly measure: (measure: CostMeasure, year: string, before: string) => string;
  readonly step: Record<CostStep, string>;
  readonly total: string;
  /** "1. kvartal 2026" from "2026-Q1". */
  readonly quarter: (id: string) => string;
  /** "1. kv." from "2026-Q1". */
  readonly shortQuarter: (id: string) => string;
  readonly lead: (model: CostModel, unit: MoneyUnit, format: Format) => readonly Part[];
  readonly contradiction: (contradiction: CostContradiction, unit: MoneyUnit, format: Format) => readonly Part[];
  /** What stands on both sides of the line where what is booked ends. */
  readonly divide: readonly [booked: string, ahead: string];
  readonly tier: { readonly amount: (unit: string) => string; readonly share: string };
  readonly cumulated: Record<'actual' | 'expected' | 'budget' | 'previous', (year: string) => string>;
  /** The rest of the parts, when there are more than stand apart. */
  readonly rest: string;
  /** A step without a figure, whatever the reason. */
  readonly noFigure: string;
  readonly panel: {
    readonly originalBudget: string;
    readonly adjustedBudget: string;
    readonly spent: (period: string) => string;
    readonly spentShare: string;
    readonly ahead: (period: string) => string;
    readonly accounts: string;
    /** The same when nothing is expected any more. */
    readonly closedAccounts: string;
    readonly previousEstimate: (day: string) => string;
    readonly deviation: Record<'overspend' | 'underspend' | 'onBudget' | 'notJudged', string>;
    readonly deviationShare: string;
    /** The year before where the months are a whole year, else ''. */
    readonly previous: (year: string) => string;
    readonly label: string;
  };
  readonly explained: {
    readonly heading: (period: PeriodName, format: Format) => string;
    readonly volume: (explained: Explained, format: Format) => string;
    readonly price: (explained: Explained) => string;
    readonly planned: string;
    readonly actual: string;
    /** That the bars begin at the plan and not at 0, and what their full width is. */
    readonly scale: (width: string) => string;
    readonly noVolume: string;
  };
  /** What the reader may choose to see. */
  readonly choices: {
    readonly label: string;
    readonly amounts: string;
    readonly whole: string;
    /** For each of those that the source counts, by its name of one of them. */
    readonly each: (name: string) => string;
    readonly prices: string;
    readonly running: string;
    readonly fixed: (year: number) => string;
    readonly refund: string;
    readonly refunds: Record<'gross' | 'net', string>;
    readonly from: string;
    readonly to: string;
  };
  /** How amounts have come to be in the prices of one year; `lacking` are the years that the index does not have. */
  readonly converted: (index: PriceIndex, lacking: string) => string;
  readonly refundBands: (bands: RefundBands, format: Format) => string;
  readonly notHad: Record<'per' | 'prices' | 'refund', string>;
  readonly per: {
    /** The last line of the table: of all the months, and no sum of the lines. */
    readonly total: string;
    readonly average: string;
    readonly rule: (name: string) => string;
  };
  readonly signRule: string;
  readonly timing: string;
  readonly refund: Record<'gross' | 'net', string>;
  /** What a part comes to, above its own drawing. */
  readonly inAll: (amount: string) => string;
  readonly oneScale: string;
  /** So many parts are drawn as one, the rest. */
  readonly folded: (count: number) => string;
  readonly partsAhead: (month: string) => string;
  readonly notSplit: string;
  readonly partsMiss: (period: string) => string;
  readonly amountsIn: (unit: string) => string;
  readonly coverage: (got: number, of: number) => string;
  readonly walk: (heading: string) => string;
  readonly walkLines: (heading: string) => string;
  /** That paper has no room for a column of each step, what its columns are, and where the months are: a fixed file comes without a CSV file. */
  readonly onPaper: (step: string, isFixed: boolean) => string;
  /** Head of the lines of a table of parts. */
  readonly part: string;
  /** Names the list of the lines that the reader has chosen, and says of one that it is. */
  readonly keptLines: string;
  readonly isKept: string;
  /** What the thin lines are, by their number. */
  readonly crowd: (count: number) => string;
  /** From a part to its own cost, and back. */
  readonly drill: {
    readonly into: (part: string) => string;
    readonly back: (title: string) => string;
    /** Said when it has come. */
    readonly shown: (title: string) => string;
  };
  readonly empty: StateText;
  readonly unknownSubject: (subject: string) => StateText;
}
