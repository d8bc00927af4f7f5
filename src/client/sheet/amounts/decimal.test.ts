import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../../test-support/property.js';
import { decimalOf, decimalOfNumber, nearlyWholeIn, wholeIn } from './decimal.js';

const mio = 100_000_000n;

describe('an amount in øre', () => {
  const texts: readonly (readonly [whole: string, decimals: string, ore: number | undefined])[] = [
    ['16', '7', 1_670_000_000],
    ['17', '60', 1_760_000_000],
    ['0', '00000001', 1],
    ['0', '000000015', undefined],
    ['0', '000000010', 1],
    ['80000', '', 8_000_000_000_000],
  ];
  for (const [whole, decimals, ore] of texts)
    it(`of ${whole},${decimals} mio. kr. is ${String(ore)}`, () =>
      expect(wholeIn(decimalOf(whole, decimals), mio)).to.equal(ore));

  const numbers: readonly (readonly [number: number, ore: number | undefined])[] = [
    [17.6, 1_760_000_000],
    // What Excel gives for 16,7 + 0,9.
    [17.599999999999998, 1_760_000_000],
    [0.1 + 0.2, 30_000_000],
    [-0.1 - 0.2, -30_000_000],
    [24.999999999999904, 2_500_000_000],
    [1e-8, 1],
    [1e-7, 10],
    [1.5e-8, undefined],
    [1.001e-8, 1],
    [1.002e-8, undefined],
    [-1.002e-8, undefined],
    [1e21, 1e29],
    [-0, 0],
  ];
  for (const [number, ore] of numbers)
    it(`of the number ${number} in mio. kr. is ${String(ore)}`, () =>
      expect(nearlyWholeIn(decimalOfNumber(number), mio)).to.equal(ore));

  it('of a number that a program keeps in binary is the very øre that was typed, in each unit', () => {
    always(
      fc.property(
        fc.integer({ min: -8_000_000_000_000, max: 8_000_000_000_000 }),
        fc.constantFrom(100n, 100_000n, mio),
        (ore, unit) => {
          const typed = Number(`${ore}e-${String(unit).length - 1}`);
          expect(nearlyWholeIn(decimalOfNumber(typed), unit)).to.equal(ore);
        },
      ),
      { runs: 20_000 },
    );
  });

  it('of a sum that a program has added up in binary is that of the exact sum', () => {
    always(
      fc.property(fc.array(fc.integer({ min: -200_000, max: 200_000 }), { maxLength: 100 }), (tenthsOfThousand) => {
        const sum = tenthsOfThousand.reduce((all, each) => all + each / 10_000, 0);
        const exact = tenthsOfThousand.reduce((all, each) => all + each, 0);
        expect(nearlyWholeIn(decimalOfNumber(sum), mio)).to.equal(exact * 10_000);
      }),
      { runs: 2000 },
    );
  });
});
