/** What the elements that show a savings plan must have on screen of an answer. */
import type { SavingsPlan } from '../../src/client/port.js';
import { type Expected, expectedOf } from './expected-cells.js';
import { coverageText, leadText, noteTexts, noticeTexts } from './expected-sentences.js';
import { checkDrawing } from './savings-drawing.js';
import { checkTable } from './savings-table.js';
import { all, demand, holds, lacks, same, textIn } from './shown.js';
import type { Check } from './stage.js';

export const checkSavingsTable: Check = async ({ root }, answer) => {
  const expected = drawnOf(root, answer);
  if (!expected) return;
  checkTable(root, expected);
  checkWords(root, expected);
};

export const checkSavingsProgress: Check = async ({ root, press }, answer) => {
  const expected = drawnOf(root, answer);
  if (!expected) return;
  checkDrawing(root, expected);
  checkWords(root, expected);
  await press('Vis som tabel');
  checkTable(root, expected);
  await press('Vis som figur');
};

/** What is to be seen; undefined where the plan has no areas, which must be said in its place. */
function drawnOf(root: ParentNode, answer: unknown): Expected | undefined {
  const plan = answer as SavingsPlan;
  if (plan.areas.length > 0) return expectedOf(plan);
  same('a plan without areas', textIn(root.querySelector('.state .title')), 'Planen har ingen områder');
  demand(all(root, 'table, figure').length === 0, 'A plan without areas shows a figure.');
  return undefined;
}

function checkWords(root: ParentNode, expected: Expected): void {
  same('the lead', textIn(root.querySelector('.lead')), leadText(expected));
  const shown = all(root, '.notice').map(textIn);
  same('the notices', shown.join('\n'), noticeTexts(expected).join('\n'));
  holds('the source', textIn(root.querySelector('.provenance ul')), coverageText(expected));
  const notes = textIn(root.querySelector('[part~="notes"]'));
  const { there, gone } = noteTexts(expected);
  for (const sentence of there) holds('the notes', notes, sentence);
  for (const sentence of gone) lacks('the notes', notes, sentence);
}
