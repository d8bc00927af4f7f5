import type { Shown } from '../grid.js';
import { readXml } from './xml.js';

/** The formats that every workbook has without saying so, where they show something else than a number. */
const known = new Map<number, Shown>([
  [9, 'percent'],
  [10, 'percent'],
  [17, 'month'],
  ...[14, 15, 16, 18, 19, 20, 21, 22, 45, 46, 47].map((id) => [id, 'day'] as const),
  ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'day'] as const),
]);

/** What a style shows a number as, and the words it shows around it. */
export interface NumberStyle {
  readonly shown: Shown;
  readonly words: string;
}

/** The cell styles of a workbook, in the order that cells refer to them. */
export function readStyles(bytes: Uint8Array): readonly NumberStyle[] {
  const own = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let isCellStyle = false;
  readXml(bytes, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') isCellStyle = true;
      else if (name === 'numFmt')
        own.set(Number(numFmtId), { shown: shownBy(formatCode ?? ''), words: wordsOf(formatCode ?? '') });
      else if (name === 'xf' && isCellStyle)
        styles.push(own.get(Number(numFmtId)) ?? { shown: known.get(Number(numFmtId)) ?? 'number', words: '' });
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}

/** Fixed words, colours, currencies, paddings: what a format says without saying anything of the number. */
const decoration = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** What a format, such as "d. mmmm yyyy" or "#,##0.0,,", shows a number as. */
export function shownBy(format: string): Shown {
  const bare = format.replace(decoration, '');
  // A comma behind the last digit divides what is shown by 1.000.
  if (/[0#?],+(?![0#?,])/.test(bare)) return 'scaled';
  const [positive = ''] = bare.split(';');
  if (/[dhs]/i.test(positive.replace(/general/i, ''))) return 'day';
  if (/[my]/i.test(positive)) return 'month';
  return positive.includes('%') ? 'percent' : 'number';
}

/** The fixed words of a format: "mio. kr." of `0.0" mio. kr."`, "kr." of `#,##0.00 [$kr.-406]`. */
export function wordsOf(format: string): string {
  const [positive = ''] = format.split(';');
  const parts = [...positive.matchAll(/"([^"]*)"|\\(.)|\[\$([^-\]]*)[^\]]*\]/g)];
  return parts.map(([, quoted = '', escaped = '', currency = '']) => quoted + escaped + currency).join('');
}
