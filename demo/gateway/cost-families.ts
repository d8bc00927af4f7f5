import { areRecipientsCounted } from './catalog.js';
import type { FamilyCosts, HiddenCosts } from './cost-disclosure.js';
import { costFiguresOf } from './cost-figures.js';
import { familyOf, type Nesting } from './cost-nesting.js';
import { countFigureOf, sumFiguresOf, volumeFiguresOf } from './cost-sums.js';
import type { Query } from './database.js';
import { type Hiding, hidingHere } from './hiding.js';
import type { Site } from './plans.js';
import { valuesOf, versionOf } from './reading.js';
import type { RelationName } from './relations.js';
import { Remember } from './remember.js';

/** What is hidden depends on these, of all subjects that are made of each other. */
const told = ['cost_months', 'cost_part_months', 'cost_sums', 'cost_volumes', 'cost_counts'] as const;

/** What is hidden of one family as it is in the database now: known from before, or to be worked out from its rows. */
export interface FoundFamily {
  readonly key: string;
  readonly costs: FamilyCosts | undefined;
}

/** What is hidden of the subjects that are made of each other: worked out once, until any of their rows changes. */
export class CostFamilies {
  readonly #site: Site;
  readonly #hide: Hiding['costs'];
  readonly #hidden = new Remember<Promise<HiddenCosts>>(500);

  constructor(site: Site) {
    this.#site = site;
    this.#hide = (site.hiding ?? hidingHere(site.solve)).costs;
  }

  /** Within the transaction that the answer is read in, so that both are of one moment. */
  async find(query: Query, subject: string, threshold: number): Promise<FoundFamily> {
    const nesting = await this.#nestingOf(query, subject);
    const where = { subject: nesting.subjects.map(({ id }) => id) };
    const versions: string[] = [];
    for (const name of told) versions.push(await versionOf(query, this.#site, name, { where }));
    const key = JSON.stringify([threshold, nesting, versions]);
    if (this.#hidden.has(key)) return { key, costs: undefined };
    const read = (name: RelationName) => valuesOf(query, this.#site, name, { where });
    const figuresOf = costFiguresOf(areRecipientsCounted(this.#site.catalog));
    const costs = {
      nesting,
      figures: [...(await read('cost_months')), ...(await read('cost_part_months'))].flatMap(figuresOf),
      sums: (await read('cost_sums')).flatMap(sumFiguresOf),
      volumes: (await read('cost_volumes')).flatMap(volumeFiguresOf),
      counts: (await read('cost_counts')).map(countFigureOf),
    };
    return { key, costs };
  }

  /** After the transaction, which is not to be held open while it is worked out. */
  hidden({ key, costs }: FoundFamily, threshold: number): Promise<HiddenCosts> {
    const found = this.#hidden.get(key, () => {
      if (!costs) throw new Error('It has been forgotten since.');
      return this.#hide({ costs, asked: { threshold, rule: this.#site.mapping.disclosure } });
    });
    found.catch(() => this.#hidden.forget(key));
    return found;
  }

  async #nestingOf(query: Query, subject: string): Promise<Nesting> {
    const { catalog } = this.#site;
    const isNested =
      catalog.get('cost_subjects')?.columns.has('parent') === true ||
      catalog.get('cost_parts')?.columns.has('part_subject') === true;
    const where = isNested ? {} : { where: { subject } };
    const subjects = (
      await valuesOf(query, this.#site, 'cost_subjects', isNested ? {} : { where: { id: subject } })
    ).map((row) => ({ id: row.filled('id'), parent: row.text('parent'), split: row.text('parent_split') }));
    const parts = (await valuesOf(query, this.#site, 'cost_parts', where)).map((row) => ({
      subject: row.filled('subject'),
      split: row.filled('split'),
      id: row.filled('id'),
      is: row.text('part_subject'),
    }));
    const family = new Set(familyOf(subject, { subjects, parts }));
    return {
      subjects: subjects.filter(({ id }) => family.has(id)),
      parts: parts.filter((part) => family.has(part.subject)),
    };
  }
}
