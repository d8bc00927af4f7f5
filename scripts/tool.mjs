/** Starts the command-line tools of node_modules in the same way on every platform: as scripts of this Node. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from './bootstrap.mjs';

/** The script behind a package's command, such as `tsc` of `@typescript/native`. */
export function commandOf(packageName, command) {
  const dir = join(rootDir, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  return join(dir, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a script with this Node and gathers what it prints.
 * `onMessage` gets what the script sends with `process.send`; `live` prints the output as it comes.
 */
export function runNode(script, args = [], { env = {}, onMessage, live = false } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe', ...(onMessage ? ['ipc'] : [])];
    const child = spawn(process.execPath, [script, ...args], { cwd: rootDir, env: { ...process.env, ...env }, stdio });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    if (onMessage) child.on('message', onMessage);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

export const scriptOf = (name) => join(rootDir, 'scripts', name);
