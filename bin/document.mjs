/** An API's document: read from YAML or JSON, looked over, and brought to the OpenAPI that types are written from. */
import { need } from './packages.mjs';
import { toOpenApi } from './swagger.mjs';

/** What is wrong with a document, and where: a sentence each. */
export class Faults extends Error {
  constructor(faults) {
    super('Not a document');
    this.faults = faults;
  }
}

/** The document as it stands, by what reads YAML. JSON is read strictly: YAML would take what is left out for null. */
export function parsed(text, { parseDocument }, says) {
  const isJson = /^\s*\{/.test(text);
  const document = parseDocument(text, { logLevel: 'error', ...(isJson && { schema: 'json' }) });
  const faults = document.errors.map(({ message, linePos: [{ line, col }] = [{}] }) =>
    says.unreadable(line, col, firstLine(message).replace(/ at line \d+.*$/, '')),
  );
  if (faults.length > 0) throw new Faults(faults);
  return document.toJS();
}

/** The same as OpenAPI 3: itself, or converted from Swagger 2.0. */
export async function openApiOf(document, says) {
  const { swagger, openapi } = Object(document);
  if (openapi === undefined && swagger === undefined) throw new Faults([says.noDocument]);
  const isSwagger = openapi === undefined;
  const version = isSwagger ? /^2(?:\.0)?$/ : /^3(?:\.|$)/;
  if (!version.test(String(openapi ?? swagger))) throw new Faults([says.version(isSwagger ? '/swagger' : '/openapi')]);
  const faults = [...shapeFaults(document)].map(([where, kind]) => says.shape(where, kind));
  if (faults.length > 0) throw new Faults(faults);
  if (!isSwagger) return document;
  need('@scalar/openapi-upgrader');
  const { upgradeFromTwoToThree } = await import('@scalar/openapi-upgrader/2.0-to-3.0');
  try {
    return toOpenApi(document, upgradeFromTwoToThree);
  } catch (error) {
    throw new Faults([says.notConverted(firstLine(error.message))]);
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Where something is of another kind than the document's standard has it. What writes types would pass over it or stop in
 * the middle; whether a reference leads anywhere it says itself.
 */
function* shapeFaults({ paths }) {
  if (!isObject(paths) || Object.keys(paths).length === 0) return yield ['/paths', 'paths'];
  for (const [path, item] of Object.entries(paths)) {
    const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!isObject(item)) yield [pointer, 'object'];
    else {
      if (!(item.parameters === undefined || Array.isArray(item.parameters))) yield [`${pointer}/parameters`, 'list'];
      for (const method of methods.filter((name) => item[name] !== undefined)) {
        const { parameters = [], responses = {} } = Object(item[method]);
        if (!isObject(item[method])) yield [`${pointer}/${method}`, 'object'];
        if (!Array.isArray(parameters)) yield [`${pointer}/${method}/parameters`, 'list'];
        if (!isObject(responses)) yield [`${pointer}/${method}/responses`, 'object'];
      }
    }
  }
}

export const firstLine = (text) => String(text).split('\n', 1)[0].trim();
