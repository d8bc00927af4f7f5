import { expect } from 'chai';
import { unitIn } from '../amounts/units.js';
import { shownBy, wordsOf } from './styles.js';

describe('a format of numbers', () => {
  const cases: readonly (readonly [format: string, shown: string])[] = [
    ['General', 'number'],
    ['0', 'number'],
    ['#,##0.0##', 'number'],
    ['#,##0.00\\ "kr."', 'number'],
    ['_-* #,##0.00\\ [$kr.-406]_-;-* #,##0.00\\ [$kr.-406]_-', 'number'],
    ['0.00E+00', 'number'],
    ['"dag "0', 'number'],
    ['[Red]0', 'number'],
    ['0%', 'percent'],
    ['0.0\\ %', 'percent'],
    ['dd/mm/yyyy', 'day'],
    ['d\\.\\ mmmm\\ yyyy', 'day'],
    ['[$-406]d. mmm yyyy;@', 'day'],
    ['hh:mm', 'day'],
    ['[h]:mm', 'day'],
    ['mmm-yy', 'month'],
    ['yyyy\\-mm', 'month'],
    ['0.0,,', 'scaled'],
    ['#,##0,', 'scaled'],
    ['#,##0.0,,"mio."', 'scaled'],
    ['[>=1000000]0.0,,"mio.";0', 'scaled'],
    ['0;-0,,', 'scaled'],
  ];
  for (const [format, shown] of cases)
    it(`"${format}" shows a ${shown}`, () => expect(shownBy(format)).to.equal(shown));

  const units: readonly (readonly [format: string, unit: bigint | undefined])[] = [
    ['0.0" mio. kr."', 100_000_000n],
    ['0.0\\ "mio."', 100_000_000n],
    ['#,##0\\ [$kr.-406]', 100n],
    ['#,##0" t.kr."', 100_000n],
    ['#,##0', undefined],
    ['0" stk."', undefined],
  ];
  for (const [format, unit] of units)
    it(`"${format}" shows ${unit === undefined ? 'no unit' : `a unit of ${unit} øre`}`, () =>
      expect(unitIn(wordsOf(format))).to.equal(unit));
});
