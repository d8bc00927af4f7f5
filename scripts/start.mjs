/** `npm start`: the demo on localhost, from a fresh clone too. */
import { createServer } from 'node:net';
import { bootstrap } from './bootstrap.mjs';

bootstrap();
const { runNode, scriptOf } = await import('./tool.mjs');
const { startDevServer } = await import('@web/dev-server');
const { default: config } = await import('../web-dev-server.config.js');
const { hostname, port } = config;

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(
    `PORT is ${process.env.PORT}, which is no port: give a number from 1 to 65535, for example PORT=8124 npm start.`,
  );
}
if (!(await isFree())) {
  stop(`Port ${port} is in use: set PORT to another one, for example PORT=${port + 1} npm start.`);
}
console.log('Building ...');
const { ok, output } = await runNode(scriptOf('build.mjs'));
if (!ok) stop(`${output.trimEnd()}\nThe build failed; what stopped it stands above.`);

await startDevServer({ config, readCliArgs: false, readFileConfig: false, logStartMessage: false });
console.log(`Pejl's demo: http://${hostname}:${port}/demo/`);

function isFree() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, hostname, () => probe.close(() => resolve(true)));
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
