/** Fields that the contract does not know: a newer gateway may send them, and a reader must act as if they were not there. */
import { schemas } from '../generated/schemas.js';

const known = new Set(Object.values(schemas).flatMap(({ properties = {} }) => Object.keys(properties)));

/** Names that mean something to the language, or inside our own code, or that a cell of another state has. */
const names = [
  'unit',
  'level',
  'index',
  'label',
  'dividend',
  'divisor',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'valueOre',
  'figure',
].filter((name) => !known.has(name));

/** Of a cell without a figure these are unknown, and would make it one. */
const figureNames = ['value', 'low', 'high', 'preliminary', 'partial', 'corrected'];

const values: readonly unknown[] = [
  null,
  0,
  424_242_424_242,
  'KANARIE',
  true,
  [],
  {},
  { state: 'value', value: 424_242_424_242 },
  { basis: 'fixed', year: 1999 },
];

/** Adds some to an answer, wherever there is an object. */
export function withUnknownFields<Answer>(answer: Answer, random: () => number): Answer {
  const objects = objectsIn(answer);
  const count = random() < 0.5 ? 0 : 1 + Math.floor(random() * 6);
  for (let added = 0; added < count; added += 1) addUnknown(pick(objects, random), random);
  return answer;
}

export function addUnknown(object: object, random: () => number): void {
  const isEmptyCell = 'state' in object && object.state !== 'value';
  const name = pick(isEmptyCell ? figureNames : names, random);
  // An assignment to __proto__ would set what the object inherits.
  const value = structuredClone(pick(values, random));
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}

export const objectsIn = (value: unknown): object[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
};

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] ?? items[0]!;
