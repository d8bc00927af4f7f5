import { shownFrom } from './disclosure.js';
import type { ProductionMix } from './pejl.js';
import { isFor, type Site } from './plans.js';
import { mixOf, type ProductionQuestion } from './production-answer.js';
import { valuesOf } from './reading.js';
import type { RelationName } from './relations.js';

/** Answers what the municipality produces itself, sells and buys. */
export class Production {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /** undefined where there is none for the audience. */
  get(question: ProductionQuestion): Promise<ProductionMix | undefined> {
    const { catalog, database, mapping } = this.#site;
    return database.reading(async (query) => {
      const read = (name: RelationName) => valuesOf(query, this.#site, name, {});
      const [found] = await read('production');
      if (!found || !isFor(found, question.audience)) return undefined;
      const rows = {
        found,
        kinds: await read('production_kinds'),
        figures: await read('production_figures'),
        shares: await read('production_shares'),
        definitions: await read('production_definitions'),
        notes: await read('production_notes'),
        areCounted: catalog.get('production_figures')?.columns.has('recipients') ?? false,
      };
      return mixOf(rows, question, shownFrom(question.audience, mapping.disclosure));
    });
  }
}
