import { ApiError } from '../api-error.js';
import { within } from '../clock.js';
import type { Benchmark, BenchmarkFigure, BenchmarkQuestion } from '../port.js';
import { aboutOf } from './about.js';
import { type CallOptions, StatbankCalls } from './calls.js';
import { figuresIn, oreCell, personsCell, type TableFigures } from './figures.js';
import type { StatbankIndicator } from './indicator.js';
import { type Inhabitants, inhabitantsFor, type InhabitantsOptions } from './inhabitants.js';
import type { StatbankLanguage } from './texts.js';

export interface BenchmarksOptions
  extends Omit<CallOptions, 'lang' | 'clock'>, Pick<InhabitantsOptions, 'clock' | 'log' | 'patience' | 'language'> {
  readonly indicators: readonly StatbankIndicator[];
  /** Milliseconds that the figures may take. */
  readonly limit: number;
}

/** Answers questions about the indicators it is given; any other is `notFound`. */
export class StatbankBenchmarks {
  readonly #calls: StatbankCalls;
  readonly #options: BenchmarksOptions;

  constructor(options: BenchmarksOptions) {
    const { address, fetch, timeLimit, isOnline, clock, language } = options;
    this.#calls = new StatbankCalls({ address, fetch, timeLimit, isOnline, clock, lang: language });
    this.#options = options;
  }

  async benchmark({ indicator: id, ...wanted }: BenchmarkQuestion, signal: AbortSignal): Promise<Benchmark> {
    const calls = this.#calls;
    const { limit, clock, language } = this.#options;
    const indicatorBy = (name: string) => this.#indicatorBy(name);
    const indicator = indicatorBy(id);
    const found = await within({ milliseconds: limit, clock, signal }, (during) =>
      figuresIn(calls, indicator, wanted, during),
    );
    const { table, municipalities, years } = found;
    const inhabitants = await inhabitantsFor(indicator, found, signal, { ...this.#options, calls, indicatorBy });
    return {
      about: aboutOf({ indicator, table }, inhabitants.from, language),
      id,
      title: indicator.title,
      unit: indicator.unit,
      municipalities: [...municipalities],
      years: [...years],
      figures: allFigures(indicator, found, inhabitants, language),
    };
  }

  #indicatorBy(id: string): StatbankIndicator {
    const indicator = this.#options.indicators.find((one) => one.id === id);
    // The name is an argument, and an error holds none.
    if (!indicator) throw new ApiError('notFound', { pointer: '/indicator', expected: 'an indicator that was set up' });
    return indicator;
  }
}

/** One of each municipality and year. */
const allFigures = (
  indicator: StatbankIndicator,
  { municipalities, years, at }: TableFigures,
  inhabitants: Inhabitants,
  language: StatbankLanguage,
): BenchmarkFigure[] =>
  municipalities.flatMap(({ code }) =>
    years.map((year) => ({
      municipality: code,
      year,
      ...(indicator.unit === 'persons'
        ? { persons: personsCell(at(code, year), language) }
        : { ore: oreCell(at(code, year), indicator, language) }),
      ...inhabitants.of(code, year),
    })),
  );
