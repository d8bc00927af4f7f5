/** The site of a host: its pages, the files that it has copied, a file of figures. No address but its own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { installed, root } from './harness.mjs';

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8' };
const embed = join(installed, 'dist/embed');

/** `pages`: by path, the text and its policy. `state` can be changed while it runs. */
export async function openSite(pages) {
  const state = { isWithoutFigures: false, changed: '', bearers: [] };
  const server = createServer(({ url, headers: { authorization } }, response) => {
    if (authorization) state.bearers.push(authorization);
    const { status = 200, type, text = '', policy } = answerTo(url);
    const headers = { 'content-type': types[type] ?? 'text/plain', 'cache-control': 'no-store' };
    response.writeHead(status, { ...headers, ...(policy && { 'content-security-policy': policy }) }).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { state, origin: `http://localhost:${server.address().port}`, close: () => server.close() };

  function answerTo(url) {
    if (url in pages) return { type: 'html', ...pages[url] };
    const name = basename(url);
    if (/^\/pejl\/[\w.-]+\.js$/.test(url)) {
      const text = readFileSync(join(embed, name), 'utf8');
      return { type: 'js', text: name === state.changed ? `${text} ` : text };
    }
    if (url === '/data/handleplan-2015.json' && !state.isWithoutFigures) {
      return { type: 'json', text: readFileSync(join(root, 'demo/data', name), 'utf8') };
    }
    return { status: 404 };
  }
}
