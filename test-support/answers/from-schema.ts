/** Makes values of the contract's own schemas, so that what the contract allows is what the tests try. */
import fc from 'fast-check';
import { nameOf, type Schema } from './schema.js';

export interface Making {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Better values of a named schema than chance finds. They must be of the schema; the judge says whether they are. */
  readonly better?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** Fields that are left out of most objects. Others that may be left out are there two times of three. */
  readonly seldom?: ReadonlySet<string>;
}

/** Lists are short, or an answer would be nothing but lists; what a list holds at most is tried by itself. */
const usualLength = 5;

/** Largest whole number for which the contract states no limit. */
const usualMost = 1000;

const keywords = {
  object: ['properties', 'required'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['pattern', 'format', 'enum', 'const'],
  integer: ['minimum', 'maximum'],
  boolean: [],
} as const;

/** Values of a schema. One that is written with anything unknown is refused, since part of what it says would be lost. */
export function valuesOf(schema: Schema, making: Making, place = '#'): fc.Arbitrary<unknown> {
  const knows = (known: readonly string[]) => {
    const unknown = Object.keys(schema).filter((key) => !known.includes(key));
    if (unknown.length > 0) throw new Error(`${place}: no values are known for ${unknown.join(', ')}.`);
  };
  if (schema.$ref !== undefined) {
    knows(['$ref']);
    return valuesOfNamed(nameOf(schema.$ref), making);
  }
  if (schema.oneOf) {
    knows(['oneOf', 'discriminator']);
    return fc.oneof(...taggedOf(schema, making, place));
  }
  if (!schema.type) throw new Error(`${place}: no values are known without a type.`);
  if (!(schema.type in keywords))
    throw new Error(`${place}: no values are known for the type ${schema.type as string}.`);
  knows(['type', ...keywords[schema.type]]);
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, making, place);
    case 'array':
      return listsOf(schema, making, place);
    case 'string':
      return textsOf(schema, place);
    case 'integer': {
      const min = schema.minimum ?? -usualMost;
      return fc.integer({ min, max: schema.maximum ?? Math.max(min, usualMost) });
    }
    case 'boolean':
      return fc.boolean();
  }
}

function valuesOfNamed(name: string, making: Making): fc.Arbitrary<unknown> {
  const schema = making.schemas[name];
  if (!schema) throw new Error(`There is no schema ${name}.`);
  return making.better?.[name] ?? valuesOf(schema, making, name);
}

/** Each schema of the choice, with the tags that lead to it. The first is what is mostly there. */
function taggedOf({ oneOf = [], discriminator }: Schema, making: Making, place: string) {
  if (!discriminator) throw new Error(`${place}: no values are known for a choice without a tag.`);
  const { propertyName, mapping } = discriminator;
  return oneOf.map(({ $ref, ...more }, index) => {
    const tags = Object.keys(mapping).filter((tag) => mapping[tag] === $ref);
    if ($ref === undefined || tags.length === 0 || Object.keys(more).length > 0)
      throw new Error(`${place}: no values are known for a choice that the mapping does not name.`);
    const arbitrary = fc
      .record({ value: valuesOfNamed(nameOf($ref), making), tag: fc.constantFrom(...tags) })
      .map(({ value, tag }) => ({ ...(value as object), [propertyName]: tag }));
    return { arbitrary, weight: index === 0 ? 6 : 1 };
  });
}

const left: unique symbol = Symbol('left out');

function objectsOf({ properties = {}, required = [] }: Schema, making: Making, place: string) {
  const fields = Object.entries(properties).map(([key, schema]) => {
    const values = valuesOf(schema, making, `${place}.${key}`);
    if (required.includes(key)) return [key, values] as const;
    const [gone, there] = making.seldom?.has(key) ? [7, 1] : [1, 2];
    const maybe = fc.oneof({ arbitrary: fc.constant(left), weight: gone }, { arbitrary: values, weight: there });
    return [key, maybe] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== left)));
}

function listsOf({ items, minItems = 0, maxItems = Infinity }: Schema, making: Making, place: string) {
  if (!items) throw new Error(`${place}: no values are known for a list of anything.`);
  const maxLength = Math.min(maxItems, Math.max(minItems, usualLength));
  return fc.array(valuesOf(items, making, `${place}[]`), { minLength: minItems, maxLength, size: 'max' });
}

function textsOf({ pattern, format, enum: words, const: word }: Schema, place: string) {
  const formats: readonly unknown[] = ['date', undefined];
  if (!formats.includes(format)) throw new Error(`${place}: no values are known for the format ${format ?? ''}.`);
  if (word !== undefined) return fc.constant(word);
  if (words) return fc.constantFrom(...words);
  if (format === 'date') return days();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.string();
}

/** Days of the calendar, mostly of these decades. There is no year 0. */
export const days = (): fc.Arbitrary<string> =>
  fc
    .record({ year: years(), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .map(({ year, month, day }) => {
      const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
      return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(Math.min(day, last))].join('-');
    });

export const years = (): fc.Arbitrary<number> =>
  fc.oneof(
    { arbitrary: fc.integer({ min: 2012, max: 2030 }), weight: 9 },
    { arbitrary: fc.integer({ min: 1, max: 9999 }), weight: 1 },
  );

export const twoDigits = (count: number): string => String(count).padStart(2, '0');
