/** Files of sheets for tests: CSV from lines, workbooks from sheets of cells or from the XML of one sheet. */
import { writeWorkbook, type WrittenCell, type WrittenSheet } from '../src/client/sheet/xlsx/write-workbook.js';
import { writeZip } from '../src/client/sheet/xlsx/write-zip.js';
import { SheetError } from '../src/client/sheet/sheet-error.js';
import { readPlan } from '../src/client/sheet/read-plan.js';

const encoded = (text: string) => new TextEncoder().encode(text);

/** What every file must say of itself. */
export const head = ['Titel;Opdigtet plan', 'Kilde;Opdigtede tal', 'Vises for;alle', 'Beløb i;mio. kr.'];

export const csvFile = (lines: readonly string[]): Uint8Array<ArrayBuffer> => encoded(lines.join('\r\n'));

/** A CSV file with the head above and these lines of areas. */
export const areasCsv = (areas: readonly string[], more: readonly string[] = []): Uint8Array<ArrayBuffer> =>
  csvFile([...head, ...more, '', ...areas]);

/** The cells of a row: numbers as numbers, texts as texts, the rest as it is given. */
type Row = readonly (string | number | WrittenCell | undefined)[];

const cellOf = (cell: Row[number]): WrittenCell | undefined => {
  if (typeof cell === 'string') return { text: cell };
  return typeof cell === 'number' ? { number: String(cell) } : cell;
};

export const sheetOf = (name: string, rows: readonly Row[]): WrittenSheet => ({
  name,
  widths: [20],
  rows: rows.map((row) => row.map(cellOf)),
});

export const planSheet = (more: readonly Row[] = []): WrittenSheet =>
  sheetOf('Plan', [...head.map((line) => line.split(';')), ...more]);

/** A workbook of the sheet "Plan" and the areas. */
export const areasFile = (areas: readonly Row[], more: readonly WrittenSheet[] = []): Uint8Array<ArrayBuffer> =>
  writeWorkbook([planSheet(), sheetOf('Områder', areas), ...more]);

/** What a workbook is made of beside its sheets. */
export interface Parts {
  /** The XML between the tags of the sheet "Områder", `<sheetData>` and what stands around it. */
  readonly areas: string;
  readonly styles?: string;
  readonly texts?: readonly string[];
  readonly workbookPr?: string;
  /** Attributes of the sheet "Områder" in the list of sheets. */
  readonly state?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook whose sheet "Områder" is written in XML. */
export function partsOf({
  areas,
  styles = '',
  texts = [],
  workbookPr = '',
  state = '',
}: Parts): Record<string, string> {
  const row = (line: string) =>
    `<row>${line
      .split(';')
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('')}</row>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return {
    '_rels/.rels': `<Relationships xmlns="${relations}">${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets><sheet name="Plan" sheetId="1" r:id="p"/><sheet name="Områder" sheetId="2" r:id="o"${state}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${relation('p', 'worksheet', 'plan.xml')}${relation('o', 'worksheet', '/xl/areas.xml')}${relation('s', 'styles', 'styles.xml')}${relation('t', 'sharedStrings', 'texts.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/texts.xml': `<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/plan.xml': `<worksheet xmlns="${main}"><sheetData>${head.map(row).join('')}</sheetData></worksheet>`,
    'xl/areas.xml': `<worksheet xmlns="${main}">${areas}</worksheet>`,
  };
}

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: encoded(text) })));

export const xmlFile = (parts: Parts): Uint8Array<ArrayBuffer> => zipOf(partsOf(parts));

/** Every fault of a file, as "Områder!C7: …"; none when it is a plan. */
export async function faultsOf(bytes: Uint8Array, language: 'da' | 'en' = 'en'): Promise<string[]> {
  try {
    await readPlan(bytes, { name: 'plan.xlsx' });
    return [];
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return error.faults(language).map(({ where, expected }) => `${where}: ${expected}`);
  }
}
