// `npm run bench`: draws the same figures with our elements, with uPlot, and as bare paths, in turn, and writes docs/speed.md.
//   npm run bench -- --only T1,T3 --runs 5   just these, on the screen
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, install, rootDir } from './bootstrap.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '9' } },
});

bootstrap();
install(join(rootDir, 'tools/bench'), 'what the drawings are compared with');
// These need the packages.
const { format, resolveConfig } = await import('prettier');
const { openDemoBrowser } = await import('./demo-browser.mjs');
const { runNode, scriptOf } = await import('./tool.mjs');

/** Targets are ratios to uPlot: of the main thread's work, and of the time until it is shown. */
const tasks = [
  { id: 'T1', name: '12 lines of 60 months', target: { work: 0.7, shown: 1 } },
  { id: 'T2', name: 'three ranked curves of 50', target: { work: 0.7, shown: 1 } },
  { id: 'T3', name: '98 lines of 120 months', target: { shown: 0.5 } },
  { id: 'T3b', name: '500 lines of 240 months', target: { shown: 0.3 } },
  { id: 'T4', name: '8 services stacked, 60 months', target: { work: 0.7, shown: 1 } },
  { id: 'T7', name: 'other figures in T1', of: 'T1', target: { work: 0.8 } },
  { id: 'T7b', name: 'other figures in T3', of: 'T3', target: { shown: 0.5 } },
  { id: 'T8', name: '24 small charts', target: { work: 0.7, shown: 0.7 } },
];
const drawers = ['ours', 'uplot', 'lines'];
const warmUps = 3;
/** A page that works less than this in so long has done all that it put off; milliseconds. */
const quiet = { work: 3, within: 200, atMost: 10_000 };
const cycles = 200;
const collections = 4;
const moves = 60;

const runs = Number(options.runs);
const only = options.only?.split(',');
const isWanted = ({ id }) => !only || only.includes(id);

const built = await runNode(scriptOf('build.mjs'));
if (!built.ok) throw new Error(built.output);
const { browser, origin, close } = await openDemoBrowser({ args: ['--js-flags=--expose-gc'] });
try {
  const rows = [];
  for (const task of tasks.filter(isWanted)) rows.push(rowOf(task, await timesOf(task)));
  const sections = [rows.length > 0 ? timesTable(rows) : ''];
  if (!only || only.includes('T9')) sections.push(await leftBehind());
  if (!only || only.includes('T10')) sections.push(await pointer());
  const text = sections.join('\n');
  if (only) console.log(text);
  else {
    const path = join(rootDir, 'docs/speed.md');
    const page = `${introduction(await browser.version())}\n${text}`;
    writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
    console.log('docs/speed.md');
  }
} finally {
  await close();
}

/** A page of its own for each who draws, which each takes its turn in, so that noise hits all of them alike. */
async function timesOf({ id, of: base = id, of }) {
  const pages = [];
  for (const drawer of drawers) {
    const page = await opened(base, drawer);
    if (page) pages.push({ drawer, ...page, times: [] });
  }
  for (const { page, call } of pages) {
    await page.bringToFront();
    if (of) await call('draw');
  }
  for (let run = -warmUps; run < runs; run += 1)
    for (const { page, call, spent, times } of pages) {
      // A page behind another one is not drawn.
      await page.bringToFront();
      await call('ready', of !== undefined);
      const before = await spent();
      const shown = await call(of ? 'redraw' : 'draw');
      const work = (await spent()) - before;
      await settled(spent);
      const later = (await spent()) - before - work;
      const checked = await call('check');
      if (run >= 0) times.push({ work, shown, later, checked });
    }
  for (const { page } of pages) await page.close();
  return Object.fromEntries(pages.map(({ drawer, times }) => [drawer, medians(times)]));
}

async function settled(spent) {
  for (let waited = 0; waited < quiet.atMost; waited += quiet.within) {
    const before = await spent();
    await new Promise((resolve) => setTimeout(resolve, quiet.within));
    if ((await spent()) - before < quiet.work) return;
  }
}

