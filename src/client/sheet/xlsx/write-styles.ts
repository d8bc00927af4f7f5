import { escaped } from './escaped.js';

/** How a cell looks. */
export interface CellLook {
  readonly bold?: true;
  readonly grey?: true;
  /** A light ground, for headings. */
  readonly tinted?: true;
  readonly wrap?: true;
  readonly right?: true;
  /** Apart from the numbers before it. */
  readonly indent?: true;
  /** How a number is shown, as English Excel writes it ("#,##0.0"); "@" takes what is typed as text. */
  readonly format?: string;
}

/** The first number that a format of one's own may have. */
const firstFormat = 164;
const text = '@';
const textFormat = 49;

/** Gathers the looks of a workbook's cells, each once. The first is that of a plain cell. */
export class Styles {
  readonly #looks = new Map<string, CellLook>([['{}', {}]]);
  readonly #formats: string[] = [];

  /** The place of a look in the list that cells refer to. */
  idOf(look: CellLook): number {
    const key = JSON.stringify(look);
    this.#looks.set(key, look);
    return [...this.#looks.keys()].indexOf(key);
  }

  /** The part of the workbook that lists them. */
  xml(namespace: string): string {
    const looks = [...this.#looks.values()].map((look) => this.#xf(look));
    const formats = this.#formats.map(
      (format, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${escaped(format)}"/>`,
    );
    const listed = formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '';
    return `<styleSheet xmlns="${namespace}">${listed}${fonts}${fills}${borders}${base}<cellXfs count="${looks.length}">${looks.join('')}</cellXfs></styleSheet>`;
  }

  #xf({ bold, grey, tinted, wrap, right, indent, format }: CellLook): string {
    const font = bold ? 1 : grey ? 2 : 0;
    const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}${right ? ' horizontal="right"' : ''}${indent ? ' horizontal="left" indent="1"' : ''}/>`;
    const number = format === undefined ? 0 : this.#formatId(format);
    return `<xf numFmtId="${number}" fontId="${font}" fillId="${tinted ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
  }

  #formatId(format: string): number {
    if (format === text) return textFormat;
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return firstFormat + this.#formats.indexOf(format);
  }
}

const font = (more: string) => `<font>${more}<sz val="11"/>%<name val="Calibri"/><family val="2"/></font>`;
const fonts = `<fonts count="3">${font('').replace('%', '')}${font('<b/>').replace('%', '')}${font('').replace('%', '<color rgb="FF595959"/>')}</fonts>`;
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE2F2FB"/><bgColor indexed="64"/></patternFill></fill></fills>';
const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
const base = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
