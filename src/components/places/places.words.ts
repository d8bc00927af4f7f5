import { isTold, type PlacesModel } from '../../models/places.js';
import type { NoteLine } from '../../shared/note.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import type { PlacesWords } from './written-places.js';

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(
  model: PlacesModel,
  table: WrittenTable,
  { places, texts }: PlacesWords,
  isTime: boolean,
): readonly NoteLine[] {
  const cells = table.rows.flatMap((row) => row.cells);
  const sentences = [
    model.kinds.length > 1 ? places.kindsNote : '',
    places.occupancyNote,
    places.reservedNote,
    isTime ? '' : places.usedNote,
    ...model.notes,
    cells.some(({ empty }) => empty === 'suppressed') ? places.hiddenNote : '',
    cells.some(({ preliminary }) => preliminary) ? texts.preliminaryNote : '',
  ];
  return [[{ text: sentences.filter(Boolean).join(' ') }]];
}

/** An offer counts where all that is told of its places is there. */
export function coverageOf({ kinds }: PlacesModel): { readonly got: number; readonly of: number } {
  const offers = kinds.flatMap(({ types }) => types.flatMap((type) => type.offers));
  return { got: offers.filter(isTold).length, of: offers.length };
}
