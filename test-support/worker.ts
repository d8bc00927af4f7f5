/** Answers HTTP in place of a server. Importing it is all that a test file does; it starts and cleans up by itself. */
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

const unanswered: string[] = [];

/** What no test has an answer for must not reach a server, nor pass for a network fault. */
const lastResort = http.all('*/api/*', ({ request }) => {
  unanswered.push(`${request.method} ${request.url}`);
  return HttpResponse.error();
});

export const worker = setupWorker(lastResort);

/**
 * Test files run side by side, and a worker unregisters itself when its last page goes: the page of another file would
 * then wait for it in vain. So each file has a worker of its own, by the query that the test runner opens it with.
 */
const { pathname, search } = location;

before(async () => {
  await worker.start({
    quiet: true,
    // The test runner's own files and its socket.
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `/mockServiceWorker.js${search}`, options: { scope: `${pathname}${search}` } },
  });
});

afterEach(() => {
  worker.resetHandlers();
  const calls = unanswered.splice(0);
  if (calls.length > 0) throw new Error(`No answer was set up for ${calls.join(', ')}`);
});

after(async () => {
  await worker.stop();
});
