import { shownFrom } from './disclosure.js';
import type { Audience, Places } from './pejl.js';
import { placesOf } from './places-answer.js';
import { dayOfPlaces } from './places-counts.js';
import { hiddenSpots } from './places-disclosure.js';
import { isFor, type Site } from './plans.js';
import { valuesOf, versionOf } from './reading.js';
import type { RelationName } from './relations.js';
import { Remember } from './remember.js';
import type { Values } from './rows.js';

export interface PlacesAsked {
  readonly asOf: string | undefined;
  readonly from: string | undefined;
  readonly audience: Audience;
}

/** As many days as the contract allows in one answer. */
const mostDays = 120;

/** Answers what places there are, from what is counted of each offer. */
export class PlacesOfOffers {
  readonly #site: Site;
  readonly #hidden = new Remember<ReadonlySet<string>>(20);

  constructor(site: Site) {
    this.#site = site;
  }

  /** undefined where nothing was counted for the audience by that day. */
  get({ asOf, from, audience }: PlacesAsked): Promise<Places | undefined> {
    const { catalog, database, mapping, solve } = this.#site;
    return database.reading(async (query) => {
      const read = (name: RelationName) => valuesOf(query, this.#site, name, {});
      const all = (await read('places_days')).sort((a, b) => (a.filled('as_of') < b.filled('as_of') ? -1 : 1));
      const isAsked = (row: Values) => {
        const day = row.filled('as_of');
        return isFor(row, audience) && (asOf === undefined || day <= asOf) && (from === undefined || day >= from);
      };
      const shown = all.filter(isAsked).slice(-mostDays);
      const row = shown.at(-1);
      if (!row) return undefined;
      const [types, counts, elsewhere] = [
        await read('places_types'),
        await read('places_counts'),
        await read('places_elsewhere'),
      ];
      const dayOf = (day: string) => dayOfPlaces(day, { types, counts, elsewhere });
      const threshold = shownFrom(audience, mapping.disclosure);
      const version = (name: RelationName) => versionOf(query, this.#site, name, {});
      const versions = [
        await version('places_counts'),
        await version('places_elsewhere'),
        await version('places_types'),
        await version('places_days'),
        threshold,
      ];
      const hidden =
        threshold === undefined
          ? undefined
          : this.#hidden.get(JSON.stringify(versions), () =>
              hiddenSpots(
                all.map((one) => dayOf(one.filled('as_of'))),
                threshold,
                solve,
              ),
            );
      return placesOf({
        row,
        days: shown.map((one) => dayOf(one.filled('as_of'))),
        types,
        offers: await read('places_offers'),
        soon: catalog.has('places_soon')
          ? (await read('places_soon')).filter((one) => one.filled('as_of') === row.filled('as_of'))
          : undefined,
        definitions: await read('places_definitions'),
        notes: await read('places_notes'),
        audience,
        hidden,
      });
    });
  }
}
