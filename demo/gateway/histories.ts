import { earlierOf, firstTo, lastFrom, laterOf } from './asked.js';
import { type CaseCosts, isUnfit } from './case-refunds.js';
import type { Query } from './database.js';
import type { Values } from './rows.js';
import { type HistoryPeriod, historyOf } from './history-answer.js';
import type { CitizenHistory } from './pejl.js';
import { addMonths } from './pejl.js';
import type { Site } from './plans.js';
import { valuesOf } from './reading.js';
import type { RelationName } from './relations.js';

export interface HistoryQuestion {
  readonly caseRef: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Answers what one citizen gets and costs. `addPersonRoute` asks, once it is on record who asks; so does `npm run gateway -- check`, for whoever sets the views up. */
export class Histories {
  readonly #site: Site;
  readonly #now: () => Date;

  constructor(site: Site, now: () => Date) {
    this.#site = site;
    this.#now = now;
  }

  /** undefined where there is no such case, or none that this reader may see. */
  get({ caseRef, from, to }: HistoryQuestion, who: string): Promise<CitizenHistory | undefined> {
    return this.#site.database.reading(async (query) => {
      const where = { case_ref: caseRef };
      const read = (name: RelationName, more = {}) =>
        valuesOf(query, this.#site, name, { where: { ...where, ...more } });
      const [found] = await read('cases');
      if (!found || !(await this.#maySee(query, caseRef, who))) return undefined;
      const siblings = await this.#siblings(query, found, who);
      const rows = {
        found,
        services: await read('services'),
        spans: await read('service_spans'),
        months: await read('service_months'),
        payers: await read('service_payers'),
        goals: await read('goals'),
        steps: await read('goal_steps'),
        followUps: await read('goal_follow_ups'),
        withoutAccess: await read('case_parts_without_access'),
        refunds: {
          siblings,
          years: await valuesOf(query, this.#site, 'case_refund_years', {}),
          bands: await valuesOf(query, this.#site, 'case_refund_bands', {}),
          stated: await read('case_refunds'),
        },
      };
      return historyOf(rows, periodOf(from, to, this.#now()));
    });
  }

  async #maySee(query: Query, case_ref: string, who: string): Promise<boolean> {
    if (!this.#site.catalog.has('case_readers')) return true;
    return (await valuesOf(query, this.#site, 'case_readers', { where: { case_ref, who } })).length > 0;
  }

  /** The other cases of the household, as far as this reader may see them. */
  async #siblings(query: Query, found: Values, who: string): Promise<(CaseCosts | undefined)[]> {
    const household = found.text('household');
    if (household === undefined) return [];
    const cases = await valuesOf(query, this.#site, 'cases', { where: { household } });
    const costs: (CaseCosts | undefined)[] = [];
    for (const one of cases) {
      const case_ref = one.filled('case_ref');
      if (case_ref === found.filled('case_ref')) continue;
      const read = (name: RelationName) => valuesOf(query, this.#site, name, { where: { case_ref } });
      costs.push(
        (await this.#maySee(query, case_ref, who))
          ? {
              isUnfit: isUnfit(one),
              services: await read('services'),
              months: await read('service_months'),
            }
          : undefined,
      );
    }
    return costs;
  }
}

/**
 * Twelve months back and twelve on from this one, where nobody has asked for others. Where only one end is asked for and
 * lies beyond the other, the other is twelve months from it. No answer has more months than the contract allows.
 */
export function periodOf(from: string | undefined, to: string | undefined, now: Date): HistoryPeriod {
  const thisMonth = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  const earliest = to !== undefined && to < thisMonth ? to : thisMonth;
  const latest = from !== undefined && from > thisMonth ? from : thisMonth;
  const [first, last] = [addMonths(earliest, -12), addMonths(latest, 12)];
  return { from: from ?? laterOf(first, firstTo(to ?? last)), to: to ?? earlierOf(last, lastFrom(from ?? first)) };
}
