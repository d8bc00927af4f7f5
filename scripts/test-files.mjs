/** Which test runs where: those of src/figures need no page and run in Node, all others run in the browser. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { rootDir } from './bootstrap.mjs';

/** The TypeScript files of a folder, as paths from the project's root with slashes. */
export const typescript = (dir) =>
  readdirSync(join(rootDir, dir), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) => `${dir}/${name.replaceAll('\\', '/')}`)
    .sort();

export const isTest = (file) => file.endsWith('.test.ts');

/** The test files that a pattern names, or all. */
export function testFiles(only) {
  const isNamed = only ? picomatch(only) : () => true;
  const files = ['src', 'test-support', 'demo'].flatMap(typescript).filter((file) => isTest(file) && isNamed(file));
  const isFigures = (file) => file.startsWith('src/figures/');
  return { figures: files.filter(isFigures), browser: files.filter((file) => !isFigures(file)) };
}
