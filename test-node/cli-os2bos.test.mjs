/** The worked adapter on a server: `pejl check` asks it in Node, over HTTP, as a gateway or an integrator would. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'pejl-os2bos-'));
const asked = [];
let server;
let held;

before(async () => {
  const adapter = join(root, 'demo/adapters/os2bos');
  const entryPoints = [join(adapter, 'source.ts'), join(adapter, 'answers/case-42.ts')];
  await build({ entryPoints, outdir: dir, outbase: adapter, bundle: true, format: 'esm', logLevel: 'error' });
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  held = await import(pathToFileURL(join(dir, 'answers/case-42.js')));
  server = createServer(({ url, headers }, response) => {
    asked.push(headers.authorization);
    const body = bodyOf(new URL(url, 'http://localhost'));
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  writeFileSync(
    join(dir, 'check.mjs'),
    `import { os2bosSource } from './source.js';
    const address = 'http://127.0.0.1:${server.address().port}/api';
    const months = { from: '2025-02', to: '2025-12', audience: 'casework' };
    export const source = () => os2bosSource({ address, getToken: async () => 'abc' });
    export const questions = [
      { operation: 'getCitizenHistory', question: { caseRef: '42', ...months } },
      { operation: 'getCitizenHistory', question: { caseRef: '43', ...months } },
    ];`,
  );
});
after(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

/** No plan has more than a page in these months. */
function bodyOf({ pathname, searchParams }) {
  const [, name, id] = /^\/api\/(\w+)\/(?:(\w+)\/)?$/.exec(pathname) ?? [];
  if (name === 'cases') return id === '42' ? held.caseAnswer : undefined;
  if (id !== undefined) return held[name].find((row) => String(row.id) === id);
  const filter = { appropriations: 'case', activities: 'appropriation', payments: 'payment_schedule' }[name];
  const rows = held[name].filter((row) => String(row[filter]) === searchParams.get(filter));
  if (name !== 'payments') return rows;
  const [from, to] = [searchParams.get('date__gte'), searchParams.get('date__lte')];
  const results = rows.filter(({ date }) => from <= date && date <= to);
  return { count: results.length, next: null, previous: null, results };
}

test('is asked by pejl check with a token, and says what there is and what there is not', async () => {
  const run = spawn(process.execPath, [join(root, 'bin/pejl.mjs'), 'check', 'check.mjs'], {
    cwd: dir,
    timeout: 60_000,
  });
  let stdout = '';
  run.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  const status = await new Promise((resolve) => run.on('close', resolve));
  assert.equal(
    stdout,
    `check.mjs, spørgsmål 1, getCitizenHistory: svaret følger kontrakten.
  Fra 2025-02 til 2025-12. 2 ydelser, 4 perioder, 13 måneder med beløb.
  bevilget: 11 tal.
  forventet: 5 tal.
  betalt: 3 tal, 1 ikke oplyst.
check.mjs, spørgsmål 2, getCitizenHistory: det findes ikke (404).
`,
  );
  assert.equal(status, 1);
  assert.deepEqual(new Set(asked), new Set(['Bearer abc']));
});
