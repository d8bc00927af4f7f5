import { columnName } from '../grid.js';
import { escaped } from './escaped.js';
import { type CellLook, Styles } from './write-styles.js';
import { writeZip, type ZipPart } from './write-zip.js';

/** A cell to be written. A number is given by its digits ("17.6"), so that it stays exact. */
export type WrittenCell =
  | { readonly text: string; readonly look?: CellLook }
  | { readonly number: string; readonly look?: CellLook }
  /** A formula as English Excel writes it, with what it gives now. */
  | { readonly formula: string; readonly gives: string; readonly look?: CellLook }
  /** Nothing yet, but made ready for it. */
  | { readonly look: CellLook };

export interface WrittenSheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Cells that are one, such as "A3:F3", and rows, counted from 1, that are higher than a line, in points. */
  readonly merged?: readonly string[];
  readonly heights?: ReadonlyMap<number, number>;
  /** Cells that take one of some words: "B4" and its words. */
  readonly choices?: readonly { readonly cells: string; readonly words: readonly string[] }[];
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes an .xlsx file. The same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> {
  const styles = new Styles();
  const worksheets = sheets.map((sheet) => worksheetOf(sheet, styles));
  const ids = sheets.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(ids),
    '_rels/.rels': relationsOf([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookOf(sheets),
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...ids.map((id): [string, string] => ['worksheet', `worksheets/sheet${id}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(spreadsheet),
    ...Object.fromEntries(worksheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([name, xml]): ZipPart => ({ name, bytes: encoder.encode(declaration + xml) })),
  );
}

function contentTypes(ids: readonly number[]): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${main}.${type}+xml"/>`;
  return (
    `<Types xmlns="${packaged}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    part('workbook', 'sheet.main') +
    part('styles', 'styles') +
    ids.map((id) => part(`worksheets/sheet${id}`, 'worksheet')).join('') +
    '</Types>'
  );
}

const relationsOf = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbookOf = (sheets: readonly WrittenSheet[]): string =>
  `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`;

function worksheetOf(
  { widths, rows, frozen, merged = [], heights, choices = [] }: WrittenSheet,
  styles: Styles,
): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => cell && cellOf(cell, `${columnName(column + 1)}${row}`, styles));
    const height = heights?.get(row);
    const taller = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${row}"${taller}>${written.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewOf(frozen)}<cols>${columns.join('')}</cols>` +
    `<sheetData>${lines.join('')}</sheetData>${mergesOf(merged)}${choicesOf(choices)}` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

function viewOf(frozen: WrittenSheet['frozen']): string {
  if (!frozen) return '';
  const { rows, columns } = frozen;
  const corner = `${columnName(columns + 1)}${rows + 1}`;
  const pane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

const mergesOf = (merged: readonly string[]): string =>
  merged.length > 0
    ? `<mergeCells count="${merged.length}">${merged.map((cells) => `<mergeCell ref="${cells}"/>`).join('')}</mergeCells>`
    : '';

function choicesOf(choices: NonNullable<WrittenSheet['choices']>): string {
  if (choices.length === 0) return '';
  const each = choices.map(
    ({ cells, words }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>"${escaped(words.join(','))}"</formula1></dataValidation>`,
  );
  return `<dataValidations count="${choices.length}">${each.join('')}</dataValidations>`;
}

function cellOf(cell: WrittenCell, reference: string, styles: Styles): string {
  const style = cell.look ? ` s="${styles.idOf(cell.look)}"` : '';
  const open = `<c r="${reference}"${style}`;
  if ('text' in cell) return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
  if ('number' in cell) return `${open}><v>${cell.number}</v></c>`;
  if (!('formula' in cell)) return `${open}/>`;
  const type = cell.gives === '' ? ' t="str"' : '';
  return `${open}${type}><f>${escaped(cell.formula)}</f><v>${cell.gives}</v></c>`;
}
