/** Files and pasted text as a spreadsheet reads them: leniently, and by the separator of whoever opens them. */

/**
 * The cells of a file. A quote opens a field at its start alone, and what follows the closing one belongs to the field.
 * A line ends at any line break outside quotes.
 */
export function cellsOf(file: string, separator: string): string[][] {
  const bare = new RegExp(`[^${separator}\r\n]*`, 'y');
  const text = file.replace(/^\ufeff/, '');
  const lines: string[][] = [[]];
  for (let at = 0; ; at += text.startsWith('\r\n', at) ? 2 : 1) {
    let field = '';
    if (text[at] === '"') [field, at] = quotedAt(text, at + 1);
    bare.lastIndex = at;
    const [rest = ''] = bare.exec(text) ?? [];
    lines.at(-1)!.push(field + rest);
    at += rest.length;
    if (at >= text.length) return lines;
    if (text[at] !== separator) lines.push([]);
  }
}

/** What stands up to the closing quote, and the place behind it; to the end where none closes. */
function quotedAt(text: string, start: number): [field: string, end: number] {
  let field = '';
  for (let at = start; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}

const isNumber = (cell: string): boolean => /^[+-]?\d+(,\d+)?$/.test(cell);

/**
 * What a spreadsheet would run. Blanks, unseen signs and quotes before the sign are passed over, since some drop them;
 * the wide signs count where Japanese or Chinese is spoken. A number is none.
 */
export const isFormula = (cell: string): boolean =>
  /^[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell) && !isNumber(cell);

/** The same for a file that is read by another separator than its own. A blank is kept there, and a lone dash is a price. */
export const isStrayFormula = (cell: string): boolean => isFormula(cell) && !/^\s*( |-$|-[\s.)][^(|!]*$)/.test(cell);
