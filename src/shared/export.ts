import { type Surroundings, toCsv } from './table/table-csv.js';
import { toHtml, toPlainText } from './table/table-html.js';
import type { WrittenTable } from './table/written-table.js';

/** Hands the reader the table as a file; nothing leaves the page. */
export function saveCsv(table: WrittenTable, surroundings: Surroundings): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(table, surroundings)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${fileName(surroundings.title)}.csv`;
  link.click();
  // The click has taken the address by now; without this the file would stay in memory as long as the page.
  URL.revokeObjectURL(link.href);
}

/** Puts the table on the clipboard, as HTML and as text; false where the browser or the page's policy does not allow it. */
export async function copyTable(
  written: WrittenTable,
  { title, notes, provenance, preliminarySign }: Surroundings,
): Promise<boolean> {
  const table = { ...written, caption: `${title}. ${written.caption}` };
  const lines = [...notes, provenance.join(' · ')];
  const item = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...item('text/html', toHtml(table, lines, preliminarySign)),
        ...item('text/plain', toPlainText(table, lines, preliminarySign)),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** A name that every system takes, from a heading. */
const fileName = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80) || 'pejl';
