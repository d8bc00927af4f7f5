import { type FlatCell, flatCell, withoutFormula } from './flat-table.js';
import type { KeyFigure, KeyFigures } from './written-table.js';

export interface FlatKey {
  readonly name: string;
  readonly cell: FlatCell;
  readonly unit: string;
}

/** Key figures for whatever holds cells of text alone. */
export const flatKeys = ({ lines }: KeyFigures, preliminarySign: string): readonly FlatKey[] =>
  lines.map((line) => ({
    name: withoutFormula(line.name),
    cell: flatCell(line.figure, true, preliminarySign),
    unit: unitOf(line),
  }));

/** What is hidden, or not there, is in no unit. */
export const unitOf = ({ figure, unit }: KeyFigure): string => (figure.empty ? '' : unit);
