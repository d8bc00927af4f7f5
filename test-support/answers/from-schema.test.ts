import { expect } from 'chai';
import fc from 'fast-check';
import { answers, schemas } from '../generated/schemas.js';
import { valuesOf } from './from-schema.js';
import { operationNames } from './operations.js';
import type { Schema } from './schema.js';

const sampled = (schema: Schema, among: Readonly<Record<string, Schema>> = {}): unknown[] =>
  fc.sample(valuesOf(schema, { schemas: among }), { numRuns: 200, seed: 1 });

describe('values made from a schema', () => {
  it('are known for every schema of the contract, and for the answer of every operation', () => {
    for (const [name, schema] of Object.entries(schemas)) valuesOf(schema, { schemas }, name);
    expect(Object.keys(answers)).to.have.members([...operationNames]);
  });

  it('are refused where the schema says something that is not understood, at whatever depth', () => {
    const unknown: object[] = [
      { type: 'integer', multipleOf: 5 },
      { type: 'string', minLength: 1 },
      { type: 'string', format: 'email' },
      { type: 'number' },
      { type: ['string', 'null'] },
      { enum: ['a'] },
      { oneOf: [{ $ref: '#/A' }] },
      { oneOf: [{ $ref: '#/A' }, { type: 'string' }], discriminator: { propertyName: 'a', mapping: { a: '#/A' } } },
      { allOf: [] },
      { $ref: '#/A', minimum: 1 },
      { $ref: '#/unknown' },
      { type: 'array' },
    ];
    const among = { A: { type: 'object' } } as const;
    for (const schema of unknown) {
      const nested = { type: 'object', properties: { a: { type: 'array', items: schema } } } as Schema;
      for (const each of [schema as Schema, nested])
        expect(() => valuesOf(each, { schemas: among }), JSON.stringify(schema)).to.throw(
          /no values are known|no schema/,
        );
    }
  });

  it('keep limits, both ends among them', () => {
    const numbers = sampled({ type: 'integer', minimum: -2, maximum: 3 });
    expect(new Set(numbers)).to.deep.equal(new Set([-2, -1, 0, 1, 2, 3]));
    const lengths = sampled({ type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 3 }).map(
      (list) => (list as unknown[]).length,
    );
    expect(new Set(lengths)).to.deep.equal(new Set([1, 2, 3]));
  });

  it('have what is required, and the rest at times', () => {
    const schema: Schema = {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'boolean' }, b: { const: 'x', type: 'string' } },
    };
    const keys = sampled(schema).map((value) => Object.keys(value as object).join());
    expect(new Set(keys)).to.deep.equal(new Set(['a', 'a,b']));
  });

  it('are days of the calendar where a day is asked for', () => {
    for (const day of sampled({ type: 'string', format: 'date' }) as string[])
      expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).to.equal(day);
  });

  it('follow a pattern', () => {
    for (const text of sampled({ type: 'string', pattern: '^\\d+\\.\\d+$' })) expect(text).to.match(/^\d+\.\d+$/);
  });

  it('bear a tag that leads to their schema, each of them', () => {
    const among: Record<string, Schema> = {
      A: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', const: 'a' } } },
      B: { type: 'object', required: ['kind', 'b'], properties: { kind: { type: 'string' }, b: { type: 'boolean' } } },
    };
    const mapping = { a: '#/A', b: '#/B', c: '#/B' };
    const values = sampled(
      { oneOf: [{ $ref: '#/A' }, { $ref: '#/B' }], discriminator: { propertyName: 'kind', mapping } },
      among,
    );
    const tags = (values as { kind: string; b?: boolean }[]).map(
      ({ kind, b }) => `${kind}${b === undefined ? '' : '!'}`,
    );
    expect(new Set(tags)).to.deep.equal(new Set(['a', 'b!', 'c!']));
  });
});
