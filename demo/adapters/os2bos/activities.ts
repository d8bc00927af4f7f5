import type { OreCell, ServiceSpan } from '../../../src/client/client.js';
import { addDays, valueOf } from '../../../src/figures/figures.js';
import { nearestOreOf } from './amounts.js';
import type { Given } from './given.js';

/** What is granted or planned within an appropriation. */
export interface Activity {
  readonly id: number;
  readonly status: 'DRAFT' | 'EXPECTED' | 'GRANTED';
  readonly isMain: boolean;
  readonly name: string;
  readonly from?: string | undefined;
  /** The last day. */
  readonly to?: string | undefined;
  /** The activity that this one replaces. */
  readonly modifies?: number | undefined;
  readonly fullYearOre?: OreCell | undefined;
  /** Its payment plan, which its payments are asked for by. */
  readonly plan?: number | undefined;
  /** Whether it is paid once: a change then comes instead of all of it. */
  readonly isOnce: boolean;
  /** Where it stood. */
  readonly given: Given;
}

export function activityOf(given: Given, appropriation: number): Activity {
  given.field('appropriation').idOf(appropriation, 'appropriation');
  const status = given.field('status').word(['DRAFT', 'EXPECTED', 'GRANTED']);
  const year = given
    .field('total_cost_full_year')
    .orNull((price) => price.ore(nearestOreOf, 'kroner with a point, such as "1234.5"'));
  const from = given.field('start_date').orNull((day) => day.day());
  const to = given.field('end_date').orNull((day) => day.day());
  if (from !== undefined && to !== undefined && to < from) given.field('end_date').refuse('no day before start_date');
  return {
    id: given.field('id').id(),
    status,
    isMain: given.field('activity_type').word(['MAIN_ACTIVITY', 'SUPPL_ACTIVITY']) === 'MAIN_ACTIVITY',
    name: given.field('details__name').orNull((name) => name.text()) ?? '',
    from,
    to,
    modifies: given.field('modifies').orNull((key) => key.id()),
    fullYearOre: year === undefined ? undefined : valueOf(year),
    plan: given.field('payment_plan').orNull((plan) => plan.field('id').id()),
    isOnce: given.field('payment_plan').orNull((plan) => plan.field('payment_type').text()) === 'ONE_TIME_PAYMENT',
    given,
  };
}

/**
 * The day from which each activity no longer holds, by its id: the start of the first that replaces it, or what replaced
 * it. One that is only expected leaves a grant as it is, since the grant holds until the change is granted; a draft
 * replaces nothing. One without a start replaces the whole.
 */
export function replacedFrom(activities: readonly Activity[]): ReadonlyMap<number, string> {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const replaced = new Map<number, string>();
  for (const later of activities.filter(({ status }) => status !== 'DRAFT')) {
    const { from: start = '' } = later;
    for (const earlier of earlierOf(later, known)) {
      if (isChange(later, earlier)) continue;
      const first = replaced.get(earlier.id) ?? start;
      replaced.set(earlier.id, start < first ? start : first);
    }
  }
  return replaced;
}

/** The expected activities that would change each grant, by its id: one chain of changes at most. */
export function changesOf(activities: readonly Activity[]): ReadonlyMap<number, readonly Activity[]> {
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const changes = new Map<number, Activity[]>();
  const changed = new Set<number>();
  for (const later of activities.filter(({ status }) => status === 'EXPECTED')) {
    if (later.modifies !== undefined && changed.has(later.modifies))
      later.given.field('modifies').refuse('the only expected change of an activity');
    if (later.modifies !== undefined) changed.add(later.modifies);
    for (const earlier of earlierOf(later, known))
      if (isChange(later, earlier)) changes.set(earlier.id, [...(changes.get(earlier.id) ?? []), later]);
  }
  return changes;
}

const isChange = (later: Activity, earlier: Activity): boolean =>
  later.status === 'EXPECTED' && earlier.status === 'GRANTED';

/** What an activity replaces, and what that replaced before. */
function earlierOf(later: Activity, known: ReadonlyMap<number, Activity>): Activity[] {
  const earlier: Activity[] = [];
  for (let { modifies, given } = later; modifies !== undefined;) {
    const activity = known.get(modifies) ?? given.field('modifies').refuse('an activity of the same appropriation');
    if (activity === later || earlier.includes(activity)) given.field('modifies').refuse('an earlier activity');
    earlier.push(activity);
    ({ modifies, given } = activity);
  }
  return earlier;
}

/**
 * When the service is granted or expected: the days of its main activities. A supplementary one runs beside them, and
 * counts in the months alone.
 */
export function spansOf(activities: readonly Activity[]): ServiceSpan[] {
  const replaced = replacedFrom(activities);
  return activities.flatMap(({ id, status, isMain, from, to, fullYearOre }) => {
    if (status === 'DRAFT' || !isMain || from === undefined) return [];
    const next = replaced.get(id);
    if (next !== undefined && next <= from) return [];
    const end = next === undefined ? to : earliest(addDays(next, -1), to);
    const stage = status === 'GRANTED' ? 'granted' : 'expected';
    return { stage, from, ...(end !== undefined && { to: end }), ...(fullYearOre && { fullYearOre }) };
  });
}

const earliest = (day: string, other: string | undefined): string => (other !== undefined && other < day ? other : day);
