/** Web types of JetBrains' editors. */

export const webTypesOf = (elements, tokens, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: { elements: elements.map(elementOf) },
    css: {
      properties: tokens.map(({ name, description, default: initial }) => ({
        name,
        description: `${description} Otherwise \`${initial}\`.`,
      })),
    },
  },
});

function elementOf({ tag, summary, attributes, properties, methods, events, slots, parts }) {
  return {
    name: tag,
    description: summary,
    attributes: attributes.map(({ name, initial, description, ...type }) => ({
      name,
      description,
      ...(initial && { default: initial }),
      value: { type: typeOf(type) },
    })),
    slots: slots.map(({ name, description }) => ({ name: name || 'default', description })),
    js: {
      properties: [
        ...attributes.map(({ field, description, ...type }) => ({ name: field, description, type: typeOf(type) })),
        ...properties.map(({ name, type, description }) => ({ name, description, type })),
        ...methods.map(({ name, description }) => ({ name, description, type: '() => Promise<void>' })),
      ],
      events: events.map(({ name, description }) => ({ name, description })),
    },
    css: { parts: parts.map(({ name, description }) => ({ name, description })) },
  };
}

function typeOf({ kind, values }) {
  if (kind === 'choice') return values.map((value) => `'${value}'`).join(' | ');
  return kind === 'text' ? 'string' : kind;
}
