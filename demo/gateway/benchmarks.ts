import { benchmarkOf, type BenchmarkQuestion, municipalFigureOf, unitOf, withFewHidden } from './benchmark-answer.js';
import { shownFrom } from './disclosure.js';
import type { Benchmark } from './pejl.js';
import { isFor, type Site } from './plans.js';
import { valuesOf } from './reading.js';

/** Answers what other municipalities spend, and how many get it. */
export class Benchmarks {
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /** One indicator; undefined where there is none for the audience. */
  get(question: BenchmarkQuestion): Promise<Benchmark | undefined> {
    const { indicator, audience } = question;
    const { catalog, database, mapping } = this.#site;
    return database.reading(async (query) => {
      const [row] = await valuesOf(query, this.#site, 'benchmarks', { where: { id: indicator } });
      if (!row || !isFor(row, audience)) return undefined;
      // All of the indicator: what must be hidden of one municipality depends on the others.
      const rows = await valuesOf(query, this.#site, 'benchmark_figures', { where: { indicator } });
      const hasRecipients = catalog.get('benchmark_figures')?.columns.has('recipients') ?? false;
      const threshold = shownFrom(audience, mapping.disclosure);
      const figures = withFewHidden(rows.map(municipalFigureOf(unitOf(row), hasRecipients)), threshold);
      return benchmarkOf(row, figures, question, threshold);
    });
  }
}
