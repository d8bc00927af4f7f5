/**
 * Judges answers without the code under test: the shape by Ajv, a general validator of JSON Schema, and what no schema
 * can say by the rules stated again in `judged-*.ts`. It compiles code, so it runs in Node.
 */
import Ajv2020 from 'ajv/dist/2020.js';
import type { Operation } from '../../src/client/port.js';
import { operations } from './operations.js';

export interface Verdict {
  readonly isRight: boolean;
  /** Every place that is wrong, as a JSON pointer. */
  readonly places: readonly string[];
}

export type Judge = (operation: Operation, data: unknown) => Verdict;

interface Contract {
  readonly paths: Record<string, Record<string, { readonly operationId?: string } & Record<string, unknown>>>;
}

/** A judge by the contract as it stands in its file, parsed. */
export function judgeOf(contract: Contract): Judge {
  // Ajv refuses a mapping, and takes `discriminator` to let pass what is no object; `oneOf` alone says all of it.
  const plain = JSON.parse(JSON.stringify(contract), (key, value: unknown) =>
    key === 'discriminator' ? undefined : value,
  ) as Contract;
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false, allErrors: true }).addSchema(
    plain,
    'contract',
  );
  const addresses = new Map(
    Object.entries(plain.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => [operationId, addressOf(path, method)] as const),
    ),
  );
  return (operation, data) => {
    const check = ajv.getSchema(`contract${addresses.get(operation) ?? ''}`);
    if (!check) throw new Error(`The contract has no answer of ${operation}.`);
    const places = check(data)
      ? brokenRules(operation, data)
      : [...new Set((check.errors ?? []).map(({ instancePath }) => instancePath))];
    return { isRight: places.length === 0, places };
  };
}

const brokenRules = (operation: Operation, data: unknown): readonly string[] =>
  (operations[operation].broken as (answer: unknown) => readonly string[])(data);

const addressOf = (path: string, method: string): string =>
  ['#', 'paths', path, method, 'responses', '200', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
    .replace('%23', '#');
