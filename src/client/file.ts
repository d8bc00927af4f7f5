import { ApiError } from './api-error.js';
import { checkedBy } from './contracts/contract.js';
import { contractOf } from './contracts/operations.js';
import { cacheFor, checkAddress, dataOf, httpClient, type HttpOptions } from './http.js';
import type {
  Audience,
  ReportingSource,
  SavingsPlan,
  SavingsPlanList,
  SavingsPlanQuestion,
  SourceMethods,
} from './port.js';
import { openSource, type SourceOptions } from './share.js';
import { SharedCall } from './shared-call.js';

export interface FileOptions extends Pick<HttpOptions, 'fetch' | 'isOnline' | 'clock'>, Pick<SourceOptions, 'log'> {
  /** Address of a file that holds one savings plan: JSON as the contract has it, or the template as .xlsx or CSV. */
  readonly src: string;
}

/** The file is the whole of its address. */
interface FilePaths {
  '': { get: { responses: { 200: { content: { 'application/json': unknown } } } } };
}

/** Servers give files many types, and none at all; only a page is surely no data. */
const mayBeFile = (contentType: string): boolean => !/html/i.test(contentType);

/**
 * One savings plan in a static file. It answers a question about its own plan, as of its own day; any other is
 * `notFound`. An earlier status that it does not hold is left out of the answer. Questions under way read the file once.
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
      const data = await dataIn(bytes, { name: src, contentType });
      checkedBy(await contractOf('getSavingsPlan'), data);
      // As it came: what is made of it is checked, and masked, for each question.
      return data as SavingsPlan;
    });
  const files = { 'no-cache': fileBy('no-cache'), 'no-store': fileBy('no-store') };
  const fileFor = (audience: Audience) => files[cacheFor(audience)];
  const source: SourceMethods = {
    async listSavingsPlans({ audience }, signal) {
      return listOf(await fileFor(audience).ask(signal));
    },

    async getSavingsPlan(question, signal) {
      const plan = await fileFor(question.audience).ask(signal);
      if (!answers(plan, question)) throw new ApiError('notFound');
      const { comparedTo, ...alone } = plan;
      const isOther = question.comparedTo !== undefined && question.comparedTo !== comparedTo?.asOf;
      return isOther ? alone : plan;
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
