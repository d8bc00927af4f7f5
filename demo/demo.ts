/** Starts the demo's gateway in the browser, then the elements. */
import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.js';

await setupWorker(...handlers).start({ quiet: true, onUnhandledFrame: 'bypass' });
await import('../src/pejl.js');
