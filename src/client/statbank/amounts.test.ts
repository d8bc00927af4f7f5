import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { ApiError } from '../api-error.js';
import { oreOf } from './amounts.js';

const cases = [
  { kroner: 0, ore: 0 },
  { kroner: 1234, ore: 123_400 },
  { kroner: 4.35, ore: 435 },
  { kroner: 1.005, ore: 101 },
  { kroner: -1.005, ore: -101 },
  { kroner: 1.0049, ore: 100 },
  { kroner: -0.5, ore: -50 },
  { kroner: 80_000_000_000, ore: 8_000_000_000_000 },
  { kroner: 61, inThousands: true, ore: 6_100_000 },
  { kroner: 0.001, inThousands: true, ore: 100 },
  { kroner: 1234.56789, inThousands: true, ore: 123_456_789 },
  { kroner: -80_000_000, inThousands: true, ore: -8_000_000_000_000 },
];

describe('oreOf', () => {
  for (const { kroner, inThousands, ore } of cases) {
    it(`makes ${ore} øre of ${kroner}${inThousands ? ' thousand' : ''} kroner`, () => {
      expect(oreOf(kroner, { inThousands })).to.equal(ore);
    });
  }

  it('refuses what is too large or too small to be written with digits alone', () => {
    for (const kroner of [80_000_000_001, -80_000_000_001, 1e21, 1e-7, NaN, Infinity])
      expect(() => oreOf(kroner, {}), String(kroner))
        .to.throw(ApiError)
        .that.includes({ kind: 'contract' });
    expect(() => oreOf(80_000_001, { inThousands: true })).to.throw(ApiError);
  });

  it('loses nothing of an amount with two decimals', () => {
    const mostOre = 8_000_000_000_000;
    always(
      fc.property(fc.integer({ min: -mostOre, max: mostOre }), (ore) => {
        const digits = String(Math.abs(ore)).padStart(3, '0');
        const written = `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        // As a JSON parser reads it.
        expect(oreOf(JSON.parse(written) as number, {})).to.equal(ore + 0);
      }),
    );
  });
});
