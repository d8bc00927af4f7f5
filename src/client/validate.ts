/** Where an answer breaks the contract, as a JSON pointer, and what belongs there. Never what was found. */
export interface Break {
  readonly pointer: string;
  readonly expected: string;
}

/** Tells the first break in a value that stands at `pointer`; undefined when there is none. */
export type Check = (value: unknown, pointer: string) => Break | undefined;

/*
 * The validators are generated from the contract as calls of these few functions. A general validator does the same with
 * ten times the code, and every operation to come would add its share.
 */

const expecting =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, pointer) =>
    holds(value) ? undefined : { pointer, expected };

export const flag: Check = expecting('boolean', (value) => typeof value === 'boolean');

const string = expecting('string', (value) => typeof value === 'string');

/** Text, of a form where one is given. */
export function text(form?: RegExp): Check {
  if (!form) return string;
  const formed = expecting(`text like ${form.source}`, (value) => form.test(value as string));
  return (value, pointer) => string(value, pointer) ?? formed(value, pointer);
}

/** One of some words. */
export const word = (...words: readonly string[]): Check =>
  expecting(words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`, (value) =>
    words.includes(value as string),
  );

/** A whole number within limits. */
export function whole(least: number, most: number): Check {
  const size = expecting(
    `a whole number from ${least} to ${most}`,
    (value) => Number(value) >= least && Number(value) <= most,
  );
  const kind = expecting('integer', Number.isInteger);
  return (value, pointer) => kind(value, pointer) ?? size(value, pointer);
}

export function list(item: Check, least: number, most: number): Check {
  const expected = `a list of ${least} to ${most}`;
  return (value, pointer) => {
    if (!Array.isArray(value)) return { pointer, expected: 'array' };
    if (value.length < least || value.length > most) return { pointer, expected };
    return firstBreak(value, (one, index) => item(one, `${pointer}/${index}`));
  };
}

/** An object with these fields, of which some must be there. Others are ignored: a gateway may be newer than the page. */
export function fields(required: readonly string[], checks: Readonly<Record<string, Check>>): Check {
  const known = Object.entries(checks);
  return (value, pointer) => {
    if (!isObject(value)) return { pointer, expected: 'object' };
    const lacking = required.find((name) => value[name] === undefined);
    if (lacking !== undefined) return { pointer, expected: `required property ${lacking}` };
    return firstBreak(known, ([name, check]) =>
      value[name] === undefined ? undefined : check(value[name], `${pointer}/${name}`),
    );
  };
}

/** An object whose `tag` says which of some checks applies. */
export function byTag(tag: string, cases: Readonly<Record<string, Check>>): Check {
  const tagged = fields([tag], { [tag]: word(...Object.keys(cases)) });
  return (value, pointer) =>
    tagged(value, pointer) ?? cases[String((value as Record<string, unknown>)[tag])]?.(value, pointer);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function firstBreak<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => Break | undefined,
): Break | undefined {
  // An iterator of pairs takes several times as long, which shows with a hundred thousand figures.
  for (let index = 0; index < items.length; index += 1) {
    const found = check(items[index] as Item, index);
    if (found) return found;
  }
  return undefined;
}
