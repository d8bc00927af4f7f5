/**
 * What looks like a Danish personal number (CPR): a day, with 60 added in the numbers that hospitals give out, a month, a
 * year and four digits. Its checksum tells nothing: numbers without it have been given out since 2007. Longer runs of
 * digits are something else.
 */
const form =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[ \u00a0]?[-\u2010-\u2015\u2212]?[ \u00a0]?\d{4}(?!\d)/gu;
const mask = 'xxxxxx-xxxx';

/** Whether any text in the data holds one. */
export function holdsPersonalNumber(data: unknown): boolean {
  let isFound = false;
  withoutPersonalNumbers(data, () => (isFound = true));
  return isFound;
}

/**
 * The data with every personal number masked, wherever a text holds one, and the place of each text told as a JSON
 * pointer. Data without any is given back as it is.
 */
export function withoutPersonalNumbers(data: unknown, onFound: (pointer: string) => void): unknown {
  // What a page hands over may hold one thing in several places, itself among them.
  const done = new Map<object, unknown>();
  const masked = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') {
      const text = value.replace(form, mask);
      if (text !== value) onFound(pointer);
      return text;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (!done.has(value)) {
      done.set(value, value);
      done.set(value, maskedFields(value, pointer));
    }
    return done.get(value);
  };
  const maskedFields = (value: object, pointer: string): unknown => {
    const fields: [string, unknown][] = Object.entries(value);
    const parts = fields.map(([name, part]) => masked(part, `${pointer}/${name.replace(form, mask)}`));
    if (fields.every(([, part], i) => Object.is(part, parts[i]))) return value;
    return Array.isArray(value) ? parts : Object.fromEntries(fields.map(([name], i) => [name, parts[i]]));
  };
  return masked(data, '');
}
