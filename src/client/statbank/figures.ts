import { ApiError } from '../api-error.js';
import { demand } from '../contracts/rules.js';
import type { Municipality, NoValue, OreCell, PersonsCell } from '../port.js';
import { oreOf } from './amounts.js';
import type { StatbankCalls } from './calls.js';
import type { StatbankIndicator } from './indicator.js';
import type { Observation } from './json-stat.js';
import { type Reading, readingOf, type TableInfo } from './table.js';
import { type StatbankLanguage, textsIn } from './texts.js';

/** What one table says of an indicator. */
export interface TableFigures {
  readonly table: TableInfo;
  /** In the order they were asked for. */
  readonly municipalities: readonly Municipality[];
  /** Those that were asked for and that the table has, old to new. */
  readonly years: readonly number[];
  /** Without a value, too, for what is not among them. */
  readonly at: (municipality: string, year: number) => Observation;
}

export interface Wanted {
  readonly municipalities: readonly string[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** How many years are meant where no first year is asked for. */
const usualYears = 5;

/**
 * Asks for the table, then for those of its figures that are wanted. A municipality that it does not have is `notFound`.
 * Where no year is wanted that it has, there is no second call.
 */
export async function figuresIn(
  calls: StatbankCalls,
  indicator: StatbankIndicator,
  { municipalities: asked, from, to = Infinity }: Wanted,
  signal: AbortSignal,
): Promise<TableFigures> {
  const table = await calls.table(indicator.table, signal);
  const reading = readingOf(table, indicator);
  const municipalities = [...new Map(asked.map((code, i) => [code, municipalityIn(reading, code, i)])).values()];
  const known = [...reading.years.keys()].filter((year) => year <= to);
  const years = from === undefined ? known.slice(-usualYears) : known.filter((year) => from <= year);
  const areas = municipalities.map(({ code }) => reading.municipalities.get(code)?.id ?? '');
  const times = years.map((year) => reading.years.get(year) ?? '');
  const observations = new Map<string, Observation>();
  if (areas.length > 0 && times.length > 0) {
    const lookup = await calls.figures(table.id, { reading, areas, times }, signal);
    municipalities.forEach(({ code }, i) => {
      years.forEach((year, j) => {
        const at = new Map([...reading.pinned, [reading.area, areas[i] ?? ''], [reading.time, times[j] ?? '']]);
        observations.set(keyOf(code, year), lookup(at));
      });
    });
  }
  return { table, municipalities, years, at: (code, year) => observations.get(keyOf(code, year)) ?? { value: null } };
}

const keyOf = (municipality: string, year: number): string => `${municipality} ${year}`;

function municipalityIn({ municipalities }: Reading, code: string, i: number): Municipality {
  const known = municipalities.get(code);
  if (!known)
    throw new ApiError('notFound', { pointer: `/municipalities/${i}`, expected: 'a municipality of the table' });
  return { code, name: known.name };
}

/** The amount in øre, or why there is none. Zero is an amount. */
export const oreCell = (
  { value, status }: Observation,
  { inThousands }: StatbankIndicator,
  language: StatbankLanguage,
): OreCell => (value === null ? noFigure(status, language) : { state: 'value', value: oreOf(value, { inThousands }) });

/** The number of persons, or why there is none. Half a person is another unit than the indicator says. */
export function personsCell({ value, status }: Observation, language: StatbankLanguage): PersonsCell {
  if (value === null) return noFigure(status, language);
  demand(Number.isInteger(value) && value >= 0, '/dataset/value', 'whole numbers of persons');
  return { state: 'value', value };
}

const noFigure = (status: string | undefined, language: StatbankLanguage): NoValue => ({
  state: 'missing',
  note: textsIn[language].noFigure(status),
});
