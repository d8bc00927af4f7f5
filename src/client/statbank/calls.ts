import type { Client } from 'openapi-fetch';
import { ApiError, type ApiErrorKind } from '../api-error.js';
import type { paths } from '../generated/statbank.js';
import { checkAddress, dataOf, httpClient, type HttpOptions } from '../http.js';
import { SharedCall } from '../shared-call.js';
import { type Lookup, readJsonStat } from './json-stat.js';
import { checkedTable, type Reading, type TableInfo } from './table.js';
import type { StatbankLanguage } from './texts.js';

export interface CallOptions extends Pick<HttpOptions, 'fetch' | 'timeLimit' | 'isOnline' | 'clock'> {
  readonly address: string;
  readonly lang: StatbankLanguage;
}

/** StatBank serves its JSON as text/json. */
const isJson = (contentType: string): boolean => /^(?:application|text)\/json\b/i.test(contentType);

/** What is read of a table: municipalities and years, by the table's own codes. */
export interface Selection {
  readonly reading: Reading;
  readonly areas: readonly string[];
  readonly times: readonly string[];
}

/** The two calls that are made of StatBank. Neither says anything of the reader or the page. */
export class StatbankCalls {
  readonly #http: Client<paths>;
  readonly #address: string;
  readonly #lang: StatbankLanguage;
  /** Figures that are asked for at once share what they ask of their table. */
  readonly #tables = new Map<string, SharedCall<TableInfo>>();

  constructor({ address, lang, ...options }: CallOptions) {
    this.#address = address;
    this.#lang = lang;
    this.#http = httpClient<paths>(address.replace(/\/+$/, ''), { ...options, accepts: isJson });
    // Asked before the pipeline's own guard, which knows the status alone.
    this.#http.use({ onResponse: ({ response }) => checkRefusal(response) });
  }

  table(table: string, signal: AbortSignal): Promise<TableInfo> {
    const call = this.#tables.get(table) ?? new SharedCall((during) => this.#askTable(table, during));
    this.#tables.set(table, call);
    return call.ask(signal);
  }

  async figures(table: string, { reading, areas, times }: Selection, signal: AbortSignal): Promise<Lookup> {
    const variables = [
      { code: reading.area, values: [...areas] },
      ...[...reading.pinned].map(([code, value]) => ({ code, values: [value] })),
      { code: reading.time, values: [...times] },
    ];
    const body = { table, format: 'JSONSTAT' as const, lang: this.#lang, variables };
    return readJsonStat(await dataOf(this.#http.POST('/data', { body, signal })));
  }

  async #askTable(table: string, signal: AbortSignal): Promise<TableInfo> {
    checkAddress(this.#address);
    const body = { table, format: 'JSON' as const, lang: this.#lang };
    return checkedTable(await dataOf(this.#http.POST('/tableinfo', { body, signal })));
  }
}

const refusals: readonly (readonly [RegExp, ApiErrorKind])[] = [
  [/^EXTRACT-NOTFOUND$/, 'notFound'],
  [/^EXTRACT-NOTALLOWED$/, 'forbidden'],
  [/^REQUEST-LIMIT/, 'rateLimited'],
];

/** StatBank says 400 of whatever it refuses, and in the body why. Its message quotes the question, and is not kept. */
async function checkRefusal(response: Response): Promise<undefined> {
  if (response.status !== 400) return undefined;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const { errorTypeCode } = Object(body) as { errorTypeCode?: unknown };
  const known = refusals.find(([code]) => typeof errorTypeCode === 'string' && code.test(errorTypeCode));
  if (known) throw new ApiError(known[1], { status: 400 });
  return undefined;
}
