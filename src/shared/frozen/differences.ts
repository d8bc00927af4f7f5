import { dataName } from './frozen.js';
import { isTag, type MarkupNode, type Tag, textIn } from './nodes.js';

/** What a part of the file is to whoever reads it. */
export type Place =
  | 'data'
  | 'digest'
  | 'style'
  | 'head'
  | 'heading'
  | 'lead'
  | 'cell'
  | 'drawing'
  | 'notes'
  | 'provenance'
  | 'stamp'
  | 'text';

/** Where a file shows something else than its data give. */
export interface Difference {
  /** Heading of the figure; '' outside of the figures. */
  readonly figure: string;
  readonly place: Place;
  /** Of a cell: the name of its row and the head of its column. */
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly drawn: string;
}

interface Here {
  readonly figure: string;
  readonly place: Place;
  readonly row: string;
  readonly column: string;
}

/** Everywhere that `shown`, a file, differs from `drawn`, what its data give. */
export function differencesOf(shown: readonly MarkupNode[], drawn: readonly MarkupNode[]): readonly Difference[] {
  return [...compared(joined(shown), joined(drawn), { figure: '', place: 'text', row: '', column: '' })];
}

function* compared(shown: readonly MarkupNode[], drawn: readonly MarkupNode[], here: Here): Generator<Difference> {
  const isAlike =
    shown.length === drawn.length && shown.every((node, index) => nameOf(node) === nameOf(drawn[index] ?? ''));
  if (!isAlike) {
    yield { ...here, shown: said(shown), drawn: said(drawn) };
    return;
  }
  for (const [index, node] of shown.entries()) {
    const other = drawn[index] ?? '';
    if (!isTag(node) || !isTag(other)) {
      if (node !== other) yield { ...here, shown: textIn(node), drawn: textIn(other) };
      continue;
    }
    const within = hereIn(other, here);
    const [own, others] = [node, other].map(({ attributes }) => JSON.stringify([...attributes]));
    if (own !== others) yield { ...within, shown: changedIn(node, other), drawn: changedIn(other, node) };
    yield* compared(joined(node.children), joined(other.children), within);
  }
}

const nameOf = (node: MarkupNode): string => (isTag(node) ? node.name : '');

const said = (nodes: readonly MarkupNode[]): string => nodes.map(textIn).join(' ').replaceAll(/\s+/g, ' ').trim();

/** The attributes of a tag that another has not. */
const changedIn = ({ attributes }: Tag, other: Tag): string =>
  [...attributes]
    .filter(([name, value]) => other.attributes.get(name) !== value)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** Words that stand beside each other are one text. */
function joined(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const all: MarkupNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}

const byTag: Readonly<Record<string, Place>> = {
  head: 'head',
  style: 'style',
  svg: 'drawing',
  code: 'digest',
  h1: 'heading',
  h2: 'heading',
};
const byClass: Readonly<Record<string, Place>> = {
  lead: 'lead',
  notes: 'notes',
  provenance: 'provenance',
  stamp: 'stamp',
};

/** Where one is inside of this tag. */
function hereIn(tag: Tag, here: Here): Here {
  const { name, attributes } = tag;
  if (name === 'section') return { ...here, figure: headingIn(tag) };
  if (name === 'meta' && attributes.get('name') === dataName) return { ...here, place: 'data' };
  const classes = (attributes.get('class') ?? '').split(' ');
  const place = byTag[name] ?? classes.map((own) => byClass[own]).find(Boolean);
  if (place) return { ...here, place };
  if (name === 'tr') return { ...here, place: 'cell', row: firstIn(tag, 'th') };
  if (name === 'td' || name === 'th') return { ...here, place: 'cell', column: attributes.get('data-label') ?? '' };
  return here;
}

const headingIn = (tag: Tag): string => firstIn(tag, 'h1') || firstIn(tag, 'h2');

function firstIn(node: MarkupNode, name: string): string {
  if (!isTag(node)) return '';
  if (node.name === name) return said([node]);
  for (const child of node.children) {
    const found = firstIn(child, name);
    if (found) return found;
  }
  return '';
}
