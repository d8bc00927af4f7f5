import type { About, CitizenHistory, CitizenService, Municipality, OreCell, ServiceSpan } from '../client/port.js';
import { monthsBetween } from '../figures/calendar/months.js';
import { monthsIn, type Period, type PeriodName, periodName } from '../figures/calendar/periods.js';
import { type Cell, isValue, isWhole, missing } from '../figures/cell.js';
import { fittingUnit, type MoneyUnit, stepsIn } from '../figures/money.js';
import type { PriceLevel } from '../figures/price-level.js';
import { runningSums } from './cost-trajectory.js';
import { givenCell } from './given.js';
import { amountsOf, type HistoryAmounts, historyMeasures, nothingAtAll, together } from './history-amounts.js';
import { changesIn, type HistoryChange } from './history-changes.js';
import { goalsOf, type HistoryGoal } from './history-goals.js';
import { type HistoryLead, leadOf } from './history-lead.js';
import { type HistoryRefund, refundsOf } from './history-refunds.js';
import { type HistoryPayer, type PaidStretch, type PayerChange, payersOf } from './history-payers.js';

/** How long each step of the cost is. */
export type HistoryStep = 'month' | 'year';

/** A stretch of days that a service is granted or expected in. */
export interface HistorySpan {
  readonly stage: ServiceSpan['stage'];
  readonly from: string;
  /** The last day; undefined when no end is set. */
  readonly to: string | undefined;
  /** What a whole year of it costs. */
  readonly price: Cell;
}

export interface HistoryService {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: string | undefined;
  readonly provider: CitizenService['provider'];
  readonly spans: readonly HistorySpan[];
  /** Who pays for it from which frame, as far as anybody has told. */
  readonly payers: readonly PaidStretch[];
  /** Stretches of months that something is paid for. */
  readonly paid: readonly Required<Period>[];
  /** Those whose payment the reader may not see: nobody is told whether anything is paid. */
  readonly unseen: readonly Required<Period>[];
  /** The span whose price is shown: in force, else the next to come, else the last that there was. */
  readonly priced: HistorySpan | undefined;
  /** What it costs in each step. */
  readonly amounts: readonly HistoryAmounts[];
  readonly total: HistoryAmounts;
}

/** A month or a year of the history, or what of a year the answer covers. */
export interface HistoryPeriod {
  readonly id: string;
  readonly name: PeriodName;
  readonly from: string;
  readonly to: string;
}

/** What a history has come to at the end of a month, in øre. */
export interface HistorySum {
  readonly month: string;
  readonly sum: number;
  /** Whether all of the month is paid. */
  readonly isPaid: boolean;
}

/** The history of a citizen as it is drawn, written and spoken. */
export interface HistoryModel {
  readonly about: About;
  readonly stretch: Required<Period>;
  readonly refund: 'gross' | 'net';
  readonly step: HistoryStep;
  readonly periods: readonly HistoryPeriod[];
  readonly services: readonly HistoryService[];
  /** All services together, step by step and in all. */
  readonly amounts: readonly HistoryAmounts[];
  readonly total: HistoryAmounts;
  /** What all services come to from the first month, as far as it is known; months that nothing is told of are left out. */
  readonly sums: readonly HistorySum[];
  /** Whether they go to the end: a sum that lacks a part goes no further. */
  readonly areSumsWhole: boolean;
  readonly lead: HistoryLead;
  readonly changes: readonly HistoryChange[];
  /** What each payer pays of the total, and which services go from one to another. */
  readonly payers: readonly HistoryPayer[];
  readonly payerChanges: readonly PayerChange[];
  /** What the state refunds of the case, year by year; empty where the source tells nothing of it. */
  readonly refunds: readonly HistoryRefund[];
  /** What the services are to lead to, in the order of the source. */
  readonly goals: readonly HistoryGoal[];
  /** Whose the citizen is, where that is not one municipality for all. */
  readonly municipalities: readonly (readonly ['paying' | 'acting' | 'residence', Municipality])[];
  /** Parts of the case that the reader may not see. They are in no sum. */
  readonly withoutAccess: readonly string[];
  /** Grants whose payment is not known, by service and month. */
  readonly unbilled: readonly { readonly service: string; readonly month: string }[];
  readonly unit: MoneyUnit;
}

