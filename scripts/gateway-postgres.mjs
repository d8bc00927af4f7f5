/** A PostgreSQL server of our own in a temporary folder, where the machine has PostgreSQL: for tests and measurements. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** The folder with PostgreSQL's programs; undefined where there is none. */
function programs() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...(process.env.PATH ?? '').split(delimiter), ...versions].find(
    (dir) => existsSync(join(dir, 'initdb')) && existsSync(join(dir, 'postgres')),
  );
}

/** PostgreSQL does not run as root, so root lends it the user that came with it. */
function user() {
  if (process.getuid?.() !== 0) return {};
  try {
    const idOf = (what) =>
      Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
}

/** Starts one that listens on localhost only; undefined where the machine has none. */
export async function startPostgres(settings = {}) {
  const bin = programs();
  const as = bin && user();
  if (!as) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pejl-postgres-'));
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'pejl', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), initdb, { ...as, cwd: folder });
  const port = await freePort();
  const options = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, fsync: 'off', ...settings };
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await readiness(server);
  // A run that is broken off must not leave a server behind.
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  return {
    url: `postgres://pejl@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off('exit', kill);
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readiness(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
