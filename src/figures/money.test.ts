import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyOre } from '../../test-support/property.js';
import {
  askedFor,
  type AskedUnit,
  askedUnitOf,
  decimalsOf,
  exactUnit,
  fittingUnit,
  type MoneyUnit,
  moneyUnits,
  roundingShows,
  stepsIn,
  unitFor,
} from './money.js';

describe('stepsIn', () => {
  const cases: { ore: number; unit: MoneyUnit; steps: number }[] = [
    { ore: 1_670_000_000, unit: 'mio', steps: 167 },
    { ore: 25_000_000, unit: 'mio', steps: 3 },
    { ore: -25_000_000, unit: 'mio', steps: -3 },
    { ore: 4_999_999, unit: 'mio', steps: 0 },
    { ore: 5_000_000, unit: 'mio', steps: 1 },
    { ore: 0, unit: 'mio', steps: 0 },
    { ore: 149_999, unit: 'tkr', steps: 1 },
    { ore: 150_000, unit: 'tkr', steps: 2 },
    { ore: 150, unit: 'kr', steps: 2 },
    { ore: -149, unit: 'kr', steps: -1 },
  ];
  for (const { ore, unit, steps } of cases) {
    it(`${ore} øre are ${steps} in ${unit}`, () => {
      expect(stepsIn(ore, unit)).to.equal(steps);
    });
  }

  it('is never more than half a step from the amount', () => {
    const sizes = { kr: 100, tkr: 100_000, mio: 10_000_000 };
    always(
      fc.property(anyOre(), fc.constantFrom(...moneyUnits), (ore, unit) => {
        expect(Math.abs(stepsIn(ore, unit) * sizes[unit] - ore) * 2).to.be.at.most(sizes[unit]);
      }),
    );
  });
});

describe('units', () => {
  it('are written with a decimal in millions only, and not in so many of them', () => {
    expect([...moneyUnits, 'wholeMio' as const].map((unit) => [unit, decimalsOf(unit)])).to.deep.equal([
      ['mio', 1],
      ['tkr', 0],
      ['kr', 0],
      ['wholeMio', 0],
    ]);
  });

  for (const text of ['kr', 'tkr', 'mio']) {
    it(`can be asked for as "${text}"`, () => {
      expect(askedUnitOf(text)).to.equal(text);
    });
  }
  for (const text of ['', 'KR', 'mio.', 'øre', 'wholeMio', 'constructor', 'toString', '__proto__']) {
    it(`"${text}" asks for none`, () => {
      expect(askedUnitOf(text)).to.equal(undefined);
    });
  }
});

describe('unitFor', () => {
  const cases: { asked: AskedUnit | undefined; fitting: MoneyUnit; unit: MoneyUnit }[] = [
    { asked: undefined, fitting: 'tkr', unit: 'tkr' },
    { asked: undefined, fitting: 'wholeMio', unit: 'wholeMio' },
    { asked: 'kr', fitting: 'wholeMio', unit: 'kr' },
    { asked: 'mio', fitting: 'tkr', unit: 'mio' },
    { asked: 'mio', fitting: 'mio', unit: 'mio' },
    { asked: 'mio', fitting: 'wholeMio', unit: 'wholeMio' },
  ];
  for (const { asked, fitting, unit } of cases) {
    it(`is ${unit} where ${asked ?? 'nothing'} is asked for and ${fitting} fits`, () => {
      expect(unitFor(asked, fitting)).to.equal(unit);
    });
  }

  it('calls millions of either kind millions', () => {
    expect((['kr', 'tkr', 'mio', 'wholeMio'] as const).map(askedFor)).to.deep.equal(['kr', 'tkr', 'mio', 'mio']);
  });
});

