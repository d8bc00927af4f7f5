import { ApiError } from './api-error.js';
import { checkAnswer } from './contract.js';
import { checkAddress, dataOf, httpClient, type HttpOptions } from './http.js';
import type { ReportingSource, SavingsPlan, SavingsPlanList, SavingsPlanQuestion } from './port.js';
import { openSource, type SourceOptions } from './share.js';
import { SharedCall } from './shared-call.js';

export interface FileOptions extends Pick<HttpOptions, 'fetch' | 'isOnline' | 'clock'>, Pick<SourceOptions, 'log'> {
  /** Address of a JSON file that holds one savings plan, as the contract has it. */
  readonly src: string;
}

/** The file is the whole of its address. */
interface FilePaths {
  '': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
}

/** Servers give files many types, and none at all; only a page is surely no data. */
const mayBeFile = (contentType: string): boolean => !/html/i.test(contentType);

/**
 * One savings plan in a static JSON file. It answers a question about its own plan, as of its own day; any other is
 * `notFound`. An earlier status that it does not hold is left out of the answer. Questions under way read the file once.
 */
export function fileSource({ src, log, ...options }: FileOptions): ReportingSource {
  const http = httpClient<FilePaths>(src, { ...options, accepts: mayBeFile });
  const file = new SharedCall(async (signal) => {
    checkAddress(src);
    // Kept by the browser, but never shown without asking whether it still holds.
    const data = await dataOf(http.GET('', { signal, cache: 'no-cache' }));
    checkAnswer('getSavingsPlan', data);
    // As it came: what is made of it is checked, and masked, for each question.
    return data as SavingsPlan;
  });
  const source: ReportingSource = {
    async listSavingsPlans(_question, signal) {
      return listOf(await file.ask(signal));
    },

    async getSavingsPlan(question, signal) {
      const plan = await file.ask(signal);
      if (!answers(plan, question)) throw new ApiError('notFound');
      const { comparedTo, ...alone } = plan;
      const isOther = question.comparedTo !== undefined && question.comparedTo !== comparedTo?.asOf;
      return isOther ? alone : plan;
    },
  };
  return openSource(source, { log, clock: options.clock });
}

const answers = (plan: SavingsPlan, question: SavingsPlanQuestion): boolean =>
  (question.plan === '' || question.plan === plan.id) &&
  (question.asOf === undefined || question.asOf === plan.about.asOf);

function listOf({ about, id, title, kind, comparedTo }: SavingsPlan): SavingsPlanList {
  const statuses = [comparedTo?.asOf, about.asOf].filter((day) => day !== undefined);
  return { about, plans: [{ id, title, kind, statuses }] };
}
