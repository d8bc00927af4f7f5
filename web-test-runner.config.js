import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromium } from './scripts/browsers.mjs';
import { countingReporter } from './scripts/ci-reporter.mjs';
import { faultServerPlugin } from './scripts/fault-server.mjs';
import { cdpPlugin, serveMswWorker, serveStrictly } from './scripts/server-plugins.mjs';

const testPage = (testFramework) => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <title>Pejl</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  // The tests of src/figures need no page: scripts/figures-tests.mjs runs them in Node, and says what they cover.
  files: ['src/**/*.test.ts', '!src/figures/**', 'test-support/**/*.test.ts', 'demo/**/*.test.ts', '!demo/gateway/**'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  concurrency: 2,
  browsers: [await chromium()],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), target: 'es2022' }),
    cdpPlugin(),
    a11ySnapshotPlugin(),
    faultServerPlugin(),
  ],
  middleware: [serveStrictly, serveMswWorker],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: testPage,
  // A suite is one file of many tests, each with a limit of its own.
  testsFinishTimeout: 600_000,
  // Long enough for a machine that does something else too: a right test must not fail by the clock.
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['**/*.test.ts', 'src/figures/**', 'src/client/generated/**'],
    threshold: { lines: 90, statements: 0, branches: 0, functions: 0 },
    report: true,
    reporters: ['text', 'lcovonly'],
    reportDir: 'coverage',
    nativeInstrumentation: true,
  },
};
