import { ApiError } from './api-error.js';
import { checkedBy } from './contracts/contract.js';
import { contractOf } from './contracts/operations.js';
import { benchmarkFor, heldIn, mixFor, placesFor, tensFor, trajectoryFor, waitingFor } from './file-answers.js';
import { cacheFor, checkAddress, dataOf, httpClient, type HttpOptions } from './http.js';
import type {
  Answers,
  Audience,
  Operation,
  ReportingSource,
  SavingsPlan,
  SavingsPlanList,
  SavingsPlanQuestion,
  SourceMethods,
} from './port.js';
import { openSource, type SourceOptions } from './share.js';
import { SharedCall } from './shared-call.js';

export interface FileOptions extends Pick<HttpOptions, 'fetch' | 'isOnline' | 'clock'>, Pick<SourceOptions, 'log'> {
  /** Address of a file that holds one answer: JSON as the contract has it, or a savings plan in the template as .xlsx or CSV. */
  readonly src: string;
}

/** The file is the whole of its address. */
interface FilePaths {
  '': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
}

/** Servers give files many types, and none at all; only a page is surely no data. */
const mayBeFile = (contentType: string): boolean => !/html/i.test(contentType);

/**
 * One answer of the contract in a static file. It answers a question about its own plan as of its own day, its own subject or
 * its own indicator; another of that kind is `notFound`, and one of another kind `unanswered`. Of a person there are no
 * files. An earlier status that it does not hold is left out of the answer. Questions under way read the file once.
 */
export function fileSource({ src, log, ...options }: FileOptions): ReportingSource {
  const http = httpClient<FilePaths>(src, { ...options, accepts: mayBeFile });
  const fileBy = (cache: RequestCache) =>
    new SharedCall(async (signal) => {
      checkAddress(src);
      // Kept by the browser, but never shown without asking whether it still holds.
      const asked = http.GET('', { signal, cache, parseAs: 'arrayBuffer' });
      const bytes = new Uint8Array((await dataOf(asked)) as ArrayBuffer);
      const contentType = (await asked).response.headers.get('content-type') ?? '';
      return dataIn(bytes, { name: src, contentType });
    });
  const files = { 'no-cache': fileBy('no-cache'), 'no-store': fileBy('no-store') };
  /** As it came: what is made of it is checked, and masked, for each question. */
  const answerTo = async <O extends Operation>(operation: O, audience: Audience, signal: AbortSignal) => {
    const data = await files[cacheFor(audience)].ask(signal);
    const held = heldIn(data);
    if (held !== undefined && held !== operation) throw new ApiError('unanswered');
    checkedBy(await contractOf(operation), data);
    return data as Answers[O];
  };
  const source: SourceMethods = {
    async listSavingsPlans({ audience }, signal) {
      return listOf(await answerTo('getSavingsPlan', audience, signal));
    },

    async getSavingsPlan(question, signal) {
      const plan = await answerTo('getSavingsPlan', question.audience, signal);
      if (!answers(plan, question)) throw new ApiError('notFound');
      const { comparedTo, ...alone } = plan;
      const isOther = question.comparedTo !== undefined && question.comparedTo !== comparedTo?.asOf;
      return isOther ? alone : plan;
    },

    async getCostTrajectory(question, signal) {
      return trajectoryFor(await answerTo('getCostTrajectory', question.audience, signal), question);
    },

    async getBenchmark(question, signal) {
      return benchmarkFor(await answerTo('getBenchmark', question.audience, signal), question);
    },

    async getProductionMix(question, signal) {
      return mixFor(await answerTo('getProductionMix', question.audience, signal), question);
    },

    async getCostRanking(question, signal) {
      return tensFor(await answerTo('getCostRanking', question.audience, signal), question);
    },

    async getWaitingList(question, signal) {
      return waitingFor(await answerTo('getWaitingList', question.audience, signal), question);
    },

    async getPlaces(question, signal) {
      return placesFor(await answerTo('getPlaces', question.audience, signal), question);
    },
  };
  return openSource(source, { log, clock: options.clock });
}

/** What addresses and types of sheets have in them, and how the bytes of a workbook begin. */
const sheet = /\.(?:xls[xm]?|csv)(?:[?# ]|$)|spreadsheet|ms-excel|\/csv/i;
const isSheet = (bytes: Uint8Array, { name, contentType }: FileKind): boolean =>
  sheet.test(`${name} ${contentType}`) || (bytes[0] === 0x50 && bytes[1] === 0x4b);

interface FileKind {
  readonly name: string;
  readonly contentType: string;
}

/** The plan of a sheet, or what the JSON of any other file says. What reads sheets is loaded with the first of them. */
async function dataIn(bytes: Uint8Array, kind: FileKind): Promise<unknown> {
  if (isSheet(bytes, kind)) return (await import('./sheet/read-plan.js').catch(notLoaded)).planOf(bytes, kind);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    // Without the cause: it quotes the file.
    throw new ApiError('notData');
  }
}

/** A part of ours that could not be fetched is no fault of the file. */
const notLoaded = (cause: unknown): never => {
  throw new ApiError('offline', { cause });
};

const answers = (plan: SavingsPlan, question: SavingsPlanQuestion): boolean =>
  (question.plan === '' || question.plan === plan.id) &&
  (question.asOf === undefined || question.asOf === plan.about.asOf);

function listOf({ about, id, title, kind, comparedTo }: SavingsPlan): SavingsPlanList {
  const statuses = [comparedTo?.asOf, about.asOf].filter((day) => day !== undefined);
  return { about, plans: [{ id, title, kind, statuses }] };
}
