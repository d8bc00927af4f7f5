import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyCell, anyValue, emptyStates } from '../../test-support/property.js';
import { differenceOf, sumOf } from './arithmetic.js';
import { type Cell, missing, notApplicable, valueOf } from './cell.js';
import { firstYearShareOf, nextYearDeviationOf, stillToComeOf, withoutOneOff } from './effects.js';
import { ratioIn } from './rounding/exact.js';

const mio = (amount: number): Cell => valueOf(Math.round(amount * 10) * 10_000_000);
const fixed: Cell = { state: 'value', value: 1, level: { basis: 'fixed', year: 2016 } };
const partial: Cell = { state: 'value', value: 1, partial: { got: 1, of: 2 } };
const preliminary: Cell = { state: 'value', value: 1, preliminary: true };

describe('an effect without what holds in one year only', () => {
  it('is, in Fredensborg, 12,2 of the realised 16,7 and 13,1 of the expected 17,6', () => {
    expect(withoutOneOff(mio(16.7), mio(4.5))).to.deep.equal(mio(12.2));
    expect(withoutOneOff(mio(17.6), mio(4.5))).to.deep.equal(mio(13.1));
  });

  it('leaves Fredensborg 11,9 short of 25 next year', () => {
    expect(nextYearDeviationOf(mio(17.6), mio(4.5), mio(25))).to.deep.equal(mio(-11.9));
  });

  it('keeps the sign of the data', () => {
    expect(nextYearDeviationOf(mio(-17.6), mio(-4.5), mio(-25))).to.deep.equal(mio(11.9));
  });

  it('is all of it where there can be no one-off part', () => {
    expect(withoutOneOff(mio(2), notApplicable)).to.deep.equal(mio(2));
    expect(withoutOneOff(missing, notApplicable)).to.deep.equal(missing);
    expect(nextYearDeviationOf(mio(2), notApplicable, mio(3))).to.deep.equal(mio(-1));
  });

  it('is nothing where all of it holds in one year only', () => {
    expect(withoutOneOff(mio(4.5), mio(4.5))).to.deep.equal(valueOf(0));
  });

  for (const state of emptyStates) {
    it(`is ${state} where the effect or the target is`, () => {
      expect(withoutOneOff({ state }, mio(1))).to.deep.equal({ state });
      expect(nextYearDeviationOf({ state }, mio(1), mio(1))).to.deep.equal({ state });
      expect(nextYearDeviationOf(mio(1), mio(1), { state })).to.deep.equal({ state });
    });
  }

  for (const state of emptyStates.filter((empty) => empty !== 'notApplicable')) {
    it(`is ${state} where the one-off part is`, () => {
      expect(withoutOneOff(mio(1), { state })).to.deep.equal({ state });
      expect(nextYearDeviationOf(mio(1), { state }, mio(1))).to.deep.equal({ state });
    });
  }

  it('is not known of partial sums, and is preliminary where a part is', () => {
    expect(withoutOneOff(mio(1), partial)).to.deep.equal(missing);
    expect(nextYearDeviationOf(preliminary, valueOf(0), valueOf(0))).to.deep.equal(preliminary);
  });

  it('is refused across price levels', () => {
    expect(() => withoutOneOff(fixed, mio(1))).to.throw(RangeError);
    expect(() => nextYearDeviationOf(fixed, fixed, mio(1))).to.throw(RangeError);
  });

  it('adds up: the rests of the areas are the rest of the total', () => {
    const anyArea = fc.tuple(anyValue(), fc.option(anyValue(), { nil: notApplicable }));
    always(
      fc.property(fc.array(anyArea, { minLength: 1, maxLength: 8 }), (areas) => {
        const rests = areas.map(([effect, oneOff]) => withoutOneOff(effect, oneOff));
        const [effects, oneOffs] = [areas.map(([effect]) => effect), areas.map(([, oneOff]) => oneOff)];
        expect(sumOf(rests)).to.deep.equal(withoutOneOff(sumOf(effects), sumOf(oneOffs)));
      }),
    );
  });
});

describe("the first year's effect against that of a full year", () => {
  const furesoe: { area: string; first: number; full: number; toCome: number; tenths: number }[] = [
    { area: 'Samordning', first: 3, full: 7, toCome: 4, tenths: 429 },
    { area: 'Samtænkning', first: 0.5, full: 1, toCome: 0.5, tenths: 500 },
    { area: 'Forhandlingsstrategi', first: 0, full: 1, toCome: 1, tenths: 0 },
    { area: 'Kritisk gennemgang', first: 1.5, full: 2, toCome: 0.5, tenths: 750 },
    { area: 'Kommunal medfinansiering', first: 3, full: 3, toCome: 0, tenths: 1000 },
    { area: 'I alt', first: 8, full: 14, toCome: 6, tenths: 571 },
  ];
  for (const { area, first, full, toCome, tenths } of furesoe) {
    it(`${area}: ${first} of ${full}`, () => {
      expect(stillToComeOf(mio(first), mio(full))).to.deep.equal(mio(toCome));
      const share = firstYearShareOf(mio(first), mio(full));
      expect(share.state === 'value' && ratioIn(share.dividend, share.divisor, 1000)).to.equal(tenths);
    });
  }

  it('adds up to the total of Furesø', () => {
    const areas = furesoe.slice(0, -1);
    expect(sumOf(areas.map(({ first }) => mio(first)))).to.deep.equal(mio(8));
    expect(sumOf(areas.map(({ full }) => mio(full)))).to.deep.equal(mio(14));
    expect(sumOf(areas.map(({ first, full }) => stillToComeOf(mio(first), mio(full))))).to.deep.equal(mio(6));
  });

  it('may be larger than it', () => {
    expect(stillToComeOf(mio(3), mio(2))).to.deep.equal(mio(-1));
  });

  it('is no share of nothing', () => {
    expect(firstYearShareOf(mio(0), mio(0))).to.deep.equal(notApplicable);
  });

  for (const state of emptyStates) {
    it(`is ${state} where either is`, () => {
      for (const of of [stillToComeOf, firstYearShareOf]) {
        expect(of({ state }, mio(1))).to.deep.equal({ state });
        expect(of(mio(1), { state })).to.deep.equal({ state });
      }
    });
  }

  it('is refused across price levels', () => {
    for (const of of [stillToComeOf, firstYearShareOf]) expect(() => of(fixed, mio(1))).to.throw(RangeError);
  });

  it('and what is still to come make up the full year', () => {
    always(
      fc.property(anyValue(), anyValue(), (first, full) => {
        const back = sumOf([first, stillToComeOf(first, full)]);
        expect(back.state === 'value' && back.value).to.equal(full.value);
      }),
    );
  });

  it('is what the difference is, whatever the cells', () => {
    always(
      fc.property(anyCell(), anyCell(), (first, full) => {
        expect(stillToComeOf(first, full)).to.deep.equal(differenceOf(full, first));
      }),
    );
  });
});
