import type { Table } from '../tables/lines.js';
import { narrowed } from './narrowing.js';

/**
 * The light check: hidden figures that a reader can work out by adding and subtracting shown ones, in a line or over
 * several lines, or by narrowing down what is left for them. It needs no solver and is small enough for a page. What it
 * finds is recoverable; what it does not find is proved safe by the `attack` alone.
 *
 * `published` has undefined where a figure is hidden. `least` is what everyone knows a hidden figure to be at least: 1
 * for counts whose zeros are shown, 0 for amounts, -Infinity where they may be negative.
 */
export const recoverable = (published: Table<number | undefined>, least = 1): readonly number[] =>
  narrowed(published, least).flatMap(({ place, low, high }) => (low >= high ? [place] : []));
