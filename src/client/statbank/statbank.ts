import { ApiError } from '../api-error.js';
import { ownClock } from '../clock.js';
import type { HttpOptions } from '../http.js';
import type { ReportingSource, SourceMethods } from '../port.js';
import { openSource, type SourceOptions } from '../share.js';
import type { StatbankBenchmarks } from './benchmarks.js';
import type { StatbankIndicator } from './indicator.js';

export type { StatbankIndicator } from './indicator.js';

export interface StatbankOptions
  extends Pick<HttpOptions, 'fetch' | 'timeLimit' | 'isOnline' | 'clock'>, Pick<SourceOptions, 'log'> {
  /** What can be asked for. */
  readonly indicators: readonly StatbankIndicator[];
  /** Address of StatBank; that of Statistics Denmark when absent. */
  readonly statbank?: string | undefined;
  /** Which language names and titles are in; Danish when absent. */
  readonly language?: 'da' | 'en' | undefined;
}

/** Milliseconds that inhabitants may take: the figure is of use without them. */
const patience = 10_000;

/**
 * Benchmarks from Statistics Denmark's StatBank, which is open to all. It answers questions about the indicators it is
 * given; any other is `notFound`, as is a municipality that the table does not have. Where the table is not as the
 * indicator says the error is `contract`, and the log says which code is gone. What reads StatBank is loaded with the first
 * question.
 */
export function statbankSource({ statbank, language = 'da', log, ...options }: StatbankOptions): ReportingSource {
  const { clock = ownClock, timeLimit = 30_000 } = options;
  const address = statbank ?? 'https://api.statbank.dk/v1';
  const limit = 2 * timeLimit;
  let benchmarks: StatbankBenchmarks | undefined;
  const source: SourceMethods = {
    async getBenchmark(question, signal) {
      const loaded = await import('./benchmarks.js').catch(notLoaded);
      benchmarks ??= new loaded.StatbankBenchmarks({ ...options, address, language, log, clock, limit, patience });
      return benchmarks.benchmark(question, signal);
    },
  };
  return openSource(source, { log, clock, timeLimit: limit + patience });
}

/** A part of ours that could not be fetched is no fault of StatBank's. */
const notLoaded = (cause: unknown): never => {
  throw new ApiError('offline', { cause });
};
