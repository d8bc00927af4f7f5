import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { ApiError, kindOfStatus, type Problem, toApiError } from './api-error.js';
import type { GetToken } from './access-tokens.js';
import { withRetries } from './retry.js';
import type { Send } from './send.js';

export interface HttpOptions {
  /** What fetches; the page's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
  /** "cookie" sends the page's cookies to another origin too. Its own origin always gets them. */
  readonly auth?: 'none' | 'cookie' | undefined;
  /** The page's way to an access token; each request then bears one. */
  readonly getToken?: GetToken | undefined;
  /** Milliseconds that an answer may take, its last byte included; 30 seconds when absent. */
  readonly timeLimit?: number | undefined;
  /** Which content types may hold the data; JSON only when absent. */
  readonly accepts?: ((contentType: string) => boolean) | undefined;
}

const isJson = (contentType: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType);

/**
 * The one pipeline between a question and the network: everything that can go wrong leaves it as an `ApiError`.
 * Read its answers by `dataOf`, which sees to what goes wrong outside the reach of a middleware. That nobody waits any
 * longer is told apart where calls are shared.
 */
export function httpClient<Paths extends object>(baseUrl: string, options: HttpOptions = {}): Client<Paths> {
  const { fetch = (request: Request) => globalThis.fetch(request), auth = 'none', accepts = isJson } = options;
  const { getToken, timeLimit = 30_000 } = options;
  const send = withRetries(withinTime((request) => fetch(request), timeLimit));
  const client = createClient<Paths>({
    baseUrl,
    fetch: getToken ? bearing(getToken, send) : send,
    credentials: auth === 'cookie' ? 'include' : 'same-origin',
    headers: { accept: 'application/json' },
  });
  client.use(guard(accepts));
  return client;
}

/** Most pages need no token, and do not load what keeps one. */
const bearing =
  (getToken: GetToken, send: Send): Send =>
  async (request) => {
    const { tokensOf, withToken } = await import('./access-tokens.js');
    return withToken(send, tokensOf(getToken))(request);
  };

/** The whole answer, or none: a body that stops coming has no more time than a head that never comes. */
const withinTime =
  (send: Send, timeLimit: number): Send =>
  async (request) => {
    const limit = AbortSignal.timeout(timeLimit);
    try {
      const response = await send(new Request(request, { signal: AbortSignal.any([request.signal, limit]) }));
      // A blocked answer has status 0, and nothing to read.
      if (response.status === 0) return response;
      const body = await response.blob();
      return new Response(body.size > 0 ? body : null, response);
    } catch (cause) {
      throw limit.aborted ? new ApiError('timeout') : cause;
    }
  };

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
  const body: unknown = await response.json().catch(() => undefined);
  const { type, title, status } = Object(body) as { type?: unknown; title?: unknown; status?: unknown };
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof title === 'string' && { title }),
    ...(typeof status === 'number' && { status }),
  };
}
