/** Answers that are JSON and not what the contract says; made of any good answer. */
import { HttpResponse } from 'msw';
import type { Fault } from './fault.js';
import type { Kind } from './words.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first object, in the order of the text, in which something is. */
function firstIn(data: unknown, holds: (fields: Fields) => boolean): Fields | undefined {
  if (isFields(data) && holds(data)) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  for (const part of Object.values(data)) {
    const found = firstIn(part, holds);
    if (found) return found;
  }
  return undefined;
}

/** A copy that is changed in the first object that holds this; an answer without one cannot be broken so. */
function changed(good: object, holds: (fields: Fields) => boolean, change: (fields: Fields) => void): object {
  const copy = structuredClone(good);
  const found = firstIn(copy, holds);
  if (!found) throw new Error('There is no such place in the answer.');
  change(found);
  return copy;
}

const isAmount = ({ state, value }: Fields) => state === 'value' && typeof value === 'number';
const isMonth = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);
const nameOf = (fields: Fields, holds: (value: unknown) => boolean) =>
  Object.keys(fields).find((name) => holds(fields[name])) ?? '';
/** Rows that are told apart by an id, or by their month. */
const hasIds = (value: unknown) =>
  Array.isArray(value) && isFields(value[0]) && ('id' in value[0] || 'month' in value[0]);

const withAmount = (value: unknown) => (good: object) =>
  changed(good, isAmount, (cell) => {
    cell.value = value;
  });
const withAbout = (about: Fields) => (good: object) =>
  changed(
    good,
    ({ about: known }) => isFields(known),
    (answer) => {
      Object.assign(answer.about as Fields, about);
    },
  );
const without = (name: string) => (good: object) =>
  changed(
    good,
    (fields) => name in fields,
    (fields) => {
      Reflect.deleteProperty(fields, name);
    },
  );

/** Where an answer knows no months, a year has it, or the day that it is from. */
const withMonth = (month: string) => (good: object) => {
  const text = JSON.stringify(good);
  const hasMonths = /"\d{4}-\d{2}"/.test(text);
  const other = text.includes('"year":') ? 'year' : 'from';
  return changed(
    good,
    (fields) =>
      hasMonths
        ? Object.values(fields).some(isMonth)
        : typeof fields[other] === (other === 'year' ? 'number' : 'string'),
    (fields) => {
      fields[nameOf(fields, isMonth) || other] = month;
    },
  );
};

const twice = (good: object) =>
  changed(
    good,
    (fields) => Object.values(fields).some(hasIds),
    (fields) => {
      const rows = fields[nameOf(fields, hasIds)] as unknown[];
      rows.push(rows[0]);
    },
  );

const withMore = (good: object) => ({ ...withAbout({ owner: { name: 'Ukendt' } })(good), color: ['red'], next: null });

const fault = (name: string, data: (good: object) => unknown, kind: Kind | null = 'contract'): Fault => ({
  name,
  kind: kind ?? undefined,
  tries: 1,
  parts: { gateway: ({ good }) => HttpResponse.json(data(good) as never) },
});

export const dataFaults: readonly Fault[] = [
  fault('an amount as a text', withAmount('120000000')),
  fault('an amount that is the text NaN', withAmount('NaN')),
  fault('an amount of null', withAmount(null)),
  fault('an amount of half an øre', withAmount(100.5)),
  fault('an amount beyond all budgets', withAmount(1e15)),
  fault('an amount as a list', withAmount([120_000_000])),
  fault('a cell without its state', without('state')),
  fault('an answer that does not say whom it is for', without('audience')),
  fault('an answer without what it is about', without('about')),
  fault('the month 13', withMonth('2015-13')),
  fault('a month of the year 0', withMonth('0000-01')),
  fault('a day that no calendar has', withAbout({ asOf: '2015-02-30' })),
  fault('the same row twice', twice),
  fault('an answer of the next contract', withAbout({ version: '2.0' })),
  fault('a link that runs', withAbout({ sourceLink: ['java', 'script:alert(1)'].join('') })),
  fault('an error that calls itself an answer', () => ({ error: 'Der skete en fejl', status: 500 })),
  fault('the answer in a list', (good) => [good]),
  fault('the answer in an envelope', (good) => ({ data: good })),
  fault('null', () => null),
  fault('a bare number', () => 17.6),
  fault('fields that nobody knows', withMore, null),
  fault('a later version of the contract', withAbout({ version: '1.9', mood: 'good' }), null),
];
