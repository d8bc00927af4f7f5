import { expect } from 'chai';
import { mapTexts, withDirectionsClosed } from './texts.js';

const loud = (text: string) => text.toUpperCase();

describe('mapTexts', () => {
  it('changes every text, wherever it stands, and leaves the data itself alone', () => {
    const data = { about: { source: 'a' }, areas: [{ NAME: 'b' }, { NAME: 'C' }], n: 5, none: null };
    expect(mapTexts(data, loud)).to.deep.equal({
      about: { source: 'A' },
      areas: [{ NAME: 'B' }, { NAME: 'C' }],
      n: 5,
      none: null,
    });
    expect(data.about.source).to.equal('a');
  });

  it('tells each text by its place, in which the names of fields are changed too', () => {
    const places: string[] = [];
    mapTexts({ secret: [{ note: 'x' }], list: ['y'] }, (text, pointer) => {
      if (text === 'x' || text === 'y') places.push(pointer());
      return text.replace('secret', '***');
    });
    expect(places).to.deep.equal(['/***/0/note', '/list/0']);
  });

  it('changes one and the same object in every place', () => {
    const cell = { note: 'a' };
    expect(mapTexts([cell, cell], loud)).to.deep.equal([{ note: 'A' }, { note: 'A' }]);
  });

  it('gives back as it is what nothing in changes, even where that holds itself', () => {
    const data: Record<string, unknown> = { N: Number.NaN, LIST: [1, 'A', null, undefined, true] };
    data.SELF = data;
    expect(mapTexts(data, loud)).to.equal(data);
  });
});

describe('withDirectionsClosed', () => {
  const [lre, rlo, pdf, rli, fsi, pdi] = ['\u202a', '\u202e', '\u202c', '\u2067', '\u2068', '\u2069'];
  const cases: readonly (readonly [name: string, text: string, closed: string])[] = [
    ['a text without any', 'Botilbud æøå 1.000', 'Botilbud æøå 1.000'],
    ['one that is left open', `Bo${rlo}tilbud`, `Bo${rlo}tilbud${pdf}`],
    ['an isolate that is left open', `${rli}a`, `${rli}a${pdi}`],
    ['each kind, the last first', `${lre}a${fsi}b`, `${lre}a${fsi}b${pdi}${pdf}`],
    ['one that is closed', `${rlo}a${pdf} b`, `${rlo}a${pdf} b`],
    ['one of two that is closed', `${rlo}a${rli}b${pdi}`, `${rlo}a${rli}b${pdi}${pdf}`],
    ['what closes nothing', `a${pdf}${pdi}`, `a${pdf}${pdi}`],
  ];
  for (const [name, text, closed] of cases) {
    it(`closes ${name}`, () => {
      expect(withDirectionsClosed(text)).to.equal(closed);
    });
  }
});
