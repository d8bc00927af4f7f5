import { expect } from 'chai';
import { about, area, figures, mio, none, savingsPlan } from '../../test-support/savings-plan.js';
import type { EarlierStatus, SavingsPlan } from '../client/port.js';
import type { Cell } from '../figures/cell.js';
import { toSavings } from './savings-plan.js';

const notApplicable: Cell = { state: 'notApplicable' };
const missing: Cell = { state: 'missing' };

const earlier = (overrides: Partial<EarlierStatus> = {}): EarlierStatus => ({
  asOf: '2015-08-31',
  areas: [
    area('alkohol', { targetOre: mio(2.2), realisedOre: mio(1.5), expectedOre: mio(2.2) }),
    area('botilbud', { targetOre: mio(5), realisedOre: mio(3.9), expectedOre: mio(4.9) }),
  ],
  ...overrides,
});

const compared = (overrides: Partial<EarlierStatus> = {}, plan: Partial<SavingsPlan> = {}) => {
  const model = toSavings(savingsPlan({ comparedTo: earlier(overrides), ...plan }));
  const comparison = model.comparison!;
  return { ...comparison, model, areas: comparison.moved?.areas, total: comparison.moved?.total };
};

describe('a plan compared with an earlier status', () => {
  it('says what moved: now minus then, area by area and in total', () => {
    const { asOf, areas, total, added, gone, retargeted } = compared();
    expect(asOf).to.equal('2015-08-31');
    expect(areas!.get('alkohol')).to.deep.equal([{ realised: mio(0.7), expected: mio(0) }]);
    expect(areas!.get('botilbud')).to.deep.equal([{ realised: mio(0.6), expected: mio(-0.2) }]);
    expect(total).to.deep.equal([{ realised: mio(1.3), expected: mio(-0.2) }]);
    expect([added, gone, retargeted]).to.deep.equal([[], [], []]);
  });

  it('shows the movements beside what moved', () => {
    expect(compared().model.measures).to.deep.equal([
      'target',
      'realised',
      'expected',
      'realisedMoved',
      'expectedMoved',
      'deviation',
      'fulfilment',
      'status',
    ]);
  });

  it('of a measure that the plan does not have shows no movement', () => {
    const plan = { areas: [area('alkohol', { targetOre: mio(1), expectedOre: mio(1) })] };
    expect(compared({}, plan).model.measures).to.include('expectedMoved').and.not.include('realisedMoved');
  });

  it('has nothing to compare with where there is no earlier status', () => {
    expect(toSavings(savingsPlan()).comparison).to.equal(undefined);
  });

  it("takes the earlier status's own total where it states one", () => {
    const { total } = compared({ total: [figures({ realisedOre: mio(5), expectedOre: mio(7) })] });
    expect(total).to.deep.equal([{ realised: mio(1.7), expected: mio(-0.1) }]);
  });

  it('takes what the total states, and adds up what it leaves out', () => {
    const { total } = compared({ total: [figures({ expectedOre: mio(7) })] });
    expect(total).to.deep.equal([{ realised: mio(1.3), expected: mio(-0.1) }]);
  });

  it('does not hold a total against one that lacked areas', () => {
    const areas = [area('alkohol', { realisedOre: mio(1.5) }), area('botilbud', { expectedOre: mio(4.9) })];
    expect(compared({ areas }).total).to.deep.equal([{ realised: missing, expected: missing }]);
  });

  it('has no movement of a total when there were no areas', () => {
    expect(compared({ areas: [] }).total).to.deep.equal([{ realised: missing, expected: missing }]);
  });

  it('names new areas, which have nothing to have moved from', () => {
    const { areas, added, gone } = compared({ areas: earlier().areas.slice(0, 1) });
    expect(added).to.deep.equal(['Botilbud']);
    expect(gone).to.deep.equal([]);
    expect(areas!.get('botilbud')).to.deep.equal([{ realised: notApplicable, expected: notApplicable }]);
  });

  it('names areas that are gone, and keeps what they had in the total', () => {
    const areas = [...earlier().areas, area('stu', { realisedOre: mio(0.3), expectedOre: mio(0.4) })];
    const { gone, total } = compared({ areas });
    expect(gone).to.deep.equal(['Stu']);
    expect(total).to.deep.equal([{ realised: mio(1), expected: mio(-0.6) }]);
  });

  it('knows an area by its id though its name was reworded', () => {
    const areas = earlier().areas.map((was) => ({ ...was, name: `${was.name} (før)` }));
    const { added, gone } = compared({ areas });
    expect([added, gone]).to.deep.equal([[], []]);
  });

  it('names areas whose target is not what it was, and no others', () => {
    const areas = [area('alkohol', { targetOre: mio(2.1) }), area('botilbud', { targetOre: mio(5) })];
    expect(compared({ areas }).retargeted).to.deep.equal(['Alkohol']);
  });

  it('does not call a target changed that was not stated', () => {
    const areas = [area('alkohol', { targetOre: none('notYet') }), area('botilbud')];
    expect(compared({ areas }).retargeted).to.deep.equal([]);
    expect(compared({ areas: [] }).retargeted).to.deep.equal([]);
  });

  it('does not call a target changed of which not every part is known', () => {
    const areas = [area('alkohol', { targetOre: mio(1, { partial: { got: 1, of: 2 } }) })];
    expect(compared({ areas }).retargeted).to.deep.equal([]);
  });

  it('names an area once though its target changed in several periods, in the order of the plan', () => {
    const periods = ['2015', '2016'].map((id) => ({ id, from: `${id}-01`, to: `${id}-12` }));
    const aimed = (id: string, ...targets: number[]) =>
      area(
        id,
        {},
        { figures: targets.map((target, index) => figures({ period: periods[index]!.id, targetOre: mio(target) })) },
      );
    const plan = { periods, areas: [aimed('a', 1, 2), aimed('b', 1, 2), aimed('c', 1, 2)] };
    expect(compared({ areas: [aimed('c', 3, 3), aimed('b', 1, 2), aimed('a', 1, 3)] }, plan).retargeted).to.deep.equal([
      'A',
      'C',
    ]);
  });

  it('gives the reason where one of the two is not there', () => {
    const areas = [
      area('alkohol', { realisedOre: none('suppressed') }),
      area('botilbud', { realisedOre: none('noAccess'), expectedOre: mio(4.7) }),
    ];
    const moved = compared({ areas }).areas!;
    expect(moved.get('alkohol')).to.deep.equal([{ realised: { state: 'suppressed' }, expected: missing }]);
    expect(moved.get('botilbud')).to.deep.equal([{ realised: { state: 'noAccess' }, expected: mio(0) }]);
  });

  it('hides what all areas moved where it would give away an area that was hidden then', () => {
    // All were 5 and Botilbud 3,9, so that Alkohol, which is hidden, was 1,1.
    const areas = [area('alkohol', { realisedOre: none('suppressed') }), area('botilbud', { realisedOre: mio(3.9) })];
    const total = [figures({ realisedOre: mio(5) })];
    const { total: moved, areas: movedAreas } = compared({ areas, total });
    expect(moved![0]!.realised).to.deep.equal({ state: 'suppressed' });
    expect(movedAreas!.get('botilbud')![0]!.realised).to.deep.equal(mio(0.6));
  });

  it('says what all areas moved where two that were hidden share it', () => {
    const areas = ['alkohol', 'stu'].map((id) => area(id, { realisedOre: none('suppressed') }));
    const { total } = compared({ areas, total: [figures({ realisedOre: mio(5) })] });
    expect(total![0]!.realised).to.deep.equal(mio(1.7));
  });

  it('compares period with period', () => {
    const periods = [
      { id: '2015', from: '2015-01', to: '2015-12' },
      { id: '2016', from: '2016-01', to: '2016-12' },
    ];
    const both = (first: number, second: number) =>
      area(
        'bpa',
        {},
        {
          figures: [figures({ period: '2016', expectedOre: mio(second) }), figures({ expectedOre: mio(first) })],
        },
      );
    const { areas, total } = compared({ areas: [both(1, 2)] }, { periods, areas: [both(1.5, 4)] });
    expect(areas!.get('bpa')!.map(({ expected }) => expected)).to.deep.equal([mio(0.5), mio(2)]);
    expect(total!.map(({ expected }) => expected)).to.deep.equal([mio(0.5), mio(2)]);
  });

  describe('in another price level', () => {
    const priceLevel = { basis: 'fixed', year: 2015 } as const;
    const fixed2016 = { about: about({ priceLevel: { basis: 'fixed', year: 2016 } }) };

    it('shows no movement and no column for it', () => {
      const { moved, model } = compared({ priceLevel }, fixed2016);
      expect(moved).to.equal(undefined);
      expect(model.measures).to.not.include('realisedMoved').and.not.include('expectedMoved');
    });

    it('still names the areas that came and went', () => {
      const { added, gone } = compared({ priceLevel, areas: [area('stu')] }, fixed2016);
      expect(added).to.deep.equal(['Alkohol', 'Botilbud']);
      expect(gone).to.deep.equal(['Stu']);
    });

    it('calls no target changed, since the level alone may have moved it', () => {
      const areas = [area('alkohol', { targetOre: mio(2.1) })];
      expect(compared({ priceLevel, areas }, fixed2016).retargeted).to.deep.equal([]);
    });

    it('is refused too where the plan itself states none', () => {
      expect(compared({ priceLevel }).moved).to.equal(undefined);
    });
  });

  it('takes an earlier status that states no price level to be in that of the plan', () => {
    const level = { basis: 'fixed', year: 2016 } as const;
    const { areas, total } = compared({}, { about: about({ priceLevel: level }) });
    expect(areas!.get('alkohol')).to.deep.equal([{ realised: { ...mio(0.7), level }, expected: { ...mio(0), level } }]);
    expect(total).to.deep.equal([{ realised: { ...mio(1.3), level }, expected: { ...mio(-0.2), level } }]);
  });

  it('holds an earlier status against the plan where both state the same price level', () => {
    const level = { basis: 'fixed', year: 2016 } as const;
    const stated = { priceLevel: level, total: [figures({ realisedOre: mio(5) })] };
    const { total, retargeted } = compared(stated, { about: about({ priceLevel: { ...level } }) });
    expect(total).to.deep.equal([{ realised: { ...mio(1.7), level }, expected: { ...mio(-0.2), level } }]);
    expect(retargeted).to.deep.equal([]);
  });
});
