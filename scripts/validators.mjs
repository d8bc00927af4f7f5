/** The contract's schemas as calls of the few functions in src/client/validate.ts: no eval, and few bytes. */

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Keywords that say nothing of which values are allowed, or are told by another. */
const silent = new Set(['description', 'format', 'title', 'example', 'examples', 'type', 'required', 'discriminator']);

/** The module that checks the answer of each operation, under its operationId. */
export function validatorsOf({ paths, components }) {
  const schemas = components.schemas;
  const written = new Map();
  const used = new Set();

  const call = (name, ...parts) => {
    used.add(name);
    return `${name}(${parts.join(', ')})`;
  };

  /** A named schema is written once, before the first that needs it. */
  const named = ($ref) => {
    const name = $ref.split('/').at(-1);
    if (!written.has(name)) {
      written.set(name, undefined);
      const code = codeOf(schemas[name], name);
      written.delete(name);
      written.set(name, code);
    } else if (written.get(name) === undefined) throw new Error(`${name} holds itself, which these checks cannot say.`);
    return name;
  };

  const codeOf = (schema, place) => {
    if (schema.$ref) return named(schema.$ref);
    const take = (...keywords) => {
      const unknown = Object.keys(schema).filter((key) => !silent.has(key) && !keywords.includes(key));
      if (unknown.length > 0) throw new Error(`${place}: no check is known for ${unknown.join(', ')}.`);
    };
    if (schema.oneOf) {
      take('oneOf');
      const { propertyName, mapping } = schema.discriminator;
      const cases = Object.entries(mapping).map(([tag, $ref]) => `${tag}: ${named($ref)}`);
      return call('byTag', quoted(propertyName), `{ ${cases.join(', ')} }`);
    }
    switch (schema.type) {
      case 'object': {
        take('properties');
        const checks = Object.entries(schema.properties).map(
          ([key, value]) => `${key}: ${codeOf(value, `${place}.${key}`)}`,
        );
        return call('fields', `[${(schema.required ?? []).map(quoted).join(', ')}]`, `{ ${checks.join(', ')} }`);
      }
      case 'array':
        take('items', 'minItems', 'maxItems');
        return call('list', codeOf(schema.items, `${place}[]`), schema.minItems ?? 0, schema.maxItems ?? 'Infinity');
      case 'string':
        take('pattern', 'enum', 'const');
        if (schema.enum ?? schema.const) return call('word', ...[schema.enum ?? schema.const].flat().map(quoted));
        return schema.pattern ? call('text', `/${schema.pattern.replaceAll('/', '\\/')}/u`) : call('text');
      case 'integer':
        take('minimum', 'maximum');
        return call('whole', schema.minimum ?? '-Infinity', schema.maximum ?? 'Infinity');
      case 'boolean':
        take();
        used.add('flag');
        return 'flag';
      default:
        throw new Error(`${place}: no check is known for the type ${schema.type}.`);
    }
  };

  const answers = Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => {
      const { operationId, responses } = item[method] ?? {};
      const schema = responses?.['200']?.content?.['application/json']?.schema;
      return schema ? [`export const ${operationId}: Check = ${codeOf(schema, operationId)};`] : [];
    }),
  );
  const checks = [...written].map(([name, code]) => `const ${name} = ${code};`);
  const imports = ['type Check', ...[...used].sort()].join(', ');
  return [`import { ${imports} } from '../validate.js';`, '', ...checks, '', ...answers, ''].join('\n');
}

const quoted = (text) => `'${text}'`;
