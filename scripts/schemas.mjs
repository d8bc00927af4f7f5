/** The contract's schemas as a module of data, from which the tests make answers: in a browser there is no YAML. */

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every named schema, and the answer of each operation under its operationId. */
export function schemasOf({ paths, components }) {
  const answers = Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => {
      const { operationId, responses } = item[method] ?? {};
      const schema = responses?.['200']?.content?.['application/json']?.schema;
      return schema ? [[operationId, schema]] : [];
    }),
  );
  return [
    "import type { Schema } from '../answers/schema.js';\n",
    table('schemas', Object.entries(components.schemas)),
    '/** What each operation answers with. */',
    table('answers', answers),
  ].join('\n');
}

/** A line each, since nobody reads or changes them here. */
const table = (name, schemas) =>
  [
    '// prettier-ignore',
    `export const ${name}: Readonly<Record<string, Schema>> = {`,
    ...schemas.map(([key, schema]) => `  ${key}: ${JSON.stringify(withoutWords(schema))},`),
    '};\n',
  ].join('\n');

const words = new Set(['description', 'title', 'example', 'examples']);

/** Only what says which values are allowed. A keyword that nobody knows stays, for whoever reads it to refuse. */
function withoutWords(schema) {
  const inner = (schemas) => Object.fromEntries(Object.entries(schemas).map(([key, one]) => [key, withoutWords(one)]));
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => !words.has(key))),
    ...(schema.properties && { properties: inner(schema.properties) }),
    ...(schema.items && { items: withoutWords(schema.items) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(withoutWords) }),
  };
}
