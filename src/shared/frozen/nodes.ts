/** Markup as data: what a template comes to, before it is text. */
export type MarkupNode = Tag | string;

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

export const isTag = (node: MarkupNode | undefined): node is Tag => typeof node === 'object';

/** A tag with its attributes in the order in which they are written; those without a value are left out. */
export const tagOf = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly MarkupNode[]
): Tag => ({
  name,
  attributes: new Map(Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined)),
  children,
});

/** All text within. */
export const textIn = (node: MarkupNode): string => (isTag(node) ? node.children.map(textIn).join('') : node);

/** Tags that hold nothing and are not closed. */
export const isVoid = (name: string): boolean => voids.has(name);
const voids = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta']);

/** The signs of text that mean something else in markup. */
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;' };
const signs = new Map(Object.entries(references).map(([sign, reference]) => [reference, sign]));

const escaped = (text: string): string => text.replaceAll(/[&<>']/g, (sign) => references[sign] ?? sign);

/** What a text of markup says. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|#39);/g, (reference) => signs.get(reference) ?? reference);

/** The markup of a page of HTML. Values stand in single quotes, since the data of a page are full of the others. A style sheet is ours, and written as it is. */
export function markupOf(node: MarkupNode): string {
  if (!isTag(node)) return escaped(node);
  const { name, attributes, children } = node;
  const written = [...attributes].map(([attribute, value]) => ` ${attribute}='${escaped(value)}'`).join('');
  if (isVoid(name)) return `<${name}${written}>`;
  const inner = children.map(name === 'style' ? textIn : markupOf).join('');
  return `<${name}${written}>${inner}</${name}>`;
}
