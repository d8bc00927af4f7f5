/** Runs in the page: draws one task with one drawer, and says when it was on screen. Called by scripts/bench.mjs. */
import { costs, ranks } from './figures.js';

const drawers = {
  ours: () => import('./ours.js'),
  uplot: () => import('./uplot.js'),
  lines: () => import('./floor.js'),
};

/** Each task: who draws what. A second set of figures is for drawing anew. */
const tasks = {
  T1: { draw: 'lines', figures: (seed) => costs(12, 60, seed) },
  T2: { draw: 'ranked', figures: (seed) => ranks(3, 50, seed) },
  T3: { draw: 'lines', figures: (seed) => costs(98, 120, seed) },
  T3b: { draw: 'lines', figures: (seed) => costs(500, 240, seed) },
  T4: { draw: 'stack', figures: (seed) => costs(8, 60, seed) },
  T8: { draw: 'multiples', figures: (seed) => costs(24, 60, seed) },
};

let drawer;
let task;
let figures;
let place;
let drawn;
let marks = 0;

const frame = () => new Promise(requestAnimationFrame);
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

/** When the browser showed a text that came with the drawing: rasterising in other threads is over by then. */
function shownAt() {
  const name = `mark ${++marks}`;
  const mark = document.createElement('span');
  mark.className = 'shown';
  mark.setAttribute('elementtiming', name);
  mark.textContent = name;
  document.body.append(mark);
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ identifier }) => identifier === name);
      if (!entry) return;
      observer.disconnect();
      mark.remove();
      resolve(entry.renderTime);
    });
    observer.observe({ type: 'element' });
  });
}

function empty() {
  drawn?.remove();
  place?.remove();
  drawn = undefined;
  place = document.createElement('div');
  place.className = 'place';
  document.body.append(place);
}

globalThis.bench = {
  async prepare(name, by) {
    drawer = await drawers[by]();
    task = tasks[name];
    figures = [task.figures(1), task.figures(2)];
    return drawer[task.draw] !== undefined;
  },
  /** Before each run: an empty page, unless the drawing gets other figures, and nothing to throw away. */
  async ready(isKept) {
    if (!isKept) empty();
    globalThis.gc();
    await pause();
  },
  /** Draws, and says how long it took until that was on screen. */
  async draw() {
    if (!place) empty();
    const start = performance.now();
    drawn = drawer[task.draw](place, figures[0]);
    const shown = await shownAt();
    return shown - start;
  },
  async redraw() {
    figures.reverse();
    const start = performance.now();
    drawn.redraw(figures[0]);
    const shown = await shownAt();
    return shown - start;
  },
  /** How long that takes which the others leave out; nothing where they draw. */
  check() {
    const start = performance.now();
    drawer.check?.(task.draw, figures[0]);
    return performance.now() - start;
  },
  frame,
  /** Where a pointer may move. */
  area() {
    const { x, y, width, height } = drawn.drawing().getBoundingClientRect();
    return { x, y, width, height };
  },
  async cycles(count) {
    for (let at = 0; at < count; at += 1) {
      empty();
      drawn = drawer[task.draw](place, figures[0]);
      await frame();
    }
    empty();
    await pause();
  },
};
