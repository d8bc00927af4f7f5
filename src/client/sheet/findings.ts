import type { PhraseKey } from './phrases.en.js';

/** Something to say of a place in a file: a fault says what belongs there, a remark what was made of what is there. */
export interface Finding {
  /** A cell as a spreadsheet writes it ("Områder!C7"), or a sheet, or the file. */
  readonly where: string;
  readonly says: PhraseKey;
  /** Words of ours, addresses and counts; never what a cell holds. */
  readonly with: readonly string[];
}

/** Everything that is found while a file is read, so that all of it can be told at once. */
export class Findings {
  readonly faults: Finding[] = [];
  readonly remarks: Finding[] = [];

  /** What keeps the file from being a plan. */
  fault(where: string, says: PhraseKey, ...words: string[]): void {
    this.faults.push({ where, says, with: words });
  }

  /** What a reader should know, though the plan can be read. */
  remark(where: string, says: PhraseKey, ...words: string[]): void {
    this.remarks.push({ where, says, with: words });
  }
}

/** As a reader goes through the file: sheet by sheet in the order they are first named, and each row by row. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding) => {
    const [, sheet = '', letters = '', digits = '0'] = /^(?:(.*)!)?([A-Z]{1,3})(\d+)$/.exec(finding.where) ?? [];
    return { finding, sheet: digits === '0' ? finding.where : sheet, row: Number(digits), column: letters.padStart(3) };
  });
  const sheets = [...new Set(placed.map(({ sheet }) => sheet))];
  return placed
    .sort(
      (a, b) =>
        sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
        a.row - b.row ||
        (a.column === b.column ? 0 : a.column < b.column ? -1 : 1),
    )
    .map(({ finding }) => finding);
}
