import type { Cell } from '../../figures/cell.js';
import type { Reason, WaitingModel } from '../../models/waiting-list.js';
import type { WaitingBy } from '../../client/port.js';
import type { Format } from '../../shared/format.js';
import type { Part, StateText } from '../../shared/texts.js';

/** What the municipality calls its list. */
export type ListName = 'venteliste' | 'visitationsliste';

/** How many have waited more than so many days; the limit is the page's. */
export interface Over {
  readonly days: number;
  /** Undefined where the source does not count from there. */
  readonly courses: Cell | undefined;
}

/** The words of a waiting list. */
export interface WaitingTexts {
  readonly heading: (name: ListName, model: WaitingModel) => string;
  readonly lead: (model: WaitingModel, over: Over | undefined, format: Format) => readonly Part[];
  /** The page's limit is none that the source counts from; it counts from these. */
  readonly otherLimit: (days: number, known: readonly number[], format: Format) => readonly Part[];
  readonly rowHeading: Record<WaitingBy, string>;
  readonly groups: {
    readonly courses: string;
    readonly citizens: string;
    readonly reasons: string;
    readonly days: string;
    readonly moves: (from: string | undefined) => string;
  };
  readonly all: string;
  readonly holders: string;
  readonly withoutPlace: string;
  readonly temporary: string;
  readonly reason: Record<Reason, string>;
  readonly median: string;
  readonly p90: string;
  readonly longest: string;
  readonly over: (days: string) => string;
  readonly before: string;
  readonly entered: string;
  readonly left: string;
  readonly net: string;
  /** The line that reconciles: each figure is written beside its words. */
  readonly equation: {
    readonly all: (citizens: string) => string;
    readonly holders: string;
    readonly withoutPlace: (citizens: string) => string;
  };
  readonly unknownParts: string;
  readonly inDays: (days: string) => string;
  readonly limitMark: (days: string) => string;
  readonly twiceNote: string;
  readonly holderNote: string;
  readonly daysNote: string;
  readonly hiddenNote: string;
  readonly dutyNote: (basis: string | undefined) => string;
  readonly coverage: (got: number, of: number) => string;
  readonly walk: (heading: string) => string;
  /** What a reader may choose for all elements of the source. */
  readonly choices: {
    readonly label: string;
    readonly offerType: string;
    readonly all: string;
    readonly day: string;
    readonly newest: string;
  };
  readonly tile: { readonly of: string; readonly change: (from: string) => string };
  readonly overTime: {
    readonly day: string;
    readonly courses: string;
    readonly everyone: string;
    /** What the lines are called at their ends. */
    readonly all: string;
    readonly withoutPlace: string;
    readonly lead: (model: WaitingModel, format: Format) => readonly Part[];
    /** The source has counts of the day of the list alone. */
    readonly oneDay: string;
    /** Some days are without a count. */
    readonly gap: string;
  };
  readonly empty: StateText;
  readonly notFound: StateText;
}
