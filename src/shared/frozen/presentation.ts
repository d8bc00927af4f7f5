import type { CSSResult } from 'lit';
import { isTag, type MarkupNode, type Tag } from './nodes.js';
import { compareWeights, selectorsOf, type Standing, standingIn, type Weight } from './selector.js';

/** What a shape or a text of a drawing can be told by an attribute of its own. */
export const presentational: ReadonlySet<string> = new Set([
  'display',
  'fill',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'overflow',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
]);

interface Rule {
  readonly matches: (standing: Standing) => boolean;
  readonly weight: Weight;
  readonly declared: readonly (readonly [name: string, value: string])[];
}

/** How a figure's styles say that its drawings look: on a screen, in light colours, under no other condition. */
export interface Look {
  readonly rules: readonly Rule[];
  readonly tokens: ReadonlyMap<string, string>;
  readonly family: string;
}

const comment = /\/\*.*?\*\//gs;
/** A rule under a condition, with the rules in it. */
const conditional = /@[^{}]+\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
const block = /(?<selector>[^{}]+)\{(?<body>[^{}]*)\}/g;
const declaration = /(?<name>[\w-]+)\s*:\s*(?<value>[^;]+?)\s*(?:;|$)/g;

const looks = new WeakMap<readonly CSSResult[], Look>();

/** The look that style sheets give, read from them themselves. `family` is the page's own font. */
export function lookOf(styles: readonly CSSResult[], family: string): Look {
  const read = looks.get(styles);
  if (read) return read;
  const rules: Rule[] = [];
  const tokens = new Map<string, string>();
  for (const { cssText } of styles)
    for (const { groups = {} } of cssText.replaceAll(comment, '').replaceAll(conditional, '').matchAll(block)) {
      const { selector = '', body = '' } = groups;
      const all = [...body.matchAll(declaration)].map(
        ({ groups: { name = '', value = '' } = {} }) => [name, value] as const,
      );
      for (const [name, value] of all) if (name.startsWith('--')) tokens.set(name, value);
      const declared = all.filter(([name]) => name === 'color' || presentational.has(name));
      if (declared.length > 0) rules.push(...selectorsOf(selector).map((one) => ({ ...one, declared })));
    }
  // Of two that weigh the same the later one wins: sorting leaves them in their order.
  const look = { rules: rules.toSorted((a, b) => compareWeights(a.weight, b.weight)), tokens, family };
  looks.set(styles, look);
  return look;
}

/** What a drawing takes over from the page around it. */
interface Surrounding {
  readonly color: string;
  readonly weight: string;
  /** Whether one is inside of a drawing already. */
  readonly isDrawn: boolean;
}

/**
 * A figure whose drawings say themselves what they look like, for a place that takes the style sheet away. Where the sheet
 * stands it decides as before: any rule goes before an attribute.
 */
export const presented = (figure: Tag, look: Look): Tag =>
  withLook(standingIn(figure), look, { color: 'currentColor', weight: '400', isDrawn: false });

function withLook(standing: Standing, look: Look, around: Surrounding): Tag {
  const { tag } = standing;
  const isOuter = tag.name === 'svg' && !around.isDrawn;
  const isDrawn = isOuter || around.isDrawn;
  if (!isDrawn && !holdsDrawing(tag)) return tag;
  const won = new Map<string, string>();
  for (const { matches, declared } of look.rules)
    if (matches(standing))
      for (const [name, value] of declared) if (value !== 'inherit') won.set(name, valueOf(value, look));
  const color = won.get('color') ?? around.color;
  const weight = won.get('font-weight') ?? around.weight;
  const attributes = new Map(tag.attributes);
  if (isOuter) attributes.set('font-family', look.family).set('font-weight', weight);
  if (isDrawn)
    for (const [name, value] of won)
      if (name !== 'color') attributes.set(name, value === 'currentColor' ? color : value);
  const inside = (node: MarkupNode): MarkupNode =>
    isTag(node) ? withLook(standingIn(node, standing), look, { color, weight, isDrawn }) : node;
  return { name: tag.name, attributes, children: tag.children.map(inside) };
}

const holdsDrawing = ({ children }: Tag): boolean =>
  children.some((node) => isTag(node) && (node.name === 'svg' || holdsDrawing(node)));

/** A value with the tokens of no other page in it, in light colours. */
function valueOf(value: string, look: Look): string {
  const token = /var\((--[\w-]+)(?:,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/;
  const found = token.exec(value);
  if (found) {
    const [whole, name = '', fallback = ''] = found;
    return valueOf(value.replace(whole, look.tokens.get(name) ?? fallback), look);
  }
  return value.replaceAll(/light-dark\(\s*([^,()]+?)\s*,[^()]*\)/g, '$1').trim();
}
