import { toApiError } from '../api-error.js';
import { type Clock, within } from '../clock.js';
import type { BenchmarkFigure, PersonsCell } from '../port.js';
import type { LogEntry } from '../share.js';
import type { FromTable } from './about.js';
import type { StatbankCalls } from './calls.js';
import { figuresIn, personsCell, type TableFigures } from './figures.js';
import type { StatbankIndicator } from './indicator.js';
import { type StatbankLanguage, textsIn } from './texts.js';

export interface InhabitantsOptions {
  readonly calls: StatbankCalls;
  /** Throws where nobody set up such an indicator. */
  readonly indicatorBy: (id: string) => StatbankIndicator;
  readonly language: StatbankLanguage;
  readonly clock: Clock;
  /** Milliseconds that inhabitants may take. */
  readonly patience: number;
  readonly log: ((entry: LogEntry) => void) | undefined;
}

/** What each figure has of inhabitants: nothing where its indicator names none. */
export interface Inhabitants {
  readonly from?: FromTable;
  readonly of: (municipality: string, year: number) => Pick<BenchmarkFigure, 'inhabitants'>;
}

/**
 * Inhabitants of the same municipalities and years, from a table of their own. Where they cannot be had each figure says
 * so and the log says why; the figures themselves stand.
 */
export async function inhabitantsFor(
  { inhabitants: id }: StatbankIndicator,
  { municipalities, years }: TableFigures,
  signal: AbortSignal,
  { calls, indicatorBy, language, clock, patience, log }: InhabitantsOptions,
): Promise<Inhabitants> {
  if (id === undefined || municipalities.length === 0 || years.length === 0) return { of: () => ({}) };
  const wanted = { municipalities: municipalities.map(({ code }) => code), from: years[0], to: years.at(-1) };
  const asked = clock.now();
  try {
    const indicator = indicatorBy(id);
    const found = await within({ milliseconds: patience, clock, signal }, (during) =>
      figuresIn(calls, indicator, wanted, during),
    );
    const cells = new Map<string, PersonsCell>();
    for (const { code } of found.municipalities)
      for (const year of years) cells.set(`${code} ${year}`, personsCell(found.at(code, year), language));
    return { from: { indicator, table: found.table }, of: (code, year) => asField(cells.get(`${code} ${year}`)) };
  } catch (cause) {
    if (!signal.aborted) tell({ operation: 'getBenchmark', error: toApiError(cause), took: clock.now() - asked }, log);
    const unknown = { state: 'missing' as const, note: textsIn[language].noInhabitants };
    return { of: () => ({ inhabitants: unknown }) };
  }
}

const asField = (inhabitants: PersonsCell | undefined) => (inhabitants ? { inhabitants } : {});

/** A log that is out of order is no reason to show no figures. */
function tell({ took, ...entry }: LogEntry, log: InhabitantsOptions['log']): void {
  try {
    log?.({ ...entry, took: Math.round(took) });
  } catch {
    // Whoever wrote it hears of it elsewhere.
  }
}
