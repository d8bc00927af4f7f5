/** Installs packages when their package-lock.json has changed since the last time. Uses Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootDir = fileURLToPath(new URL('..', import.meta.url));
const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|TIMEDOUT|TIMEOUT|EIDLETIMEOUT/;

export function bootstrap() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Pejl's tools need Node 20.19 or newer; this is ${process.version}.`);
  }
  install(rootDir, 'the packages');
}

export function install(dir, what) {
  const stamp = join(dir, 'node_modules', '.lock-sha256');
  const wanted = createHash('sha256')
    .update(readFileSync(join(dir, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing ${what} (npm ci) ...`);
  // npm waits a minute before it gives up on a network that is not there; this asks it to say so sooner.
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-mintimeout=2000',
  ];
  const windows = process.platform === 'win32';
  const { status, error, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: dir,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error) fail(`npm could not be started (${error.message}): install npm, which comes with Node, and run it again.`);
  if (status !== 0) {
    if (!noNetwork.test(stderr)) fail(`${stderr}\nNpm could not install ${what}; what it says about it stands above.`);
    fail(`Npm could not fetch ${what}: connect to the network (or an npm mirror) and run it again.`);
  }
  writeFileSync(stamp, wanted);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
