/** The project's files on a free port, beside a demo that runs already, and a browser to open them in. */
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import config from '../web-dev-server.config.js';
import { ensureChromium } from './chromium.mjs';

/** `args` are the browser's, beside those that every one of ours has; the rest is for puppeteer. */
export async function openDemoBrowser({ args = [], ...options } = {}) {
  const found = ensureChromium();
  const server = await startDevServer({
    config: { ...config, port: undefined, watch: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const browser = await puppeteer.launch({
    ...options,
    executablePath: found.path,
    headless: found.headless,
    env: { ...process.env, ...found.env, TZ: 'Europe/Copenhagen' },
    args: [...found.args, '--disable-gpu', ...args],
  });
  return {
    browser,
    origin: `http://localhost:${server.server.address().port}`,
    /** The small browser without a window knows no viewer. */
    showsPdf: found.headless !== 'shell',
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
