import { expect } from 'chai';
import { type BrokenAnswer, refusalOf } from '../../../test-support/broken-answer.js';
import { inYear, productionMix } from '../../../test-support/production-mix.js';
import { mio, ore } from '../../../test-support/savings-plan.js';
import { checkAnswer } from './check-answer.js';

const [own] = inYear(2025, mio(40));
const { goal, calculation } = productionMix();

const broken: BrokenAnswer[] = [
  {
    name: 'years that do not go from old to new',
    data: productionMix({ years: [2026, 2025] }),
    pointer: '/years/1',
    expected: 'a later year than the one before',
  },
  {
    name: 'two kinds of one id',
    data: productionMix({ kinds: [...productionMix().kinds, productionMix().kinds[0]!] }),
    pointer: '/kinds/5/id',
    expected: 'an id that no other has',
  },
  {
    name: 'a figure of a kind that is not there',
    data: productionMix({ figures: [{ ...own!, kind: 'andet' }] }),
    pointer: '/figures/0/kind',
    expected: 'the id of a kind',
  },
  {
    name: 'a figure of another year',
    data: productionMix({ figures: [{ ...own!, year: 2024 }] }),
    pointer: '/figures/0/year',
    expected: 'a year of the answer',
  },
  {
    name: 'one kind and year twice',
    data: productionMix({ figures: [own!, own!] }),
    pointer: '/figures/1',
    expected: 'each kind and year once',
  },
  {
    name: 'an amount below its own lowest',
    data: productionMix({ figures: [{ ...own!, ore: ore(5, { low: 6 }) }] }),
    pointer: '/figures/0/ore/low',
    expected: 'at most value',
  },
  {
    name: 'a stated share of another year',
    data: productionMix({ statedShares: [{ year: 2019, permille: 430 }] }),
    pointer: '/statedShares/0/year',
    expected: 'a year of the answer',
  },
  {
    name: 'two stated shares of one year',
    data: productionMix({
      statedShares: [
        { year: 2025, permille: 430 },
        { year: 2025, permille: 500 },
      ],
    }),
    pointer: '/statedShares/1/year',
    expected: 'each year once',
  },
  {
    name: 'a goal of another year',
    data: productionMix({ goal: { ...goal!, year: 2030 } }),
    pointer: '/goal/year',
    expected: 'a year of the answer',
  },
  {
    name: 'a goal of nothing',
    data: productionMix({ goal: { year: 2026, text: 'Mere' } }),
    pointer: '/goal',
    expected: 'ore, permille or both',
  },
  {
    name: 'a goal of a month that no calendar has',
    data: productionMix({ goal: { ...goal!, adopted: '0000-03' } }),
    pointer: '/goal/adopted',
    expected: 'a month of the calendar',
  },
  {
    name: 'a price above its own highest',
    data: productionMix({ calculation: { ...calculation!, caseOre: ore(5, { high: 4 }) } }),
    pointer: '/calculation/caseOre/high',
    expected: 'at least value',
  },
];

describe('A production mix', () => {
  for (const { name, data, pointer, expected } of broken) {
    it(`is refused with ${name}, by its place`, () => {
      expect(refusalOf('getProductionMix', data)).to.include({ kind: 'contract', pointer, expected });
    });
  }

  it('may lack figures, have shares alone, and have nothing in it', () => {
    const { goal: _, calculation: __, ...bare } = productionMix({ figures: [] });
    const stated = { ...bare, statedShares: [{ year: 2025, permille: 500, isAbove: true }] };
    for (const answer of [productionMix(), bare, stated, { ...bare, years: [], kinds: [] }])
      expect(checkAnswer('getProductionMix', answer)).to.equal(answer);
  });

  it('has no years but those that were asked for', () => {
    const answer = productionMix();
    for (const question of [{ audience: 'public' }, { from: 2020, to: 2026, audience: 'public' }] as const)
      expect(checkAnswer('getProductionMix', answer, { question })).to.equal(answer);
    const expected = 'a year that was asked for';
    const ask = (years: object) => refusalOf('getProductionMix', answer, { ...years, audience: 'public' });
    expect(ask({ from: 2026 })).to.include({ pointer: '/years/0', expected });
    expect(ask({ to: 2025 })).to.include({ pointer: '/years/1', expected });
  });
});