/** The history by steps of each length, so that a reader who wants the other has it at once. */
export const toHistories = (answer: CitizenHistory): Readonly<Record<HistoryStep, HistoryModel>> => ({
  month: toHistory(answer, 'month'),
  year: toHistory(answer, 'year'),
});

/** Turns the contract's answer into what is shown, by steps of a length. Nothing is rounded here. */
export function toHistory(answer: CitizenHistory, step: HistoryStep): HistoryModel {
  const { about, from, to, refund = 'gross', withoutAccess = [] } = answer;
  const level = about.priceLevel;
  const stretch = { from, to };
  const periods = periodsOf(stretch, step);
  const monthly = answer.services.map((service) => monthsOf(service, level));
  const groups = periods.map((period) => monthly.map((months) => within(months, period)));
  const { payers, stretches, changes: payerChanges } = payersOf(answer.services, monthly, answer.paying);
  const services = answer.services.map((service, position) =>
    toService(service, {
      payers: stretches[position] ?? [],
      months: monthly[position] ?? new Map(),
      amounts: groups.map((group) => together(group[position] ?? [])),
      today: about.asOf,
      level,
    }),
  );
  const amounts = groups.map((group) => together(group.flat()));
  const all = monthly.flatMap((months) => [...months.values()]);
  const { sums, areSumsWhole } = sumsOf(monthly);
  const total = together(all);
  return {
    about,
    stretch,
    refund,
    step,
    periods,
    services,
    amounts,
    total,
    sums,
    areSumsWhole,
    lead: leadOf(monthly, stretch, about.asOf),
    changes: changesIn(answer.services, level, about.asOf),
    payers,
    payerChanges,
    refunds: refundsOf(answer),
    goals: goalsOf(answer),
    municipalities: municipalitiesOf(answer),
    withoutAccess,
    unbilled: services.flatMap(({ name }, position) => unbilledOf(name, monthly[position] ?? new Map())),
    unit: unitOf(amountsIn(amounts, services)),
  };
}

type Months = ReadonlyMap<string, HistoryAmounts>;

const monthsOf = ({ months }: CitizenService, level: PriceLevel | undefined): Months =>
  new Map(months.map((month) => [month.month, amountsOf(month, level)] as const));

/** A period's own months only: the days of a history may span centuries, and its amounts a few months. */
const within = (months: Months, { from, to }: HistoryPeriod): readonly HistoryAmounts[] =>
  from === to
    ? [months.get(from) ?? nothingAtAll]
    : [...months].filter(([month]) => from <= month && month <= to).map(([, amounts]) => amounts);

function periodsOf({ from, to }: Required<Period>, step: HistoryStep): readonly HistoryPeriod[] {
  if (step === 'month') return monthsIn({ from, to }).map((month) => toPeriod(month, month, month));
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const id = String(first + index).padStart(4, '0');
    return toPeriod(id, index === 0 ? from : `${id}-01`, first + index === last ? to : `${id}-12`);
  });
}

const toPeriod = (id: string, from: string, to: string): HistoryPeriod => ({
  id,
  from,
  to,
  name: periodName({ from, to }),
});

interface ServiceParts {
  readonly payers: readonly PaidStretch[];
  readonly months: Months;
  readonly amounts: readonly HistoryAmounts[];
  readonly today: string | undefined;
  readonly level: PriceLevel | undefined;
}

