/**
 * Runs built test files with mocha, and sends the sums to the process that started it. Given an offset, it tests too
 * that the time zone is one so many minutes from UTC.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import Mocha from 'mocha';

const { PEJL_ZONE_OFFSET: offset, TZ } = process.env;

// The rules wait for nothing, so the limit only ends what never would.
const mocha = new Mocha({ reporter: 'dot', timeout: 20_000 });
if (offset) {
  const isThere = () => assert.equal(new Date(2026, 0, 15).getTimezoneOffset() + Number(offset), 0);
  mocha.suite.addTest(new Mocha.Test(`the time zone is ${TZ}`, isThere));
}
for (const file of process.argv.slice(2)) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run();
await once(runner, 'end');
const { passes, failures, pending } = runner.stats;
process.exitCode = failures > 0 ? 1 : 0;
process.send?.({ passed: passes, failed: failures, skipped: pending });
process.disconnect?.();
