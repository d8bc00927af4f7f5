/**
 * What went wrong, for the page to choose its sentence by. offline: no answer at all. timeout: none in time.
 * notData: an answer that is no data, such as a login page, an empty body or half a file. contract: data that is not
 * what the contract says. unanswered: no source of the page answers that kind of question. aborted: nobody waits for it any longer; never shown.
 */
export const apiErrorKinds = [
  'offline',
  'timeout',
  'unauthorized',
  'forbidden',
  'notFound',
  'rateLimited',
  'server',
  'notData',
  'contract',
  'unanswered',
  'aborted',
] as const;

export type ApiErrorKind = (typeof apiErrorKinds)[number];

/** What is kept of a gateway's problem+json: what names the fault, and nothing that may tell of a person. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
}

export interface ApiErrorDetails {
  /** The HTTP status, when there was an answer. */
  readonly status?: number;
  /** Where in the answer the contract is broken, as a JSON pointer. */
  readonly pointer?: string;
  /** What the contract wants there, such as "integer"; never what was found. */
  readonly expected?: string;
  /** The version of the contract that the source follows, where it is older than this one and that may be why. */
  readonly version?: string | undefined;
  readonly problem?: Problem | undefined;
  readonly cause?: unknown;
}

/** The one error that leaves the client. Its texts hold no value, no body and no address, so that it may be logged. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly status: number | undefined;
  readonly pointer: string | undefined;
  readonly expected: string | undefined;
  readonly version: string | undefined;
  readonly problem: Problem | undefined;

  constructor(kind: ApiErrorKind, { status, pointer, expected, version, problem, cause }: ApiErrorDetails = {}) {
    const where = pointer === undefined ? '' : `: expected ${expected ?? 'something else'} at "${pointer}"`;
    super(`${kind}${status === undefined ? '' : ` (${status})`}${where}`, cause === undefined ? {} : { cause });
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
    this.pointer = pointer;
    this.expected = expected;
    this.version = version;
    this.problem = problem;
  }

  /** `expected` in the reader's language, where whoever throws the error has the words for it. */
  expectedIn(_language: 'da' | 'en'): string | undefined {
    return this.expected;
  }
}

/** Kinds of the statuses that say more than "the server could not". 0 is what a blocked answer has. */
const kinds = new Map<number, ApiErrorKind>([
  [0, 'offline'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [408, 'timeout'],
  [410, 'notFound'],
  [429, 'rateLimited'],
  [504, 'timeout'],
]);

/** The kind of an answer that is no success. */
export const kindOfStatus = (status: number): ApiErrorKind => kinds.get(status) ?? 'server';

/** One of ours, or of another copy of Pejl on the page, which has a class of its own. */
const isApiError = (cause: unknown): cause is ApiError =>
  cause instanceof ApiError ||
  (cause instanceof Error &&
    cause.name === 'ApiError' &&
    apiErrorKinds.some((kind) => Reflect.get(cause, 'kind') === kind));

/**
 * Makes the one error of whatever a source threw. An object with a known `kind` is taken at its word, so that a source
 * which a page writes, or that comes from another copy of Pejl, can say "notFound". The rest is `server`. The
 * original is kept as `cause`, for the developer's tools.
 */
export function toApiError(cause: unknown): ApiError {
  if (isApiError(cause)) return cause;
  if (cause instanceof DOMException && cause.name === 'TimeoutError') return new ApiError('timeout', { cause });
  const { kind, status } = Object(cause) as { kind?: unknown; status?: unknown };
  const known = apiErrorKinds.find((name) => name === kind) ?? 'server';
  return new ApiError(known, { ...(typeof status === 'number' && { status }), cause });
}
