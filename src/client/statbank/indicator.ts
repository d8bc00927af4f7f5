import type { Benchmark, PriceLevel } from '../port.js';

/**
 * What a page asks StatBank for under a name of its own. The codes of a table change, so none stands in Pejl: look them up
 * in the table itself, and the first question says which of them it no longer has.
 */
export interface StatbankIndicator {
  /** What the page calls it. */
  readonly id: string;
  /** What the reader sees, such as "Længerevarende botilbud". */
  readonly title: string;
  /** The table, such as "REGK31". */
  readonly table: string;
  /** What the figures are. Amounts are kroner in StatBank, and become øre. */
  readonly unit: Benchmark['unit'];
  /** True where the table has its amounts in 1.000 kr. */
  readonly inThousands?: boolean;
  /** One value for each variable beside area and time: `{ PRISENHED: 'INDL', ART: 'TOT' }`. */
  readonly pinned?: Readonly<Record<string, string>>;
  /** Variables that the figures are of all values of, as StatBank itself puts them together. */
  readonly eliminated?: readonly string[];
  /** The variable that holds municipalities; the one with a map, else OMRÅDE, when absent. */
  readonly area?: string;
  /** Which part of a year stands for the year where the table has several, as StatBank writes it: "K1", "M01". */
  readonly partOfYear?: string;
  /** The prices that the amounts are in. */
  readonly priceLevel?: PriceLevel;
  /** What the figures count, for the reader. */
  readonly definition?: string;
  /** The indicator, in persons, that has the inhabitants the figures are measured against. */
  readonly inhabitants?: string;
}
