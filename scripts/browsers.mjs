import { chromeLauncher } from '@web/test-runner-chrome';
import { ensureChromium } from './chromium.mjs';

/** What keeps a browser quiet without a network, and its pixels alike from one machine to the next. */
const steadyArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

/** The test runner's launcher; `npm test` has found the browser and hands it on in PEJL_CHROMIUM. */
export async function chromium() {
  const { PEJL_CHROMIUM } = process.env;
  const found = PEJL_CHROMIUM ? JSON.parse(PEJL_CHROMIUM) : ensureChromium();
  return chromeLauncher({
    // A window of its own for each file: in a background tab sendMouse waits for ever.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
    launchOptions: {
      executablePath: found.path,
      headless: found.headless,
      env: { ...process.env, ...found.env, TZ: 'Europe/Copenhagen' },
      args: [...found.args, ...steadyArgs],
    },
  });
}
