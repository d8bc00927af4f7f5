/** `pejl/sheets.js`: savings plans from Excel workbooks and CSV files, for a program in Node or a page of its own. */
export { checkPlan } from './check-plan.js';
export type { Finding } from './findings.js';
export { planOf, type ReadPlan, readPlan, type SheetFile } from './read-plan.js';
export { said, type Said, SheetError, type SheetLanguage } from './sheet-error.js';
