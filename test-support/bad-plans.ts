/** Answers as they come from sources that were built in a hurry. */
import { area, mio, none, ore, savingsPlan } from './savings-plan.js';

const oneArea = (figures: object, more: object = {}) => ({
  ...savingsPlan(),
  areas: [{ ...area('botilbud', figures), ...more }],
});
const longName = 'Samlet indsats for borgere med flere samtidige behov og '.repeat(6).slice(0, 300);
const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

/** What the contract allows, though few would expect it; each is shown. */
export const oddPlans: Record<string, unknown> = {
  '200 areas': savingsPlan({
    areas: Array.from({ length: 200 }, (_, index) => area(`a${index}`, { targetOre: mio(index), expectedOre: mio(1) })),
  }),
  'a name of 300 signs': oneArea({ targetOre: mio(2), expectedOre: mio(1) }, { name: longName }),
  'a name without a place to break it': oneArea({ targetOre: mio(2) }, { name: 'å'.repeat(300) }),
  'a name of markup': oneArea({ targetOre: mio(2), expectedOre: mio(1) }, { name: markup }),
  'a target of zero': oneArea({ targetOre: ore(0), realisedOre: ore(0), expectedOre: mio(1) }),
  'nothing but zeros': oneArea({ targetOre: ore(0), realisedOre: ore(0), expectedOre: ore(0) }),
  'a negative realised': oneArea({ targetOre: mio(2), realisedOre: mio(-1.5), expectedOre: mio(-0.5) }),
  'more realised than expected': oneArea({ targetOre: mio(2), realisedOre: mio(3), expectedOre: mio(1) }),
  'the largest amounts there may be': oneArea({
    targetOre: ore(8e12),
    realisedOre: ore(-8e12),
    expectedOre: ore(8e12),
  }),
  'amounts of an øre': oneArea({ targetOre: ore(3), realisedOre: ore(1), expectedOre: ore(2) }),
  'no figures at all': oneArea({}, { figures: [] }),
  'nothing known of anything': oneArea({
    targetOre: none('missing'),
    realisedOre: none('noAccess'),
    expectedOre: none('notYet'),
  }),
  'a target alone': oneArea({ targetOre: mio(2) }),
  'realised alone': oneArea({ realisedOre: mio(2) }),
  'fields that nobody knows': { ...savingsPlan(), color: 'red', about: { ...savingsPlan().about, owner: {} } },
  'ids that objects have already': savingsPlan({
    areas: [area('__proto__', { targetOre: mio(1) }), area('constructor', { targetOre: mio(2) })],
  }),
  'fifty periods': savingsPlan({
    periods: Array.from({ length: 50 }, (_, index) => ({
      id: String(1990 + index),
      from: `${1990 + index}-01`,
      to: `${1990 + index}-12`,
    })),
    areas: [area('botilbud', { targetOre: mio(2), expectedOre: mio(1) })],
  }),
};

/** What breaks the contract; none of it is shown. */
export const brokenPlans: Record<string, unknown> = {
  'amounts as strings': oneArea({ targetOre: { state: 'value', value: '200000000' } }),
  'amounts as bare numbers': oneArea({ targetOre: 200_000_000 }),
  'kroner with decimals': oneArea({ targetOre: { state: 'value', value: 25.5 } }),
  'an amount that is no number': oneArea({ targetOre: { state: 'value', value: Number.NaN } }),
  'an amount without end': oneArea({ targetOre: { state: 'value', value: Number.POSITIVE_INFINITY } }),
  'an amount beyond all budgets': oneArea({ targetOre: { state: 'value', value: 1e15 } }),
  'a value of null': oneArea({ targetOre: { state: 'value', value: null } }),
  'a state that there is none of': oneArea({ targetOre: { state: 'secret' } }),
  'a month as a period of its own': savingsPlan({ periods: [{ id: '2015', from: '2015-13' }] }),
  'a figure of an unknown period': oneArea({}, { figures: [{ period: '1999', targetOre: mio(1) }] }),
  'two areas of one id': savingsPlan({ areas: [area('bpa'), area('bpa')] }),
  'a list': [],
  'a text': 'Handleplan',
  'a number': 5,
  null: null,
};
