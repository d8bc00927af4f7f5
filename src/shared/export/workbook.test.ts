import { expect } from 'chai';
import { bookLines } from '../../../test-support/exports/files.js';
import { about } from '../../../test-support/savings-plan.js';
import { writtenRow, writtenTable } from '../../../test-support/table.js';
import { type Cell, isValue, valueOf } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import { formatFor } from '../format.js';
import { sharedDa } from '../texts.da.js';
import { type AmountStyle, writerFor } from '../write-cell.js';
import { numberCell } from './exact-number.js';
import type { WrittenCell } from '../table/written-table.js';
import { toWorkbook } from './workbook.js';

const around = { title: '', lead: '', notes: [], provenance: [], preliminarySign: 'f' };

describe('a number in a workbook', () => {
  const cases: { ore: number; unit: MoneyUnit; style?: AmountStyle; digits: string }[] = [
    { ore: 1_671_234_567, unit: 'mio', digits: '16.71234567' },
    { ore: -390_000_000, unit: 'mio', digits: '-3.9' },
    { ore: 1, unit: 'mio', digits: '0.00000001' },
    { ore: -1, unit: 'kr', digits: '-0.01' },
    { ore: 123_456_789, unit: 'tkr', digits: '1234.56789' },
    { ore: 30_000_000, unit: 'mio', style: 'change', digits: '0.3' },
    { ore: 0, unit: 'mio', digits: '0' },
    { ore: 900_719_925_474_099, unit: 'wholeMio', digits: '9007199.25474099' },
  ];
  for (const { ore, unit, style, digits } of cases)
    it(`holds every øre and shows what the page prints: ${ore} in ${unit}`, async () => {
      const { exact, text } = writerFor(unit, sharedDa, formatFor('da')).amount(valueOf(ore), style);
      expect(numberCell(exact!, text, '')?.digits).to.equal(digits);
      const table = writtenTable({ rows: [writtenRow('A', [{ text, exact: exact! }])], total: undefined });
      const lines = await bookLines(toWorkbook({ table, around, about: about() }, 'da'), 'da');
      expect(lines[5]?.[1]).to.deep.equal({ shown: text, number: Number(digits) });
    });

  it('stands beside its unit, and its remark, where it is a key figure', async () => {
    const write = writerFor('mio', sharedDa, formatFor('da'));
    const part = { ...valueOf(720_000_000), partial: { got: 2, of: 3 } };
    const line = (figure: WrittenCell, unit: string) => ({ id: 'a', name: 'Forventet', figure, unit });
    const lines = [
      line(write.percent({ state: 'value', dividend: 668, divisor: 1000 }), '%'),
      line(write.amount(part), 'mio. kr.'),
      line(write.amount({ state: 'suppressed' }), 'mio. kr.'),
    ];
    const keys = [{ id: 'whole', heading: 'Nøgletal', lines }];
    const book = await bookLines(
      toWorkbook({ table: writtenTable(), around: { ...around, keys }, about: about() }, 'da'),
      'da',
    );
    const at = book.findIndex(([first]) => first?.shown === 'Nøgletal');
    expect(book.slice(at + 1, at + 4).map((cells) => cells.map(({ number, shown }) => number ?? shown))).to.deep.equal([
      ['Forventet', 66.8, '%'],
      ['Forventet', 7.2, 'mio. kr.', 'delsum, 2 af 3'],
      ['Forventet', sharedDa.noValue.suppressed, ''],
    ]);
  });

  it('is none for a range or a minimum', () => {
    const ranges: Cell[] = [
      { ...valueOf(5), low: 5 },
      { ...valueOf(5), low: 4, high: 6 },
    ];
    for (const figure of ranges)
      expect(isValue(figure) && numberCell({ figure, unit: 'kr' }, '5', '')).to.equal(undefined);
  });
});

describe('a text in a workbook', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '010203-xxxx', '0042', '1.10'])
    it(`stays the text that it is, also when someone edits it: ${JSON.stringify(text)}`, async () => {
      const table = writtenTable({
        caption: text,
        rowHeading: text,
        rows: [writtenRow(text, [{ text, remark: text }], { details: [[text, text]] })],
        total: undefined,
      });
      const bytes = toWorkbook({ table, around: { ...around, title: text, notes: [text] }, about: about() }, 'da');
      const lines = await bookLines(bytes, 'da');
      expect(lines.flat().every(({ number }) => number === undefined)).to.equal(true);
      expect(lines[5]?.slice(0, 2).map(({ shown }) => shown)).to.deep.equal([text, text]);
      const sheet = new TextDecoder().decode(bytes);
      // Each cell has a look, and that is one of texts.
      const looks = [...sheet.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, format]) => format);
      const used = [...sheet.matchAll(/<c r="\w+"(?: s="(\d+)")?/g)].map(([, look]) => looks[1 + Number(look ?? 0)]);
      expect(new Set(used)).to.deep.equal(new Set(['49']));
    });
});
