import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyBox, type KeyItem } from '../../chart/key.view.js';
import { dottedMark, frameMark, hatchedMark, solidMark, unknownMark } from '../../chart/marks.js';
import { partMark } from '../../chart/part-marks.js';
import { linearScale } from '../../chart/scale.js';
import type { Place } from '../../chart/walk.js';
import { type Cell, isValue } from '../../figures/cell.js';
import { type PlacesModel, suppliers } from '../../models/places.js';
import { walkView } from '../../shared/figure/drawing.view.js';
import { lineReadout } from '../../shared/figure/readout.js';
import { type DrawnRow, rowsView } from '../../shared/figure/rows.view.js';
import { partsOfTable } from '../../shared/table/table-parts.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import { freeText, placesBar, type Strip, usedBar, writeOf } from './drawing.view.js';
import { type PlaceRow, type PlacesWords, rowsOf } from './written-places.js';

export interface PlacesOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly place: Place | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
}

/** Places drawn: each type with its offers, the total of each kind, what own citizens use, and the table beside them. */
export function placesView(
  model: PlacesModel,
  table: WrittenTable,
  options: PlacesOptions,
  words: PlacesWords,
): TemplateResult {
  const { heading, width, place } = options;
  const { texts, places } = words;
  const isNarrow = width < 680;
  const rows = rowsOf(model, words);
  return html`<div class="places">
    ${walkView(
      {
        ...options,
        name: places.walk(heading),
        key: keyOf(rows, words),
        texts,
        said: lineReadout(table, place, words),
      },
      html`${ownView(rows, model, { width, isNarrow, place }, words)}${usedView(rows, { width, isNarrow, place }, words)}`,
    )}
    ${partsOfTable(table).map((part) => wholeTable({ table: part, isWhole: true }, words))}
  </div>`;
}

interface Room {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly place: Place | undefined;
}

/** Pixels that a label behind a bar may take. */
const labelRoom = 76;
/** A list is read line by line: drawings that are far from their names are hard to follow. */
const widest = 1000;

const stripOf = (cells: readonly Cell[], width: number): Strip => {
  const most = Math.max(1, ...cells.map((cell) => (isValue(cell) ? cell.value : 0)));
  return { width, at: linearScale([0, most], [0, Math.max(40, width - labelRoom)]) };
};

/** A total is a number: a bar of all homes would make those of each offer short. */
const isDrawn = ({ level }: PlaceRow): boolean => level !== 'total';

const drawnRow = (row: PlaceRow, cells: readonly unknown[], line: number): DrawnRow => ({
  name: row.name,
  more: row.legalBasis,
  cells,
  isTotal: row.level === 'total',
  isPart: row.level === 'offer',
  line,
});

function ownView(rows: readonly PlaceRow[], { whys }: PlacesModel, room: Room, words: PlacesWords) {
  const { places, texts, format } = words;
  const { isNarrow } = room;
  const whole = Math.min(widest, room.width);
  const strip = stripOf(
    rows.filter(isDrawn).map(({ line }) => line.places),
    isNarrow ? whole - 8 : whole - (whole < 900 ? 564 : 680),
  );
  const write = writeOf(words);
  const percentOf = ({ line }: PlaceRow) => writerFor('kr', texts, format).percent(line.occupancy).text;
  const reservedOf = ({ line }: PlaceRow) => write(line.reserved);
  const columns: readonly { readonly head: string; readonly of: (row: PlaceRow) => unknown }[] = [
    {
      head: places.occupied,
      of: (row) =>
        isDrawn(row)
          ? placesBar(row.line, strip, words)
          : places.ofPlaces(write(row.line.occupied), write(row.line.places)),
    },
    ...(isNarrow
      ? [
          {
            head: `${places.occupancy} · ${places.reserved}`,
            of: (row: PlaceRow) => `${percentOf(row)} · ${reservedOf(row)}`,
          },
        ]
      : [
          { head: places.occupancy, of: percentOf },
          { head: places.reserved, of: reservedOf },
        ]),
    { head: places.free, of: (row) => freeText(row, whys, words) },
  ];
  const drawn = rows.map((row, index) =>
    drawnRow(
      row,
      columns.map(({ of }) => of(row)),
      index,
    ),
  );
  return rowsView([places.rowHeading, ...columns.map(({ head }) => head)], drawn, room);
}

/** Of each type, and in all, what own citizens use: their own municipality's places and those of others. */
function usedView(rows: readonly PlaceRow[], room: Room, words: PlacesWords) {
  const whole = Math.min(widest, room.width);
  const strip = stripOf(
    rows.filter(isDrawn).map(({ used }) => used?.all ?? { state: 'notApplicable' }),
    room.isNarrow ? whole - 8 : whole - 260,
  );
  const write = writeOf(words);
  const drawn = rows.flatMap((row, index) => {
    const { used, line } = row;
    if (!used) return [];
    const cell = isDrawn(row) ? usedBar(line.ownCitizens, used, strip, words) : usedTotal(row, words, write);
    return [drawnRow(row, [cell], index)];
  });
  return rowsView([words.places.rowHeading, words.places.usedHeading], drawn, room);
}

function usedTotal({ used, line }: PlaceRow, { places }: PlacesWords, write: (cell: Cell) => string): TemplateResult {
  const names = [places.ownOffers, ...suppliers.map((name) => places.supplier[name])];
  const cells = [line.ownCitizens, ...suppliers.map((name) => used?.[name] ?? { state: 'notApplicable' as const })];
  const said = cells.map((cell, index) => `${names[index]?.toLowerCase() ?? ''} ${write(cell)}`);
  return html`${used ? write(used.all) : nothing} <span class="said">${said.join(' · ')}</span>`;
}

/** Only the marks in use, in reading order. */
function keyOf(rows: readonly PlaceRow[], { places }: PlacesWords): readonly KeyItem[] {
  const drawn = rows.filter(isDrawn);
  const isSome = (of: (row: PlaceRow) => Cell | undefined) =>
    drawn.some((row) => {
      const cell = of(row);
      return cell !== undefined && isValue(cell) && cell.value > 0;
    });
  const lacks = drawn.some(({ line, used }) =>
    [line.ownCitizens, line.outOfTown, line.reserved, ...(used ? suppliers.map((name) => used[name]) : [])].some(
      (cell) => !isValue(cell),
    ),
  );
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  return [
    ...item(
      isSome(({ line }) => line.ownCitizens),
      svg`${solidMark(keyBox)}`,
      places.ownCitizens,
    ),
    ...item(
      isSome(({ line }) => line.outOfTown),
      svg`${dottedMark(keyBox)}`,
      places.outOfTown,
    ),
    ...item(
      isSome(({ line }) => line.reserved),
      svg`${hatchedMark(keyBox)}`,
      places.reservedMark,
    ),
    ...item(
      isSome(({ line }) => line.places),
      svg`${frameMark(keyBox)}`,
      places.frameMark,
    ),
    ...suppliers.flatMap((name, position) =>
      item(
        isSome(({ used }) => used?.[name]),
        svg`${partMark(keyBox, position + 1)}`,
        places.supplier[name],
      ),
    ),
    ...item(lacks, svg`${unknownMark(keyBox)}`, places.unknownMark),
  ];
}
