import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { serveMswWorker, serveStrictly } from './scripts/server-plugins.mjs';

/** The address without a page leads to the demo. */
const toDemo = (context, next) => (context.path === '/' ? context.redirect('/demo/') : next());

export default {
  hostname: 'localhost',
  port: Number(process.env.PORT ?? 8123),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  watch: true,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), target: 'es2022' }),
  ],
  middleware: [toDemo, serveStrictly, serveMswWorker],
};
