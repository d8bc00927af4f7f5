/** The operations of the contract, each with what its answers must keep beside their shape. A new one joins by a line. */
import fc from 'fast-check';
import type { Answers, Operation } from '../../src/client/port.js';
import { answers, schemas } from '../generated/schemas.js';
import { randomFrom } from '../random.js';
import { amounts, months, texts } from './better.js';
import { valuesOf } from './from-schema.js';
import { brokenInBenchmark } from './judged-benchmarks.js';
import { brokenInWaiting } from './judged-capacity.js';
import { brokenInHistory } from './judged-citizens.js';
import { brokenInTrajectory } from './judged-costs.js';
import { brokenInPlaces } from './judged-places.js';
import { brokenInMix } from './judged-production.js';
import { brokenInRanking } from './judged-rankings.js';
import { brokenInList, brokenInPlan } from './judged-savings.js';
import { keptBenchmark } from './kept-benchmarks.js';
import { keptWaiting } from './kept-capacity.js';
import { keptHistory } from './kept-citizens.js';
import { keptTrajectory } from './kept-costs.js';
import { keptPlaces } from './kept-places.js';
import { keptMix } from './kept-production.js';
import { keptRanking } from './kept-rankings.js';
import { keptList, keptPlan } from './kept-savings.js';
import { withUnknownFields } from './unknown-fields.js';

interface Rules<Answer> {
  /** Makes an answer of the right shape keep the rules. */
  readonly kept: (answer: Answer, random: () => number) => Answer;
  /** The places where an answer of the right shape breaks them, as JSON pointers. */
  readonly broken: (answer: Answer) => readonly string[];
}

export const operations: { readonly [O in Operation]: Rules<Answers[O]> } = {
  listSavingsPlans: { kept: keptList, broken: brokenInList },
  getSavingsPlan: { kept: keptPlan, broken: brokenInPlan },
  getCostTrajectory: { kept: keptTrajectory, broken: brokenInTrajectory },
  getCitizenHistory: { kept: keptHistory, broken: brokenInHistory },
  getBenchmark: { kept: keptBenchmark, broken: brokenInBenchmark },
  getProductionMix: { kept: keptMix, broken: brokenInMix },
  getWaitingList: { kept: keptWaiting, broken: brokenInWaiting },
  getPlaces: { kept: keptPlaces, broken: brokenInPlaces },
  getCostRanking: { kept: keptRanking, broken: brokenInRanking },
};

export const operationNames = Object.keys(operations) as readonly Operation[];

const making = {
  schemas,
  better: { Text: texts(), Month: months(), Ore: amounts() },
  seldom: new Set([
    'low',
    'high',
    'preliminary',
    'partial',
    'corrected',
    'note',
    'oneOffRealisedOre',
    'oneOffExpectedOre',
  ]),
};

/** Answers that the contract allows, in all that it allows, with fields that it does not know among them. */
export function validAnswers<O extends Operation>(operation: O): fc.Arbitrary<Answers[O]> {
  const schema = answers[operation];
  if (!schema) throw new Error(`The contract has no answer of ${operation}. Run npm run generate.`);
  return fc.record({ shaped: valuesOf(schema, making, operation), seed: fc.nat() }).map(({ shaped, seed }) => {
    const random = randomFrom(seed);
    const kept = operations[operation].kept(structuredClone(shaped) as Answers[O], random);
    return withUnknownFields(kept, random);
  });
}
