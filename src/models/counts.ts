import type { CountCell } from '../client/port.js';
import { type Cell, missing } from '../figures/cell.js';

/** A count of the contract as a cell. What a newer gateway says beside a number is not ours to read. */
export function cellOfCount(cell: CountCell | undefined): Cell {
  if (!cell) return missing;
  if (cell.state !== 'value') return { state: cell.state, ...(cell.note !== undefined && { note: cell.note }) };
  return { state: 'value', value: cell.value, ...(cell.preliminary && { preliminary: true }) };
}
