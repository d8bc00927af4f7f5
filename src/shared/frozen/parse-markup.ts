import { isVoid, type MarkupNode, type Tag, unescaped } from './nodes.js';

const piece =
  /<style>(?<sheet>[^]*?)<\/style>|<(?<close>\/?)(?<name>[a-zA-Z][\w-]*)(?<attributes>(?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>/]+))?)*)\s*(?<self>\/?)>|(?<text>[^<]+)/gy;
const attribute = /(?<name>[^\s=>"'/]+)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>/]+)))?/g;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: MarkupNode[];
}

/** That a text is not markup of our writing. */
export class MarkupError extends Error {}

/**
 * Reads markup as we write it, and nothing else: every tag closed, every value quoted. It reads our own templates and the
 * files made of them; a browser's patience with any other HTML is not wanted here.
 */
export function parseMarkup(text: string): readonly MarkupNode[] {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(piece)) {
    at = index + whole.length;
    const { name = '', close, self, text: words, sheet } = groups;
    const parent = open.at(-1) ?? root;
    if (words !== undefined) {
      parent.children.push(unescaped(words));
    } else if (sheet !== undefined) {
      parent.children.push({ name: 'style', attributes: new Map(), children: [sheet] });
    } else if (close) {
      if (parent.name !== name || open.length === 1) throw new MarkupError(`</${name}> closes nothing.`);
      open.pop();
    } else {
      const tag: Open = { name, attributes: attributesOf(groups.attributes ?? ''), children: [] };
      parent.children.push(tag satisfies Tag);
      if (!self && !isVoid(name)) open.push(tag);
    }
  }
  if (at < text.length) throw new MarkupError('There is something else than markup.');
  if (open.length > 1) throw new MarkupError(`<${open.at(-1)?.name ?? ''}> is not closed.`);
  return root.children;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(attribute))
    all.set(groups.name ?? '', unescaped(groups.double ?? groups.single ?? groups.bare ?? ''));
  return all;
}
