import type { MoneyUnit } from '../../figures/money.js';
import type { PeriodName } from '../../figures/calendar/periods.js';
import type { Status, StatusRule } from '../../figures/variance.js';
import type { SavingsLead } from '../../models/savings-lead.js';
import type { Contradiction, GivenMeasure, Measure } from '../../models/savings-plan.js';
import type { Format } from '../format.js';
import type { NoteLine } from '../note.js';
import type { Part, StateText } from '../texts.js';

/** What a column's head needs to name itself. */
export interface MeasureContext {
  /** The period, when it stands in the head and not above it. */
  readonly period: PeriodName | undefined;
  readonly asOf: string | undefined;
  /** The day of the earlier status. */
  readonly since: string | undefined;
}

/** The words of a savings plan, for every element that shows one. */
export interface SavingsTexts {
  readonly area: string;
  readonly effect: string;
  readonly measure: (measure: Measure, context: MeasureContext, format: Format) => string;
  /** The same as short as it can be, for a card whose figure has a caption. */
  readonly shortMeasure: (measure: Measure) => string;
  /** The words over a table that holds nothing but what is expected. */
  readonly expectedOnly: (kind: 'plan' | 'potential') => string;
  readonly status: (status: Status, period: PeriodName, format: Format) => string;
  readonly heading: (title: string, asOf: string | undefined, format: Format) => string;
  readonly lead: (lead: SavingsLead, kind: 'plan' | 'potential', unit: MoneyUnit, format: Format) => readonly Part[];
  readonly contradiction: (contradiction: Contradiction, unit: MoneyUnit, format: Format) => readonly Part[];

  readonly cause: string;
  readonly remedy: string;
  readonly responsible: string;
  readonly due: string;
  readonly details: string;

  /** What minus, or plus, means in these figures. */
  readonly signRule: (direction: 1 | -1) => string;
  readonly fulfilmentRule: string;
  /** The rule that judges, as words between signs. */
  readonly statusRule: (rule: StatusRule, format: Format) => NoteLine;
  /** 12,2 uden forbehold · 4,5 kun i 2015. */
  readonly oneOff: (measure: GivenMeasure, whole: string, rest: string, oneOff: string, period: string) => string;
  /** The part of a figure that holds in its period only. */
  readonly ofWhichOneOff: (amount: string, period: string) => string;
  readonly effectRule: (effect: 'firstYear' | 'fullYear', period: string) => string;
  readonly adopted: (date: string) => string;
  readonly overlap: (other: string, areas: string, note: string | undefined) => string;
  readonly compared: (day: string) => string;
  readonly notCompared: (day: string) => string;
  readonly noEarlier: string;
  readonly added: (names: string) => string;
  readonly gone: (names: string) => string;
  readonly retargeted: (names: string) => string;
  readonly empty: StateText;
  readonly unknownPlan: (plan: string, asOf: string | undefined, format: Format) => StateText;
}
