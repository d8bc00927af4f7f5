/** The ways in which answers go wrong: each changes a valid one in one place. Whether that breaks it, a judge says. */
import fc from 'fast-check';
import type { Answers, Operation } from '../../src/client/port.js';
import { randomFrom } from '../random.js';
import { validAnswers } from './operations.js';
import { addUnknown, objectsIn } from './unknown-fields.js';

/** What no error may tell again, in a form for texts and one for numbers. */
export const canaries = { text: 'KANARIE', number: 424_242_424_242 } as const;

export interface Mutated {
  readonly name: string;
  /** The answer, parsed. */
  readonly data: unknown;
  /** The answer as it comes, where it cannot be parsed. */
  readonly text?: string;
}

/** A place in an answer: `holder[key]` is `value`. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly value: unknown;
}

interface Mutation {
  readonly name: string;
  /** Where it can be done. */
  readonly fits: (place: Place) => boolean;
  /** What stands there then; undefined where the change was made in `place` itself. */
  readonly change: (place: Place, pick: Pick) => unknown;
}

type Pick = <Item>(items: readonly Item[]) => Item;

const isText = ({ value }: Place): boolean => typeof value === 'string';
const isField = ({ holder, key }: Place): boolean => key !== '' && !Array.isArray(holder);
const isNumber = ({ value }: Place): boolean => typeof value === 'number';
const isList = ({ value }: Place): boolean => Array.isArray(value) && value.length > 0;
const isObject = ({ value }: Place): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFigure = ({ value }: Place): boolean => (Object(value) as { state?: unknown }).state === 'value';
const has =
  (...keys: readonly string[]) =>
  (place: Place) =>
    isObject(place) && keys.every((key) => Object.hasOwn(place.value as object, key));
const like = (form: RegExp) => (place: Place) => typeof place.value === 'string' && form.test(place.value);
const replaced =
  (...by: readonly unknown[]) =>
  (_: Place, pick: Pick) =>
    pick(by);
const inside = (change: (object: Record<string, unknown>, pick: Pick) => void) => (place: Place, pick: Pick) => {
  change(place.value as Record<string, unknown>, pick);
};
const { text, number } = canaries;

