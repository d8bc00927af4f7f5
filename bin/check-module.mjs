/** `pejl check <module>`: asks the source of a module its questions, and tries each answer against the contract. */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApiError, toApiError } from '../dist/esm/client/api-error.js';
import { operations } from '../dist/esm/client/contracts/operations.js';
import { holdsPersonalNumber, withoutPersonalNumbers } from '../dist/esm/client/personal-numbers.js';
import { hear, openSource } from '../dist/esm/client/share.js';
import { breakOf, faultsSaid } from './breaks.mjs';
import { summaryOf } from './summary.mjs';

/** Milliseconds that the module, its source and each answer may take, unless the module says otherwise. */
const patience = 30_000;

/** What is wrong with the module, or with what it does, as a sentence. */
class Wrong extends Error {}

export async function checkModule(path, words) {
  const file = basename(path);
  try {
    const { source, questions, timeLimit } = await loaded(path, file, words);
    let worst = 0;
    for (const [i, asked] of questions.entries()) {
      const title = words.module.asked(file, i + 1, asked.operation);
      worst = Math.max(worst, await ask(source, asked, { title, timeLimit }, words));
    }
    return worst;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    console.log(error.message);
    return 1;
  }
}

async function loaded(path, file, words) {
  const { module: says } = words;
  const refused = (error) => {
    throw new Wrong(says.notLoaded(file, reasonOf(error, words)));
  };
  const module = await inTime(import(pathToFileURL(resolve(path)).href), patience).catch(refused);
  const { source: given, questions, timeLimit = patience } = module;
  const faults = [
    !isSource(given) && says.source,
    !isQuestions(questions) && says.questions,
    !(Number.isFinite(timeLimit) && timeLimit > 0) && says.timeLimit,
    ...(isQuestions(questions) ? questions.flatMap((each, i) => faultsOf(each, `questions/${i}/`, says)) : []),
  ].filter(Boolean);
  if (faults.length > 0)
    throw new Wrong([words.faults(file, faults.length), ...faults.map((fault) => `  ${fault}`)].join('\n'));
  const source = typeof given === 'function' ? await inTime(opened(given), timeLimit).catch(refused) : given;
  if (!isSource(source) || typeof source === 'function') throw new Wrong(says.notLoaded(file, says.source));
  return { source, questions, timeLimit };
}

const opened = async (make) => make();
const isSource = (given) => typeof given === 'function' || (typeof given === 'object' && given !== null);
const isQuestions = (given) => Array.isArray(given) && given.length > 0;

function faultsOf(asked, where, says) {
  const { operation, question } = Object(asked);
  return [
    !operations.includes(operation) && `${where}${says.operation(operations)}`,
    (typeof question !== 'object' || question === null) && `${where}${says.question}`,
  ].filter(Boolean);
}

/** One question, and what is said of its answer. */
async function ask(source, { operation, question }, { title, timeLimit }, words) {
  const { module: says } = words;
  if (holdsPersonalNumber(question)) {
    console.log(says.failed(title, says.personal));
    return 1;
  }
  const remarks = [];
  const asked = openSource(source);
  const unhear = hear(
    source,
    () =>
      ({ error }) =>
        remarks.push(error),
  );
  let answer;
  try {
    answer = await asked[operation](question, AbortSignal.timeout(timeLimit));
  } catch (error) {
    console.log(failure(error, title, words));
    return 1;
  } finally {
    unhear();
  }
  console.log(summaryOf(operation, answer, title, words));
  for (const error of remarks) {
    const { where, expected } = breakOf(error, says.whole, words);
    console.log(words.remark(where, expected));
  }
  return 0;
}

function failure(thrown, title, words) {
  const { module: says } = words;
  // The module may have a copy of Pejl of its own, whose errors are of another class.
  const error = toApiError(thrown);
  if (error.kind === 'contract') {
    return faultsSaid(says.failed(title, says.refused), [breakOf(error, says.whole, words)], words);
  }
  // What a source throws that is no error of ours is kept as the cause.
  if (error.kind === 'server' && error.cause !== undefined) {
    return says.failed(title, says.thrown(reasonOf(error.cause, words, { mayQuote: false })));
  }
  return says.failed(
    title,
    says.kinds[error.kind] + (error.kind === 'server' && error.status ? says.status(error.status) : ''),
  );
}

/**
 * An error's own words, and the line of the module that it came from. A parser quotes what it read, which may tell of
 * a person: once there are answers the line alone is said of its errors.
 */
function reasonOf(error, words, { mayQuote = true } = {}) {
  if (error instanceof ApiError && error.kind === 'timeout') return words.module.kinds.timeout;
  const { name = 'Error', message = '', stack = '' } = Object(error);
  const [, line] = /file:\/\/\S*\/([^/\s()]+:\d+(?::\d+)?)/.exec(stack) ?? [];
  const isHeld = name === 'SyntaxError' && !mayQuote;
  const told = isHeld ? name : `${name}: ${String(message).split('\n', 1)[0]}`;
  return withoutPersonalNumbers(line ? `${told} (${line})` : told);
}

/** Ends with a time-out of ours when it takes too long. The timer keeps the program alive meanwhile. */
function inTime(promise, milliseconds) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new ApiError('timeout')), milliseconds);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
