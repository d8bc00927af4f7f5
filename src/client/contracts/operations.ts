import { ApiError } from '../api-error.js';
import type { Operation } from '../port.js';
import type { Contract } from './contract.js';

type Contracts = { readonly [O in Operation]: Contract<O> };

/** The contracts of each tag, loaded with the first question to one of them: a page has few of them. */
const tags = {
  savings: async () => (await import('./savings.js')).savings,
  costs: async () => (await import('./costs.js')).costs,
  citizens: async () => (await import('./citizens.js')).citizens,
  benchmarks: async () => (await import('./benchmarks.js')).benchmarks,
  production: async () => (await import('./production.js')).production,
  capacity: async () => (await import('./capacity.js')).capacity,
  rankings: async () => (await import('./rankings.js')).rankings,
};

interface OperationKind {
  readonly tag: keyof typeof tags;
  /**
   * Whether answers hold sums of many people alone. They may be kept while nobody shows them; the others may tell of a
   * person.
   */
  readonly isAggregate: boolean;
}

const kinds: Readonly<Record<Operation, OperationKind>> = {
  listSavingsPlans: { tag: 'savings', isAggregate: true },
  getSavingsPlan: { tag: 'savings', isAggregate: true },
  getCostTrajectory: { tag: 'costs', isAggregate: true },
  getCitizenHistory: { tag: 'citizens', isAggregate: false },
  getBenchmark: { tag: 'benchmarks', isAggregate: true },
  getProductionMix: { tag: 'production', isAggregate: true },
  getWaitingList: { tag: 'capacity', isAggregate: true },
  getPlaces: { tag: 'capacity', isAggregate: true },
  getCostRanking: { tag: 'rankings', isAggregate: false },
};

export const operations = Object.keys(kinds) as readonly Operation[];

export const isAggregate = (operation: Operation): boolean => kinds[operation].isAggregate;

const loaded = new Map<string, Promise<Partial<Contracts>>>();

/** What an answer to the operation must be. A part of ours that cannot be fetched is no fault of the answer. */
export async function contractOf<O extends Operation>(operation: O): Promise<Contract<O>> {
  const { tag } = kinds[operation];
  const contracts: Promise<Partial<Contracts>> = loaded.get(tag) ?? tags[tag]();
  loaded.set(tag, contracts);
  try {
    // Each tag has the contracts of its operations.
    return (await contracts)[operation] as unknown as Contract<O>;
  } catch (cause) {
    loaded.delete(tag);
    throw new ApiError('offline', { cause });
  }
}
