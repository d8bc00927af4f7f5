import { placeKinds, suppliers } from './places-relations.js';
import { RowError, type Values } from './rows.js';

/** What is counted of places, by the names that the contract has. Of a day all lines have the same. */
export type Counts = ReadonlyMap<string, number>;

/** Of persons: what a count of few tells of them is hidden. The others are of places. */
export const ofPersons: ReadonlySet<string> = new Set(['occupied', 'ownCitizens', 'outOfTown', ...suppliers, 'used']);

export const whys = ['ready', 'refurbishing', 'targetGroup', 'unknown'] as const;

/** How the counts of one line add up: a total, and its parts. Not all lines have all of them. */
export const sums: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  { total: 'places', parts: ['occupied', 'reserved', 'free'] },
  { total: 'occupied', parts: ['ownCitizens', 'outOfTown'] },
  { total: 'free', parts: whys },
  { total: 'used', parts: ['ownCitizens', ...suppliers] },
];

/** The places of one day. */
export interface DayOfPlaces {
  readonly asOf: string;
  /** Whether anybody has told why places are free. */
  readonly hasWhy: boolean;
  readonly types: readonly TypeCounts[];
  /** By kind, for those that a type is of. */
  readonly totals: ReadonlyMap<string, Counts>;
}

export interface TypeCounts {
  readonly id: string;
  readonly kind: string;
  readonly counts: Counts;
  /** By their ids. */
  readonly offers: ReadonlyMap<string, Counts>;
}

export interface PlaceRows {
  readonly types: readonly Values[];
  readonly counts: readonly Values[];
  readonly elsewhere: readonly Values[];
}

export function dayOfPlaces(asOf: string, rows: PlaceRows): DayOfPlaces {
  const isOf = (row: Values) => row.filled('as_of') === asOf;
  const [counts, elsewhere] = [rows.counts.filter(isOf), rows.elsewhere.filter(isOf)];
  const hasWhy = counts.some((row) => row.count('ready') !== undefined);
  const types = rows.types.map((row): TypeCounts => {
    const id = row.filled('id');
    const own = counts.filter((one) => one.filled('type') === id);
    const offers = new Map(own.map((one) => [one.filled('offer'), countsOf(one, hasWhy)] as const));
    return { id, kind: row.filled('kind'), counts: withBought(added([...offers.values()]), id, elsewhere), offers };
  });
  const ofKind = (kind: string) => types.filter((type) => type.kind === kind).map((type) => type.counts);
  const kinds = placeKinds.filter((kind) => ofKind(kind).length > 0);
  return { asOf, hasWhy, types, totals: new Map(kinds.map((kind) => [kind, added(ofKind(kind))])) };
}

/** All places are taken, held or free, and each that is free is so for one reason: what nobody has told is unknown. */
function countsOf(row: Values, hasWhy: boolean): Counts {
  const of = (column: string) => row.count(column) ?? 0;
  const [places, reserved, ownCitizens, outOfTown] = ['places', 'reserved', 'own_citizens', 'out_of_town'].map(of) as [
    number,
    number,
    number,
    number,
  ];
  const occupied = ownCitizens + outOfTown;
  const free = places - occupied - reserved;
  if (free < 0) throw new RowError('places', 'no fewer than are reserved and occupied');
  const [ready, refurbishing, targetGroup] = ['ready', 'refurbishing', 'target_group'].map(of) as [
    number,
    number,
    number,
  ];
  const unknown = free - ready - refurbishing - targetGroup;
  if (unknown < 0) throw new RowError('ready', 'no more, with the other reasons, than are free');
  return new Map(
    Object.entries({
      places,
      occupied,
      reserved,
      free,
      ownCitizens,
      outOfTown,
      ...(hasWhy && { ready, refurbishing, targetGroup, unknown }),
    }),
  );
}

const none: Counts = new Map(
  ['places', 'occupied', 'reserved', 'free', 'ownCitizens', 'outOfTown'].map((name) => [name, 0]),
);

/** What each of them has, added up; of none, none. */
function added(lines: readonly Counts[]): Counts {
  const [first = none] = lines;
  return new Map(
    [...first.keys()].map((name) => [name, lines.reduce((sum, counts) => sum + (counts.get(name) ?? 0), 0)]),
  );
}

function withBought(counts: Counts, type: string, elsewhere: readonly Values[]): Counts {
  const bought = suppliers.map((supplier) => {
    const row = elsewhere.find((one) => one.filled('type') === type && one.filled('supplier') === supplier);
    return [supplier, row?.count('places') ?? 0] as const;
  });
  const used = bought.reduce((sum, [, places]) => sum + places, counts.get('ownCitizens') ?? 0);
  return new Map([...counts, ...bought, ['used', used] as const]);
}
