// `npm run hosts`: the hosts of test-node/ with the packed project and the frameworks as npm itself installs them.
import { bootstrap, rootDir } from './bootstrap.mjs';

bootstrap();
process.env.PEJL_HOSTS = 'install';
const { runNode, scriptOf } = await import('./tool.mjs');
const built = await runNode(scriptOf('build.mjs'), [], { live: true });
const tested = built.ok && (await runNode('--test', [`${rootDir}test-node/hosts.test.mjs`], { live: true }));
process.exitCode = tested.ok ? 0 : 1;
