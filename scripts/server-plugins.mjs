/** What the dev server and the test runner's server have in common. */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { rootDir } from './bootstrap.mjs';

/**
 * `executeServerCommand('cdp', { method, params })`: for media features that `emulateMedia` ignores, such as forced colours.
 * `executeServerCommand('mounts')`: how many times the tests of what is left behind put an element on the page.
 */
export function cdpPlugin() {
  const connections = new WeakMap();
  return {
    name: 'cdp-command',
    async executeCommand({ command, payload, session }) {
      if (command === 'mounts') return Number(process.env.PEJL_MOUNTS ?? 20);
      if (command !== 'cdp') return undefined;
      const page = session.browser.getPage(session.id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      return (await connections.get(page).send(payload.method, payload.params)) ?? {};
    },
  };
}

/** MSW's service worker at the root of the origin, from the installed package: never out of step with it. */
export async function serveMswWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.set('service-worker-allowed', '/');
  context.set('cache-control', 'no-cache');
  context.body = await readFile(join(rootDir, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8');
}

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Serves `/strict/X` as the repository's `/X` under the policy of the strictest host that Pejl is made for. */
export async function serveStrictly(context, next) {
  const isGateway = context.path.startsWith('/strict/gateway/');
  if ((context.method !== 'GET' && !isGateway) || !context.path.startsWith('/strict/')) return next();
  context.set('content-security-policy', strictPolicy);
  const path = context.path.slice('/strict'.length);
  if (isGateway) return answer(context, path);
  if (!/(\.html|\/)$/.test(path)) {
    context.url = context.url.slice('/strict'.length);
    return next();
  }
  // Read here, past the servers' own plugins: these write scripts into pages, which a strict host would not.
  const file = join(rootDir, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
  try {
    context.body = await readFile(file, 'utf8');
    context.type = 'text/html';
  } catch {
    context.status = 404;
  }
}

/**
 * The strict host's own gateway: it answers with the demo's file that its address names, whatever the question: that of
 * `/gateway/open/handleplan-2015/savings-plans/…` is `demo/data/handleplan-2015.json`.
 * What lies under `closed` is given to whoever bears a token.
 */
async function answer(context, path) {
  if (path.startsWith('/gateway/closed/') && !/^Bearer \S+$/.test(context.get('authorization'))) {
    context.status = 401;
    return;
  }
  const name = decodeURIComponent(path.split('/')[3] ?? '');
  try {
    context.body = await readFile(join(rootDir, 'demo/data', `${name.replaceAll(/[^a-z0-9-]/g, '')}.json`), 'utf8');
    context.type = 'application/json';
  } catch {
    context.status = 404;
  }
}
