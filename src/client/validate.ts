/** Where an answer breaks the contract, as a JSON pointer, and what belongs there. Never what was found. */
export interface Break {
  readonly pointer: string;
  readonly expected: string;
}

/** Tells the first break in a value, by its place from there; undefined when there is none. */
export type Check = (value: unknown) => Break | undefined;

/*
 * The validators are generated from the contract as calls of these few functions. A general validator does the same with
 * ten times the code, and every operation to come would add its share.
 */

const expecting =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? undefined : { pointer: '', expected };

export const flag: Check = expecting('boolean', (value) => typeof value === 'boolean');

const string = expecting('string', (value) => typeof value === 'string');

/** Text, of a form where one is given. */
export function text(form?: RegExp): Check {
  if (!form) return string;
  const formed = expecting(`text like ${form.source}`, (value) => form.test(value as string));
  return (value) => string(value) ?? formed(value);
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
  return (value) => kind(value) ?? size(value);
}

export function list(item: Check, least: number, most: number): Check {
  const expected = `a list of ${least} to ${most}`;
  return (value) => {
    if (!Array.isArray(value)) return { pointer: '', expected: 'array' };
    if (value.length < least || value.length > most) return { pointer: '', expected };
    // An iterator of pairs takes several times as long, which shows with a hundred thousand figures.
    for (let index = 0; index < value.length; index += 1) {
      const found = item(value[index]);
      if (found) return within(index, found);
    }
    return undefined;
  };
}

/** An object with these fields, of which some must be there. Others are ignored: a gateway may be newer than the page. */
export function fields(required: readonly string[], checks: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(checks));
  return (value) => {
    if (!isObject(value)) return { pointer: '', expected: 'object' };
    for (const name of required)
      if (value[name] === undefined) return { pointer: '', expected: `required property ${name}` };
    if (isOfPlainData(value) && ownHold(value, known)) return undefined;
    // Which of two breaks is told does not turn on their order in the data.
    for (const [name, check] of known) {
      const found = value[name] === undefined ? undefined : check(value[name]);
      if (found) return within(name, found);
    }
    return undefined;
  };
}

/** Without asking for each field that might be there: most objects have few of them. Fields that are not known are not read. */
function ownHold(value: Readonly<Record<string, unknown>>, known: ReadonlyMap<string, Check>): boolean {
  for (const name in value) {
    const check = known.get(name);
    if (check && value[name] !== undefined && check(value[name])) return false;
  }
  return true;
}

/** An object that a page has made by a class may have fields that it does not count up. */
const isOfPlainData = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** The place is told on the way back, so that it costs nothing where nothing is broken. */
const within = (step: string | number, { pointer, expected }: Break): Break => ({
  pointer: `/${step}${pointer}`,
  expected,
});

/** An object whose `tag` says which of some checks applies. */
export function byTag(tag: string, cases: Readonly<Record<string, Check>>): Check {
  const tagged = fields([tag], { [tag]: word(...Object.keys(cases)) });
  return (value) => tagged(value) ?? cases[String((value as Record<string, unknown>)[tag])]?.(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
