// `npm run gateway`: the gateway of demo/gateway on this machine, from a fresh clone too.
//   npm run gateway                              serves the demo's plans on http://localhost:8124, from PGlite
//   npm run gateway -- --mapping my.yaml         serves what that mapping says; several may be given
//   npm run gateway -- check                     says what is missing or wrong in the views and files of the mapping
//   npm run gateway -- purge                     deletes the audit's rows that have been kept long enough
//   npm run gateway -- load                      measures it on 1.000.000 cost rows, and writes docs/gateway-load.md
// DATABASE_URL=postgres://... takes a PostgreSQL server instead of PGlite.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { gatewayDir, gatewayModules } from './gateway-build.mjs';

const { values, positionals } = parseArgs({
  options: {
    mapping: { type: 'string', multiple: true },
    host: { type: 'string', default: 'localhost' },
    port: { type: 'string', default: '8124' },
  },
  allowPositionals: true,
});
const [command = 'start', ...more] = positionals;
const port = Number(values.port);
if (!['start', 'check', 'purge', 'load'].includes(command) || more.length > 0)
  stop(`There is no "${positionals.join(' ')}": give nothing, check, purge or load.`);
if (!/^\d+$/.test(values.port) || port > 65535)
  stop(`--port is ${values.port}, which is no port: give a number up to 65535.`);

bootstrap();
if (command === 'load') {
  const { runLoad } = await import('./gateway-load.mjs');
  await runLoad();
} else {
  const { outdir, modules } = await gatewayModules('main', 'hiding-worker');
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const { check, purge, SetupError, start } = modules.main;
  const demo = ['mapping.yaml', 'fictional.yaml'].map((name) => join(gatewayDir, name));
  const mappings = values.mapping?.map((file) => resolve(file)) ?? demo;
  const settings = { mappings, host: values.host, port, databaseUrl: process.env.DATABASE_URL };
  try {
    if (command === 'start') await start(settings);
    else if (command === 'purge') await purge(settings);
    else process.exitCode = (await check(settings)) ? 0 : 1;
  } catch (error) {
    stop(error instanceof SetupError ? error.message : `The gateway stopped: ${error.message}`);
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
