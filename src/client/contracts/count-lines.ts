import type { CountCell } from '../port.js';
import { demand } from './rules.js';

/** A figure of the answer with its sign in a sum, and where it stands. */
export interface Term {
  readonly cell: CountCell;
  readonly pointer: string;
  readonly sign: 1 | -1;
}

/** Figures that come to nothing: a total first, less its parts. */
export type Line = readonly Term[];

export const term = (cell: CountCell, pointer: string, sign: 1 | -1 = 1): Term => ({ cell, pointer, sign });

/** A sum is right, and none of its figures is hidden alone: the others would tell it. */
export function checkLine(line: Line): void {
  const [total] = line;
  const hidden = line.filter(({ cell }) => cell.state === 'suppressed');
  const told = (some: Line) => some.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : []));
  const count = told(line).length;
  const [only] = hidden;
  demand(
    !only || hidden.length > 1 || count < line.length - 1,
    only?.pointer ?? '',
    'no hidden figure that the others tell',
  );
  const sum = (sign: 1 | -1) => told(line.filter((each) => each.sign === sign)).reduce((all, value) => all + value, 0);
  demand(count < line.length || sum(1) === sum(-1), total?.pointer ?? '', 'the sum of its parts');
}

export const isNoMore = (less: CountCell, more: CountCell): boolean =>
  less.state !== 'value' || more.state !== 'value' || less.value <= more.value;
