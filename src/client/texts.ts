/**
 * The data with each text in it changed, which is told by its place as a JSON pointer. What has no changed text in it is
 * given back as it is. A text that is left as it is once is left so everywhere.
 */
export function mapTexts(data: unknown, change: (text: string, pointer: () => string) => string): unknown {
  // What a page hands over may hold one thing in several places, itself among them.
  const done = new Map<object, unknown>();
  // Of a large answer most texts are the same few words: names of fields, states, months.
  const kept = new Set<string>();
  // Few places are ever told, so that there are no pointers before one is asked for.
  const path: (string | number)[] = [];
  const pointer = () => path.map((step) => `/${step}`).join('');
  const changedText = (text: string): string => {
    if (kept.has(text)) return text;
    const own = change(text, pointer);
    if (own === text) kept.add(text);
    return own;
  };
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return changedText(value);
    if (typeof value !== 'object' || value === null) return value;
    return done.get(value) ?? (Array.isArray(value) ? withChangedItems(value) : withChangedFields(value));
  };
  const changedPart = (whole: object, step: string | number, part: unknown): unknown => {
    // What holds words and numbers alone leads nowhere, and is never looked for: most of a large answer is such cells.
    if (typeof part === 'object' && !done.has(whole)) done.set(whole, whole);
    path.push(step);
    const own = changed(part);
    path.pop();
    return own;
  };
  const isLeft = (part: unknown): boolean =>
    typeof part === 'string' ? kept.has(part) : typeof part !== 'object' || part === null;
  // Most of an answer is left as it is, so nothing is copied before something has changed.
  const withChangedItems = (items: readonly unknown[]): readonly unknown[] => {
    let copy: unknown[] | undefined;
    for (let index = 0; index < items.length; index += 1) {
      if (isLeft(items[index])) continue;
      const part = changedPart(items, index, items[index]);
      if (part !== items[index]) (copy ??= [...items])[index] = part;
    }
    if (copy) done.set(items, copy);
    return copy ?? items;
  };
  const withChangedFields = (value: object): object => {
    const fields = value as Readonly<Record<string, unknown>>;
    let parts: Map<string, unknown> | undefined;
    for (const name of Object.keys(fields)) {
      const known = changedText(name);
      if (isLeft(fields[name])) continue;
      const part = changedPart(value, known, fields[name]);
      if (part !== fields[name]) (parts ??= new Map(Object.entries(fields))).set(name, part);
    }
    if (!parts) return value;
    const copy = Object.fromEntries(parts);
    done.set(value, copy);
    return copy;
  };
  return changed(data);
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
