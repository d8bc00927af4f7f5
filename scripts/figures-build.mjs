/**
 * Turns src/figures, its tests and what they share into JavaScript that Node runs: a file for a file, each with a map to
 * its source.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rootDir } from './bootstrap.mjs';
import { typescript } from './test-files.mjs';

export async function buildFigures(outDir) {
  mkdirSync(outDir, { recursive: true });
  // Below node_modules the package.json of the project does not count.
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }\n');
  await build({
    absWorkingDir: rootDir,
    entryPoints: [...typescript('src/figures'), ...typescript('test-support')],
    outbase: rootDir,
    outdir: resolve(rootDir, outDir),
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'silent',
  });
}

/** The path of what was made of a source file. */
export const builtFrom = (outDir, file) => join(outDir, file.replace(/\.ts$/, '.js'));

// Alone it is what the mutation run calls, in its own copy of the project.
if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFigures(process.argv[2]);
