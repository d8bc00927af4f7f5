import type { CitizenService, RefundBands } from '../../client/port.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { HistoryModel, HistorySpan, HistoryStep } from '../../models/citizen-history.js';
import type { HistoryMeasure } from '../../models/history-amounts.js';
import type { HistoryChange } from '../../models/history-changes.js';
import type { HistoryLead } from '../../models/history-lead.js';
import type { GoalEffect } from '../../models/history-goals.js';
import type { HistoryRefund, RefundMeasure } from '../../models/history-refunds.js';
import type { Payer } from '../../models/history-payers.js';
import type { Format } from '../../shared/format.js';
import type { Part, StateText } from '../../shared/texts.js';

type ProviderKind = NonNullable<CitizenService['provider']>['kind'];

/** The words of a citizen's history. */
export interface HistoryTexts {
  readonly heading: string;
  readonly service: string;
  readonly when: string;
  /** Head of the prices, in a unit. */
  readonly price: (unit: string) => string;
  readonly measure: (measure: HistoryMeasure) => string;
  /** The same within a sentence. */
  readonly measureSaid: (measure: HistoryMeasure) => string;
  readonly step: Readonly<Record<HistoryStep, string>>;
  readonly total: string;
  readonly costTier: (step: HistoryStep) => string;
  readonly refundWord: Readonly<Record<HistoryModel['refund'], string>>;
  readonly sumTier: (since: string) => string;
  readonly sumAt: (day: string) => string;
  /** At the line of the day that the figures are of. */
  readonly asOf: (day: string) => string;
  readonly provider: (kind: ProviderKind, name: string | undefined) => string;
  readonly span: (span: HistorySpan, format: Format) => string;
  readonly paidIn: (periods: readonly string[], format: Format) => string;
  /** Where the reader may not see whether anything is paid. */
  readonly unseen: string;
  readonly unseenIn: (periods: readonly string[], format: Format) => string;
  /** When the price holds, where that is not today; and that it is not granted. */
  readonly priceRemark: (span: HistorySpan, today: string | undefined, format: Format) => string;
  readonly lead: (lead: HistoryLead, unit: MoneyUnit, format: Format) => readonly Part[];
  readonly change: (change: HistoryChange, unit: MoneyUnit, format: Format) => string;
  /** What all payers pay, as a table; one of them, or that no frame is told; and the months that one pays for. */
  readonly payers: string;
  readonly frame: string;
  readonly payer: (payer: Payer) => string;
  /** Those that pay for a service one after another. */
  readonly payersInTurn: (payers: readonly string[]) => string;
  readonly paidBy: (payer: string, period: string) => string;
  readonly payerChange: (change: { service: string; from: string; to: string }, month: string) => string;
  readonly newPayer: string;
  /** What the state refunds, as a table: its years, its columns, and a sentence of each year with the rule that it follows. */
  readonly refunds: {
    readonly heading: string;
    readonly year: string;
    readonly ofYear: (refund: HistoryRefund) => string;
    readonly measure: Readonly<Record<RefundMeasure, string>>;
    readonly amounts: (refund: HistoryRefund, cost: string, given: string, net: string) => string;
    readonly estimated: string;
    readonly services: (year: number, services: string) => string;
    readonly siblings: string;
    readonly bands: (bands: RefundBands, format: Format) => string;
  };
  readonly goals: {
    readonly heading: string;
    readonly goal: string;
    readonly followUps: string;
    readonly latest: string;
    readonly agreedWith: (whom: string) => string;
    readonly services: (services: string) => string;
    readonly holds: (from: string | undefined, to: string | undefined) => string;
    readonly next: (day: string) => string;
    readonly never: string;
    /** Of a period in which a goal was not followed up. */
    readonly noneThen: string;
    readonly effect: (effect: GoalEffect, scale: string | undefined) => string;
    readonly mark: Readonly<Record<'holds' | 'followedUp' | 'untold' | 'ahead', string>>;
  };
  readonly municipality: Readonly<Record<'paying' | 'acting' | 'residence', string>>;
  readonly noAccess: (parts: string) => readonly Part[];
  readonly assessment: string;
  readonly refund: Readonly<Record<HistoryModel['refund'], string>>;
  readonly unbilled: (places: string) => string;
  readonly partial: (periods: string) => string;
  readonly more: (count: number) => string;
  readonly priceNote: string;
  readonly amountsIn: (unit: string) => string;
  readonly coverage: (got: number, of: number) => string;
  readonly details: string;
  readonly walk: (heading: string) => string;
  readonly empty: (withoutAccess: string) => StateText;
  readonly missingCase: StateText;
  readonly unknownCase: StateText;
}
