import { nothing, type TemplateResult } from 'lit';
import { isTag, type MarkupNode } from './nodes.js';
import { parseMarkup } from './parse-markup.js';

/** What stands in a template's text for the value with this number. */
const hole = (index: number): string => `\ue000${index}\ue001`;
const holes = /\ue000(\d+)\ue001/;

const parsed = new WeakMap<TemplateStringsArray, readonly MarkupNode[]>();

/**
 * What a template comes to where there is no page: without handlers and properties, which are for a living one. It is the
 * same in a browser and in Node, to the letter, whatever whitespace a bundle has left in the template.
 */
export function nodesOf(value: unknown): readonly MarkupNode[] {
  if (value === undefined || value === null || value === nothing || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (isTemplate(value)) return templateNodes(value);
  if (isDirective(value)) return nodesOf(resultOf(value));
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  throw new TypeError('No part of a template is such a thing.');
}

function templateNodes({ strings, values }: TemplateResult): readonly MarkupNode[] {
  let skeleton = parsed.get(strings);
  if (!skeleton) {
    const text = strings.map((part) => part.replaceAll(/\s*\n\s*/g, ' '));
    skeleton = parseMarkup(text.reduce((all, part, index) => `${all}${hole(index - 1)}${part}`));
    parsed.set(strings, skeleton);
  }
  return skeleton.flatMap((node) => filled(node, values));
}

function filled(node: MarkupNode, values: readonly unknown[]): readonly MarkupNode[] {
  if (isTag(node)) {
    const attributes = new Map<string, string>();
    for (const [name, value] of node.attributes) {
      const given = attributeOf(name, value, values);
      if (given) attributes.set(...given);
    }
    return [{ name: node.name, attributes, children: node.children.flatMap((child) => filled(child, values)) }];
  }
  // Each second part is the number of a value.
  return node.split(holes).flatMap((part, index) => (index % 2 === 1 ? nodesOf(values[Number(part)]) : nodesOf(part)));
}

/** An attribute with its values in it; none where it is for a living page, or a value says so. */
function attributeOf(name: string, text: string, values: readonly unknown[]): [string, string] | undefined {
  if (/^[@.]/.test(name)) return undefined;
  const parts = text.split(holes).map((part, index) => (index % 2 === 1 ? values[Number(part)] : part));
  if (name.startsWith('?')) return parts[1] ? [name.slice(1), ''] : undefined;
  if (parts.includes(nothing)) return undefined;
  return [name, parts.map(written).join('')];
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

interface DirectiveCall {
  readonly _$litDirective$: new (part: { type: number }) => { render(...values: readonly unknown[]): unknown };
  readonly values: readonly unknown[];
}

const isDirective = (value: unknown): value is DirectiveCall =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

/** Between tags, which is the only place where a view has one. */
const resultOf = ({ _$litDirective$: Directive, values }: DirectiveCall): unknown =>
  new Directive({ type: 2 }).render(...values);

function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError('No attribute holds such a thing.');
}
