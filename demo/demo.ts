/**
 * Starts the demo's gateway in the browser, then the elements. With `?api=gateway` the page asks the one that
 * `npm run gateway` starts instead, and nothing is answered in the browser.
 */
import { useGateway } from './real-gateway.js';

const query = new URLSearchParams(location.search);

if (query.get('api') === 'gateway') {
  useGateway(document, query.get('gateway') ?? 'http://localhost:8124/pejl/v1');
} else {
  const { setupWorker } = await import('msw/browser');
  const { handlers } = await import('./handlers.js');
  await setupWorker(...handlers).start({ quiet: true, onUnhandledFrame: 'bypass' });
}
await import('../src/pejl.js');
