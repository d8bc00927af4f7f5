import { expect } from 'chai';
import { danish, english } from '../../test-support/savings-words.js';
import type { ApiErrorKind } from '../client/api-error.js';
import { audiences } from '../figures/audience.js';
import { moneyUnits } from '../figures/money.js';
import type { SharedTexts, StateText } from './texts.js';

/** Every kind of error there is; one that is added and not listed here does not compile. */
const errorKinds = Object.keys({
  offline: 0,
  timeout: 0,
  unauthorized: 0,
  forbidden: 0,
  notFound: 0,
  rateLimited: 0,
  server: 0,
  notData: 0,
  contract: 0,
  unanswered: 0,
  aborted: 0,
} satisfies Record<ApiErrorKind, 0>) as ApiErrorKind[];

const both = ({ title, cause }: StateText) => [title, cause];

/** What a member says, tried with arguments of every kind that it may get. */
function wordsOf(texts: SharedTexts): Record<keyof SharedTexts, string[]> {
  const plain = Object.fromEntries(
    Object.entries(texts).flatMap(([member, text]: [string, unknown]) =>
      typeof text === 'string' ? [[member, [text]]] : [],
    ),
  ) as Record<keyof SharedTexts, string[]>;
  return {
    ...plain,
    missingAttribute: both(texts.missingAttribute('plan')),
    missingSource: both(texts.missingSource),
    refused: audiences.flatMap((audience) => both(texts.refused(audience))),
    error: errorKinds.flatMap((kind) => both(texts.error(kind))),
    contractPlace: [texts.contractPlace('/areas/0', 'an id')],
    olderSource: [texts.olderSource('1.0', '1.1')],
    stale: [texts.stale.title, texts.stale.fetched('X')],
    renewing: [texts.renewing('X')],
    noValue: Object.values(texts.noValue),
    noValueSpoken: Object.values(texts.noValueSpoken),
    atLeast: [texts.atLeast('1')],
    atMost: [texts.atMost('1')],
    range: [texts.range('1', '2')],
    partOf: [texts.partOf(9, 10)],
    corrected: [texts.corrected('X', '1')],
    unitOption: moneyUnits.map((unit) => texts.unitOption(unit)),
    sorted: [texts.sorted('X', true), texts.sorted('X', false)],
    sortedWords: [texts.sortedWords('X', true), texts.sortedWords('X', false)],
    asOf: [texts.asOf('X')],
    source: [texts.source('X')],
    priceLevel: [
      texts.priceLevel({ basis: 'current' }),
      texts.priceLevel({ basis: 'fixed' }),
      texts.priceLevel({ basis: 'fixed', year: 2015 }),
    ],
    correctedAnswer: [texts.correctedAnswer('X', 'Y')],
    coverage: [texts.coverage(9, 10)],
  };
}

/** What both languages print alike: signs, and the name of a format. */
const alike = ['–', '1–2', 'CSV', 'Excel'];

describe('the shared words', () => {
  const da = wordsOf(danish().texts);
  const en = wordsOf(english().texts);

  for (const member of Object.keys(danish().texts) as (keyof SharedTexts)[]) {
    it(`have ${member} in both languages, and the English is English`, () => {
      expect(da[member]).to.have.length.above(0);
      expect(en[member]).to.have.length(da[member].length);
      for (const word of [...da[member], ...en[member]]) {
        expect(word.trim()).to.not.equal('');
        expect(word).to.not.match(/undefined|null|NaN|\[object| {2}|\.\.|!/);
      }
      expect(en[member].join()).to.not.match(/[æøå]/i);
      da[member].forEach((word, index) => {
        if (!alike.includes(word)) expect(en[member][index]).to.not.equal(word);
      });
    });
  }

  it('tell the reasons for no figure apart, printed and spoken', () => {
    for (const words of [da.noValue, da.noValueSpoken, en.noValue, en.noValueSpoken])
      expect(new Set(words).size).to.equal(5);
  });

  it('name price levels as finance readers do', () => {
    expect(da.priceLevel).to.deep.equal(['Løbende priser', 'Faste priser', '2015-pris- og lønniveau']);
  });

  it('have the sign of a preliminary figure in its note', () => {
    for (const { preliminarySign, preliminaryNote } of [danish().texts, english().texts])
      expect(preliminaryNote.startsWith(`${preliminarySign}: `)).to.equal(true);
  });
});
