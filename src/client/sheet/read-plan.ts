import type { SavingsPlan } from '../port.js';
import { readCsv } from './csv.js';
import { type Finding, inOrder } from './findings.js';
import type { Sheet } from './grid.js';
import { mostBytes } from './limits.js';
import { Reading } from './plan/reading.js';
import { type PlanSheets, toPlan } from './plan/to-plan.js';
import { SheetError, type SheetLanguage } from './sheet-error.js';
import { isHeadingOfAreas, splitSheets } from './split-sheets.js';
import { Unreadable, unreadable } from './unreadable.js';
import { meaningOf, sheetNames } from './words.js';

/** What is known of a file beside its bytes. */
export interface SheetFile {
  /** Its name or address, for what is said of the file as a whole. */
  readonly name?: string | undefined;
  /** What the server calls it. The bytes themselves decide; this is for what they cannot tell. */
  readonly contentType?: string | undefined;
  /** The language of the error's own words; English when absent. `faults` has both. */
  readonly language?: SheetLanguage | undefined;
}

export interface ReadPlan {
  readonly plan: SavingsPlan;
  readonly remarks: readonly Finding[];
  /** Where a part of the plan stands in the file, by its JSON pointer. */
  readonly whereOf: (pointer: string) => string;
}

/**
 * Reads a savings plan from an Excel workbook or a CSV file that follows the template. Throws a `SheetError` with
 * everything that is wrong, each thing with its cell. What looks like a personal number is among the remarks, and still in
 * the plan: `openSource` masks it, as in every answer.
 */
export async function readPlan(bytes: Uint8Array, file: SheetFile = {}): Promise<ReadPlan> {
  const { name = '', language = 'en' } = file;
  const reading = new Reading();
  try {
    const plan = toPlan(await sheetsOf(bytes, reading), reading);
    if (plan) return { plan, remarks: inOrder(reading.remarks), whereOf: (pointer) => reading.whereOf(pointer) };
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    // The address may have a token or a person's name in its query.
    reading.fault(/([^/\\]*?)(?:[?#].*)?$/.exec(name)?.[1] ?? '', cause.reason);
  }
  throw new SheetError(inOrder(reading.faults), inOrder(reading.remarks), language);
}

/** As `readPlan`, for a source: the plan alone. */
export async function planOf(bytes: Uint8Array, file: SheetFile = {}): Promise<SavingsPlan> {
  const { plan } = await readPlan(bytes, file);
  return plan;
}

async function sheetsOf(bytes: Uint8Array, reading: Reading): Promise<PlanSheets> {
  if (bytes.length > mostBytes) throw unreadable('tooLarge');
  if (startsWith(bytes, [0x50, 0x4b])) return workbookSheets(bytes, reading);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable(isEncrypted(bytes) ? 'noPassword' : 'notXls');
  const file = readCsv(bytes, isHeadingOfAreas);
  const first = file.rows[0]?.cells.values().next().value?.value;
  if (first?.is === 'text' && /^\s*<(?:!doctype|html|\?xml|table)/i.test(first.text)) throw unreadable('noPage');
  return splitSheets(file);
}

async function workbookSheets(bytes: Uint8Array, reading: Reading): Promise<PlanSheets> {
  // Pages that read CSV only load no reader of workbooks.
  const { readWorkbook } = await import('./xlsx/workbook.js');
  const isWanted = (name: string) => meaningOf(sheetNames, name) !== undefined;
  const { sheets, others } = await readWorkbook(bytes, isWanted);
  for (const name of others) reading.remark(name, 'sheetIgnored', name);
  const found: Record<string, Sheet> = {};
  for (const sheet of sheets) {
    const name = meaningOf(sheetNames, sheet.name) ?? '';
    if (found[name]) reading.fault(sheet.name, 'once', sheet.name);
    found[name] = sheet;
  }
  return found;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** An .xlsx with a password is wrapped in the format of an .xls, which then has a part of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = new TextEncoder().encode('EncryptedPackage'.replace(/(?<=.)/g, '\0')).slice(0, -1);
  for (let at = 512; at <= bytes.length - name.length; at += 2) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
