import { areRecipientsCounted } from './catalog.js';
import { type CostQuestion, stretchOf, trajectoryOf } from './cost-answer.js';
import { CostFamilies } from './cost-families.js';
import { costFiguresOf } from './cost-figures.js';
import { shownFrom } from './disclosure.js';
import type { CostTrajectory } from './pejl.js';
import { isFor, type Site } from './plans.js';
import { valuesOf } from './reading.js';
import type { RelationName } from './relations.js';

/** Answers what something costs month by month, against its budget. */
export class Costs {
  readonly #site: Site;
  readonly #now: () => Date;
  readonly #families: CostFamilies;

  constructor(site: Site, now: () => Date) {
    this.#site = site;
    this.#now = now;
    this.#families = new CostFamilies(site);
  }

  /** Works out what must be hidden before anybody asks. A view that is wrong is told to whoever asks. */
  async prepare(): Promise<void> {
    const threshold = shownFrom('public', this.#site.mapping.disclosure);
    if (threshold === undefined) return;
    const rows = await valuesOf(this.#site.database.query, this.#site, 'cost_subjects', {});
    for (const row of rows) {
      const subject = row.filled('id');
      const family = await this.#site.database.reading((query) => this.#families.find(query, subject, threshold));
      await this.#families.hidden(family, threshold);
    }
  }

  /** undefined where there is no such subject for the audience. */
  async get(question: CostQuestion): Promise<CostTrajectory | undefined> {
    const { subject, by, audience } = question;
    const threshold = shownFrom(audience, this.#site.mapping.disclosure);
    const read = await this.#site.database.reading(async (query) => {
      const read = (name: RelationName, where: Readonly<Record<string, string | readonly string[]>> = { subject }) =>
        valuesOf(query, this.#site, name, { where });
      const [found] = await read('cost_subjects', { id: subject });
      if (!found || !isFor(found, audience)) return undefined;
      const ofSplit = async (name: RelationName) => (by === undefined ? [] : read(name, { subject, split: by }));
      const parts = await ofSplit('cost_parts');
      const named = parts.flatMap((part) => part.text('part_subject') ?? []);
      const subjects = named.length > 0 ? await read('cost_subjects', { id: named }) : [];
      const months = [...(await read('cost_months')), ...(await ofSplit('cost_part_months'))];
      return {
        rows: {
          found,
          figures: months.flatMap(costFiguresOf(areRecipientsCounted(this.#site.catalog))),
          parts,
          open: new Set(subjects.filter((row) => isFor(row, audience)).map((row) => row.filled('id'))),
          sums: await read('cost_sums'),
          volumes: await read('cost_volumes'),
          persons: await read('cost_persons'),
          counts: await read('cost_counts'),
          indexes: await read('cost_indexes'),
          indexNumbers: await read('cost_index_numbers'),
          refunds: await read('cost_refunds'),
          refundBands: await read('cost_refund_bands'),
          definitions: await read('cost_definitions'),
          notes: await read('cost_notes'),
        },
        family: threshold === undefined ? undefined : await this.#families.find(query, subject, threshold),
      };
    });
    if (!read) return undefined;
    const { rows, family } = read;
    const hidden = family && threshold !== undefined ? await this.#families.hidden(family, threshold) : undefined;
    return trajectoryOf(rows, question, stretchOf(rows.found, question, this.#now()), hidden);
  }
}
