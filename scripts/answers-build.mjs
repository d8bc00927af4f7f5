/** Makes the part of the run of answers that needs no page into one file that Node can run. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rootDir } from './bootstrap.mjs';

/** The module that holds the client against a judge, built from the sources as they stand. */
export async function importDifferential() {
  const cache = join(rootDir, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'answers-'));
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const outfile = join(outDir, 'answers.mjs');
  await build({
    absWorkingDir: rootDir,
    stdin: {
      contents: ['differential', 'judge', 'operations', 'from-schema', 'mutations']
        .map((name) => `export * from './test-support/answers/${name}.ts';`)
        .join('\n'),
      resolveDir: rootDir,
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return import(pathToFileURL(outfile).href);
}
