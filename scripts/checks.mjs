/**
 * The checks of `npm test` that are no tests, in the order in which a mistake is cheapest to find. Those of the source and
 * those of the build run side by side.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, rootDir } from './bootstrap.mjs';
import { commandOf, runNode, scriptOf } from './tool.mjs';

// The build writes these over, so what was committed is read before it.
const manifest = written('custom-elements.json');
const llms = written('llms.txt');
const sizeTable = written('docs/sizes.md');

export const checksOfSource = [
  ['contract', () => tool('@redocly/cli', 'redocly', ['lint'])],
  ['generated files are fresh', () => runNode(scriptOf('generate.mjs'), ['--check'])],
  ['fixed examples are fresh', () => runNode(scriptOf('fixed-examples.mjs'), ['--check'])],
  ['elements are named everywhere', () => runNode(scriptOf('elements.mjs'), ['--check'])],
  ['types', () => tool('@typescript/native', 'tsc', ['-p', 'tsconfig.check.json'])],
  ['types of the gateway', () => tool('@typescript/native', 'tsc', ['-p', 'demo/gateway/tsconfig.json'])],
  ['lint', () => tool('eslint', 'eslint', ['--max-warnings', '0'])],
  ['format', () => tool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])],
];

export const checksOfBuild = [
  ['build', () => runNode(scriptOf('build.mjs'))],
  ['manifest is fresh', manifest.check],
  ['llms.txt is fresh', llms.check],
  ['size table is fresh', sizeTable.check],
  ['sizes are within ceilings', () => runNode(scriptOf('sizes.mjs'), ['--check'])],
  ['mutation table is fresh', () => runNode(scriptOf('mutation.mjs'), ['--check'])],
];

/** A server has packages of its own, and Node's types. */
export const prepare = () => install(join(rootDir, 'demo/gateway'), "the gateway's packages");

function tool(packageName, command, args) {
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return runNode(commandOf(packageName, command), args, { env });
}

function written(path) {
  const read = () => (existsSync(join(rootDir, path)) ? readFileSync(join(rootDir, path), 'utf8') : undefined);
  const before = read();
  const check = () => ({
    ok: read() === before,
    output: `${path} was not what this build writes: run npm run build and commit it.`,
  });
  return { check };
}
