import type { Cell } from '../../figures/cell.js';
import { type PlaceLine, type PlacesModel, type Soon, suppliers, type Used } from '../../models/places.js';
import type { Format } from '../../shared/format.js';
import type { WrittenCell, WrittenColumn, WrittenRow, WrittenTable } from '../../shared/table/written-table.js';
import type { SharedTexts } from '../../shared/texts.js';
import { type Writer, writerFor, writtenCount } from '../../shared/write-cell.js';
import type { PlacesTexts } from './texts.js';

/** What places are written with. */
export interface PlacesWords {
  readonly texts: SharedTexts;
  readonly places: PlacesTexts;
  readonly format: Format;
}

/** A line of the figure: a type with its offers beneath it, or the total of a kind. */
export interface PlaceRow {
  readonly id: string;
  /** Beneath the line above it. */
  readonly name: string;
  /** Wherever it stands. */
  readonly fullName: string;
  readonly legalBasis: string | undefined;
  readonly level: 'type' | 'offer' | 'total';
  readonly line: PlaceLine;
  /** Of types and totals: an offer is used, and uses none. */
  readonly used: Used | undefined;
  /** Of offers. */
  readonly soon: readonly Soon[] | undefined;
}

/** All lines, in the order of the table and of the drawing. */
export const rowsOf = ({ kinds }: PlacesModel, { places }: Pick<PlacesWords, 'places'>): readonly PlaceRow[] =>
  kinds.flatMap(({ kind, types, total }): PlaceRow[] => [
    ...types.flatMap((type): PlaceRow[] => [
      {
        id: type.id,
        name: type.name,
        fullName: [type.name, type.legalBasis].filter((part) => part !== undefined).join(', '),
        legalBasis: type.legalBasis,
        level: 'type',
        line: type,
        used: type.used,
        soon: undefined,
      },
      ...type.offers.map((offer): PlaceRow => ({
        id: `${type.id} ${offer.id}`,
        name: offer.name,
        fullName: places.offerOf(offer.name, type.name),
        legalBasis: undefined,
        level: 'offer',
        line: offer,
        used: undefined,
        soon: offer.soon,
      })),
    ]),
    ...(total
      ? [
          {
            id: `total ${kind}`,
            name: places.total[kind],
            fullName: places.total[kind],
            legalBasis: undefined,
            level: 'total' as const,
            line: total,
            used: total.used,
            soon: undefined,
          },
        ]
      : []),
  ]);

interface Placed extends WrittenColumn {
  readonly of: (row: PlaceRow) => WrittenCell;
}

/** All figures as a table: a line for each type, each offer, and each total. */
export function writtenPlaces(model: PlacesModel, heading: string, words: PlacesWords): WrittenTable {
  const { places, texts, format } = words;
  const columns = columnsOf(model, words);
  return {
    caption: `${heading}, ${texts.asOf(format.day(model.asOf)).toLowerCase()}`,
    rowHeading: places.rowHeading,
    columns: columns.map(({ of: _of, ...column }) => column),
    rows: rowsOf(model, words).map((row): WrittenRow => ({
      id: row.id,
      name: row.fullName,
      signs: [],
      cells: columns.map(({ of }) => of(row)),
      details: [],
      ...(row.level !== 'offer' && { sum: row.level === 'type' ? 'part' : 'whole' }),
    })),
    total: undefined,
  };
}

function columnsOf({ whys, hasSoon }: PlacesModel, words: PlacesWords): readonly Placed[] {
  const { places, texts, format } = words;
  const { groups } = places;
  const writer: Writer = writerFor('kr', texts, format);
  const count = (id: string, group: string, heading: string, cell: (row: PlaceRow) => Cell): Placed => ({
    id,
    group,
    heading,
    kind: 'number',
    of: (row) => writtenCount(cell(row), texts, format),
  });
  return [
    count('places', groups.places, places.places, ({ line }) => line.places),
    count('occupied', groups.places, places.occupied, ({ line }) => line.occupied),
    count('reserved', groups.places, places.reserved, ({ line }) => line.reserved),
    count('free', groups.places, places.free, ({ line }) => line.free),
    {
      id: 'occupancy',
      group: groups.places,
      heading: places.occupancy,
      kind: 'number',
      of: ({ line }) => writer.percent(line.occupancy),
    },
    count('ownCitizens', groups.by, places.ownCitizens, ({ line }) => line.ownCitizens),
    count('outOfTown', groups.by, places.outOfTown, ({ line }) => line.outOfTown),
    ...whys.map((why) => count(why, groups.free, places.why[why], ({ line }) => line.why[why])),
    ...(hasSoon
      ? [
          {
            id: 'soon',
            group: groups.free,
            heading: places.soon,
            kind: 'text' as const,
            of: (row: PlaceRow) => soonCell(row, words),
          },
        ]
      : []),
    ...[...suppliers, 'all' as const].map((name) =>
      count(
        name,
        groups.used,
        name === 'all' ? places.used : places.supplier[name],
        ({ used }) => used?.[name] ?? { state: 'notApplicable' },
      ),
    ),
  ];
}

/** When places of an offer are expected to become free. */
export function soonCell({ level, soon }: PlaceRow, { places, texts, format }: PlacesWords): WrittenCell {
  if (level !== 'offer') return writtenCount({ state: 'notApplicable' }, texts, format);
  if (!soon) return writtenCount({ state: 'missing' }, texts, format);
  if (soon.length === 0) return { text: places.noneSoon };
  const items = soon.map(({ from, places: some }) => {
    const { text, remark } = writtenCount(some, texts, format);
    return places.soonFrom([text, remark && `(${remark})`].filter(Boolean).join(' '), format.day(from));
  });
  return { text: items.join(', '), sort: soon[0]?.from ?? '' };
}
