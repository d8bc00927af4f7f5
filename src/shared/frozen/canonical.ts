/**
 * JSON in the one form that RFC 8785 gives it, so that the same data always has the same digest: fields by their code
 * units, numbers and texts as ECMAScript writes them, and no white space. What JSON cannot hold is refused.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    // The default order of `sort` is that of the code units.
    const names = fields.map(([name]) => name).sort();
    const byName = new Map(fields);
    return `{${names.map((name) => `${canonicalJson(name)}:${canonicalJson(byName.get(name))}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON holds no such number.');
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new TypeError('The text holds half a sign.');
  const written = JSON.stringify(value) as string | undefined;
  if (written === undefined) throw new TypeError('JSON holds no such value.');
  return written;
}
