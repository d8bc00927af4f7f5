/** `npm run build`: modules for npm, files for a <script>, the manifest and what is made of it, and the size table. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './bootstrap.mjs';
import { commandOf, runNode, scriptOf } from './tool.mjs';

const inRoot = (path) => join(rootDir, path);

rmSync(inRoot('dist'), { recursive: true, force: true });
await must(commandOf('@typescript/native', 'tsc'), ['-p', 'tsconfig.json']);
await must(commandOf('rollup', 'rollup'), ['-c', '--silent']);
await must(scriptOf('integrity.mjs'));
await must(commandOf('@custom-elements-manifest/analyzer', 'cem'), ['analyze', '--config', 'cem.config.js', '--quiet']);
await must(scriptOf('integrations.mjs'));
await must(scriptOf('sizes.mjs'));

/** A step prints nothing when it goes well: the warnings of a tool count as output worth reading. */
async function must(script, args) {
  const { ok, output } = await runNode(script, args);
  if (output.trim() !== '') console.log(output.trimEnd());
  if (!ok) process.exit(1);
}
