/** Swagger 2.0 as OpenAPI 3.0, since what writes types reads that. */

/**
 * `upgrade` is the converter's own. It knows the version as text only, and would lose a body that is named and used by
 * reference.
 */
export const toOpenApi = (document, upgrade) =>
  upgrade(withBodiesInPlace({ ...structuredClone(document), swagger: '2.0' }));

function withBodiesInPlace(document) {
  const named = document.parameters ?? {};
  const isBody = (name) => ['body', 'formData'].includes(named[name]?.in);
  const inPlace = (parameter) => {
    const [, name] = /^#\/parameters\/(.+)$/.exec(parameter?.$ref ?? '') ?? [];
    return name !== undefined && isBody(name) ? named[name] : parameter;
  };
  for (const path of Object.values(document.paths ?? {})) {
    for (const part of [path, ...Object.values(path ?? {})]) {
      if (Array.isArray(part?.parameters)) part.parameters = part.parameters.map(inPlace);
    }
  }
  for (const name of Object.keys(named).filter(isBody)) delete named[name];
  return document;
}
