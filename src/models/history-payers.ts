import type { CitizenService, Frame, Municipality, ServicePayer } from '../client/port.js';
import { monthsBetween } from '../figures/calendar/months.js';
import type { Period } from '../figures/calendar/periods.js';
import { type HistoryAmounts, together } from './history-amounts.js';

/** Who pays, and from which frame; without a frame nobody has told which. */
export interface Payer {
  readonly frame: Frame | undefined;
  /** The municipality, where the payers are not all of one. */
  readonly municipality: Municipality | undefined;
}

/** What one payer pays of all services in the months of the answer. */
export interface HistoryPayer extends Payer {
  readonly amounts: HistoryAmounts;
}

/** The months of a service that one pays for, as the source has them. */
export interface PaidStretch extends Payer, Period {}

/** A service that goes from one payer to another. */
export interface PayerChange {
  /** Its id, and its name. */
  readonly service: string;
  readonly name: string;
  /** The first month that the new one pays for. */
  readonly month: string;
  readonly from: Payer;
  readonly to: Payer;
}

export interface HistoryPayers {
  /** Those told of first, in the order of the services; last the months whose frame nobody has told. Empty where none is told. */
  readonly payers: readonly HistoryPayer[];
  /** By service. */
  readonly stretches: readonly (readonly PaidStretch[])[];
  readonly changes: readonly PayerChange[];
}

type Months = ReadonlyMap<string, HistoryAmounts>;

/** Each month of a service counts with the one that pays for it, so that the payers together are all that it comes to. */
export function payersOf(
  services: readonly CitizenService[],
  monthly: readonly Months[],
  paying: Municipality | undefined,
): HistoryPayers {
  const told = services.flatMap(({ payers = [] }) => payers);
  if (told.length === 0) return { payers: [], stretches: services.map(() => []), changes: [] };
  const isOne = told.every(({ municipality }) => !municipality || municipality.code === paying?.code);
  const toPayer = ({ frame, municipality }: Pick<ServicePayer, 'frame' | 'municipality'>): Payer => ({
    frame,
    municipality: isOne ? undefined : (municipality ?? paying),
  });
  const stretches = services.map(({ payers = [] }) =>
    payers.map(({ from, to, ...payer }) => ({ from, ...(to && { to }), ...toPayer(payer) })).toSorted(byMonth),
  );
  const groups = new Map<string, { payer: Payer; months: HistoryAmounts[] }>();
  const groupOf = (payer: Payer) => {
    const key = keyOf(payer);
    const group = groups.get(key) ?? { payer, months: [] };
    groups.set(key, group);
    return group.months;
  };
  for (const own of stretches) own.forEach(groupOf);
  stretches.forEach((own, position) => {
    for (const [month, amounts] of monthly[position] ?? [])
      groupOf(own.find((stretch) => isIn(month, stretch)) ?? toPayer({})).push(amounts);
  });
  return {
    payers: [...groups.values()]
      .filter(({ months }) => months.some(({ cost, granted }) => isThere(cost) || isThere(granted)))
      .map(({ payer, months }) => ({ ...payer, amounts: together(months) }))
      .toSorted((a, b) => Number(a.frame === undefined) - Number(b.frame === undefined)),
    stretches,
    changes: services
      .flatMap(({ id, name }, position) => changesOf({ id, name }, stretches[position] ?? []))
      .toSorted(byTime),
  };
}

const keyOf = ({ frame, municipality }: Payer): string => JSON.stringify([frame?.id ?? 0, municipality?.code ?? 0]);

const isThere = ({ state }: { readonly state: string }): boolean => state !== 'notApplicable';

const isIn = (month: string, { from, to }: Period): boolean => from <= month && (to === undefined || month <= to);

const byMonth = (a: Period, b: Period): number => (a.from < b.from ? -1 : 1);

const byTime = (a: PayerChange, b: PayerChange): number => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0);

/** Where one payer follows on another; over months that nobody is told to pay for nothing is known to change. */
const changesOf = (
  { id, name }: Pick<CitizenService, 'id' | 'name'>,
  stretches: readonly PaidStretch[],
): readonly PayerChange[] =>
  stretches.flatMap((to, index): PayerChange[] => {
    const from = stretches[index - 1];
    const isChange = from?.to !== undefined && monthsBetween(from.to, to.from) === 1 && keyOf(from) !== keyOf(to);
    return isChange ? [{ service: id, name, month: to.from, from, to }] : [];
  });
