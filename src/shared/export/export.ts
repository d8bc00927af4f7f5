import { detailsOf } from '../table/flat-table.js';
import { toCsv } from '../table/table-csv.js';
import { toHtml, toPlainText } from '../table/table-html.js';
import { toOreCsv } from './ore-csv.js';
import { fileName, save } from './save.js';
import { leaving, type Standing } from './surroundings.js';

/** What a figure is saved as. */
export type FileKind = 'csv' | 'oreCsv' | 'xlsx' | 'svg' | 'png';

/** Hands the reader the figure as a file; nothing leaves the page. What writes each kind is fetched when it is wanted. */
export async function saveAs(kind: FileKind, standing: Standing): Promise<void> {
  const going = await leaving(standing);
  const name = fileName(going.around.title);
  switch (kind) {
    case 'csv':
      save(`${name}.csv`, 'text/csv;charset=utf-8', toCsv(going.table, going.around));
      break;
    case 'oreCsv':
      save(`${name}-oere.csv`, 'text/csv;charset=utf-8', toOreCsv(going));
      break;
    case 'xlsx': {
      const { toWorkbook } = await import('./workbook.js');
      save(`${name}.xlsx`, workbookType, toWorkbook(going, standing.format.language));
      break;
    }
    case 'svg':
    case 'png': {
      const figure = standing.host.shadowRoot?.querySelector('figure');
      if (!figure) break;
      const [{ pictureOf }, { toPng, toSvg }] = await Promise.all([
        import('./picture.js'),
        import('./picture-files.js'),
      ]);
      const picture = pictureOf(standing.host, figure, going.around.title, going.around.provenance.at(-1) ?? '');
      if (kind === 'svg') save(`${name}.svg`, 'image/svg+xml', toSvg(picture));
      else save(`${name}.png`, 'image/png', (await toPng(picture)) ?? '');
      break;
    }
  }
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Puts the table on the clipboard, as HTML and as text; false where the browser or the page's policy does not allow it. */
export async function copyTable(standing: Standing): Promise<boolean> {
  const { table: written, around } = await leaving(standing);
  const { title, lead, notes, provenance, preliminarySign, keys } = around;
  // Some captions begin with the heading.
  const caption = written.caption.startsWith(title) ? written.caption : `${title}. ${written.caption}`;
  const table = { ...written, caption };
  const lines = [lead, ...detailsOf(written), ...notes, provenance.join(' · ')].filter(Boolean);
  const item = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...item('text/html', toHtml(table, lines, preliminarySign, keys)),
        ...item('text/plain', toPlainText(table, lines, preliminarySign, keys)),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
