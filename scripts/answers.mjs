// `npm run answers`: tries every operation of the contract with 10.000 answers that it allows and 10.000 with one thing
// wrong, in Node against a judge and in a browser on every element that shows them, fails at the first that goes wrong,
// and writes docs/answers.md after each operation, of what each has been tried with last.
//   npm run answers -- --operation getCostRanking    this one alone
//   npm run answers -- --seed 7                      other answers; writes nothing
//   npm run answers -- --runs 500                    fewer; writes nothing
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, rootDir } from './bootstrap.mjs';

const usual = { seed: 20_151_130, runs: 10_000 };
const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string' }, operation: { type: 'string' } },
});
const seed = Number(options.seed ?? usual.seed);
const runs = Number(options.runs ?? usual.runs);
// A share of the answers has a seed of its own, so that what fails can be found again without those before it.
const shareSize = 250;
/** Milliseconds: for a smaller answer that fails as well, and for a share that does not end at all. */
const patience = 300_000;
const longest = 900_000;

if (!(Number.isSafeInteger(seed) && Number.isSafeInteger(runs) && runs > 0)) {
  console.error('--seed and --runs are whole numbers, and there must be something to run.');
  process.exit(1);
}

bootstrap();
// These need the packages.
const { format, resolveConfig } = await import('prettier');
const { parse } = await import('yaml');
const { openDemoBrowser } = await import('./demo-browser.mjs');
const { importDifferential } = await import('./answers-build.mjs');

const shares = Array.from({ length: Math.ceil(runs / shareSize) }, (_, index) => ({
  seed: seed + index,
  runs: Math.min(shareSize, runs - index * shareSize),
  patience,
}));
const isUsual = seed === usual.seed && runs === usual.runs;
/** What each operation has been tried with: a run of one of them leaves the others as they are. */
const resultsFile = join(rootDir, 'test-support/answers/results.json');
const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};

const differential = await importDifferential();
const judge = differential.judgeOf(parse(readFileSync(join(rootDir, 'openapi/pejl.yaml'), 'utf8')));
const operations = differential.operationNames.filter((name) => name === (options.operation ?? name));
if (operations.length === 0) {
  console.error(`--operation is one of ${differential.operationNames.join(', ')}.`);
  process.exit(1);
}
const { browser, origin, close } = await openDemoBrowser({ protocolTimeout: longest });
try {
  for (const operation of operations) {
    const { refusals, ...judged } = judgeAll(operation);
    results[operation] = { ...judged, elements: await showAll(operation, refusals) };
    if (isUsual) await write(resultsFile, JSON.stringify(results), 'json');
    if (isUsual) await write(join(rootDir, 'docs/answers.md'), page(), 'markdown');
  }
} catch (error) {
  console.error(`${error.message}\n${error.cause?.message ?? ''}`);
  process.exitCode = 1;
} finally {
  await close();
}

/** What the client makes of the answers of an operation, held against the judge. */
function judgeAll(operation) {
  const kinds = {};
  const refusals = [];
  const begin = performance.now();
  for (const share of shares) {
    differential.allValidPass(operation, judge, share);
    const told = differential.mutatedAreJudgedAlike(operation, judge, share);
    refusals.push(told.refusals);
    for (const [kind, { tried, refused }] of told.kinds) {
      const sum = kinds[kind] ?? { tried: 0, refused: 0 };
      kinds[kind] = { tried: sum.tried + tried, refused: sum.refused + refused };
    }
  }
  const seconds = secondsSince(begin);
  console.log(`${operation}: ${runs} valid and ${runs} mutated answers are judged alike, ${seconds} s`);
  return { kinds, refusals, refused: [...refusals.join('')].filter((refusal) => refusal === '1').length, seconds };
}

/** What each element shows of the same answers; a page for each, side by side. */
async function showAll(operation, refusals) {
  const address = `${origin}/test-support/answers/page.html`;
  const first = await opened(address);
  const elements = await first.evaluate(() => window.answersPage.elements);
  await first.close();
  return Promise.all(
    elements.filter((element) => element.operation === operation).map(({ tag }) => shownOn(tag, refusals, address)),
  );
}

