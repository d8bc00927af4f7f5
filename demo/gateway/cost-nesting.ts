/** Which costs are made of which: a cost of its parts, and of other subjects that the municipality says are in it. */

/** A subject, and the one that it is in where it is no part of a split there. */
export interface NestedSubject {
  readonly id: string;
  readonly parent: string | undefined;
  /** Children of one parent that have the same exclude each other. */
  readonly split: string | undefined;
}

export interface NestedPart {
  readonly subject: string;
  readonly split: string;
  readonly id: string;
  /** The subject that this part is. */
  readonly is: string | undefined;
}

export interface Nesting {
  readonly subjects: readonly NestedSubject[];
  readonly parts: readonly NestedPart[];
}

/** A cost that somebody can ask for: a subject, or a part of it. */
export interface Place {
  readonly subject: string;
  readonly split?: string | undefined;
  readonly part?: string | undefined;
}

export const keyOf = ({ subject, split, part }: Place): string => JSON.stringify([subject, split, part]);

/** A cost and what it is made of. */
export interface Made {
  readonly total: Place;
  readonly of: readonly Place[];
  /** Whether there may be more to it than that. */
  readonly hasRest: boolean;
  /** Its other parts, where it is told of subjects alone. */
  readonly others?: readonly Place[];
}

/** What a family of subjects adds up to. */
export interface Family {
  /** Places that are one and the same cost have one name. */
  readonly nameOf: (place: Place) => string;
  readonly made: readonly Made[];
  /** The same for what is told of subjects alone, such as their sums: a part that is no subject is a rest there. */
  readonly madeOfSubjects: readonly Made[];
}

/** The subject with all that it is in or made of, and what those are in or made of: no other tells of it. */
export function familyOf(subject: string, { subjects, parts }: Nesting): readonly string[] {
  const beside = new Map<string, string[]>();
  const links = [
    ...subjects.map(({ id, parent }) => [id, parent] as const),
    ...parts.map(({ subject: whole, is }) => [whole, is] as const),
  ];
  for (const [one, other] of links) {
    if (other === undefined) continue;
    push(beside, one, other);
    push(beside, other, one);
  }
  const family = new Set([subject]);
  // What is added on the way is gone through too.
  for (const one of family) for (const other of beside.get(one) ?? []) family.add(other);
  return [...family].sort();
}

export function familyTable(nesting: Nesting): Family {
  const splits = splitsOf(nesting.parts);
  const nests = nestsOf(nesting, splits);
  const names = new Names();
  for (const { subject, split, id, is } of nesting.parts)
    if (is !== undefined) names.join({ subject, split, part: id }, { subject: is });
  for (const one of nests) for (const other of nests) joinCrossed(names, one, other);
  const stated = [...splits].flatMap(([subject, ofSubject]) =>
    [...ofSubject].map(([split, ids]): Made => {
      const of = [...ids].map((part) => ({ subject, split, part }));
      return { total: { subject }, of, hasRest: false };
    }),
  );
  const madeOfSubjects = nests.map(({ whole, split, children, hasRest }): Made => {
    const of = children.map(({ subject }) => ({ subject }));
    const known = new Set(children.map(({ part }) => part));
    const ids = split === undefined ? [] : [...(splits.get(whole)?.get(split) ?? [])];
    const others = ids.filter((id) => !known.has(id)).map((part) => ({ subject: whole, split, part }));
    return { total: { subject: whole }, of, hasRest, others };
  });
  return {
    nameOf: (place) => names.of(place),
    made: [
      ...stated,
      ...madeOfSubjects.filter((_, index) => nests[index]?.split === undefined),
      ...nests.flatMap((nest) => acrossOf(nest, splits, nests)),
    ],
    madeOfSubjects,
  };
}

/** A subject that is made of subjects: by a split of its own, or because they say so. */
interface Nest {
  readonly whole: string;
  /** undefined where the children say so. */
  readonly split: string | undefined;
  readonly children: readonly { readonly subject: string; readonly part: string | undefined }[];
  readonly hasRest: boolean;
}

type Splits = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function splitsOf(parts: readonly NestedPart[]): Splits {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { subject, split, id } of parts) {
    const ofSubject = found.get(subject) ?? new Map<string, Set<string>>();
    found.set(subject, ofSubject.set(split, (ofSubject.get(split) ?? new Set()).add(id)));
  }
  return found;
}

