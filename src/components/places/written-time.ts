import type { Counts, PlacesModel } from '../../models/places.js';
import type { WrittenCell, WrittenRow, WrittenTable } from '../../shared/table/written-table.js';
import { writerFor, writtenCount } from '../../shared/write-cell.js';
import type { PlacesWords } from './written-places.js';

/** All homes, all places by day, or the one type that is shown: its places on each of the model's days. */
export interface PlaceSeries {
  readonly name: string;
  readonly counts: readonly Counts[];
}

export const seriesOf = ({ kinds }: PlacesModel, { places }: Pick<PlacesWords, 'places'>): readonly PlaceSeries[] =>
  kinds.flatMap(({ kind, types, total }): PlaceSeries[] =>
    total
      ? [{ name: places.total[kind], counts: total.overTime }]
      : types.map(({ name, overTime }) => ({ name, counts: overTime })),
  );

const measures = ['occupied', 'reserved', 'free', 'places'] as const;

/** A line for each day; each series by itself, since homes and places by day are never added. */
export function writtenTime(model: PlacesModel, heading: string, words: PlacesWords): WrittenTable {
  const { places, texts, format } = words;
  const { percent } = writerFor('kr', texts, format);
  const series = seriesOf(model, words);
  return {
    caption: `${heading}, ${texts.asOf(format.day(model.asOf)).toLowerCase()}`,
    rowHeading: places.day,
    columns: series.flatMap(({ name }, index) => [
      ...measures.map((measure) => ({
        id: `${measure} ${index}`,
        measure,
        heading: places.measureOf(name, places[measure]),
        kind: 'number' as const,
      })),
      {
        id: `occupancy ${index}`,
        measure: 'occupancy',
        heading: places.measureOf(name, places.occupancy),
        kind: 'number' as const,
      },
    ]),
    rows: model.days.map((day, at): WrittenRow => ({
      id: day,
      name: format.day(day),
      signs: [],
      cells: series.flatMap(({ counts }): WrittenCell[] => {
        const found = counts[at];
        if (!found) return [];
        return [...measures.map((measure) => writtenCount(found[measure], texts, format)), percent(found.occupancy)];
      }),
      details: [],
    })),
    total: undefined,
  };
}
