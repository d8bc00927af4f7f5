/** One validate function per answer of the contract, as plain ES modules: no eval, so that a strict host may load it. */
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { rootDir } from './bootstrap.mjs';

const methods = ['get', 'put', 'post', 'delete', 'patch'];

const validateType = `export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validate {
  (data: unknown): boolean;
  errors?: null | ValidationError[];
}
`;

/** The code and its type declarations; each function bears its operationId. */
export async function validatorsOf(contract) {
  const answers = answersOf(contract);
  const ajv = new Ajv2020({
    strict: false,
    discriminator: true,
    allErrors: false,
    validateFormats: false,
    messages: true,
    // One function per schema instead of a copy at each $ref: a seventh fewer bytes.
    inlineRefs: false,
    code: { esm: true, source: true, lines: true, optimize: 2 },
  });
  // It follows which properties have been seen, at a cost in bytes, for unevaluatedProperties alone.
  ajv.opts.unevaluated = JSON.stringify(contract).includes('"unevaluated');
  ajv.addSchema(withoutMappings(contract), 'contract');
  const references = Object.entries(answers).map(([id, pointer]) => [id, `contract#${pointer}`]);
  const code = standaloneCode.default(ajv, Object.fromEntries(references));
  const declarations = Object.keys(answers).map((id) => `export const ${id}: Validate;\n`);
  return { code: await tidied(withoutSchemas(code)), declarations: [validateType, ...declarations].join('\n') };
}

/** From operationId to the JSON pointer of the schema of its 200 answer. */
function answersOf(contract) {
  const answers = {};
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of methods.filter((name) => name in item)) {
      const { operationId, responses } = item[method];
      const inline = ['paths', path, method, 'responses', '200'].map(escaped).join('/');
      const { $ref } = responses['200'] ?? {};
      const response = $ref ? at(contract, $ref) : responses['200'];
      const schema = response?.content?.['application/json']?.schema;
      if (!schema) continue;
      const here = `${$ref?.slice(1) ?? `/${inline}`}/content/application~1json/schema`;
      answers[operationId] = schema.$ref?.slice(1) ?? here;
    }
  }
  return answers;
}

const escaped = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (key) => key.replaceAll('~1', '/').replaceAll('~0', '~');
const at = (contract, ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[unescaped(key)], contract);

/** Ajv reads the discriminator's values from the schemas themselves and refuses a mapping that repeats them. */
function withoutMappings(contract) {
  return JSON.parse(JSON.stringify(contract), (_key, value) =>
    value?.propertyName && value.mapping ? { propertyName: value.propertyName } : value,
  );
}

/**
 * Ajv keeps whole schemas beside its functions, mostly for the list of allowed values in an error.
 * Writing these few values where they are used lets the schemas fall away.
 */
function withoutSchemas(code) {
  const schemas = new Map();
  for (const [, name, json] of code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)) schemas.set(name, JSON.parse(json));
  return code.replace(/\b(schema\d+)((?:\.\w+|\[(?:\d+|"[^"\]]*")\])+)/g, (whole, name, path) => {
    if (!schemas.has(name)) return whole;
    const keys = [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]*)"\]/g)].map(
      (match) => match[1] ?? match[2] ?? match[3],
    );
    return JSON.stringify(keys.reduce((node, key) => node[key], schemas.get(name)));
  });
}

/** Brings Ajv's helpers into the file and drops what nothing uses. */
async function tidied(code) {
  const result = await build({
    stdin: { contents: code, resolveDir: rootDir, sourcefile: 'validators.js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
    write: false,
  });
  const text = result.outputFiles[0].text;
  const forbidden = /\b(?:require|eval)\(|new Function\b|^import\b/m.exec(text);
  if (forbidden) throw new Error(`The validators contain ${forbidden[0]}, which a strict host refuses.`);
  return text;
}
