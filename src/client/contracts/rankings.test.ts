import { expect } from 'chai';
import { tenRanking, unit, unitRanking } from '../../../test-support/cost-ranking.js';
import { about, mio, none } from '../../../test-support/savings-plan.js';
import type { ApiError } from '../api-error.js';
import type { CostRanking, CostRankingQuestion, TenYear, UnitYear } from '../port.js';
import { checkAnswer } from './check-answer.js';

/** Where an answer breaks the contract; undefined where it keeps it. */
function breakIn(answer: CostRanking, question?: Partial<CostRankingQuestion>): string | undefined {
  const asked: CostRankingQuestion = { unitOf: 'families', audience: 'management', ...question };
  try {
    checkAnswer('getCostRanking', answer, question && { question: asked });
    return undefined;
  } catch (error) {
    return (error as ApiError).pointer;
  }
}

const units = (year: Partial<UnitYear>) => unitRanking({ years: [{ year: 2014, units: [], ...year }] });
const tens = (year: Partial<TenYear>) => tenRanking({ years: [{ year: 2014, tens: [], ...year }] });
const part = (service: string, millions: number) => ({ service, ore: mio(millions) });

const broken: readonly (readonly [name: string, answer: CostRanking, pointer: string])[] = [
  ...(['public', 'committee', 'casework'] as const).map(
    (audience) => [`units for ${audience}`, unitRanking({ about: about({ audience }) }), '/about/audience'] as const,
  ),
  ...(['public', 'casework'] as const).map(
    (audience) => [`tens for ${audience}`, tenRanking({ about: about({ audience }) }), '/about/audience'] as const,
  ),
  ['a pseudonym twice in a year', units({ units: [unit('a', mio(2)), unit('a', mio(1))] }), '/years/0/units/1/id'],
  [
    'a unit that cost more than the one before',
    units({ units: [unit('a', mio(1)), unit('b', mio(2))] }),
    '/years/0/units/1/ore',
  ],
  [
    'a higher cost behind one that is not told',
    units({ units: [unit('a', none('missing')), unit('b', mio(2))] }),
    '/years/0/units/1/ore',
  ],
  ['types that miss the cost', units({ units: [unit('a', mio(2), mio(1))] }), '/years/0/units/0/services'],
  [
    'types of a cost that is hidden',
    units({ units: [unit('a', none('suppressed'), mio(1))] }),
    '/years/0/units/0/services',
  ],
  ['less than what is ranked', units({ units: [unit('a', mio(2))], wholeOre: mio(1) }), '/years/0/wholeOre'],
  ['fewer than are ranked', units({ units: [unit('a', mio(2))], wholeUnits: 0 }), '/years/0/wholeUnits'],
  ['years that run back', unitRanking({ years: unitRanking().years.toReversed() }), '/years/1/year'],
  [
    'a ten above the one before, with a hidden one between',
    tens({ tens: [mio(20), none('suppressed'), mio(21)] }),
    '/years/0/tens/2',
  ],
  ['types beside a hidden ten', tens({ tens: [none('suppressed')], services: [] }), '/years/0/services'],
  ['words of all beside a hidden ten', tens({ tens: [none('suppressed')], stated: 'knap 100' }), '/years/0/stated'],
  ['a rest of no types', tens({ tens: [mio(20)], otherOre: mio(20) }), '/years/0/otherOre'],
  [
    'types that miss the tens',
    tens({ tens: [mio(20)], services: [part('care', 12)], otherOre: mio(7) }),
    '/years/0/services',
  ],
  ['an unknown type', tens({ tens: [mio(20)], services: [part('else', 20)] }), '/years/0/services/0/service'],
  [
    'a type twice',
    tens({ tens: [mio(20)], services: [part('care', 10), part('care', 10)] }),
    '/years/0/services/1/service',
  ],
  ['nine beside the tens', tens({ tens: [mio(20)], wholeOre: mio(40), wholeUnits: 19 }), '/years/0/wholeUnits'],
  ['nobody knows how many beside the tens', tens({ tens: [mio(20)], wholeOre: mio(40) }), '/years/0'],
];

describe('The contract of a ranking', () => {
  for (const [name, answer, pointer] of broken)
    it(`refuses ${name}`, () => {
      expect(breakIn(answer)).to.equal(pointer);
    });

  it('takes the units of management, and the tens of a committee', () => {
    expect(breakIn(unitRanking())).to.equal(undefined);
    expect(breakIn(tenRanking())).to.equal(undefined);
    expect(breakIn(tens({ tens: [mio(20), none('suppressed'), mio(19)] }))).to.equal(undefined);
    expect(breakIn(tens({ tens: [mio(20)], wholeOre: mio(20), wholeUnits: 10 }))).to.equal(undefined);
    expect(breakIn(tens({ tens: [mio(20)], services: [part('care', 13)], otherOre: mio(7) }))).to.equal(undefined);
  });

  it('takes an answer to what was asked for, and to nothing else', () => {
    expect(breakIn(unitRanking(), { years: [2013, 2014], top: 3 })).to.equal(undefined);
    expect(breakIn(unitRanking(), { unitOf: 'couples' })).to.equal('/unitOf');
    expect(breakIn(unitRanking(), { years: [2013] })).to.equal('/years/1/year');
    expect(breakIn(unitRanking(), { top: 2 })).to.equal('/years/0/units');
    expect(breakIn(tenRanking(), { top: 19 })).to.equal('/years/0/tens');
    expect(breakIn(tenRanking(), { top: 20 })).to.equal(undefined);
  });
});
