import type { Tag } from './nodes.js';

/** A tag among those that it stands in. */
export interface Standing {
  readonly tag: Tag;
  readonly classes: readonly string[];
  readonly parent: Standing | undefined;
}

/** Ids are classes here: a page of several figures has its own. */
export const standingIn = (tag: Tag, parent?: Standing): Standing => ({
  tag,
  classes: (tag.attributes.get('class') ?? '').split(' '),
  parent,
});

/** Ids, classes and names in a selector: what wins over what. */
export type Weight = readonly [ids: number, classes: number, names: number];

/** One selector without commas, read. */
export interface Selector {
  readonly matches: (standing: Standing) => boolean;
  readonly weight: Weight;
}

type Test = (standing: Standing) => boolean;
interface Compound {
  readonly test: Test;
  readonly weight: Weight;
}

const none: Weight = [0, 0, 0];
const sum = (a: Weight, b: Weight): Weight => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const compareWeights = (a: Weight, b: Weight): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

const simple =
  /(?<name>[a-z][\w-]*|\*)|\.(?<classed>[\w-]+)|#(?<id>[\w-]+)|\[(?<attribute>[\w-]+)(?:='(?<value>[^']*)')?\]|:(?<pseudo>is|not)\((?<list>(?:[^()]|\([^()]*\))*)\)|(?<host>:host)(?![\w(-])|(?<other>::?[\w-]+(?:\([^()]*\))?)/gy;

/** The selectors of a rule as far as they can hold for what stands still: nobody points at it, and it is no first letter. */
export const selectorsOf = (text: string): readonly Selector[] =>
  partsOf(text, ',').flatMap((part) => {
    const read = selectorOf(part.trim());
    return read ? [read] : [];
  });

/** The parts of a text between signs that stand in no bracket. */
function partsOf(text: string, sign: ',' | ' '): readonly string[] {
  const piece = sign === ',' ? /(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g : /(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g;
  return text.match(piece) ?? [];
}

function selectorOf(text: string): Selector | undefined {
  let before: Test | undefined;
  let way = ' ';
  let weight = none;
  for (const part of partsOf(text, ' ')) {
    if (part === '>' || part === '+' || part === '~') {
      way = part;
      continue;
    }
    const compound = compoundOf(part);
    // What follows another on its own level is nowhere asked for in a drawing.
    if (!compound || way === '+' || way === '~') return undefined;
    before = combined(compound.test, before, way);
    weight = sum(weight, compound.weight);
    way = ' ';
  }
  return before && { matches: before, weight };
}

function combined(own: Test, outer: Test | undefined, way: string): Test {
  if (!outer) return own;
  return (standing) => {
    if (!own(standing)) return false;
    let { parent } = standing;
    if (way === '>') return parent !== undefined && outer(parent);
    for (; parent; { parent } = parent) if (outer(parent)) return true;
    return false;
  };
}

function compoundOf(text: string): Compound | undefined {
  const tests: Test[] = [];
  let weight = none;
  let end = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(simple)) {
    const found = simpleOf(groups);
    if (!found) return undefined;
    tests.push(found.test);
    weight = sum(weight, found.weight);
    end = index + whole.length;
  }
  return end < text.length ? undefined : { test: (standing) => tests.every((test) => test(standing)), weight };
}

function simpleOf(groups: Readonly<Record<string, string | undefined>>): Compound | undefined {
  const { name, classed, id, attribute, value, pseudo, list, host } = groups;
  if (name !== undefined)
    return { test: ({ tag }) => name === '*' || tag.name === name, weight: name === '*' ? none : [0, 0, 1] };
  if (classed !== undefined) return { test: ({ classes }) => classes.includes(classed), weight: [0, 1, 0] };
  if (id !== undefined) return { test: ({ classes }) => classes.includes(id), weight: [0, 1, 0] };
  if (attribute !== undefined)
    return {
      test: ({ tag: { attributes } }) =>
        value === undefined ? attributes.has(attribute) : attributes.get(attribute) === value,
      weight: [0, 1, 0],
    };
  if (host !== undefined) return { test: ({ parent }) => parent === undefined, weight: [0, 1, 0] };
  if (pseudo === undefined || list === undefined) return undefined;
  const inner = selectorsOf(list);
  const weight =
    inner
      .map((selector) => selector.weight)
      .toSorted(compareWeights)
      .at(-1) ?? none;
  const isOne = (standing: Standing) => inner.some(({ matches }) => matches(standing));
  return { test: pseudo === 'is' ? isOne : (standing) => !isOne(standing), weight };
}
