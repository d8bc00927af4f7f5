/**
 * What a host has: the packed project with the packages that it depends on, and a framework beside it. `npm run hosts` lets
 * npm install them; here they are copied, so that no network is needed.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../scripts/bootstrap.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Not a link itself: the types of one package would be two. */
export const host = mkdtempSync(join(tmpdir(), 'pejl-hosts-'));
const modules = join(host, 'node_modules');
export const installed = join(modules, 'pejl');

const frameworks = join(root, 'tools/hosts');
const checkerOfVue = { typescript: '5.9.3', 'vue-tsc': '3.3.14' };
const packageOf = (dir) => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));

let isPrepared = false;

/** By whoever comes first. */
export function prepare() {
  if (isPrepared) return;
  isPrepared = true;
  const packed = npm(root, ['pack', '--json', '--ignore-scripts', '--offline', `--pack-destination=${host}`]);
  const tarball = join(host, JSON.parse(packed)[0].filename);
  if (process.env.PEJL_HOSTS === 'install') {
    installAll(tarball);
    return;
  }
  install(frameworks, 'the frameworks of the hosts');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  copyDependenciesOf(installed);
  link(join(frameworks, 'node_modules'));
}

export function clear() {
  rmSync(host, { recursive: true, force: true });
}

export function written(path, text) {
  mkdirSync(dirname(join(host, path)), { recursive: true });
  writeFileSync(join(host, path), text);
}

/** As whoever tries it does: the tarball, and the frameworks beside it, with what is too large to have always. */
function installAll(tarball) {
  const { dependencies } = packageOf(frameworks);
  writeFileSync(
    join(host, 'package.json'),
    JSON.stringify({ dependencies: { ...dependencies, ...checkerOfVue, pejl: tarball } }),
  );
  npm(host, ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** Copies, so that what is not declared is not found either. */
function copyDependenciesOf(dir) {
  for (const name of Object.keys(packageOf(dir).dependencies ?? {})) {
    const copy = join(modules, name);
    if (readable(copy)) continue;
    cpSync(join(root, 'node_modules', name), copy, { recursive: true });
    copyDependenciesOf(copy);
  }
}

function link(from) {
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith('.'))) {
    if (name.startsWith('@') && readable(join(modules, name))) {
      for (const inner of readdirSync(join(from, name))) linkOne(join(from, name, inner), join(modules, name, inner));
    } else linkOne(join(from, name), join(modules, name));
  }
}

function linkOne(from, to) {
  if (!readable(to)) symlinkSync(from, to, 'junction');
}

function readable(dir) {
  try {
    return readdirSync(dir).length > 0;
  } catch {
    return false;
  }
}

function npm(cwd, args) {
  const windows = process.platform === 'win32';
  return execFileSync(windows ? 'npm.cmd' : 'npm', [...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: windows,
  });
}
