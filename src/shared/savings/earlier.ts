import { checkedBy } from '../../client/contracts/contract.js';
import { savings } from '../../client/contracts/savings.js';
import type { EarlierStatus, SavingsFigures, SavingsPlan } from '../../client/port.js';
import { includes } from '../../figures/audience.js';
import { canonicalJson } from '../frozen/canonical.js';
import { hexDigest } from '../frozen/digest.js';
import { asWritten, NotFrozen, readFrozen } from '../frozen/read.js';

/**
 * A plan held against an earlier status of itself, from the file in which that was fixed. A file whose data are not those
 * that its digest was made of is refused, and so is one that holds no earlier status of this plan. What results is for
 * those alone who may see both.
 */
export async function withEarlier(given: SavingsPlan, file: string): Promise<SavingsPlan> {
  const plan = checkedBy(savings.getSavingsPlan, given);
  const earlier = await earlierOf(plan, asWritten(file));
  const [now, then] = [plan.about.audience, earlier.about.audience];
  if (!includes(now, then) && !includes(then, now)) throw new NotFrozen('Nobody may see both statuses.');
  const audience = includes(now, then) ? now : then;
  const compared = { ...plan, about: { ...plan.about, audience }, comparedTo: statusOf(earlier, plan) };
  return checkedBy(savings.getSavingsPlan, compared);
}

async function earlierOf({ id, about }: SavingsPlan, file: string): Promise<SavingsPlan> {
  const page = readFrozen(file);
  const digest = await hexDigest(canonicalJson(page));
  if (!file.includes(`<code>${digest}</code>`)) throw new NotFrozen('Its data are not those of its digest.');
  const plans = page.figures
    .filter(({ element }) => element.startsWith('savings-'))
    .map(({ answer }) => checkedBy(savings.getSavingsPlan, answer));
  const found = plans.find((plan) => plan.id === id && isBefore(plan.about.asOf, about.asOf));
  if (!found) throw new NotFrozen('It holds no earlier status of this plan.');
  return found;
}

const isBefore = (then: string | undefined, now: string | undefined): boolean =>
  then !== undefined && (now === undefined || then < now);

/** Figures of periods that the plan no longer has cannot be compared with any. */
function statusOf({ about, areas, total }: SavingsPlan, { periods }: SavingsPlan): EarlierStatus {
  const known = new Set(periods.map(({ id }) => id));
  const kept = (figures: readonly SavingsFigures[]) => figures.filter(({ period }) => known.has(period));
  return {
    asOf: about.asOf ?? '',
    ...(about.priceLevel && { priceLevel: about.priceLevel }),
    areas: areas.map(({ id, name, figures }) => ({ id, name, figures: kept(figures) })),
    ...(total && { total: kept(total) }),
  };
}
