import { expect } from 'chai';
import { refusalOf, withTarget } from '../../test-support/broken-answer.js';
import { ore, savingsPlan } from '../../test-support/savings-plan.js';
import { inDanish } from './contract-words.da.js';

describe('what the contract wants, in Danish', () => {
  const wanted = [
    ['integer', 'et heltal (beløb er hele øre)'],
    ['required property savingsSign', 'feltet savingsSign, som skal være der'],
    ['one of plan, potential', 'en af plan, potential'],
    ['a whole number from 1 to 9', 'et heltal fra 1 til 9'],
    ['a list of 1 to 50', 'en liste på 1 til 50'],
    ['text like \\S', 'en tekst, der ikke er tom'],
    ['text like ^a$', 'en tekst af formen ^a$'],
  ] as const;
  for (const [expected, danish] of wanted) {
    it(`"${expected}" is "${danish}"`, () => {
      expect(inDanish(expected)).to.equal(danish);
    });
  }

  it('knows what the rules of the contract say, not only its shapes', () => {
    const broken = [
      withTarget(ore(5, { low: 6 })),
      savingsPlan({
        footnotes: [
          { id: 'a', text: 'x' },
          { id: 'a', text: 'y' },
        ],
      }),
      savingsPlan({ adopted: '2015-02-31' }),
    ];
    for (const data of broken) {
      const { expected = '' } = refusalOf('getSavingsPlan', data);
      expect(inDanish(expected), expected).not.to.equal(expected);
    }
  });
});
