/**
 * Finds a Chromium, or gets one: CHROME_PATH, then a browser of the system, then npm, then apt-get.
 * Uses Node's own modules only. CHROMIUM_SOURCE=npm or =apt forces one way.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tools = fileURLToPath(new URL('../tools/chromium/', import.meta.url));
const unpacked = join(tools, 'unpacked');
const isRoot = process.getuid?.() === 0;
const forced = process.env.CHROMIUM_SOURCE;

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find((path) => existsSync(path));

function candidates() {
  const { platform, env } = process;
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary', 'Brave Browser'];
    const dirs = ['/Applications', join(homedir(), 'Applications')];
    return apps.flatMap((app) => dirs.map((dir) => `${dir}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const dirs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const files = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return files.flatMap((file) => dirs.map((dir) => join(dir, file)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return names.map(onPath).filter(Boolean);
}

const fromSystem = () =>
  describe(
    candidates().find((path) => existsSync(path)),
    'system',
  );

/** What a launcher must know of the browser at `path`; undefined when there is none, or it does not start. */
function describe(path, source) {
  if (!path || !existsSync(path)) return undefined;
  const npm = source === 'npm';
  const env = npm
    ? { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_FILE: join(unpacked, 'fonts.conf') }
    : {};
  // Chromium refuses its sandbox to root, and the one from npm has no helper for it. The browser only ever opens
  // this project's own pages on localhost.
  const args = isRoot || npm || process.env.CI ? ['--no-sandbox'] : [];
  const found = { path, source, args, env, headless: npm ? 'shell' : true };
  // Chrome on Windows opens a window when it is asked for its version.
  if (process.platform === 'win32') return { ...found, version: 'Chromium' };
  const { status, stdout } = spawnSync(path, ['--version', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return status === 0 ? { ...found, version: stdout.trim() } : undefined;
}

function fromNpm() {
  const unpackedBefore = describe(join(unpacked, 'chromium'), 'npm');
  if (unpackedBefore) return unpackedBefore;
  const glibc = process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime;
  if (!glibc || process.arch !== 'x64') return undefined;
  console.log('No browser found: getting the Chromium of tools/chromium (npm, about 70 MB) ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: tools, stdio: 'inherit' });
  // The package unpacks into the temporary folder and takes a half-written file there for a whole one, so it gets a
  // folder of its own. It unpacks the libraries it needs only where it believes that it runs on Amazon Linux.
  const temporary = join(tools, `unpacking-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  const packageUrl = pathToFileURL(join(tools, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  execFileSync(process.execPath, ['-e', `import('${packageUrl}').then((m) => m.default.executablePath())`], {
    env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: 'inherit',
  });
  writeFileSync(join(temporary, 'fonts.conf'), fontsConf());
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(temporary, unpacked);
  return describe(join(unpacked, 'chromium'), 'npm');
}

/** The package's own font list names a fixed temporary folder. */
function fontsConf() {
  const dirs = [join(unpacked, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...dirs.map((dir) => `<dir>${dir}</dir>`),
    `<cachedir>${join(unpacked, 'fonts-cache')}</cachedir></fontconfig>`,
  ].join('\n');
}

function fromApt() {
  if (!isRoot || !onPath('apt-get')) return undefined;
  console.log('No browser found: installing the chromium package with apt-get ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-dejavu-core'];
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return fromSystem();
}

export function ensureChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    const found = describe(given, 'CHROME_PATH');
    if (!found) throw new Error(`CHROME_PATH is ${given}, which is no browser that starts.`);
    return found;
  }
  const ways = { system: fromSystem, npm: fromNpm, apt: fromApt };
  for (const way of forced ? [forced] : Object.keys(ways)) {
    try {
      const found = ways[way]?.();
      if (found) return found;
    } catch (error) {
      console.error(`Getting Chromium from ${way} failed: ${error.message}`);
    }
  }
  throw new Error('No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its executable.');
}
