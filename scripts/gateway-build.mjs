/**
 * Turns demo/gateway into JavaScript that Node runs, and installs its packages. They stand in its own folder: who copies
 * the gateway takes them along, and whoever only embeds the elements never fetches them.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, rootDir } from './bootstrap.mjs';

export const gatewayDir = join(rootDir, 'demo/gateway');

/** Imports a module of the gateway, such as "main"; all that are imported at once share what they have in common. */
export async function gatewayModules(...names) {
  install(gatewayDir, "the gateway's packages");
  const { build } = await import('esbuild');
  // Beside the packages, where Node finds them. Each run has a folder of its own, so that none gets another's half.
  const cache = join(gatewayDir, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'built-'));
  await build({
    absWorkingDir: rootDir,
    entryPoints: names.map((name) => `demo/gateway/${name}.ts`),
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });
  const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(outdir, `${name}.mjs`)).href)));
  return { outdir, modules: Object.fromEntries(names.map((name, i) => [name, modules[i]])) };
}
