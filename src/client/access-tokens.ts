import { ApiError, toApiError } from './api-error.js';
import { type Clock, ownClock, within } from './clock.js';
import type { Send } from './send.js';

/** What a page gives for its reader: the access token, and for how long it is good where that is known. */
export interface Token {
  readonly token: string;
  /** Seconds from now. A token without it is good until the gateway refuses it. */
  readonly expiresIn?: number;
}

/** The page's own way to a token, such as that of its login library. It is called whenever one is needed. */
export type GetToken = () => Promise<Token | string> | Token | string;

/** A token that ends while a request is on its way is no good; it is left so many seconds before its end. */
const margin = 30;

/** Milliseconds. A page whose reader must sign in first sends them to do so, and need not be waited for. */
const longestWait = 30_000;

/**
 * Hands out the token of one `getToken`: one call for however many ask at once, and a new one when the token has run out
 * by a clock that nobody sets, or has been refused. The token is kept here alone, and for as long as the page is open.
 */
export class Tokens {
  readonly #getToken: GetToken;
  readonly #clock: Clock;
  #current: { readonly token: string; readonly until: number } | undefined;
  #underWay: Promise<string> | undefined;

  constructor(getToken: GetToken, clock: Clock = ownClock) {
    this.#getToken = getToken;
    this.#clock = clock;
  }

  /** Rejects with an `ApiError`: "unauthorized" unless the page says what else is wrong. */
  get(): Promise<string> {
    if (this.#current && this.#clock.now() < this.#current.until) return Promise.resolve(this.#current.token);
    this.#underWay ??= this.#ask().finally(() => (this.#underWay = undefined));
    return this.#underWay;
  }

  /** The gateway refuses it. Another one that has come meanwhile stays. */
  refuse(token: string): void {
    if (this.#current?.token === token) this.#current = undefined;
  }

  async #ask(): Promise<string> {
    const asked = this.#clock.now();
    const given = await this.#given();
    const { token, expiresIn = Infinity } =
      typeof given === 'string' ? { token: given } : (Object(given) as Partial<Token>);
    // Without a cause: an error of the header itself would quote the token.
    if (!isToken(token)) throw new ApiError('unauthorized');
    this.#current = { token, until: asked + (expiresIn - margin) * 1000 };
    return token;
  }

  async #given(): Promise<Token | string> {
    const limit = { milliseconds: longestWait, clock: this.#clock, error: new ApiError('unauthorized') };
    try {
      return await within(limit, async () => this.#getToken());
    } catch (cause) {
      const error = toApiError(cause);
      throw error.kind === 'server' && error !== cause ? new ApiError('unauthorized', { cause }) : error;
    }
  }
}

/** What may stand in a header as a bearer token (RFC 6750). */
const isToken = (token: unknown): token is string => typeof token === 'string' && /^[\w.~+/-]+=*$/.test(token);

/** Sends requests with the token. One that is refused is asked for anew, once. */
export const withToken =
  (send: Send, tokens: Tokens): Send =>
  async (request) => {
    const token = await tokens.get();
    // Who asked may have gone meanwhile.
    request.signal.throwIfAborted();
    const response = await send(bearing(token, request));
    if (response.status !== 401) return response;
    tokens.refuse(token);
    const next = await tokens.get();
    return next === token ? response : send(bearing(next, request));
  };

function bearing(token: string, request: Request): Request {
  const copy = request.clone();
  copy.headers.set('authorization', `Bearer ${token}`);
  return copy;
}
