/** What the tests of the command line share: a folder of their own, files in it, and the command itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder goes with the tests. */
export function cliFolder() {
  const dir = mkdtempSync(join(tmpdir(), 'pejl-cli-'));
  after(() => rmSync(dir, { recursive: true, force: true }));
  let count = 0;
  const written = (name, content) => {
    const path = join(dir, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  return {
    dir,
    written,
    /** A module with these exports, by their code. */
    module: (exports) => {
      const code = Object.entries(exports).map(([name, value]) => `export const ${name} = ${value};\n`);
      return written(`adapter-${++count}.mjs`, code.join(''));
    },
    /**
     * `pejl` with these arguments. Not at once and for all, since a test may have to answer meanwhile; in less than the 30
     * seconds that a module has by itself: one that says less has less.
     */
    pejl: (args, bin = join(root, 'bin')) => {
      const run = spawn(process.execPath, [join(bin, 'pejl.mjs'), ...args], { cwd: dir, timeout: 25_000 });
      const said = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'])
        run[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
      return new Promise((resolve) => run.on('close', (status) => resolve({ status, ...said })));
    },
  };
}
