import { createHash } from 'node:crypto';
import { type CostQuestion, stretchOf, trajectoryOf } from './cost-answer.js';
import { hiddenCosts, withCostsHidden } from './cost-disclosure.js';
import { costFiguresOf } from './cost-figures.js';
import type { Query } from './database.js';
import { shownFrom } from './disclosure.js';
import type { CostTrajectory } from './pejl.js';
import { isFor, type Site } from './plans.js';
import { valuesOf } from './reading.js';
import type { RelationName } from './relations.js';
import { Remember } from './remember.js';

/** Answers what something costs month by month, against its budget. */
export class Costs {
  readonly #site: Site;
  readonly #now: () => Date;
  readonly #hidden = new Remember<readonly number[]>(200);

  constructor(site: Site, now: () => Date) {
    this.#site = site;
    this.#now = now;
  }

  /** undefined where there is no such subject for the audience. */
  get(question: CostQuestion): Promise<CostTrajectory | undefined> {
    const { subject, by, audience } = question;
    return this.#site.database.reading(async (query) => {
      const read = (name: RelationName, where: Readonly<Record<string, string>> = { subject }) =>
        valuesOf(query, this.#site, name, { where });
      const [found] = await read('cost_subjects', { id: subject });
      if (!found || !isFor(found, audience)) return undefined;
      const threshold = shownFrom(audience, this.#site.mapping.disclosure);
      const split = by === undefined ? {} : { split: by };
      const rows = {
        found,
        figures: await this.#figures(query, question, threshold),
        parts: by === undefined ? [] : await read('cost_parts', { subject, ...split }),
        sums: await read('cost_sums'),
        volumes: await read('cost_volumes'),
        definitions: await read('cost_definitions'),
        notes: await read('cost_notes'),
      };
      return trajectoryOf(rows, question, stretchOf(found, question, this.#now()), threshold);
    });
  }

  /** Where figures may have to be hidden, what is hidden depends on every split and month; else the asked split is enough. */
  async #figures(query: Query, { subject, by }: CostQuestion, threshold: number | undefined) {
    const { catalog, mapping, solve } = this.#site;
    const isCounted = (['cost_months', 'cost_part_months'] as const).some((name) => {
      const columns = catalog.get(name)?.columns;
      return ['recipients', 'previous_recipients'].some((column) => columns?.has(column));
    });
    const months = await valuesOf(query, this.#site, 'cost_months', { where: { subject } });
    const ofSplit = threshold === undefined && by !== undefined ? { split: by } : {};
    const hasParts = threshold !== undefined || by !== undefined;
    const parts = hasParts
      ? await valuesOf(query, this.#site, 'cost_part_months', { where: { subject, ...ofSplit } })
      : [];
    const figures = [...months, ...parts].flatMap(costFiguresOf(isCounted));
    if (threshold === undefined) return figures;
    const asked = { threshold, rule: mapping.disclosure };
    const key = createHash('sha256')
      .update(JSON.stringify([figures, threshold]))
      .digest('hex');
    const hidden = this.#hidden.get(key, () => {
      const found = hiddenCosts(figures, asked, solve);
      return figures.flatMap((figure, index) => (found.has(figure) ? [index] : []));
    });
    return withCostsHidden(figures, new Set(hidden.flatMap((index) => figures[index] ?? [])));
  }
}
