// `npm run answers`: tries every operation of the contract with 10.000 answers that it allows and 10.000 with one thing
// wrong, in Node against a judge and in a browser on every element that shows them, fails at the first that goes wrong,
// and writes docs/answers.md.
//   npm run answers -- --seed 7      other answers
//   npm run answers -- --runs 500    fewer; writes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, rootDir } from './bootstrap.mjs';

const usual = { seed: 20_151_130, runs: 10_000 };
const { values: options } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
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
const start = performance.now();

try {
  const judged = await judgeAll();
  const shown = await showAll(judged);
  const text = await page(judged, shown);
  console.log(`\n${text.slice(text.indexOf('## '))}`);
  if (runs >= usual.runs) writeFileSync(join(rootDir, 'docs/answers.md'), text);
} catch (error) {
  console.error(`${error.message}\n${error.cause?.message ?? ''}`);
  process.exitCode = 1;
}

/** What the client makes of the answers of each operation, held against the judge. */
async function judgeAll() {
  const differential = await importDifferential();
  const judge = differential.judgeOf(parse(readFileSync(join(rootDir, 'openapi/pejl.yaml'), 'utf8')));
  return differential.operationNames.map((operation) => {
    const kinds = new Map();
    const refusals = [];
    const seconds = timed(() => {
      for (const share of shares) {
        differential.allValidPass(operation, judge, share);
        const told = differential.mutatedAreJudgedAlike(operation, judge, share);
        refusals.push(told.refusals);
        for (const [kind, { tried, refused }] of told.kinds) {
          const sum = kinds.get(kind) ?? { tried: 0, refused: 0 };
          kinds.set(kind, { tried: sum.tried + tried, refused: sum.refused + refused });
        }
      }
    });
    console.log(`${operation}: ${runs} valid and ${runs} mutated answers are judged alike, ${seconds} s`);
    return { operation, kinds, refusals, refused: countIn(refusals), seconds };
  });
}

/** What each element shows of the same answers; a page for each, side by side. */
async function showAll(judged) {
  const { browser, origin, close } = await openDemoBrowser({ protocolTimeout: longest });
  try {
    const address = `${origin}/test-support/answers/page.html`;
    const first = await opened(browser, address);
    const elements = await first.evaluate(() => window.answersPage.elements);
    await first.close();
    return await Promise.all(
      elements.map((element) =>
        shownOn(
          element,
          judged.find(({ operation }) => operation === element.operation),
          {
            browser,
            address,
          },
        ),
      ),
    );
  } finally {
    await close();
  }
}

async function shownOn({ tag, operation }, { refusals }, { browser, address }) {
  const page = await opened(browser, address);
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
  return { tag, operation, refused: countIn(refusals), seconds: secondsSince(begin) };
}

async function opened(browser, address) {
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

function timed(run) {
  const begin = performance.now();
  run();
  return secondsSince(begin);
}

function secondsSince(begin) {
  return Math.round((performance.now() - begin) / 1000);
}

function countIn(refusals) {
  return [...refusals.join('')].filter((refusal) => refusal === '1').length;
}

async function page(judged, shown) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const kinds = [...new Set(judged.flatMap((operation) => [...operation.kinds.keys()]))].sort();
  const ofKind = (operation, kind) => operation.kinds.get(kind) ?? { tried: 0, refused: 0 };
  const text = `# Answers

Written by \`npm run answers\`: answers made from the contract's own schemas and a seed (${seed}), so that every run tries
the same ones. ${secondsSince(start)} seconds.

## By operation

Answers that the contract allows, with unknown fields among them, must pass. Of answers with one thing wrong, or only odd,
just those must be refused that a judge refuses: a general validator of JSON Schema, and the rules that no schema can say,
stated a second time. A refusal must name a place that is there and that the judge finds too, and tell nothing of what stood
there. Bars: 10.000 of each; none judged otherwise, no crash.

${row(['operation', 'valid', 'refused', 'mutated', 'refused', 'let through', 'judged otherwise', 'seconds'])}
${row(['---', ...Array(7).fill('---:')])}
${judged.map(({ operation, refused, seconds }) => row([operation, runs, 0, runs, refused, runs - refused, 0, seconds])).join('\n')}

## By element

The same answers on screen, given by the page or sent by a gateway over HTTP. Of those that pass every figure in the table,
in the drawing's words and in the sentences around them is held against what a second reckoning in exact whole øre makes of
the raw answer, and so is the reason of each figure that is not there. Those that are refused must leave a state of error
with the place, and no figure, be it of an answer before. Bars: no wrong figure, no crash, nothing uncaught, no blank box.

${row(['element', 'operation', 'valid and shown', 'mutated and refused', 'mutated and shown', 'wrong', 'seconds'])}
${row(['---', '---', ...Array(5).fill('---:')])}
${shown.map(({ tag, operation, refused, seconds }) => row([`\`${tag}\``, operation, runs, refused, runs - refused, 0, seconds])).join('\n')}

## By what was done to the answer

How many of so many were refused. An unknown field must never be a reason.

${row(['what', ...judged.map(({ operation }) => operation)])}
${row(['---', ...judged.map(() => '---:')])}
${kinds
  .map((kind) =>
    row([
      kind,
      ...judged.map((operation) => {
        const { tried, refused } = ofKind(operation, kind);
        return tried === 0 ? '–' : `${refused} of ${tried}`;
      }),
    ]),
  )
  .join('\n')}
`;
  return format(text, { ...(await resolveConfig(join(rootDir, 'docs/answers.md'))), parser: 'markdown' });
}