describe('fittingUnit', () => {
  const cases: { name: string; amounts: number[]; unit: MoneyUnit }[] = [
    { name: 'nothing', amounts: [], unit: 'kr' },
    { name: 'zero', amounts: [0], unit: 'kr' },
    { name: 'what is written as 9.999 kr.', amounts: [999_949], unit: 'kr' },
    { name: 'what would be written as 10.000 kr.', amounts: [999_950], unit: 'tkr' },
    { name: 'ten thousand kroner', amounts: [1_000_000], unit: 'tkr' },
    { name: 'one øre below a million kroner', amounts: [99_999_999], unit: 'tkr' },
    { name: 'a million kroner', amounts: [100_000_000], unit: 'mio' },
    { name: 'a million kroner of savings that stand with minus', amounts: [-100_000_000], unit: 'mio' },
    { name: 'what is written as 999,9 mio. kr.', amounts: [99_994_999_999], unit: 'mio' },
    { name: 'what would be written as 1.000,0 mio. kr.', amounts: [99_995_000_000], unit: 'wholeMio' },
    { name: 'the largest decides, wherever it stands', amounts: [1, -600_000_000, 30], unit: 'mio' },
  ];
  for (const { name, amounts, unit } of cases) {
    it(`${name}: ${unit}`, () => {
      expect(fittingUnit(amounts)).to.equal(unit);
    });
  }
});

describe('the largest amount in the unit that fits', () => {
  it('has two to four digits, from 10 kr. up to 10 mia. kr.', () => {
    always(
      fc.property(fc.integer({ min: 3, max: 11 }), fc.double({ min: 1, max: 9.99, noNaN: true }), (zeros, first) => {
        const ore = Math.floor(first * 10 ** zeros);
        const steps = stepsIn(ore, fittingUnit([ore, -1]));
        expect(String(steps).length).to.be.within(2, 4);
      }),
    );
  });
});

describe('roundingShows', () => {
  const cases: { name: string; parts: number[]; total: number; shows: boolean }[] = [
    { name: '0,25 and 0,25 are 0,5 but stand as 0,3 and 0,3', parts: [25e6, 25e6], total: 50e6, shows: true },
    { name: '0,2 and 0,3 stand as they are', parts: [20e6, 30e6], total: 50e6, shows: false },
    {
      name: 'three thirds of a million stand as 0,3',
      parts: [33_333_333, 33_333_333, 33_333_334],
      total: 1e8,
      shows: true,
    },
    { name: 'two that are rounded off each other', parts: [24e6, 26e6], total: 50e6, shows: false },
    {
      name: 'parts that miss the exact total are not a matter of rounding',
      parts: [25e6, 25e6],
      total: 70e6,
      shows: false,
    },
    { name: 'no parts and nothing', parts: [], total: 0, shows: false },
    { name: 'negative parts', parts: [-25e6, -25e6], total: -50e6, shows: true },
  ];
  for (const { name, parts, total, shows } of cases) {
    it(name, () => {
      expect(roundingShows(parts, total, 'mio')).to.equal(shows);
    });
  }

  it('depends on the unit', () => {
    expect(roundingShows([25e6, 25e6], 50e6, 'tkr')).to.equal(false);
  });

  it('is so exactly when adding up the printed parts misses the printed total', () => {
    const printed = (ore: number, unit: MoneyUnit) => {
      const half = { kr: 50n, tkr: 50_000n, mio: 5_000_000n, wholeMio: 50_000_000n }[unit];
      const distance = (BigInt(Math.abs(ore)) + half) / (half * 2n);
      return ore < 0 ? -distance : distance;
    };
    always(
      fc.property(
        fc.array(anyOre(), { maxLength: 10 }),
        fc.constantFrom<MoneyUnit>(...moneyUnits, 'wholeMio'),
        (parts, unit) => {
          const total = parts.reduce((sum, part) => sum + part, 0);
          const shown = parts.reduce((sum, part) => sum + printed(part, unit), 0n);
          expect(roundingShows(parts, total, unit)).to.equal(shown !== printed(total, unit));
        },
      ),
    );
  });
});

describe('the unit of an amount that must not be rounded away', () => {
  const amounts = [
    { ore: 100_000_000, wanted: 'mio', unit: 'mio' },
    { ore: -30_000_000, wanted: 'mio', unit: 'mio' },
    { ore: 5_000_000, wanted: 'mio', unit: 'kr' },
    { ore: 125_000_000, wanted: 'mio', unit: 'kr' },
    { ore: 200_000, wanted: 'tkr', unit: 'tkr' },
    { ore: 0, wanted: 'mio', unit: 'mio' },
  ] as const;
  for (const { ore, wanted, unit } of amounts) {
    it(`writes ${ore} øre in ${unit} when ${wanted} is wanted`, () => {
      expect(exactUnit(ore, wanted)).to.equal(unit);
    });
  }
});