export const mutations: readonly Mutation[] = [
  {
    name: 'a field dropped',
    fits: isField,
    change: ({ holder, key }) => void Reflect.deleteProperty(holder, key),
  },
  {
    name: 'another type',
    fits: () => true,
    change: replaced(null, true, false, text, number, [], {}, [text], { state: text }),
  },
  { name: 'wrapped in a list', fits: () => true, change: ({ value }) => [value] },
  { name: 'a number as text', fits: isNumber, change: ({ value }) => `${Number(value)}` },
  { name: 'a text for a number', fits: isNumber, change: replaced('NaN', '12,5', '1.000', text, '') },
  {
    name: 'no finite number',
    fits: isNumber,
    change: replaced(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  },
  { name: 'a decimal', fits: isNumber, change: ({ value }) => Number(value) + 0.5 },
  { name: 'a huge number', fits: isNumber, change: replaced(1e13, -1e13, 2 ** 53, 1e300, -1e300) },
  { name: 'the other sign', fits: isNumber, change: ({ value }) => -1 - Number(value) },
  {
    name: 'a wrong day',
    fits: like(/^\d{4}-\d\d-\d\d$/),
    change: replaced(
      '2015-02-29',
      '2015-13-01',
      '0000-01-01',
      '2015-1-1',
      '30.11.2015',
      '2015-11-30T00:00:00Z',
      '2015-11-31',
    ),
  },
  {
    name: 'a wrong month',
    fits: like(/^\d{4}-\d\d$/),
    change: replaced('2015-13', '2015-00', '2015', '2015-1', '0000-01', '2015-11-30', 'november 2015'),
  },
  { name: 'an empty text', fits: isText, change: replaced('', ' ', '\n\t', '\u00a0') },
  {
    name: 'a word that is none of them',
    fits: ({ key, value }) => typeof value === 'string' && /^(state|kind|savingsSign|audience|basis|effect)$/.test(key),
    change: ({ value }, pick) =>
      pick([text, '', String(value).toUpperCase(), ` ${String(value)}`, 'toString', '__proto__']),
  },
  {
    name: 'a long list',
    fits: isList,
    change: ({ value }, pick) => {
      const items = value as unknown[];
      const length = pick([20, 21, 50, 51, 100, 101, 501, 1001]);
      return Array.from({ length }, (_, index) => structuredClone(items[index % items.length]));
    },
  },
  { name: 'an empty list', fits: isList, change: () => [] },
  { name: 'a row twice', fits: isList, change: ({ value }) => [...(value as unknown[]), (value as unknown[])[0]] },
  { name: 'out of order', fits: isList, change: ({ value }) => (value as unknown[]).toReversed() },
  { name: 'an id of nothing', fits: ({ key }) => key === 'period' || key === 'id', change: () => text },
  {
    name: 'a range beside its figure',
    fits: isFigure,
    change: inside((cell, pick) => {
      const by = pick([-1, 0, 1]);
      cell[pick(['low', 'high'])] = Number(cell.value) + by;
    }),
  },
  {
    name: 'more parts than there are',
    fits: isFigure,
    change: inside((cell, pick) => (cell.partial = { got: pick([0, 1, 2, 3]), of: pick([0, 1, 2]) })),
  },
  {
    name: 'days swapped',
    fits: has('about', 'comparedTo'),
    change: inside((plan) => {
      const { about, comparedTo } = plan as { about: Dated; comparedTo: Dated };
      [about.asOf, comparedTo.asOf] = [comparedTo.asOf, about.asOf];
    }),
  },
  {
    name: 'months swapped',
    fits: has('from', 'to'),
    change: inside((period) => ([period.from, period.to] = [period.to, period.from])),
  },
  {
    name: 'another version',
    fits: ({ key }) => key === 'version',
    change: replaced('2.0', '0.9', '10.0', '1', '1.0.0', '1,0', '01.0', '1.99', ['2.0'], 1),
  },
  {
    name: 'a link that is not safe',
    fits: has('version', 'source'),
    change: inside((about, pick) => {
      about.sourceLink = pick([
        ['java', 'script:alert(1)'].join(''),
        'http://kommune.example',
        '//kommune.example',
        '\\\\kommune.example',
        'data:text/html,x',
        'https://kommune.example',
        'sag/1',
      ]);
    }),
  },
  {
    name: 'an unknown field',
    fits: isObject,
    change: ({ value }, pick) => {
      const within = pick(objectsIn(value));
      addUnknown(within, () => pick(tenths));
    },
  },
  {
    name: 'no field but undefined',
    fits: isField,
    change: ({ holder, key }) => void (holder[key] = undefined),
  },
  { name: 'cut short', fits: ({ key, holder }) => key === '' && '' in holder, change: () => undefined },
];

interface Dated {
  asOf: unknown;
}

const tenths = Array.from({ length: 20 }, (_, index) => index / 20);

/** Valid answers with one thing wrong, or only odd. Each kind is tried equally often. */
export const mutatedAnswers = <O extends Operation>(
  operation: O,
): fc.Arbitrary<{ readonly valid: Answers[O]; readonly mutated: Mutated }> =>
  fc
    .record({ valid: validAnswers(operation), kind: fc.nat(mutations.length - 1), seed: fc.nat() })
    .map(({ valid, kind, seed }) => ({ valid, mutated: mutatedBy(kind, structuredClone(valid), randomFrom(seed)) }));

/** Where an answer has no place for a kind, the next kind is tried. */
function mutatedBy(kind: number, answer: unknown, random: () => number): Mutated {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const root = { '': answer };
  const places = placesIn(root, '');
  const ways = [...mutations.slice(kind), ...mutations.slice(0, kind)];
  for (const { name, fits, change } of ways) {
    const fitting = places.filter(fits);
    if (fitting.length === 0) continue;
    if (name === 'cut short') {
      const whole = JSON.stringify(answer);
      return { name, data: undefined, text: whole.slice(0, Math.floor(random() * whole.length)) };
    }
    const place = pick(fitting);
    const changed = change(place, pick);
    if (changed !== undefined) place.holder[place.key] = changed;
    return { name, data: root[''] };
  }
  throw new Error('Nothing can be changed in this answer.');
}

function placesIn(holder: object, key: string): Place[] {
  const value: unknown = Reflect.get(holder, key);
  const here = { holder: holder as Record<string, unknown>, key, value };
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.keys(value).flatMap((inner) => placesIn(value, inner))];
}
