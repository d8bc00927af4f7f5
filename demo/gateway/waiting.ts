import { shownFrom } from './disclosure.js';
import { type Hiding, hidingHere } from './hiding.js';
import type { WaitingList } from './pejl.js';
import type { Site } from './plans.js';
import { valuesOf, versionOf } from './reading.js';
import type { RelationName } from './relations.js';
import { Remember } from './remember.js';
import { CountedLists, type WaitingQuestion } from './waiting-days.js';

/** Answers who waits, from the courses of the lists. */
export class WaitingLists {
  readonly #site: Site;
  readonly #hide: Hiding['waiting'];
  readonly #hidden = new Remember<Promise<ReadonlySet<string>>>(20);

  constructor(site: Site) {
    this.#site = site;
    this.#hide = (site.hiding ?? hidingHere(site.solve)).waiting;
  }

  /** undefined where there is no such list for the audience. */
  async get(question: WaitingQuestion): Promise<WaitingList | undefined> {
    const threshold = shownFrom(question.audience, this.#site.mapping.disclosure);
    const { lists, version } = await this.#read(threshold);
    if (!lists.has(question)) return undefined;
    // After the transaction, which is not to be held open while it is worked out.
    return lists.answer(
      question,
      threshold === undefined ? undefined : await this.#hiddenOf(lists, threshold, version),
    );
  }

  #hiddenOf(lists: CountedLists, threshold: number, version: string): Promise<ReadonlySet<string>> {
    const key = JSON.stringify([version, lists.bands, threshold]);
    const found = this.#hidden.get(key, () => this.#hide({ days: lists.days, threshold, bands: lists.bands.length }));
    found.catch(() => {
      this.#hidden.forget(key);
    });
    return found;
  }

  /** All of one moment. */
  #read(threshold: number | undefined) {
    return this.#site.database.reading(async (query) => {
      const read = (name: RelationName) => valuesOf(query, this.#site, name, {});
      const versionOfRows = (name: RelationName) => versionOf(query, this.#site, name, {});
      const lists = new CountedLists(
        {
          lists: await read('waiting_lists'),
          groups: await read('waiting_groups'),
          bands: await read('waiting_bands'),
          courses: await read('waiting_courses'),
          definitions: await read('waiting_definitions'),
          notes: await read('waiting_notes'),
        },
        threshold,
      );
      const needsVersion = threshold !== undefined;
      return {
        lists,
        version: needsVersion
          ? `${await versionOfRows('waiting_courses')} ${await versionOfRows('waiting_lists')}`
          : '',
      };
    });
  }
}
