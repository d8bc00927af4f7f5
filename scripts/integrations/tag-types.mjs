/** One type for all tags, of which types/ makes what each framework asks for. Its own types come from the classes. */

export function tagTypesOf(elements) {
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type)))].sort();
  return `// Written by \`npm run build\` from the doc comments.
import type { ${events.join(', ')} } from '../esm/shared/events.js';
${elements.map(({ name, path }) => `import type { ${name} } from '${path.replace(/^dist/, '..')}';`).join('\n')}

/** As text too, which is how HTML has it. */
type Numeric<T> = T | (NonNullable<T> extends number ? \`\${number}\` : never);

/** Every tag: its class, and what can be set on it. */
export interface PejlTags {
${elements.map(tagOf).join('\n')}
}
`;
}

function tagOf({ tag, name, summary, attributes, properties, events }) {
  const typeOf = (field, kind) => (kind === 'number' ? `Numeric<${name}['${field}']>` : `${name}['${field}']`);
  const attribute = ({ field, kind, ...rest }) => ({ ...rest, type: typeOf(field, kind) });
  const property = ({ name: field, description }) => ({ name: field, description, type: typeOf(field) });
  return `  /** ${summary} */
  '${tag}': {
    element: ${name};
    attributes: ${membersOf(attributes.map(attribute))};
    /** Objects and functions: no attribute holds them. */
    properties: ${membersOf(properties.filter(({ isText }) => !isText).map(property))};
    /** Texts that must stand in no attribute, where a framework may put them: to be set on the element itself. */
    texts: ${membersOf(properties.filter(({ isText }) => isText).map(property))};
    events: ${membersOf(events, '')};
  };`;
}

function membersOf(members, optional = '?') {
  if (members.length === 0) return 'object';
  const lines = members.map(
    ({ name, type, description }) =>
      `      /** ${description} */\n      '${name}'${optional}: ${type}${optional && ' | undefined'};\n`,
  );
  return `{\n${lines.join('')}    }`;
}
