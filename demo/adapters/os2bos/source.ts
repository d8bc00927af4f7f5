import {
  ApiError,
  type CitizenHistory,
  type CitizenHistoryQuestion,
  type HttpOptions,
  type Municipality,
  openSource,
  type ReportingSource,
  type SourceOptions,
} from '../../../src/client/client.js';
import { addMonths, isMonth, monthOf } from '../../../src/figures/figures.js';
import { type Calls, os2bosCalls, os2bosClient } from './calls.js';
import type { Given } from './given.js';
import { type Months, serviceOf } from './services.js';

export interface Os2bosOptions extends Omit<HttpOptions, 'accepts'>, Pick<SourceOptions, 'log'> {
  /** Address of the API, such as "/os2bos/api" or "https://os2bos.kommune.example/api". */
  readonly address: string;
  /**
   * The municipalities by OS2bos's own ids, since it knows no codes; `GET /municipalities/` lists them. One that is not
   * here is left out of the answer.
   */
  readonly municipalities?: Readonly<Record<number, Municipality>>;
  /** Who made the figures, as the reader sees it; "OS2bos" when absent. */
  readonly name?: string;
}

/**
 * A citizen's history from OS2bos. The case reference is OS2bos's own id of the case. Twelve months back and twelve on
 * when no months are asked for, by the day in Denmark. Refund from the state is not in OS2bos: amounts are gross.
 */
export function os2bosSource({ address, log, ...options }: Os2bosOptions): ReportingSource {
  const client = os2bosClient(address, options);
  const getCitizenHistory = async (question: CitizenHistoryQuestion, signal: AbortSignal) => {
    const done = new AbortController();
    try {
      return await historyOf(question, options, os2bosCalls(client, AbortSignal.any([signal, done.signal])));
    } finally {
      // Where one call has failed the others are of no use.
      done.abort();
    }
  };
  return openSource({ getCitizenHistory }, { log, clock: options.clock });
}

async function historyOf(
  question: CitizenHistoryQuestion,
  { municipalities = {}, name = 'OS2bos', clock }: Omit<Os2bosOptions, 'address'>,
  calls: Calls,
): Promise<CitizenHistory> {
  if (question.audience !== 'casework') throw new ApiError('forbidden');
  const { caseRef } = question;
  // Eight digits at most, so that no citizen's number can stand in an address, a leading zero lost or not.
  if (!/^[1-9]\d{0,7}$/.test(caseRef)) throw new ApiError('notFound');
  const today = dayInDenmark(clock?.timeOfDay() ?? Date.now());
  const months = monthsOf(question, monthOf(today));
  // The case first: who may not see it asks for nothing else.
  const given = await calls.caseOf(caseRef);
  const caseId = Number(caseRef);
  given.field('id').idOf(caseId, 'case');
  const appropriations = await calls.appropriationsOf(caseRef);
  const services = await Promise.all(appropriations.map((each) => serviceOf(each, { caseId, calls, months })));
  return {
    caseRef,
    about: { version: '1.0', audience: 'casework', source: name, asOf: today, definitions },
    ...months,
    refund: 'gross',
    ...municipalityOf('paying', given, municipalities),
    ...municipalityOf('acting', given, municipalities),
    ...municipalityOf('residence', given, municipalities),
    services: services.filter((service) => service !== undefined),
  };
}

const definitions = [
  { term: 'Bevilget', text: 'Betalinger, som bevilgede aktiviteter giver, ved deres dato.' },
  {
    term: 'Forventet',
    text: 'Betalinger, som forventede aktiviteter vil give ud over de bevilgede. Hvor en forventet aktivitet vil komme i stedet for en bevilget, er den bevilgedes betalinger trukket fra; er ændringen billigere, er beløbet negativt.',
  },
  { term: 'Betalt', text: 'Beløb, der er betalt, i den måned betalingen gælder.' },
];

function monthsOf({ from, to }: CitizenHistoryQuestion, thisMonth: string): Months {
  const months = { from: from ?? addMonths(thisMonth, -12), to: to ?? addMonths(thisMonth, 12) };
  if (!isMonth(months.from) || !isMonth(months.to) || months.to < months.from) throw new ApiError('notFound');
  return months;
}

/** The day of a moment, by the clock in Denmark wherever this runs. */
const dayInDenmark = (milliseconds: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(milliseconds);

type Part = 'paying' | 'acting' | 'residence';

function municipalityOf(
  part: Part,
  given: Given,
  municipalities: Readonly<Record<number, Municipality>>,
): Partial<Record<Part, Municipality>> {
  const municipality = municipalities[given.field(`${part}_municipality`).id()];
  return municipality ? { [part]: municipality } : {};
}
