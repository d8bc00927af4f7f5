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
    const known = done.get(value);
    if (known !== undefined) return known;
    done.set(value, value);
    const own = Array.isArray(value) ? withChangedItems(value, pointer) : withChangedFields(value, pointer);
    if (own !== value) done.set(value, own);
    return own;
  };
  // Most of an answer is left as it is, so nothing is copied before something has changed.
  const withChangedItems = (items: readonly unknown[], pointer: string): readonly unknown[] => {
    let copy: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      const part = changed(items[index], `${pointer}/${index}`);
      if (!Object.is(part, items[index])) (copy ??= [...items])[index] = part;
    }
    return copy ?? items;
  };
  const withChangedFields = (value: object, pointer: string): object => {
    const fields = value as Readonly<Record<string, unknown>>;
    let parts: Map<string, unknown> | undefined;
    for (const name of Object.keys(fields)) {
      const part = changed(fields[name], `${pointer}/${change(name, pointer)}`);
      if (!Object.is(part, fields[name])) (parts ??= new Map(Object.entries(fields))).set(name, part);
    }
    return parts ? Object.fromEntries(parts) : value;
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
