import { isTag, type MarkupNode, type Tag, textIn } from './nodes.js';

const controls = new Set(['button', 'select', 'input', 'textarea', 'slot', 'script', 'style']);
const references = ['aria-labelledby', 'aria-describedby'];

/**
 * A figure's markup as a page may hold several of: what names a part of it names it in the page, what unfolds is
 * unfolded, and nothing speaks up or is waited for. What could be pressed has no place here.
 */
export function stillNodes(nodes: readonly MarkupNode[], prefix: string): readonly MarkupNode[] {
  return nodes.flatMap((node): readonly MarkupNode[] => {
    if (!isTag(node)) return [node];
    const { name, attributes, children } = node;
    if (controls.has(name)) throw new TypeError(`A fixed figure has no <${name}>.`);
    const isLive = attributes.get('role') === 'status';
    // A line that waits for a reader's keys.
    if (isLive && textIn(node).trim() === '') return [];
    return [{ name, attributes: stillAttributes(name, attributes, prefix), children: stillNodes(children, prefix) }];
  });
}

function stillAttributes(tag: string, attributes: Tag['attributes'], prefix: string): Tag['attributes'] {
  const still = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === 'id') still.set('id', `${prefix}-${value}`).set('class', value);
    else if (references.includes(name)) still.set(name, `${prefix}-${value}`);
    else if (name === 'role' && value === 'status') continue;
    else if (name === 'tabindex' && value === '-1') continue;
    else if (name === 'class' && value.trim() === '') continue;
    else still.set(name, name === 'class' ? [still.get('class'), value.trim()].filter(Boolean).join(' ') : value);
  }
  if (tag === 'details') still.set('open', '');
  // What is wider than the page is scrolled to by keys too.
  if (still.get('class') === 'scroll') still.set('tabindex', '0');
  return still;
}
