import { expect } from 'chai';
import { nearestOreOf, oreOf } from './amounts.js';

describe('oreOf', () => {
  const cases = [
    { written: '1234.50', ore: 123_450 },
    { written: '0.00', ore: 0 },
    { written: '-0.00', ore: 0 },
    { written: '-0.01', ore: -1 },
    { written: '0.07', ore: 7 },
    { written: '1.10', ore: 110 },
    { written: '1.15', ore: 115 },
    { written: '9999999999.99', ore: 999_999_999_999 },
    { written: '0012.30', ore: 1230 },
  ];
  for (const { written, ore } of cases) {
    it(`reads ${written} as ${ore} øre`, () => {
      expect(Object.is(oreOf(written), ore)).to.equal(true);
    });
  }

  const refused = ['1.234', '1234', '1234.5', '1.234,50', '1,234.50', '1234,50', '1e3', '+1.00', ' 1.00', '1.00 ', ''];
  for (const written of [...refused, '.50', '5.', '--1.00', '1.00\n', 'NaN', '12345678901.00', 1234.5, 0, null, true]) {
    it(`refuses ${JSON.stringify(written)}`, () => {
      expect(oreOf(written)).to.equal(undefined);
    });
  }
});

describe('nearestOreOf', () => {
  const cases = [
    { written: 0, ore: 0 },
    { written: '0', ore: 0 },
    { written: '120000', ore: 12_000_000 },
    { written: '120000.5', ore: 12_000_050 },
    { written: '1234.500000', ore: 123_450 },
    { written: '0.004999999', ore: 0 },
    { written: '0.005', ore: 1 },
    { written: '-0.005', ore: -1 },
    { written: '1.005', ore: 101 },
    { written: '79.992', ore: 7999 },
    { written: '0.995', ore: 100 },
  ];
  for (const { written, ore } of cases) {
    it(`rounds ${written} to ${ore} øre`, () => {
      expect(Object.is(nearestOreOf(written), ore)).to.equal(true);
    });
  }

  for (const written of [1, 12.5, '1,5', '1.234,5', '1e3', '0E-8', '', null, Number.NaN]) {
    it(`refuses ${JSON.stringify(written)}`, () => {
      expect(nearestOreOf(written)).to.equal(undefined);
    });
  }
});
