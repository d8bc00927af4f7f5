import { createHash } from 'node:crypto';
import { isFor } from './about.js';
import type { Catalog } from './catalog.js';
import type { Database, Query } from './database.js';
import { hiddenFigures, shownFrom, withHidden } from './disclosure.js';
import { type Figure, figureOf, inStatus } from './figures.js';
import type { Hiding } from './hiding.js';
import type { Mapping } from './mapping.js';
import { type Audience, type SavingsPlan, type SavingsPlanList, type Solve } from './pejl.js';
import { entryOf, periodOf, planOf, type PlanRows } from './answers.js';
import { type Asked, valuesOf } from './reading.js';
import type { RelationName } from './relations.js';
import { Remember } from './remember.js';
import type { Values } from './rows.js';

export interface PlanQuestion {
  readonly plan: string;
  readonly asOf: string | undefined;
  readonly comparedTo: string | undefined;
  readonly audience: Audience;
}

export { isFor };

/** Where the answers come from. */
export interface Site {
  readonly mapping: Mapping;
  readonly catalog: Catalog;
  readonly database: Database;
  readonly solve: Solve;
  /** Where it is worked out what must be hidden; here, while nothing else is answered, when absent. */
  readonly hiding?: Hiding | undefined;
}

/** Answers the questions of the contract from the municipality's tables. */
export class Plans {
  readonly #site: Site;
  readonly #hidden = new Remember<readonly number[]>(200);

  constructor(site: Site) {
    this.#site = site;
  }

  /** The plans that the audience may see. */
  list(audience: Audience): Promise<SavingsPlanList> {
    return this.#site.database.reading(async (query) => {
      const plans = (await this.#read(query, 'plans', {})).filter((plan) => isFor(plan, audience));
      const days = await this.#allStatuses(query);
      return {
        about: { version: '1.0', audience, source: this.#site.mapping.municipality },
        plans: plans.map((plan) => entryOf(plan, days.get(plan.filled('id')) ?? [])),
      };
    });
  }

  /** One plan; undefined where there is none for the audience, or none on that day. */
  get({ plan: id, asOf, comparedTo, audience }: PlanQuestion): Promise<SavingsPlan | undefined> {
    return this.#site.database.reading(async (query) => {
      const [plan] = await this.#read(query, 'plans', { where: { id } });
      if (!plan || !isFor(plan, audience)) return undefined;
      const days = (await this.#allStatuses(query, id)).get(id) ?? [];
      const day = days.findLast((status) => asOf === undefined || status <= asOf);
      // A plan without statuses has one set of figures, whenever one asks.
      if (day === undefined && days.length > 0) return undefined;
      const earlier = days.find((status) => status === comparedTo && day !== undefined && status < day);
      return planOf(plan, await this.#rowsOf(query, { id, days, day, earlier, audience }), audience);
    });
  }

  async #rowsOf(query: Query, asked: AskedRows): Promise<PlanRows> {
    const { id, days, day, earlier, audience } = asked;
    const statuses = [day, earlier].filter((status) => status !== undefined);
    const read = (name: RelationName) => this.#read(query, name, { where: { plan: id }, statuses });
    const periods = await read('periods');
    const figures = await this.#figuresFor(query, { id, days, statuses, audience }, periods);
    return {
      day,
      earlier,
      periods: periods.map(periodOf),
      figures,
      statuses: await read('statuses'),
      areas: await read('areas'),
      footnotes: await read('footnotes'),
      notes: await read('notes'),
      definitions: await read('definitions'),
      overlaps: await read('overlaps'),
    };
  }

  /** Where figures may have to be hidden, what is hidden depends on all statuses; else those asked for are enough. */
  async #figuresFor(
    query: Query,
    { id, days, statuses, audience }: Pick<AskedRows, 'id' | 'days' | 'audience'> & { statuses: readonly string[] },
    periodRows: readonly Values[],
  ): Promise<readonly Figure[]> {
    const { catalog, mapping, solve } = this.#site;
    const rule = mapping.disclosure;
    const threshold = catalog.get('figures')?.columns.has('persons') ? shownFrom(audience, rule) : undefined;
    const asked = threshold === undefined ? { where: { plan: id }, statuses } : { where: { plan: id } };
    const figures = (await this.#read(query, 'figures', asked)).map(figureOf);
    if (threshold === undefined) return figures;
    const periods = periodRows.map(periodOf);
    const key = createHash('sha256')
      .update(JSON.stringify([figures, days, periods, threshold]))
      .digest('hex');
    const hidden = this.#hidden.get(key, () => {
      const each = days.length > 0 ? days : [''];
      const byStatus = each.map((status) => ({ status, figures: inStatus(figures, status) }));
      const found = hiddenFigures({ statuses: byStatus, periods, threshold, rule }, solve);
      return figures.flatMap((figure, index) => (found.has(figure) ? [index] : []));
    });
    return withHidden(figures, new Set(hidden.flatMap((index) => figures[index] ?? [])));
  }

  /** The days of each plan's statuses, oldest first; those of its figures where no statuses are mapped. */
  async #allStatuses(query: Query, plan?: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const table = this.#site.catalog.get('statuses') ?? this.#site.catalog.get('figures');
    const day = table?.columns.get('as_of');
    const planColumn = table?.columns.get('plan');
    if (!table || !day || !planColumn) return new Map();
    const rows = await query(
      `select distinct ${planColumn.sql}::text as plan, to_char(${day.sql}, 'YYYY-MM-DD') as day from ${table.sql}
       where ${day.sql} is not null ${plan === undefined ? '' : `and ${planColumn.sql} = $1`} order by day`,
      plan === undefined ? [] : [plan],
    );
    const days = new Map<string, string[]>();
    for (const { plan: id, day: status } of rows) {
      if (typeof id !== 'string' || typeof status !== 'string') continue;
      days.set(id, [...(days.get(id) ?? []), status]);
    }
    return days;
  }

  #read(query: Query, name: RelationName, asked: Asked): Promise<readonly Values[]> {
    return valuesOf(query, this.#site, name, asked);
  }
}

interface AskedRows {
  readonly id: string;
  readonly days: readonly string[];
  readonly day: string | undefined;
  readonly earlier: string | undefined;
  readonly audience: Audience;
}
