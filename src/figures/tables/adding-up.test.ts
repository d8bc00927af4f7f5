import { expect } from 'chai';
import { listLines, type Table, tableLines } from './lines.js';
import { addsUp, checkTable, exactSum, surplusOf } from './adding-up.js';

const most = Number.MAX_SAFE_INTEGER;

describe('exactSum', () => {
  it('is exact where doubles are not', () => {
    expect(exactSum([most, most, 3, -most, -most])).to.equal(3n);
    expect(exactSum([])).to.equal(0n);
  });
});

describe('surplusOf', () => {
  const cases = [
    { name: 'as much as the total', figures: [2, 3, 5], line: { total: 2, plus: [0, 1] }, surplus: 0n },
    { name: 'more than the total', figures: [2, 4, 5], line: { total: 2, plus: [0, 1] }, surplus: 1n },
    { name: 'less than the total', figures: [2, 3, 9], line: { total: 2, plus: [0, 1] }, surplus: -4n },
    { name: 'what goes off', figures: [7, 3, 5], line: { total: 2, plus: [0], minus: [1] }, surplus: -1n },
  ];
  for (const { name, figures, line, surplus } of cases) {
    it(name, () => expect(surplusOf(figures, line)).to.equal(surplus));
  }
});

describe('addsUp', () => {
  const cases = [
    { name: 'parts and their total', figures: [2, -3, -1], adds: true },
    { name: 'parts that miss their total by one', figures: [2, 3, 6], adds: false },
    { name: 'a total that a double takes for right', figures: [most, most, 3, -most, -most, 1], adds: false },
    { name: 'a total of what doubles cannot add', figures: [most, most, 3, -most, -most, 3], adds: true },
    { name: 'part of an øre', figures: [0.5, 0.5, 1], adds: false },
    { name: 'more than is exact', figures: [most + 1, -most - 1, 0], adds: false },
    { name: 'what is no number', figures: [Number.NaN, Number.NaN], adds: false },
    { name: 'no total', figures: [], adds: false },
  ];
  for (const { name, figures, adds } of cases) {
    it(`${name}: ${adds}`, () => expect(addsUp({ figures, lines: listLines(figures.length) })).to.equal(adds));
  }

  it('says no where one of several lines does not hold, or names a figure that is not there', () => {
    const holding = { total: 2, plus: [0, 1] };
    expect(addsUp({ figures: [2, 3, 5, 1], lines: [holding, { total: 3, plus: [2], minus: [0] }] })).to.equal(false);
    expect(addsUp({ figures: [2, 3, 5, 3], lines: [holding, { total: 3, plus: [2], minus: [0] }] })).to.equal(true);
    expect(addsUp({ figures: [2, 3, 5], lines: [holding, { total: 2, plus: [0, 1, 3] }] })).to.equal(false);
  });

  it('asks for whole figures also where no line names them', () => {
    expect(addsUp({ figures: [1.5], lines: [] })).to.equal(false);
    expect(addsUp({ figures: [1], lines: [] })).to.equal(true);
  });
});

describe('checkTable', () => {
  const right: { name: string; table: Table }[] = [
    { name: 'a table with margins', table: { figures: [1, 2, 3, 4, 5, 9, 5, 7, 12], lines: tableLines(3, 3) } },
    { name: 'what goes off', table: { figures: [10, 3, 4, 9], lines: [{ total: 3, plus: [0, 1], minus: [2] }] } },
    { name: 'figures without a line', table: { figures: [1, -2], lines: [] } },
    { name: 'nothing', table: { figures: [], lines: [] } },
  ];
  for (const { name, table } of right) {
    it(`lets ${name} pass`, () => {
      expect(() => {
        checkTable(table);
      }).to.not.throw();
    });
  }

  const wrong: { name: string; table: Table; message: string }[] = [
    {
      name: 'a list that misses its total',
      table: { figures: [1, 2, 4], lines: listLines(3) },
      message: 'Line 0 of the table does not add up',
    },
    {
      name: 'the third line of a table',
      table: { figures: [1, 2, 3, 4, 5, 9, 5, 7, 13], lines: tableLines(3, 3) },
      message: 'Line 2 of the table does not add up',
    },
    {
      name: 'what goes off twice',
      table: { figures: [10, 3, 4, 17], lines: [{ total: 3, plus: [0, 1], minus: [2] }] },
      message: 'Line 0 of the table does not add up',
    },
    {
      name: 'half a person',
      table: { figures: [1, 0.5, 1.5], lines: listLines(3) },
      message: 'Figure 1 of the table is not',
    },
    { name: 'what is no number', table: { figures: [Number.NaN], lines: [] }, message: 'Figure 0 of the table is not' },
    {
      name: 'a place past the end',
      table: {
        figures: [1, 1],
        lines: [
          { total: 0, plus: [1] },
          { total: 0, plus: [2] },
        ],
      },
      message: 'Line 1 of the table is of a figure',
    },
    {
      name: 'a place before the start',
      table: { figures: [1], lines: [{ total: 0, plus: [-1] }] },
      message: 'Line 0 of the table is of a figure',
    },
    {
      name: 'no place',
      table: { figures: [1], lines: [{ total: 0, plus: [Number.NaN] }] },
      message: 'Line 0 of the table is of a figure',
    },
  ];
  for (const { name, table, message } of wrong) {
    it(`refuses ${name}`, () => {
      expect(() => {
        checkTable(table);
      }).to.throw(RangeError, message);
    });
  }
});
