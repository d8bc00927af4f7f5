import { expect } from 'chai';
import { readCsv } from './csv.js';
import { isHeadingOfAreas } from './split-sheets.js';

const texts = (bytes: Uint8Array) =>
  readCsv(bytes, isHeadingOfAreas).rows.map(({ row, cells }) => [
    row,
    ...[...cells.values()].map(({ value }) => (value.is === 'text' ? value.text : '')),
  ]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => texts(utf8(text));

describe('a CSV file', () => {
  const rows = [
    [1, 'Område', 'Mål'],
    [2, 'Træning', '17,6'],
  ];
  for (const [name, mark] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['commas', ','],
  ] as const)
    it(`has its cells between ${name}`, () => {
      const amount = mark === ',' ? '"17,6"' : '17,6';
      expect(read(`Område${mark}Mål\r\nTræning${mark}${amount}\r\n`)).to.deep.equal(rows);
    });

  const encodings: { name: string; bytes: Uint8Array }[] = [
    { name: 'UTF-8', bytes: utf8('Område;Mål\nTræning;17,6') },
    { name: 'UTF-8 with its mark', bytes: utf8('\uFEFFOmråde;Mål\nTræning;17,6') },
    { name: 'Windows-1252', bytes: Uint8Array.from('Område;Mål\nTræning;17,6', (letter) => letter.charCodeAt(0)) },
    {
      name: 'UTF-16',
      bytes: new Uint8Array([
        0xff,
        0xfe,
        ...'Område;Mål\nTræning;17,6'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
    },
    {
      name: 'UTF-16 the other way round',
      bytes: new Uint8Array([
        0xfe,
        0xff,
        ...'Område;Mål\nTræning;17,6'.split('').flatMap((letter) => [0, letter.charCodeAt(0)]),
      ]),
    },
  ];
  for (const { name, bytes } of encodings) it(`is ${name}`, () => expect(texts(bytes)).to.deep.equal(rows));

  it('has quoted cells with marks, lines and quotes in them', () => {
    expect(read('Område;"Mål; ""2016""\nmio."\nA;1')).to.deep.equal([
      [1, 'Område', 'Mål; "2016"\nmio.'],
      [2, 'A', '1'],
    ]);
  });

  it('has lines that end as on any system, and blank ones that count', () => {
    expect(read('Område;Mål\r\rA;1\r\n\nB;2')).to.deep.equal([
      [1, 'Område', 'Mål'],
      [3, 'A', '1'],
      [5, 'B', '2'],
    ]);
  });

  it('may say what stands between cells in its first line, which stays a line', () => {
    expect(read('sep=,\r\nOmråde,Mål\r\nA,1')).to.deep.equal([
      [2, 'Område', 'Mål'],
      [3, 'A', '1'],
    ]);
  });

  it('is read by its headings, whatever marks stand in its texts', () => {
    expect(read('Kilde;a, b, c, d, e\nOmråde;Mål\nA;1')).to.deep.equal([
      [1, 'Kilde', 'a, b, c, d, e'],
      [2, 'Område', 'Mål'],
      [3, 'A', '1'],
    ]);
  });
});
