import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../../test-support/property.js';
import type { Decimal } from './decimal.js';
import { type WrittenNumber, writtenNumber } from './written-number.js';

const written = ({ digits, places }: Decimal): string => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const number = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return digits < 0n ? `-${number}` : number;
};
const told = (read: WrittenNumber | undefined): string => {
  if (!read) return 'none';
  return read.is === 'clear' ? written(read.number) : `${written(read.grouped)} or ${written(read.decimal)}`;
};

describe('a written number', () => {
  const cases: readonly (readonly [text: string, number: string])[] = [
    ['0', '0'],
    ['17', '17'],
    ['17,6', '17.6'],
    ['16.7', '16.7'],
    [',5', '0.5'],
    ['0,25', '0.25'],
    ['1000', '1000'],
    ['1 000', '1000'],
    ['1 000,5', '1000.5'],
    ['1 000.500', '1000.500'],
    ['1.000,5', '1000.5'],
    ['1,000.5', '1000.5'],
    ['1.000.000', '1000000'],
    ['1,000,000', '1000000'],
    ['1.234.567,89', '1234567.89'],
    ['0,800', '0.800'],
    ['0.800', '0.800'],
    ['012.345', '12.345'],
    ['1234.567', '1234.567'],
    ['16.7000', '16.7000'],
    ['-3', '-3'],
    ['- 3', '-3'],
    ['–3', '-3'],
    ['3-', '-3'],
    ['(3)', '-3'],
    ['(1.000,5)', '-1000.5'],
    ['+3', '3'],
    ['1.000', '1000 or 1.000'],
    ['1,000', '1000 or 1.000'],
    ['-12.500', '-12500 or -12.500'],
    ['999,999', '999999 or 999.999'],
  ];
  for (const [text, number] of cases)
    it(`"${text}" is ${number}`, () => expect(told(writtenNumber(text))).to.equal(number));

  const none = [
    '',
    '-',
    '.',
    'tre',
    '1.00.000',
    '1.0000,5',
    '3 6',
    '1 00',
    '1 0000',
    '1.000,',
    '17,6,3',
    '1,000.5.5',
    '1e5',
    '1E+05',
    '--3',
    '-3-',
    '(-3)',
    '((3))',
    '3 mio',
    "1'000",
    '¼',
    '١٢',
    '0x10',
    'Infinity',
  ];
  for (const text of none) it(`"${text}" is none`, () => expect(writtenNumber(text)).to.equal(undefined));

  const anyDecimal = fc.record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    decimals: fc.stringMatching(/^\d{0,5}$/),
    isNegative: fc.boolean(),
  });
  const grouped = (whole: bigint, mark: string) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark);

  for (const [group, decimal] of [
    ['.', ','],
    [',', '.'],
    [' ', ','],
    ['', ','],
    ['', '.'],
  ] as const) {
    it(`written with "${group}" between thousands and "${decimal}" before decimals is itself, or is doubtful`, () => {
      always(
        fc.property(anyDecimal, ({ whole, decimals, isNegative }) => {
          const text = `${isNegative ? '-' : ''}${grouped(whole, group)}${decimals === '' ? '' : decimal + decimals}`;
          const exact = written({
            digits: (isNegative ? -1n : 1n) * BigInt(`${whole}${decimals}`),
            places: decimals.length,
          });
          const read = writtenNumber(text);
          if (read?.is === 'clear') expect(told(read)).to.equal(exact);
          else expect(told(read).split(' or ')).to.include(exact);
        }),
        { runs: 2000 },
      );
    });
  }
});
