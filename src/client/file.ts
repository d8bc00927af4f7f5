import { ApiError } from './api-error.js';
import { checkAddress, dataOf, httpClient } from './http.js';
import type { ReportingSource, SavingsPlan, SavingsPlanList, SavingsPlanQuestion } from './port.js';
import { markOpened, SharedCalls } from './share.js';

export interface FileOptions {
  /** Address of a JSON file that holds one savings plan, as the contract has it. */
  readonly src: string;
  /** What fetches; the page's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
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
export function fileSource({ src, fetch }: FileOptions): ReportingSource {
  const http = httpClient<FilePaths>(src, { fetch, accepts: mayBeFile });
  const calls = new SharedCalls();
  const read = (signal: AbortSignal): Promise<SavingsPlan> =>
    calls.ask('getSavingsPlan', {}, signal, async (during) => {
      checkAddress(src);
      return dataOf(http.GET('', { signal: during }));
    });
  return markOpened({
    async listSavingsPlans(_question, signal) {
      return listOf(await read(signal));
    },

    async getSavingsPlan(question, signal) {
      const plan = await read(signal);
      if (!answers(plan, question)) throw new ApiError('notFound');
      const { comparedTo, ...alone } = plan;
      const isOther = question.comparedTo !== undefined && question.comparedTo !== comparedTo?.asOf;
      return isOther ? alone : plan;
    },
  });
}

const answers = (plan: SavingsPlan, question: SavingsPlanQuestion): boolean =>
  (question.plan === '' || question.plan === plan.id) &&
  (question.asOf === undefined || question.asOf === plan.about.asOf);

function listOf({ about, id, title, kind, comparedTo }: SavingsPlan): SavingsPlanList {
  const statuses = [comparedTo?.asOf, about.asOf].filter((day) => day !== undefined);
  return { about, plans: [{ id, title, kind, statuses }] };
}
