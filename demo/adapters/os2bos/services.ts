import type { CitizenService } from '../../../src/client/client.js';
import { firstDayOf, lastDayOf } from '../../../src/figures/figures.js';
import { type Activity, activityOf, changesOf, replacedFrom, spansOf } from './activities.js';
import type { Calls, Days } from './calls.js';
import type { Given } from './given.js';
import { monthsOf, type Payment, paymentOf, type Planned, providerOf } from './payments.js';

/** The first and the last month, "YYYY-MM". */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** An appropriation as one service; undefined where it has nothing in these months. */
export async function serviceOf(
  appropriation: Given,
  asked: { readonly caseId: number; readonly calls: Calls; readonly months: Months },
): Promise<CitizenService | undefined> {
  const { calls, months } = asked;
  const { pointer } = appropriation;
  appropriation.field('case').idOf(asked.caseId, 'case');
  const id = appropriation.field('id').id();
  const days = { from: firstDayOf(months.from), to: lastDayOf(months.to) };
  const [activities, section] = await Promise.all([
    calls.activitiesOf(id, pointer).then((rows) => rows.map((row) => activityOf(row, id))),
    appropriation.field('section').orNull(async (key) => sectionOf(await calls.section(key.id()))),
  ]);
  const planned = await plannedOf(activities, calls, days);
  const spans = spansOf(activities).filter(({ from, to }) => from <= days.to && (to === undefined || to >= days.from));
  const inMonths = monthsOf(planned);
  if (spans.length === 0 && inMonths.length === 0) return undefined;
  const provider = providerOf(planned);
  return {
    id: String(id),
    name: nameOf(activities, section?.name ?? '') || `Bevilling ${id}`,
    ...(section?.legalBasis && { legalBasis: section.legalBasis }),
    ...(provider && { provider }),
    spans,
    months: inMonths,
  };
}

/** The payments of each activity that is more than a draft. */
async function plannedOf(activities: readonly Activity[], calls: Calls, days: Days): Promise<Planned[]> {
  const replaced = replacedFrom(activities);
  const changes = changesOf(activities);
  const asked = activities.filter(({ status, plan }) => status !== 'DRAFT' && plan !== undefined);
  const payments = new Map(
    await Promise.all(asked.map(async (activity) => [activity.id, await paymentsIn(activity, calls, days)] as const)),
  );
  return asked.map((activity): Planned => {
    const { id, status } = activity;
    const change = changedFrom(activity, changes.get(id) ?? [], payments, days);
    const own = { payments: payments.get(id) ?? [], replacedFrom: replaced.get(id), changedFrom: change };
    return { status: status === 'GRANTED' ? 'GRANTED' : 'EXPECTED', ...own };
  });
}

async function paymentsIn({ plan = 0, given }: Activity, calls: Calls, days: Days): Promise<readonly Payment[]> {
  const rows = await calls.paymentsOf(plan, days, given.pointer);
  return rows.flatMap((row) => {
    const date = row.field('date');
    if (date.day() < days.from || date.day() > days.to) date.refuse('a day of the months that were asked for');
    return paymentOf(row, plan) ?? [];
  });
}

/**
 * From when an expected change comes instead of a grant: from its first payment on, as OS2bos reckons it; one that began
 * before these days from its start. A change that pays nothing leaves the grant as it is, and of one that is paid once
 * all is changed.
 */
function changedFrom(
  grant: Activity,
  changes: readonly Activity[],
  payments: ReadonlyMap<number, readonly Payment[]>,
  days: Days,
): string | undefined {
  const paying = changes.filter(({ id }) => (payments.get(id) ?? []).length > 0);
  if (paying.length === 0) return undefined;
  if (grant.isOnce || paying.some(({ from = '' }) => from < days.from)) return '';
  const dates = paying.flatMap(({ id }) => (payments.get(id) ?? []).map(({ date }) => date));
  return dates.toSorted()[0];
}

interface Section {
  readonly name: string;
  readonly legalBasis: string;
}

function sectionOf(given: Given): Section {
  return { name: given.field('text').text(), legalBasis: legalBasisOf(given.field('paragraph').text()) };
}

/** "SEL-107" is "SEL § 107", and "SEL-101-3" is "SEL § 101, stk. 3"; what is of another form stands as it is. */
export function legalBasisOf(paragraph: string): string {
  const [, law, section, part] = /^(\p{L}+)-(\d+\p{L}?)(?:-(\d+))?$/u.exec(paragraph) ?? [];
  if (law === undefined || section === undefined) return paragraph;
  return `${law} § ${section}${part === undefined ? '' : `, stk. ${part}`}`;
}

/** "Midlertidigt botilbud: Døgnophold": the section, and its main activity as granted, else as expected. */
function nameOf(activities: readonly Activity[], section: string): string {
  const main = activities.filter(({ isMain, status }) => isMain && status !== 'DRAFT');
  const named = main.find(({ status }) => status === 'GRANTED') ?? main[0];
  return [...new Set([section, named?.name ?? ''])].filter((part) => part !== '').join(': ');
}
