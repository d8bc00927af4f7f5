import { ApiError, toApiError } from './api-error.js';
import { isAggregate, operations } from './contracts/operations.js';
import type { ReportingSource, SourceMethods } from './port.js';
import { openSource } from './share.js';

/**
 * Several sources as one: each question is answered by the first that can. One that does not answer that kind of
 * question, or does not have the figures that were asked for, passes it on; one that fails does not, since the next might hold other
 * figures. Nothing is ever put together of two answers.
 */
export function combineSources(...sources: readonly SourceMethods[]): ReportingSource {
  const opened = sources.map((source) => openSource(source));
  const methods = operations.map((operation) => {
    const ask = async (args: object, signal: AbortSignal): Promise<unknown> => {
      let missing = new ApiError('unanswered');
      for (const source of opened) {
        try {
          // The question is one to this operation.
          return await source[operation](args as never, signal);
        } catch (cause) {
          const error = toApiError(cause);
          // Of a person the next source may have another one by the same reference, or may not guard this one.
          const isPassedOn = error.kind === 'unanswered' || (error.kind === 'notFound' && isAggregate(operation));
          if (!isPassedOn) throw error;
          if (error.kind === 'notFound') missing = error;
        }
      }
      throw missing;
    };
    return [operation, ask] as const;
  });
  return openSource(Object.fromEntries(methods));
}