function nestsOf({ subjects, parts }: Nesting, splits: Splits): readonly Nest[] {
  const groups = new Map<string, (Nest['children'][number] & Pick<Nest, 'whole' | 'split'>)[]>();
  for (const { subject: whole, split, id: part, is } of parts)
    if (is !== undefined) push(groups, JSON.stringify([whole, split]), { whole, split, subject: is, part });
  for (const { id: subject, parent: whole, split } of subjects)
    if (whole !== undefined)
      push(groups, JSON.stringify(['parent', whole, split]), { whole, split: undefined, subject, part: undefined });
  return [...groups.values()].flatMap((children) => {
    const [first] = children;
    if (!first) return [];
    const { whole, split } = first;
    const parts = split === undefined ? Infinity : (splits.get(whole)?.get(split)?.size ?? 0);
    return { whole, split, children, hasRest: children.length < parts };
  });
}

/** A part of a part is one cost, whichever of the two is split by the other. */
function joinCrossed(names: Names, one: Nest, other: Nest): void {
  if (one.whole !== other.whole || one.split === undefined || other.split === undefined || one.split >= other.split)
    return;
  for (const { subject, part } of one.children)
    for (const { subject: crossing, part: crossed } of other.children)
      names.join({ subject, split: other.split, part: crossed }, { subject: crossing, split: one.split, part });
}

/** What a subject's parts come to over the subjects that it is made of: own offers in each area are all own offers. */
function acrossOf({ whole, split: by, children, hasRest }: Nest, splits: Splits, nests: readonly Nest[]): Made[] {
  const carried = new Set(children.flatMap(({ subject }) => carriedBy(subject, splits, nests)));
  return [...carried].flatMap((split) => {
    if (split === by) return [];
    const carriers = children.map(({ subject }) => carriersOf(subject, split, splits, nests));
    const known = carriers.flatMap((found) => found ?? []);
    const parts = new Set(known.flatMap((subject) => [...(splits.get(subject)?.get(split) ?? [])]));
    const own = splits.get(whole)?.get(split);
    const isWhole = !hasRest && !carriers.includes(undefined);
    // Of a part that nobody states nothing is known but what all of them come to.
    if (!own && !isWhole) return [];
    return [...new Set([...parts, ...(own ?? [])])].map((part) => ({
      total: { subject: whole, split, part },
      of: known.filter((one) => splits.get(one)?.get(split)?.has(part)).map((subject) => ({ subject, split, part })),
      hasRest: !isWhole,
    }));
  });
}

/** The splits of a subject, and of those that it is made of. */
function carriedBy(subject: string, splits: Splits, nests: readonly Nest[], above: readonly string[] = []): string[] {
  if (above.includes(subject)) return [];
  const beneath = nests.filter(({ whole }) => whole === subject).flatMap(({ children }) => children);
  return [
    ...(splits.get(subject)?.keys() ?? []),
    ...beneath.flatMap((child) => carriedBy(child.subject, splits, nests, [...above, subject])),
  ];
}

/** The subjects that have this split and make up this one, itself if it has it; undefined where there are none. */
function carriersOf(
  subject: string,
  split: string,
  splits: Splits,
  nests: readonly Nest[],
  above: readonly string[] = [],
): readonly string[] | undefined {
  if (splits.get(subject)?.has(split)) return [subject];
  if (above.includes(subject)) return undefined;
  for (const { whole, children, hasRest } of nests) {
    if (whole !== subject || hasRest) continue;
    const found = children.map((child) => carriersOf(child.subject, split, splits, nests, [...above, subject]));
    if (!found.includes(undefined)) return found.flatMap((one) => one ?? []);
  }
  return undefined;
}

/** Names of places; joined ones have the same. */
class Names {
  readonly #same = new Map<string, string>();

  of(place: Place): string {
    return this.#rootOf(keyOf(place));
  }

  join(one: Place, other: Place): void {
    const [from, to] = [this.of(one), this.of(other)];
    if (from !== to) this.#same.set(from, to);
  }

  #rootOf(name: string): string {
    const next = this.#same.get(name);
    return next === undefined ? name : this.#rootOf(next);
  }
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
