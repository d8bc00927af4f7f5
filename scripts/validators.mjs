/** The contract's schemas as calls of the few functions in src/client/validate.ts: no eval, and few bytes. */

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Keywords that say nothing of which values are allowed, or are told by another. */
const silent = new Set(['description', 'format', 'title', 'example', 'examples', 'type', 'required', 'discriminator']);

/**
 * The modules that check the answer of each operation, under its operationId: one for each tag, so that a page loads the
 * checks of what it shows, and one for what they share. By the names of their files.
 */
export function validatorsOf({ paths, components }) {
  const schemas = new Map();
  const readSchema = (name) => {
    if (schemas.has(name)) {
      if (!schemas.get(name)) throw new Error(`${name} holds itself, which these checks cannot say.`);
      return;
    }
    schemas.set(name, undefined);
    const read = codeOf(components.schemas[name], name, readSchema);
    // After those that it needs.
    schemas.delete(name);
    schemas.set(name, read);
  };
  const tags = new Map();
  for (const { tag, operationId, schema } of answersOf(paths)) {
    const read = codeOf(schema, operationId, readSchema);
    tags.set(tag, [...(tags.get(tag) ?? []), { operationId, ...read }]);
  }
  const neededBy = new Map([...tags].map(([tag, answers]) => [tag, reached(answers, schemas)]));
  const isShared = (name) => [...neededBy.values()].filter((names) => names.has(name)).length > 1;
  const shared = [...schemas.keys()].filter(isShared);
  const files = Object.fromEntries(
    [...tags].map(([tag, answers]) => {
      const own = [...schemas.keys()].filter((name) => neededBy.get(tag).has(name) && !isShared(name));
      return [tag.toLowerCase(), moduleOf(own, answers, schemas, new Set(shared))];
    }),
  );
  return shared.length > 0 ? { ...files, shared: moduleOf(shared, [], schemas, new Set(), true) } : files;
}

const answersOf = (paths) =>
  Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => {
      const { operationId, tags, responses } = item[method] ?? {};
      const schema = responses?.['200']?.content?.['application/json']?.schema;
      return schema ? [{ tag: tags[0], operationId, schema }] : [];
    }),
  );

/** The names of all schemas that some code needs, through others too. */
function reached(codes, schemas, names = new Set()) {
  for (const { needs } of codes) {
    for (const name of needs) {
      if (names.has(name)) continue;
      names.add(name);
      reached([schemas.get(name)], schemas, names);
    }
  }
  return names;
}

function moduleOf(names, answers, schemas, elsewhere, isExported = false) {
  const codes = [...names.map((name) => schemas.get(name)), ...answers];
  const calls = new Set(codes.flatMap(({ calls }) => [...calls]));
  const imported = [...new Set(codes.flatMap(({ needs }) => [...needs]))].filter((name) => elsewhere.has(name)).sort();
  const types = answers.length > 0 ? ['type Check'] : [];
  return [
    `import { ${[...types, ...[...calls].sort()].join(', ')} } from '../validate.js';`,
    ...(imported.length > 0 ? [`import { ${imported.join(', ')} } from './shared.js';`] : []),
    '',
    ...names.map((name) => `${isExported ? 'export ' : ''}const ${name} = ${schemas.get(name).code};`),
    ...(answers.length > 0 ? [''] : []),
    ...answers.map(({ operationId, code }) => `export const ${operationId}: Check = ${code};`),
    '',
  ].join('\n');
}

/** A schema as code, with the functions that it calls and the named schemas that it needs. */
function codeOf(schema, place, readSchema) {
  const calls = new Set();
  const needs = new Set();

  const call = (name, ...parts) => {
    calls.add(name);
    return `${name}(${parts.join(', ')})`;
  };

  const named = ($ref) => {
    const name = $ref.split('/').at(-1);
    readSchema(name);
    needs.add(name);
    return name;
  };

  const written = (schema, place) => {
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
          ([key, value]) => `${key}: ${written(value, `${place}.${key}`)}`,
        );
        return call('fields', `[${(schema.required ?? []).map(quoted).join(', ')}]`, `{ ${checks.join(', ')} }`);
      }
      case 'array':
        take('items', 'minItems', 'maxItems');
        return call('list', written(schema.items, `${place}[]`), schema.minItems ?? 0, schema.maxItems ?? 'Infinity');
      case 'string':
        take('pattern', 'enum', 'const');
        if (schema.enum ?? schema.const) return call('word', ...[schema.enum ?? schema.const].flat().map(quoted));
        return schema.pattern ? call('text', `/${schema.pattern.replaceAll('/', '\\/')}/u`) : call('text');
      case 'integer':
        take('minimum', 'maximum');
        return call('whole', schema.minimum ?? '-Infinity', schema.maximum ?? 'Infinity');
      case 'boolean':
        take();
        calls.add('flag');
        return 'flag';
      default:
        throw new Error(`${place}: no check is known for the type ${schema.type}.`);
    }
  };

  return { code: written(schema, place), calls, needs };
}

const quoted = (text) => `'${text}'`;
