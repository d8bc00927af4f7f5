/** `pejl check <file ...>`: what was read of a savings plan, or everything that keeps the file from being one. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ApiError } from '../dist/esm/client/api-error.js';
import { checkAnswer } from '../dist/esm/client/contracts/check-answer.js';
import { checkPlan } from '../dist/esm/client/sheet/check-plan.js';
import { SheetError, said } from '../dist/esm/client/sheet/sheet-error.js';
import { inDanish } from '../dist/esm/shared/contract-words.da.js';
import { summaryOf } from './summary.mjs';

/** Checks each file; the worst of their exit codes counts. */
export async function command(files, words) {
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await check(file, words));
  return worst;
}

async function check(path, words) {
  const file = basename(path);
  let bytes;
  try {
    bytes = await readFile(path);
  } catch {
    console.error(words.noFile(file));
    return 2;
  }
  const { faults = [], remarks = [], answer } = await found(bytes, file, words);
  if (answer) console.log(summaryOf(answer, file, words));
  else
    console.log(
      [words.faults(file, faults.length), ...faults.map(({ where, expected }) => words.fault(where, expected))].join(
        '\n',
      ),
    );
  for (const { where, expected } of remarks) console.log(words.remark(where, expected));
  return answer ? 0 : 1;
}

/** The answer that a file holds, or its faults. A mistake of ours is neither, and is thrown. */
async function found(bytes, file, words) {
  try {
    if (isJson(bytes, file)) return jsonAnswer(bytes, file, words);
    const { plan, remarks } = await checkPlan(new Uint8Array(bytes), { name: file });
    return { answer: checkAnswer('getSavingsPlan', plan), remarks: said(remarks, words.language) };
  } catch (error) {
    if (error instanceof SheetError)
      return { faults: error.faults(words.language), remarks: error.remarks(words.language) };
    if (!(error instanceof ApiError)) throw error;
    return { faults: [breakOf(error, file, words)] };
  }
}

/** The first byte that is no space tells a JSON file from a CSV file, whatever it is called. */
const isJson = (bytes, file) =>
  extname(file).toLowerCase() === '.json' ||
  /^(?:\xef\xbb\xbf)?\s*[{[]/.test(bytes.subarray(0, 100).toString('latin1'));

function jsonAnswer(bytes, file, words) {
  let data;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { faults: [{ where: file, expected: words.json }] };
  }
  const masked = [];
  const operation =
    data !== null && typeof data === 'object' && 'plans' in data ? 'listSavingsPlans' : 'getSavingsPlan';
  const log = (error) => masked.push(breakOf(error, file, words));
  const answer = checkAnswer(operation, data, { log });
  return { answer, remarks: masked };
}

function breakOf({ pointer, expected = '' }, file, { language }) {
  return { where: pointer || file, expected: language === 'da' ? inDanish(expected) : expected };
}
