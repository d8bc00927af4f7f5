import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiError, kindOfStatus, type Problem, toApiError } from './api-error.js';
import type { GetToken } from './access-tokens.js';
import { type Clock, ownClock, within } from './clock.js';
import { withoutPersonalNumbers } from './personal-numbers.js';
import { withRetries } from './retry.js';
import type { Audience } from './port.js';
import type { Send } from './send.js';
import { mapTexts } from './texts.js';

export interface HttpOptions {
  /** What fetches; the page's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
  /** "cookie" sends the page's cookies to another origin too. Its own origin always gets them. */
  readonly auth?: 'none' | 'cookie' | undefined;
  /**
   * Gives an access token, which each request then bears. It is called when one is needed, once for however many ask: at
   * first, when the token has run out, and when the gateway refuses it.
   */
  readonly getToken?: GetToken | undefined;
  /** Milliseconds that one try may take, the last byte of its answer included; 30 seconds when absent. */
  readonly timeLimit?: number | undefined;
  /** Whether there is any network, as far as the page knows; taken for granted when absent. */
  readonly isOnline?: (() => boolean) | undefined;
  /** The client's own clock when absent. */
  readonly clock?: Clock | undefined;
  /** Which content types may hold the data; JSON only when absent. */
  readonly accepts?: ((contentType: string) => boolean) | undefined;
}

/** Bytes: a plan of 500 areas and 50 periods, with its earlier status, has half of it. More is no answer to a question. */
const largest = 32 * 1024 * 1024;

const isJson = (contentType: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType);

/**
 * The one pipeline between a question and the network: everything that can go wrong leaves it as an `ApiError`.
 * Read its answers by `dataOf`, which sees to what goes wrong outside the reach of a middleware. That nobody waits any
 * longer is told apart where calls are shared.
 */
export function httpClient<Paths extends object>(baseUrl: string, options: HttpOptions = {}): Client<Paths> {
  const { fetch = (request: Request) => globalThis.fetch(request), auth = 'none', accepts = isJson } = options;
  const { getToken, timeLimit = 30_000, clock = ownClock, isOnline } = options;
  const send = withRetries(
    whole((request) => fetch(request), timeLimit, clock),
    { clock, isOnline },
  );
  const client = createClient<Paths>({
    baseUrl,
    fetch: getToken ? bearing(getToken, clock, send) : send,
    credentials: auth === 'cookie' ? 'include' : 'same-origin',
    headers: { accept: 'application/json' },
  });
  client.use(guard(accepts));
  return client;
}

/** Most pages need no token, and do not load what keeps one. It is kept here, and goes with the source. */
function bearing(getToken: GetToken, clock: Clock, send: Send): Send {
  let sending: Send | undefined;
  return async (request) => {
    const { Tokens, withToken } = await import('./access-tokens.js');
    sending ??= withToken(send, new Tokens(getToken, clock));
    return sending(request);
  };
}

/**
 * The whole answer, or none: a body that stops coming has no more time than a head that never comes. It is read here, so
 * that a connection that breaks in the middle is tried again too.
 */
const whole =
  (send: Send, timeLimit: number, clock: Clock): Send =>
  (request) =>
    within({ milliseconds: timeLimit, clock, signal: request.signal }, async (signal) => {
      const response = await send(new Request(request, { signal }));
      // A blocked answer has status 0, and nothing to read.
      return response.body ? new Response(await bytesOf(response.body), response) : response;
    });

/** All of a body, unless it has no end; null when it is empty. */
async function bytesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob | null> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    chunks.push(piece.value);
    size += piece.value.byteLength;
    if (size <= largest) continue;
    await reader.cancel();
    throw new ApiError('notData');
  }
  return size > 0 ? new Blob(chunks) : null;
}

const guard = (accepts: (contentType: string) => boolean): Middleware => ({
  onError({ error }) {
    return toNetworkError(error);
  },
  async onResponse({ response }) {
    const { ok, status } = response;
    if (!ok) throw new ApiError(kindOfStatus(status), { status, problem: await problemOf(response) });
    // A login page comes with status 200, and as HTML.
    if (!accepts(response.headers.get('content-type') ?? '')) throw new ApiError('notData', { status });
  },
});

/** The data of an answer, parsed but not yet checked. An empty body has none. */
export async function dataOf(asked: Promise<{ data?: unknown; response: Response }>): Promise<unknown> {
  const { data, response } = await asked.catch((cause: unknown) => {
    throw toReadError(cause);
  });
  if (data === undefined) throw new ApiError('notData', { status: response.status });
  return data;
}

/** What goes wrong while a body is read. A SyntaxError quotes the body, so it is not even kept as the cause. */
const toReadError = (cause: unknown): ApiError =>
  cause instanceof SyntaxError ? new ApiError('notData') : toNetworkError(cause);

/** No answer is offline, unless whatever fetches for the page says what else it is. */
function toNetworkError(cause: unknown): ApiError {
  const error = toApiError(cause);
  return error.kind === 'server' && error !== cause ? new ApiError('offline', { cause }) : error;
}

/** The address as a request can be made of it, relative to the page where there is one; else `notFound`. */
export function checkAddress(address: string): void {
  try {
    new Request(address);
  } catch {
    // Without the cause: its message quotes the address.
    throw new ApiError('notFound');
  }
}

/** Of problem+json the fields that name the fault; its `detail` may tell of a person. Anything else is left unread. */
async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!/^application\/problem\+json\b/i.test(response.headers.get('content-type') ?? '')) return undefined;
  const body = mapTexts(await response.json().catch(() => undefined), withoutPersonalNumbers);
  const { type, title, status } = Object(body) as { type?: unknown; title?: unknown; status?: unknown };
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof title === 'string' && { title }),
    ...(typeof status === 'number' && { status }),
  };
}

/**
 * What anyone may see the browser may keep, and asks by its ETag whether it still holds; the rest is left nowhere on the
 * machine. Neither is shown without asking.
 */
export const cacheFor = (audience: Audience): 'no-cache' | 'no-store' =>
  audience === 'public' ? 'no-cache' : 'no-store';
