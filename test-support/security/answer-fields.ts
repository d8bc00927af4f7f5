/** The texts of an answer: where the contract has one, which of them are free, and an answer that has others there. */
import { parse } from 'yaml';
import type { Operation } from '../../src/client/port.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationOfPath>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface OperationOfPath {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>;
}

/** A place where the contract has text, as a JSON pointer with "*" for each item of a list. */
export interface TextField {
  readonly path: string;
  /** True where any text may stand; false where only some words, or texts of some form, may. */
  readonly isFree: boolean;
}

/** Every text that the answer of an operation may hold. */
export async function textFieldsOf(operation: Operation): Promise<readonly TextField[]> {
  const response = await fetch('/openapi/pejl.yaml');
  const contract = parse(await response.text()) as Contract;
  const found = new Map<string, TextField>();
  const walk = (schema: Schema, path: string): void => {
    if (schema.$ref) walk(contract.components.schemas[schema.$ref.split('/').at(-1)!]!, path);
    else if (schema.oneOf) for (const one of schema.oneOf) walk(one, path);
    else if (schema.items) walk(schema.items, `${path}/*`);
    else if (schema.properties)
      for (const [name, property] of Object.entries(schema.properties)) walk(property, `${path}/${name}`);
    else if (schema.type === 'string') found.set(path, { path, isFree: isFree(schema) });
  };
  const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
  const answer = operations.find(({ operationId }) => operationId === operation)?.responses?.['200'];
  walk(answer!.content!['application/json']!.schema, '');
  return [...found.values()];
}

const isFree = (schema: Schema): boolean =>
  schema.enum === undefined && schema.const === undefined && [undefined, '\\S'].includes(schema.pattern);

/** Calls `replace` for each text of an answer and puts what it gives in its place; the answer itself is left alone. */
export function withTexts<Answer>(answer: Answer, replace: (path: string, text: string) => string): Answer {
  const copy = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return replace(path, value);
    if (Array.isArray(value)) return value.map((item) => copy(item, `${path}/*`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner, `${path}/${name}`)]));
  };
  return copy(answer, '') as Answer;
}

/** Where an answer has text. */
export function pathsOf(answer: unknown): ReadonlySet<string> {
  const paths = new Set<string>();
  withTexts(answer, (path, text) => {
    paths.add(path);
    return text;
  });
  return paths;
}

/** Ids, and what refers to them, by their path. A link has a form of its own, though the schema does not say so. */
const isId = (path: string): boolean =>
  /\/(id|period|service|figures\/\*\/kind|footnotes\/\*|areas\/\*|(goals|refunds)\/\*\/services\/\*|step)$/.test(path);
const isLink = (path: string): boolean => path.endsWith('Link');

/** Where only some texts may stand: by their form, or because they must be the id of something. */
export const isBound = ({ path, isFree: free }: TextField): boolean =>
  !free ||
  /\/(period|service|figures\/\*\/kind|(areas|overlaps)\/\*\/\w+\/\*|(goals|refunds)\/\*\/services\/\*|step)$/.test(
    path,
  );

/** The free texts of an answer that are read by people, so that any text may stand there. */
export const readFields = (fields: readonly TextField[]): readonly string[] =>
  fields.filter(({ path, isFree: free }) => free && !isId(path) && !isLink(path)).map(({ path }) => path);

/**
 * The answer with `text` in every free text of it. Ids get it too, and stay apart and refer to what they did. Links are
 * left as they are.
 */
export function filledWith<Answer>(
  answer: Answer,
  fields: readonly TextField[],
  text: (path: string) => string,
): Answer {
  const free = new Set(fields.filter(({ isFree: may }) => may).map(({ path }) => path));
  const ids = new Map<string, number>();
  return withTexts(answer, (path, own) => {
    if (!free.has(path) || isLink(path)) return own;
    if (!isId(path)) return text(path);
    const number = ids.get(own) ?? ids.size;
    ids.set(own, number);
    return `${text('id')}${number === 0 ? '' : ` ${number}`}`;
  });
}

/** The answer with `text` at one path, wherever that is in it. */
export const withTextAt = <Answer>(answer: Answer, at: string, text: string): Answer =>
  withTexts(answer, (path, own) => (path === at ? text : own));

/** A copy of the answer whose texts at one path can be changed again and again. */
export function changeable(answer: unknown, at: string): { answer: unknown; put: (text: string) => void } {
  const copy: unknown = structuredClone(answer);
  const steps = at.split('/').slice(1);
  const name = steps.pop()!;
  let holders = [copy as Record<string, unknown>];
  for (const step of steps)
    holders = holders
      .flatMap((holder) => (step === '*' ? Object.values(holder) : [holder[step]]))
      .filter((inner) => typeof inner === 'object')
      .map((inner) => inner as Record<string, unknown>);
  const put = (text: string) => {
    for (const holder of holders)
      for (const key of name === '*' ? Object.keys(holder) : [name])
        if (typeof holder[key] === 'string') holder[key] = text;
  };
  return { answer: copy, put };
}
