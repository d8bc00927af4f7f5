/** Custom data of VS Code: tags and attributes for HTML, parts and tokens for CSS. */

const markdown = (value) => ({ kind: 'markdown', value });

export const htmlDataOf = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, summary, attributes, ...rest }) => ({
    name: tag,
    description: markdown([summary, ...listsOf(rest)].join('\n\n')),
    attributes: attributes.map(({ name, kind, values, description }) => ({
      name,
      description: markdown(description),
      // A set of the editor's own, for attributes without a value.
      ...(kind === 'boolean' && { valueSet: 'v' }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
});

export function cssDataOf(elements, tokens) {
  const parts = new Map(
    elements.flatMap((element) => element.parts).map(({ name, description }) => [name, description]),
  );
  return {
    version: 1.1,
    properties: tokens.map(({ name, description, default: initial }) => ({
      name,
      description: markdown(`${description} Otherwise \`${initial}\`.`),
    })),
    pseudoElements: [...parts].map(([name, description]) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/** What an element has beside its attributes, for whoever hovers its tag. */
export function listsOf({ properties, methods, events, slots, parts }) {
  const lists = {
    Properties: properties,
    Methods: methods.map(({ name, ...method }) => ({ ...method, name: `${name}()` })),
    Events: events,
    Slots: slots.map(({ name, ...slot }) => ({ ...slot, name: name || 'default' })),
    Parts: parts,
  };
  return Object.entries(lists)
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => [`**${title}**`, ...members.map(lineOf)].join('\n'));
}

const lineOf = ({ name, description }) => `- \`${name}\`: ${description}`;