/** Nothing where the drawer does not know the task. */
async function opened(task, drawer) {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => console.error(`${drawer}, ${task}: ${message}`));
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${origin}/tools/bench/index.html`);
  await page.waitForFunction(() => globalThis.bench);
  const call = (name, ...args) => page.evaluate((method, all) => globalThis.bench[method](...all), name, args);
  if (!(await call('prepare', task, drawer))) return void (await page.close());
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  /** What the main thread has worked so far, in milliseconds: script, style, layout, painting, throwing away. */
  const spent = async () => (await metrics()).TaskDuration * 1000;
  return { page, call, metrics, spent };
}

/** What is left of each when many have come and gone. */
async function leftBehind() {
  const lines = [];
  for (const drawer of ['ours', 'uplot']) {
    const { page, call, metrics } = await opened('T1', drawer);
    const session = await page.createCDPSession();
    // What goes in one collection lets go of more in the next; called by the page itself it keeps what its own stack may hold.
    const measured = async () => {
      await call('cycles', 0);
      for (let collected = 0; collected < collections; collected += 1)
        await session.send('HeapProfiler.collectGarbage');
      return metrics();
    };
    await call('cycles', 50);
    const before = await measured();
    await call('cycles', cycles);
    const after = await measured();
    const each = (name) => (after[name] - before[name]) / cycles;
    lines.push(
      `| ${nameOf(drawer)} | ${Math.round(each('JSHeapUsedSize'))} | ${each('Nodes').toFixed(1)} | ${each('JSEventListeners').toFixed(1)} |`,
    );
    await page.close();
  }
  return `## What is left behind

T1 drawn and taken away ${cycles} times: what is kept of each time. The target is 150 bytes at most, no node, no listener.

| T9 | bytes | nodes | listeners |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

/** A pointer that moves over T3. */
async function pointer() {
  const lines = [];
  for (const drawer of ['ours', 'uplot']) {
    const { page, call, spent } = await opened('T3', drawer);
    await call('draw');
    await settled(spent);
    const { x, y, width, height } = await call('area');
    const times = [];
    for (let move = 0; move < moves; move += 1) {
      const before = await spent();
      await page.mouse.move(
        x + (width * (move + 1)) / (moves + 1),
        y + height * (0.2 + (0.6 * ((move * 7) % 11)) / 11),
      );
      await call('frame');
      times.push((await spent()) - before);
    }
    lines.push(`| ${nameOf(drawer)} | ${median(times).toFixed(1)} |`);
    await page.close();
  }
  return `## A pointer over 98 lines

The main thread's work for each move, in milliseconds. The target is 4 at most.

| T10 | work |
| --- | ---: |
${lines.join('\n')}
`;
}

function rowOf({ id, name, target }, { ours, uplot, lines }) {
  const ratio = (what) => {
    const own = ours[what] / uplot[what];
    const wanted = target[what];
    return wanted === undefined ? own.toFixed(2) : `${own.toFixed(2)} (≤ ${wanted})`;
  };
  const ms = (times, what) => (times ? times[what].toFixed(1) : '');
  return `| ${[
    `${id}: ${name}`,
    ms(ours, 'work'),
    ms(uplot, 'work'),
    ms(lines, 'work'),
    ratio('work'),
    ms(ours, 'checked'),
    ((ours.work - ours.checked) / uplot.work).toFixed(2),
    ms(ours, 'shown'),
    ms(uplot, 'shown'),
    ratio('shown'),
    ms(ours, 'later'),
  ].join(' | ')} |`;
}

function timesTable(rows) {
  return `| Task | work: ours | uPlot | bare paths | ratio | the answer | ratio without it | shown: ours | uPlot | ratio | ours, later |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

function introduction(version) {
  return `# Speed

Written by \`npm run bench\`: the same figures drawn by our elements, by uPlot, which is the fastest of those that others have
measured, and as bare paths, which nobody can read anything of. ${version}, no GPU, 1.000 px wide, medians of ${runs} runs in turn, in
milliseconds. Times are of this machine; ratios to uPlot within a run are what compares, and under 20 % is a tie. Targets stand in brackets.

- **Work**: what the main thread does until the drawing has been shown. Ours turns the figures into the contract's answer, checks
  it, masks what looks like a personal number, and writes lead, key, notes and provenance as well.
- **The answer**: how much of that is to make the contract's answer of the figures, and to check and mask it, which uPlot has no
  like of: the same done by itself in the same page. The ratio without it is of what is left.
- **Shown**: when the frame was on screen.
- **Later**: what ours does in the pauses after that: the whole table for whoever does not see the drawing.
`;
}

function nameOf(drawer) {
  return { ours: 'ours', uplot: 'uPlot', lines: 'bare paths' }[drawer];
}

function medians(times) {
  return Object.fromEntries(
    ['work', 'shown', 'later', 'checked'].map((what) => [what, median(times.map((one) => one[what]))]),
  );
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