async function shownOn(tag, refusals, address) {
  const page = await opened(address);
  const said = [];
  // What a browser reports there, such as a size below zero, nobody would hear of.
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  const begin = performance.now();
  for (const [index, share] of shares.entries()) {
    const place = `<${tag}>, seed ${share.seed}`;
    await inPage(page, 'validAreShown', tag, share, `${place}, valid answers`);
    const refused = await inPage(page, 'mutatedAreHandled', tag, share, `${place}, mutated answers`);
    if (refused !== refusals[index]) throw new Error(`${place}: not the answers that were judged.`);
    if (said.length > 0) throw new Error(`${place}: the browser says »${said[0]}«.`);
    const done = Math.min(runs, (index + 1) * shareSize);
    if (done % 1000 === 0 || done === runs) console.log(`<${tag}>: ${done} of each, ${secondsSince(begin)} s`);
  }
  await page.close();
  return { tag, seconds: secondsSince(begin) };
}

async function opened(address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(address);
  await page.waitForFunction('window.answersPage !== undefined');
  return page;
}

/** What the page's function gives; its error with the answer that it failed at. */
async function inPage(page, name, tag, share, place) {
  const { failure, given } = await page
    .evaluate(
      async (...[called, ...args]) => {
        try {
          return { given: await window.answersPage[called](...args) };
        } catch (error) {
          return { failure: `${error.message}\n${error.cause?.message ?? ''}\n${error.cause?.cause?.stack ?? ''}` };
        }
      },
      name,
      tag,
      share,
    )
    .catch((error) => ({ failure: `It does not end. ${error.message}` }));
  if (failure !== undefined) throw new Error(`${place}: ${failure}`);
  return given;
}

function secondsSince(begin) {
  return Math.round((performance.now() - begin) / 1000);
}

async function write(file, text, parser) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }));
}

function page() {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  // In the order of the contract, whichever was tried last.
  const tried = differential.operationNames.flatMap((operation) =>
    results[operation] ? { operation, ...results[operation] } : [],
  );
  const kinds = [...new Set(tried.flatMap((one) => Object.keys(one.kinds)))].sort();
  return `# Answers

Written by \`npm run answers\`: answers made from the contract's own schemas and a seed (${usual.seed}), so that every run
tries the same ones.

## By operation

Answers that the contract allows, with unknown fields among them, must pass. Of answers with one thing wrong, or only odd,
just those must be refused that a judge refuses: a general validator of JSON Schema, and the rules that no schema can say,
stated a second time. A refusal must name a place that is there and that the judge finds too, and tell nothing of what stood
there. Bars: 10.000 of each; none judged otherwise, no crash.

${row(['operation', 'valid', 'refused', 'mutated', 'refused', 'let through', 'judged otherwise', 'seconds'])}
${row(['---', ...Array(7).fill('---:')])}
${tried.map(({ operation, refused, seconds }) => row([operation, usual.runs, 0, usual.runs, refused, usual.runs - refused, 0, seconds])).join('\n')}

## By element

The same answers on screen, given by the page or sent by a gateway over HTTP. Of those that pass every figure in the table,
in the drawing's words and in the sentences around them is held against what a second reckoning in exact whole øre makes of
the raw answer, and so is the reason of each figure that is not there. Those that are refused must leave a state of error
with the place, and no figure, be it of an answer before. Bars: no wrong figure, no crash, nothing uncaught, no blank box.

${row(['element', 'operation', 'valid and shown', 'mutated and refused', 'mutated and shown', 'wrong', 'seconds'])}
${row(['---', '---', ...Array(5).fill('---:')])}
${tried
  .flatMap(({ operation, refused, elements }) =>
    elements.map(({ tag, seconds }) =>
      row([`\`${tag}\``, operation, usual.runs, refused, usual.runs - refused, 0, seconds]),
    ),
  )
  .join('\n')}

## By what was done to the answer

How many of so many were refused. An unknown field must never be a reason.

${row(['what', ...tried.map(({ operation }) => operation)])}
${row(['---', ...tried.map(() => '---:')])}
${kinds
  .map((kind) =>
    row([
      kind,
      ...tried.map((one) => {
        const found = one.kinds[kind];
        return found ? `${found.refused} of ${found.tried}` : '–';
      }),
    ]),
  )
  .join('\n')}
`;
}