function toService(service: CitizenService, { payers, months, amounts, today, level }: ServiceParts): HistoryService {
  const { id, name, legalBasis, provider } = service;
  const spans = service.spans
    .map(({ stage, from, to, fullYearOre }) => ({ stage, from, to, price: priceOf(fullYearOre, level) }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return {
    id,
    name,
    legalBasis,
    provider,
    spans,
    payers,
    paid: stretchesOf(months, ({ paid: cell }) => isValue(cell) && cell.value !== 0),
    unseen: stretchesOf(months, ({ paid: cell }) => cell.state === 'noAccess' || cell.state === 'suppressed'),
    priced: pricedSpan(spans, today),
    amounts,
    total: together([...months.values()]),
  };
}

const priceOf = (fullYearOre: OreCell | undefined, level: PriceLevel | undefined): Cell =>
  fullYearOre ? givenCell(fullYearOre, level) : missing;

/** Neighbouring months of which something holds are one stretch. A payment of nothing is none. */
function stretchesOf(months: Months, holds: (amounts: HistoryAmounts) => boolean): readonly Required<Period>[] {
  const stretches: { from: string; to: string }[] = [];
  for (const month of [...months.keys()].toSorted()) {
    const amounts = months.get(month);
    if (!amounts || !holds(amounts)) continue;
    const last = stretches.at(-1);
    if (last && monthsBetween(last.to, month) === 1) last.to = month;
    else stretches.push({ from: month, to: month });
  }
  return stretches;
}

function sumsOf(services: readonly Months[]): Pick<HistoryModel, 'sums' | 'areSumsWhole'> {
  const months = [...new Set(services.flatMap((own) => [...own.keys()]))].toSorted();
  const told = months
    .map((month) => ({ month, ...together(services.flatMap((own) => own.get(month) ?? [])) }))
    .filter(({ cost }) => cost.state !== 'notApplicable');
  const running = runningSums(told.map(({ cost }) => cost));
  const sums = told.flatMap(({ month, unpaid, expected }, index) => {
    const sum = running[index];
    const isPaid = [unpaid, expected].every(({ state }) => state === 'notApplicable');
    return sum && isWhole(sum) ? [{ month, sum: sum.value, isPaid }] : [];
  });
  return { sums, areSumsWhole: sums.length === told.length };
}

/** A grant comes before what is only expected. */
function pricedSpan(spans: readonly HistorySpan[], today: string | undefined): HistorySpan | undefined {
  const inForce = spans.filter(({ from, to }) => today !== undefined && from <= today && (to ?? today) >= today);
  const ahead = spans.filter(({ from }) => today !== undefined && today < from);
  const granted = inForce.find(({ stage }) => stage === 'granted');
  return granted ?? inForce[0] ?? ahead[0] ?? spans.at(-1);
}

/** The municipalities where they are not all the same, each as what it is. */
function municipalitiesOf({ paying, acting, residence }: CitizenHistory): HistoryModel['municipalities'] {
  const given = [
    ['paying', paying],
    ['acting', acting],
    ['residence', residence],
  ] as const;
  const known = given.flatMap(([role, municipality]) => (municipality ? [[role, municipality] as const] : []));
  return new Set(known.map(([, { code }]) => code)).size > 1 ? known : [];
}

const unbilledOf = (service: string, months: Months) =>
  [...months]
    .filter(([, { paid, unpaid }]) => paid.state === 'missing' && isValue(unpaid))
    .map(([month]) => ({ service, month }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));

/** What one citizen costs is told in thousands as long as they have four digits: a service of 31.000 kr. is not 0,0. */
function unitOf(amounts: readonly number[]): MoneyUnit {
  const fitting = fittingUnit(amounts);
  const isFew = amounts.every((ore) => Math.abs(stepsIn(ore, 'tkr')) < 10_000);
  return fitting === 'mio' && isFew ? 'tkr' : fitting;
}

function amountsIn(sums: readonly HistoryAmounts[], services: readonly HistoryService[]): number[] {
  const cells = [
    ...[...sums, ...services.flatMap(({ amounts }) => amounts)].flatMap((own) =>
      historyMeasures.map((name) => own[name]),
    ),
    ...services.flatMap(({ spans }) => spans.map(({ price }) => price)),
  ];
  return cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));
}
