import { ApiError } from '../api-error.js';
import { demand } from '../contracts/rules.js';
import type { components } from '../generated/statbank.js';
import { type Check, fields, list, text } from '../validate.js';
import type { StatbankIndicator } from './indicator.js';

type Schemas = components['schemas'];
export type TableInfo = Schemas['TableInfo'];
type Variable = Schemas['Variable'];

const named = { id: text(/\S/) };
const value = fields(['id', 'text'], { ...named, text: text(/\S/) });
const variable = fields(['id', 'values'], { ...named, values: list(value, 0, 1_000_000) });
const shape: Check = fields(['id', 'variables'], { ...named, variables: list(variable, 1, 100) });

/** What `/tableinfo` answered, once it has been shown to be a table. */
export function checkedTable(data: unknown): TableInfo {
  const found = shape(data);
  if (found) throw new ApiError('contract', found);
  return data as TableInfo;
}

/** A table as an indicator reads it. */
export interface Reading {
  readonly area: string;
  readonly time: string;
  /** The table's own code and name of each municipality, by its three digits. */
  readonly municipalities: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** The table's own code of each year, old to new. */
  readonly years: ReadonlyMap<number, string>;
  /** The one value of each variable that is asked for beside area and time. */
  readonly pinned: ReadonlyMap<string, string>;
}

/**
 * How the indicator reads the table. Each variable is area, time, pinned to one value, or left out because the indicator
 * says so: a figure of more, or of less, than its title says is a wrong figure.
 */
export function readingOf({ variables, unit }: TableInfo, indicator: StatbankIndicator): Reading {
  const { id: name, pinned = {}, eliminated = [] } = indicator;
  let inWords = typeof unit === 'string' ? unit : '';
  const area = areaOf(variables, indicator);
  const times = variables.filter(({ time }) => time === true);
  const time = only(times, '/variables', 'one variable with times');
  for (const id of [...Object.keys(pinned), ...eliminated]) {
    const isFree = variables.some((variable) => variable.id === id && variable !== area && variable !== time);
    demand(isFree, '/variables', `${id}, beside area and time, as indicator "${name}" says`);
  }
  const values = new Map<string, string>();
  variables.forEach((variable, i) => {
    const { id, elimination } = variable;
    if (variable === area || variable === time) return;
    const wanted = Object.hasOwn(pinned, id) ? pinned[id] : undefined;
    if (wanted === undefined) {
      const isLeftOut = eliminated.includes(id) && elimination === true;
      const expected = `${codeIn(id)} to be pinned by indicator "${name}", or to be one that can be eliminated`;
      demand(isLeftOut, `/variables/${i}`, expected);
    } else {
      const pinnedTo = variable.values.find((one) => one.id === wanted);
      inWords += ` ${pinnedTo?.text ?? ''}`;
      demand(
        pinnedTo !== undefined,
        `/variables/${i}/values`,
        `the value ${wanted} of ${id}, as indicator "${name}" pins it`,
      );
      values.set(id, wanted);
    }
  });
  checkUnit(inWords, indicator);
  const years = yearsOf(time, indicator, `/variables/${variables.indexOf(time)}/values`);
  return { area: area.id, time: time.id, municipalities: municipalitiesOf(area), years, pinned: values };
}

/** What a table says of its unit, in its own words or in those of a pinned value, must be what the indicator says of it. */
function checkUnit(words: string, { id: name, unit, inThousands = false }: StatbankIndicator): void {
  if (unit === 'persons') return;
  const isInThousands = /1[.,\s]?000\s*(?:kr|dkk)/i.test(words);
  demand(inThousands || !isInThousands, '/unit', `inThousands in indicator "${name}"`);
  const isPerInhabitant = /indbygger|capita|inhabitant/i.test(words);
  demand(unit === 'orePerInhabitant' || !isPerInhabitant, '/unit', `orePerInhabitant in indicator "${name}"`);
}

/** An error quotes nothing of an answer, but what can only be a code helps whoever sets the indicator up. */
const codeIn = (id: string): string => (/^\p{L}{1,20}\d{0,3}$/u.test(id) ? id : 'this variable');

function areaOf(variables: readonly Variable[], { id: name, area, pinned = {} }: StatbankIndicator): Variable {
  const mapped = variables.filter(({ id, map }) => typeof map === 'string' && !Object.hasOwn(pinned, id));
  const wanted = area ?? (mapped.length > 0 ? undefined : 'OMRÅDE');
  const found = wanted === undefined ? mapped : variables.filter(({ id }) => id === wanted);
  return only(found, '/variables', `the one variable of municipalities, as indicator "${name}" has it`);
}

function only(found: readonly Variable[], pointer: string, expected: string): Variable {
  const [variable] = found;
  if (!variable || found.length > 1) throw new ApiError('contract', { pointer, expected });
  return variable;
}

/** Areas have up to three digits, or four of which the first is 0: 84, 084, 0101 and 101 are three digits each. */
function municipalitiesOf({ values }: Variable): Reading['municipalities'] {
  const areas = values.flatMap(({ id, text: name }) => {
    const [, digits] = /^0?(\d{1,3})$/.exec(id) ?? [];
    return digits === undefined ? [] : [[digits.padStart(3, '0'), { id, name }] as const];
  });
  // Where two have the same digits, the one that is written so is set last, and stays.
  const isPlain = ([digits, { id }]: (typeof areas)[number]): number => Number(id === digits);
  return new Map(areas.toSorted((a, b) => isPlain(a) - isPlain(b)));
}

/** The year, or the part of it that stands for the year. */
function yearsOf(
  { values }: Variable,
  { id: name, partOfYear = '' }: StatbankIndicator,
  pointer: string,
): Reading['years'] {
  const codes = values.map(({ id }) => id).filter((id) => /^\d{4}/.test(id) && id.slice(4) === partOfYear);
  const expected = partOfYear === '' ? 'years, or the partOfYear that stands for them' : `years with ${partOfYear}`;
  demand(codes.length > 0, pointer, `${expected} of indicator "${name}"`);
  return new Map(codes.map((code) => [Number(code.slice(0, 4)), code] as const).toSorted(([a], [b]) => a - b));
}
