import type { OreCell } from '../client/port.js';
import { type Cell, missing } from '../figures/cell.js';
import { inLevel, type PriceLevel } from '../figures/price-level.js';

/**
 * A cell of the contract as a figure, in the price level that its answer states; missing where the answer has none. A cell
 * has no level of its own: where a newer gateway sends a field of that name it is not ours to read.
 */
export function givenCell(cell: OreCell | undefined, level: PriceLevel | undefined): Cell {
  if (!cell) return missing;
  if (!('level' in cell)) return inLevel(cell, level);
  const { level: _unknown, ...known } = cell;
  return inLevel(known, level);
}
