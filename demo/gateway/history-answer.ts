import { priceLevelOf, some } from './answers.js';
import { isUnfit, refundsOf, type RefundRows } from './case-refunds.js';
import { cellOf } from './cells.js';
import { given } from './given.js';
import { type GoalRows, goalsOf } from './goal-answer.js';
import { providerKinds, stages } from './history-relations.js';
import type {
  CaseRefund,
  CitizenHistory,
  CitizenService,
  Frame,
  Municipality,
  Provider,
  ServiceMonth,
  ServicePayer,
  ServiceSpan,
} from './pejl.js';
import { RowError, type Values } from './rows.js';

/** All rows of one case. */
export interface HistoryRows extends GoalRows {
  readonly found: Values;
  readonly services: readonly Values[];
  readonly spans: readonly Values[];
  readonly months: readonly Values[];
  readonly payers: readonly Values[];
  readonly withoutAccess: readonly Values[];
  readonly refunds: RefundRows;
}

/** The first and the last month of an answer. */
export interface HistoryPeriod {
  readonly from: string;
  readonly to: string;
}

/** The contract's answer: the services that the citizen has in the period, and what they cost in its months. */
export function historyOf(rows: HistoryRows, period: HistoryPeriod): CitizenHistory {
  const { found } = rows;
  const services = rows.services.map((row) => serviceOf(row, rows, period)).filter(isInIt);
  return given({
    caseRef: found.filled('case_ref'),
    about: given({
      version: '1.0',
      audience: 'casework' as const,
      source: found.filled('source'),
      asOf: found.text('as_of'),
      priceLevel: priceLevelOf(found),
      preliminary: found.flag('preliminary'),
    }),
    ...period,
    refund: found.word('refund', ['gross', 'net']),
    paying: municipalityOf(found, 'paying'),
    acting: municipalityOf(found, 'acting'),
    residence: municipalityOf(found, 'residence'),
    services,
    refunds: some(refundsIn(rows, period).map((one) => within(one, services))),
    goals: goalsOf(rows, { ...period, services: services.map(({ id }) => id) }),
    withoutAccess: some(rows.withoutAccess.map((row) => row.filled('name'))),
  });
}

function refundsIn({ found, services, months, refunds }: HistoryRows, { from, to }: HistoryPeriod) {
  const [first, last] = [from, to].map((month) => Number(month.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return refundsOf({ isUnfit: isUnfit(found), services, months }, refunds, years);
}

/** A service that has nothing in the months that are asked for is not in the answer. */
const within = ({ services: ids = [], ...refund }: CaseRefund, services: readonly CitizenService[]): CaseRefund =>
  given({ ...refund, services: some(ids.filter((id) => services.some((service) => service.id === id))) });

const isInIt = ({ spans, months }: CitizenService): boolean => spans.length > 0 || months.length > 0;

function serviceOf(row: Values, { spans, months, payers }: HistoryRows, { from, to }: HistoryPeriod): CitizenService {
  const id = row.filled('id');
  const isIts = (other: Values) => other.filled('service') === id;
  return given({
    id,
    name: row.filled('name'),
    legalBasis: row.text('legal_basis'),
    provider: providerOf(row),
    spans: spans
      .filter(isIts)
      .map(spanOf)
      .filter((span) => span.from.slice(0, 7) <= to && (span.to === undefined || span.to.slice(0, 7) >= from))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    months: months
      .filter(isIts)
      .map(monthOf)
      .filter(({ month }) => from <= month && month <= to),
    payers: some(
      payers
        .filter(isIts)
        .map(payerOf)
        .filter((payer) => payer.from <= to && (payer.to === undefined || payer.to >= from))
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
    ),
  });
}

function providerOf(row: Values): Provider | undefined {
  const [kind, name] = [row.word('provider_kind', providerKinds), row.text('provider_name')];
  return (kind ?? name) ? given({ kind: kind ?? 'unknown', name }) : undefined;
}

function spanOf(row: Values): ServiceSpan {
  const stage = row.word('stage', stages);
  if (stage === undefined) throw new RowError('stage', `one of ${stages.join(', ')}`);
  const fullYearOre = costOf(row, 'full_year');
  return given({ stage, from: row.filled('from_day'), to: row.text('to_day'), fullYearOre });
}

const monthOf = (row: Values): ServiceMonth =>
  given({
    month: row.filled('month'),
    grantedOre: costOf(row, 'granted'),
    expectedOre: costOf(row, 'expected'),
    paidOre: costOf(row, 'paid'),
  });

const payerOf = (row: Values): ServicePayer =>
  given({
    from: row.filled('from_month'),
    to: row.text('to_month'),
    frame: frameOf(row),
    municipality: municipalityOf(row, 'municipality'),
  });

function frameOf(row: Values): Frame | undefined {
  const id = row.text('frame');
  return id === undefined ? undefined : { id, name: row.text('frame_name') ?? id };
}

const costOf = (row: Values, column: string) => cellOf(row, column, row.ore(column), `${column}_`);

function municipalityOf(row: Values, name: string): Municipality | undefined {
  const code = row.text(`${name}_code`);
  return code === undefined ? undefined : { code, name: row.filled(`${name}_name`) };
}
