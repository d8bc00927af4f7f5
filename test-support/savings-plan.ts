/** Small savings plans to start from. Each call builds new objects, so a test may change what it gets. */
import type {
  About,
  OreCell,
  OreValue,
  SavingsArea,
  SavingsFigures,
  SavingsPlan,
  SavingsPlanList,
} from '../src/client/port.js';

type NoValueState = Exclude<OreCell['state'], 'value'>;

/** An amount in whole øre, with what else is said of it. */
export const ore = (value: number, more: Partial<OreValue> = {}): OreValue => ({ state: 'value', value, ...more });

/** An amount in millions of kroner, with two decimals at most: mio(1.76) is 1,76 mio. kr. */
export const mio = (value: number, more: Partial<OreValue> = {}): OreValue => ore(Math.round(value * 100) * 1e6, more);

/** No amount, and why. */
export const none = (state: NoValueState, note?: string): OreCell => ({ state, ...(note !== undefined && { note }) });

export const about = (overrides: Partial<About> = {}): About => ({
  version: '1.0',
  audience: 'public',
  source: 'Fredensborg Kommune, sag 15/6981',
  asOf: '2015-11-30',
  ...overrides,
});

/** The figures of one period, 2015 when none is given. */
export const figures = (overrides: Partial<SavingsFigures> = {}): SavingsFigures => ({ period: '2015', ...overrides });

/** An area with the figures of 2015. */
export const area = (
  id: string,
  measures: Partial<SavingsFigures> = {},
  more: Partial<SavingsArea> = {},
): SavingsArea => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  figures: [figures(measures)],
  ...more,
});

/** A plan of two areas for 2015: one on target, one 0,30 mio. kr. short. */
export const savingsPlan = (overrides: Partial<SavingsPlan> = {}): SavingsPlan => ({
  about: about(),
  id: 'handleplan-2015',
  kind: 'plan',
  title: 'Handleplan for Handicap og Socialpsykiatri',
  savingsSign: 'positive',
  periods: [{ id: '2015', from: '2015-01', to: '2015-12' }],
  areas: [
    area('alkohol', { targetOre: mio(2.2), realisedOre: mio(2.2), expectedOre: mio(2.2) }),
    area('botilbud', { targetOre: mio(5), realisedOre: mio(4.5), expectedOre: mio(4.7) }),
  ],
  ...overrides,
});

export const savingsPlanList = (overrides: Partial<SavingsPlanList> = {}): SavingsPlanList => ({
  about: about(),
  plans: [
    {
      id: 'handleplan-2015',
      title: 'Handleplan for Handicap og Socialpsykiatri',
      kind: 'plan',
      statuses: ['2015-08-31', '2015-11-30'],
    },
  ],
  ...overrides,
});
