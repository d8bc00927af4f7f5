/** The tests of src/figures in Node: all of them, what they cover, and those of the calendar in other time zones. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './bootstrap.mjs';
import { buildFigures, builtFrom } from './figures-build.mjs';
import { runNode, scriptOf } from './tool.mjs';

/** Minutes from UTC in January: the ends of the world, odd hours, both sides of Greenwich, with and without summer time. */
const zones = {
  UTC: 0,
  'Europe/Copenhagen': 60,
  'America/St_Johns': -210,
  'Pacific/Kiritimati': 840,
  'Pacific/Pago_Pago': -660,
  'Asia/Kathmandu': 345,
};

/** Builds into a folder of its own, so that two runs do not meet. What comes after `run` uses what it built. */
export function figureTests(files) {
  const cache = join(rootDir, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'figures-'));
  const measured = join(outDir, 'coverage');
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  return {
    run,
    coverage: () => runNode(scriptOf('figures-coverage.mjs'), [outDir, measured]),
    inZones,
  };

  async function run() {
    try {
      await buildFigures(outDir);
    } catch (error) {
      return { passed: 0, failed: 1, skipped: 0, output: error.message };
    }
    return mocha(files, { NODE_V8_COVERAGE: measured });
  }

  async function inZones() {
    const calendar = files.filter((file) => file.startsWith('src/figures/calendar/'));
    const runs = Object.entries(zones).map(async ([TZ, offset]) => {
      const result = await mocha(calendar, { TZ, PEJL_ZONE_OFFSET: String(offset) });
      return { ...result, output: result.failed > 0 ? `${TZ}${result.output}` : '' };
    });
    const results = await Promise.all(runs);
    const sum = (key) => results.reduce((total, result) => total + result[key], 0);
    const output = results.map((result) => result.output).join('');
    return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), output };
  }

  async function mocha(sources, env) {
    let sums;
    const built = sources.map((file) => builtFrom(outDir, file));
    const { output } = await runNode(scriptOf('figures-mocha.mjs'), built, {
      env: { ...env, NODE_OPTIONS: '--enable-source-maps' },
      onMessage: (message) => (sums = message),
    });
    // Without sums a file could not be loaded; what it printed says which.
    return { passed: 0, failed: 1, skipped: 0, ...sums, output };
  }
}
