import { demand } from '../contracts/rules.js';

/** What stands at one place of a table. */
export interface Observation {
  /** null where there is no figure. */
  readonly value: number | null;
  /** What the source says of it, such as "..". */
  readonly status?: string;
}

/** The observation at one category of each dimension. A dimension of one category need not be named. */
export type Lookup = (at: ReadonlyMap<string, string>) => Observation;

/** StatBank gives no more than this. */
const mostObservations = 1_000_000;

/**
 * Reads JSON-stat 1 in its wrapper. A figure is found by its categories, through the order and the sizes that the answer
 * itself states: the order of a question says nothing of it. What is not there, or is there in half, is a broken contract.
 */
export function readJsonStat(answer: unknown): Lookup {
  const dataset = asObject(asObject(answer, '').dataset, '/dataset');
  const dimensions = dimensionsOf(asObject(dataset.dimension, '/dataset/dimension'));
  const count = dimensions.reduce((product, { size }) => product * size, 1);
  const value = byPosition(dataset.value, count, '/dataset/value');
  const status = statusOf(dataset.status);
  const names = new Set(dimensions.map(({ id }) => id));
  return (at) => {
    for (const id of at.keys()) demand(names.has(id), '/dataset/dimension/id', `the dimension ${id}`);
    const position = dimensions.reduce((sum, dimension) => sum * dimension.size + indexIn(dimension, at), 0);
    const found = value(position) ?? null;
    const isFigure = found === null || (typeof found === 'number' && Number.isFinite(found));
    demand(isFigure, `/dataset/value/${position}`, 'number or null');
    const said = status(position);
    return { value: found as number | null, ...(typeof said === 'string' && said.trim() !== '' && { status: said }) };
  };
}

interface Dimension {
  readonly id: string;
  readonly size: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly pointer: string;
}

function dimensionsOf(dimension: Fields): Dimension[] {
  const { id: ids, size: sizes } = dimension;
  const pointer = '/dataset/dimension';
  demand(Array.isArray(ids) && ids.every((id) => typeof id === 'string'), `${pointer}/id`, 'a list of names');
  const names = ids as string[];
  demand(new Set(names).size === names.length, `${pointer}/id`, 'each dimension once');
  const isSized = Array.isArray(sizes) && sizes.length === names.length && sizes.every(isPosition);
  demand(isSized, `${pointer}/size`, 'the size of each dimension');
  const count = (sizes as number[]).reduce((product, size) => product * size, 1);
  demand(count <= mostObservations, `${pointer}/size`, `at most ${mostObservations} observations`);
  return names.map((id, i) => {
    const size = (sizes as number[])[i] ?? 0;
    // By its place: the name is a text of the answer, and an error quotes none.
    const here = `${pointer}/id/${i}`;
    const category = asObject(asObject(dimension[id], here).category, here);
    const positions = positionsOf(category);
    const isWhole = positions.size === size && new Set(positions.values()).size === size;
    const isWithin = [...positions.values()].every((position) => isPosition(position) && position < size);
    demand(isWhole && isWithin, here, `${size} categories, each with its place`);
    return { id, size, positions, pointer: here };
  });
}

/**
 * A list of categories in their order, or the place of each. A dimension of one category may have its label alone; labels of
 * several say nothing of their order, since years are sorted before names when JSON is read.
 */
function positionsOf({ index, label }: Fields): ReadonlyMap<string, number> {
  if (Array.isArray(index)) return new Map(index.map((name, i) => [String(name), i]));
  if (isObject(index)) return new Map(Object.entries(index) as [string, number][]);
  const names = Object.keys(isObject(label) ? label : {});
  return new Map(names.length === 1 ? names.map((name) => [name, 0]) : []);
}

function indexIn({ id, size, positions, pointer }: Dimension, at: ReadonlyMap<string, string>): number {
  const name = at.get(id);
  if (name === undefined) {
    demand(size === 1, pointer, 'one category, since none was asked for');
    return 0;
  }
  const position = positions.get(name);
  demand(position !== undefined, pointer, 'each category that was asked for');
  return position ?? 0;
}

/** All of them as a list, or those that there are by their positions. */
function byPosition(values: unknown, count: number, pointer: string): (position: number) => unknown {
  if (Array.isArray(values)) {
    demand(values.length === count, pointer, `a list of ${count}`);
    return (position) => values[position] as unknown;
  }
  const known = asObject(values, pointer);
  const isWithin = Object.keys(known).every((key) => /^\d+$/.test(key) && Number(key) < count);
  demand(isWithin, pointer, `positions below ${count}`);
  return (position) => known[position];
}

/** One for all, one for each, or by their positions. It explains what is not there; a broken one hides no figure. */
function statusOf(status: unknown): (position: number) => unknown {
  if (isObject(status) || Array.isArray(status)) return (position) => (status as Fields)[position];
  return () => status;
}

type Fields = Readonly<Record<string | number, unknown>>;

const isPosition = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asObject(value: unknown, pointer: string): Fields {
  demand(isObject(value), pointer, 'object');
  return value as Fields;
}
