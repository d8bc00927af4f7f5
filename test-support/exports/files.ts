/** Reads what was exported as its own program would, cell by cell, and not with the code that wrote it. */
import { openZip } from '../../src/client/sheet/xlsx/zip.js';
import { parsedCsv } from '../table.js';

/** A cell of a workbook: what it shows, and the number behind it. */
export interface BookCell {
  readonly shown: string;
  readonly number: number | undefined;
}

/** Lines of a CSV file's fields. */
export const csvLines = (bytes: Uint8Array): string[][] =>
  parsedCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));

/** The first sheet of a workbook, row by row, as Excel shows it in Danish or English. */
export async function bookLines(bytes: Uint8Array, language: string): Promise<BookCell[][]> {
  const zip = openZip(bytes);
  const part = async (name: string) =>
    new DOMParser().parseFromString(new TextDecoder().decode(await zip.read(name)), 'text/xml');
  const styles = await part('xl/styles.xml');
  const codes = new Map(
    [...styles.querySelectorAll('numFmt')].map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode')!,
    ]),
  );
  const formats = [...styles.querySelectorAll('cellXfs xf')].map((xf) => codes.get(xf.getAttribute('numFmtId')));
  const sheet = await part('xl/worksheets/sheet1.xml');
  if (sheet.querySelector('f')) throw new Error('There is a formula in the workbook.');
  return [...sheet.querySelectorAll('sheetData row')].map((row) =>
    [...row.querySelectorAll('c')].map((cell) => {
      const value = cell.querySelector('v');
      if (!value) return { shown: cell.querySelector('is t')?.textContent ?? '', number: undefined };
      const number = Number(value.textContent);
      return { shown: shownBy(formats[Number(cell.getAttribute('s'))] ?? 'General', number, language), number };
    }),
  );
}

/** A number as a format of three sections shows it: for plus, for minus, for nothing. */
export function shownBy(format: string, number: number, language: string): string {
  const sections = format.split(';');
  const section = sections[number > 0 ? 0 : number < 0 ? 1 : 2]!;
  const decimals = /0\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const digits = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: section.includes('#,##'),
  }).format(Math.abs(number));
  return section.replace(/"([^"]*)"/g, '$1').replace(/[#,]*0(\.0+)?/, digits);
}
