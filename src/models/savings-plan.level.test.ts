import { expect } from 'chai';
import { about, area, figures, mio, none, savingsPlan } from '../../test-support/savings-plan.js';
import type { OreValue, SavingsPlan } from '../client/port.js';
import { toSavings } from './savings-plan.js';

const one = (plan: Partial<SavingsPlan>) => toSavings(savingsPlan(plan));

describe('a plan states its price level', () => {
  const level = { basis: 'fixed', year: 2016 } as const;
  const areas = [
    area('a', { targetOre: mio(2), realisedOre: mio(1), expectedOre: mio(1), oneOffRealisedOre: mio(1) }),
    area('b', { targetOre: none('notYet'), oneOffExpectedOre: mio(1) }),
  ];
  const total = [figures({ targetOre: mio(4) })];
  const leveled = one({ about: about({ priceLevel: level }), areas, total });

  it('on every amount, of areas and total, given and derived', () => {
    const [a, b] = leveled.rows.map((row) => row.figures[0]!);
    expect(a).to.deep.include({
      target: { ...mio(2), level },
      realised: { ...mio(1), level },
      expected: { ...mio(1), level },
      oneOffRealised: { ...mio(1), level },
      oneOffExpected: undefined,
      deviation: { ...mio(-1), level },
    });
    expect(b).to.deep.include({ target: none('notYet'), oneOffExpected: { ...mio(1), level } });
    expect(leveled.total[0]).to.deep.include({ target: { ...mio(4), level } });
    expect(leveled.total[0]!.realised).to.deep.include({ level });
  });

  it('on no share, and nowhere when it states none', () => {
    expect(leveled.rows[0]!.figures[0]!.fulfilment).to.not.have.property('level');
    expect(one({ areas }).rows[0]!.figures[0]!.target).to.deep.equal(mio(2));
  });

  it('on known amounts alone, whatever else a newer gateway gives', () => {
    const newer = { ...figures({ targetOre: mio(2) }), planned: null, wish: mio(3) };
    const model = one({ about: about({ priceLevel: level }), areas: [area('a', {}, { figures: [newer] })] });
    expect(model.rows[0]!.figures[0]).to.deep.include({ target: { ...mio(2), level } });
  });

  it('for all its amounts: a level that a newer gateway gives one of them is not read', () => {
    const figuresOf = (own: unknown) => ({ targetOre: { ...mio(2), level: own } as OreValue, expectedOre: mio(1) });
    for (const own of [null, 7, {}, { basis: 'current' }]) {
      const areas = [area('a', figuresOf(own))];
      const [stated] = one({ about: about({ priceLevel: level }), areas }).rows[0]!.figures;
      expect(stated).to.deep.include({ target: { ...mio(2), level }, deviation: { ...mio(-1), level } });
      expect(one({ areas }).rows[0]!.figures[0]).to.deep.include({ target: mio(2), deviation: mio(-1) });
    }
  });
});
