/** `pejl check <file ...>`: what was read of each, or everything that keeps it from being what the contract has. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ApiError } from '../dist/esm/client/api-error.js';
import { checkAnswer } from '../dist/esm/client/contracts/check-answer.js';
import { operations } from '../dist/esm/client/contracts/operations.js';
import { checkPlan } from '../dist/esm/client/sheet/check-plan.js';
import { SheetError, said } from '../dist/esm/client/sheet/sheet-error.js';
import { breakOf, faultsSaid } from './breaks.mjs';
import { summaryOf } from './summary.mjs';

/** Checks each file; the worst of their exit codes counts. */
export async function command(files, words, { operation }) {
  if (operation !== undefined && !operations.includes(operation)) {
    console.error(words.operations(operations));
    return 2;
  }
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await check(file, operation, words));
  return worst;
}

const isModule = (path) => ['.mjs', '.js'].includes(extname(path).toLowerCase());

async function check(path, operation, words) {
  const file = basename(path);
  let bytes;
  try {
    bytes = await readFile(path);
  } catch {
    console.error(words.noFile(file));
    return 2;
  }
  if (isModule(path)) return (await import('./check-module.mjs')).checkModule(path, words);
  const { faults = [], remarks = [], answer, of } = await found(bytes, file, operation, words);
  console.log(
    answer ? summaryOf(of, answer, file, words) : faultsSaid(words.faults(file, faults.length), faults, words),
  );
  for (const { where, expected } of remarks) console.log(words.remark(where, expected));
  return answer ? 0 : 1;
}

/** The answer that a file holds, or its faults. A mistake of ours is neither, and is thrown. */
async function found(bytes, file, operation = undefined, words) {
  const isOther = operation !== undefined && operation !== 'getSavingsPlan';
  try {
    if (isOther || isJson(bytes, file)) return jsonAnswer(bytes, file, operation, words);
    const { plan, remarks } = await checkPlan(new Uint8Array(bytes), { name: file });
    const of = 'getSavingsPlan';
    return { answer: checkAnswer(of, plan), of, remarks: said(remarks, words.language) };
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

function jsonAnswer(bytes, file, operation, words) {
  let data;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { faults: [{ where: file, expected: words.json }] };
  }
  const remarks = [];
  const of = operation ?? operationOf(data);
  const log = (error) => remarks.push(breakOf(error, file, words));
  return { answer: checkAnswer(of, data, { log }), of, remarks };
}

/** The field by which the answer to each operation is known; a savings plan is the usual file. */
const marks = {
  plans: 'listSavingsPlans',
  subject: 'getCostTrajectory',
  unitOf: 'getCostRanking',
  services: 'getCitizenHistory',
  municipalities: 'getBenchmark',
  kinds: 'getProductionMix',
};

function operationOf(data) {
  const mark = Object.keys(marks).find((field) => Object.hasOwn(Object(data), field));
  return mark === undefined ? 'getSavingsPlan' : marks[mark];
}
