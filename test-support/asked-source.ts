/** A source whose answers come when the test says so. */
import { ApiError, type ApiErrorKind } from '../src/client/api-error.js';
import type { ReportingSource, SavingsPlan, SavingsPlanQuestion } from '../src/client/port.js';
import { reportingSource } from './reporting-source.js';
import { savingsPlan } from './savings-plan.js';

export interface Asked {
  readonly question: SavingsPlanQuestion;
  readonly signal: AbortSignal;
  readonly answer: (plan?: SavingsPlan) => void;
  readonly fail: (kind?: ApiErrorKind) => void;
}

export interface AskedSource {
  readonly source: ReportingSource;
  /** What was asked, in order. */
  readonly asked: Asked[];
  /** The last question, which there must be. */
  readonly last: () => Asked;
}

export function askedSource(): AskedSource {
  const asked: Asked[] = [];
  const getSavingsPlan = (question: SavingsPlanQuestion, signal: AbortSignal) =>
    new Promise<SavingsPlan>((resolve, reject) => {
      asked.push({
        question,
        signal,
        // Whatever it says, it is the plan that was asked for.
        answer: (plan = savingsPlan()) => resolve({ ...plan, id: question.plan || plan.id }),
        fail: (kind = 'server') => reject(new ApiError(kind)),
      });
    });
  const last = () => {
    const question = asked.at(-1);
    if (!question) throw new Error('Nothing was asked.');
    return question;
  };
  return { source: reportingSource({ getSavingsPlan }), asked, last };
}

/** The events of figures that reach the page, by their type. */
export function heardEvents(target: EventTarget = document): Event[] {
  const heard: Event[] = [];
  for (const type of ['pejl-load', 'pejl-error']) target.addEventListener(type, (event) => heard.push(event));
  return heard;
}

export const titled = (title: string): SavingsPlan => savingsPlan({ title });
