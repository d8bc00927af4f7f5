/**
 * The data with each text in it changed, which is told by its place as a JSON pointer. What has no changed text in it is
 * given back as it is.
 */
export function mapTexts(data: unknown, change: (text: string, pointer: string) => string): unknown {
  // What a page hands over may hold one thing in several places, itself among them.
  const done = new Map<object, unknown>();
  const changed = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') return change(value, pointer);
    if (typeof value !== 'object' || value === null) return value;
    if (!done.has(value)) {
      done.set(value, value);
      done.set(value, withChangedFields(value, pointer));
    }
    return done.get(value);
  };
  const withChangedFields = (value: object, pointer: string): unknown => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      const parts = items.map((item, index) => changed(item, `${pointer}/${index}`));
      return parts.every((part, index) => Object.is(part, items[index])) ? value : parts;
    }
    const fields: [string, unknown][] = Object.entries(value);
    const parts = fields.map(([name, part]) => changed(part, `${pointer}/${change(name, pointer)}`));
    if (fields.every(([, part], i) => Object.is(part, parts[i]))) return value;
    return Object.fromEntries(fields.map(([name], i) => [name, parts[i]]));
  };
  return changed(data, '');
}

/** Signs that turn the direction of what follows until they are closed, and what closes each. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const closers = { embedding: '\u202c', isolate: '\u2069' };

/**
 * The text with every direction closed that it opens and leaves open: the figures that stand behind a name in a sentence
 * would be read backwards otherwise.
 */
export function withDirectionsClosed(text: string): string {
  let open = '';
  for (const [sign] of text.matchAll(turns)) {
    if (sign === closers.embedding || sign === closers.isolate) open = open.startsWith(sign) ? open.slice(1) : open;
    else open = (sign < closers.isolate && sign > '\u2065' ? closers.isolate : closers.embedding) + open;
  }
  return text + open;
}
