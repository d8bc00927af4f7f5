import { expect } from 'chai';
import { inDanish } from './contract-words.da.js';

describe('what the contract wants, in Danish', () => {
  const wanted = [
    ['integer', 'et heltal (beløb er hele øre)'],
    ['required property savingsSign', 'feltet savingsSign, som skal være der'],
    ['one of plan, potential', 'en af plan, potential'],
    ['a whole number from 1 to 9', 'et heltal fra 1 til 9'],
    ['a list of 1 to 50', 'en liste på 1 til 50'],
    ['text like \\S', 'en tekst, der ikke er tom'],
    [
      'the value 53850 of FUNKTION, as indicator "x" pins it',
      'værdien 53850 af FUNKTION, som indikatoren "x" fastholder',
    ],
    ['text like ^a$', 'en tekst af formen ^a$'],
  ] as const;
  for (const [expected, danish] of wanted) {
    it(`"${expected}" is "${danish}"`, () => {
      expect(inDanish(expected)).to.equal(danish);
    });
  }

  for (const rules of [
    'rules',
    'savings',
    'costs',
    'citizens',
    'citizen-goals',
    'rankings',
    'benchmarks',
    'production',
    'capacity',
    'places',
  ]) {
    it(`knows all that the rules in ${rules}.ts say, not only the shapes`, async () => {
      const source = await (await fetch(`/src/client/contracts/${rules}.ts`)).text();
      // The last text of a demand is what it expects; what is put together of words is known by its parts.
      const said = [...source.matchAll(/demand\([^;]*["']([^"'/$]+)["']\s*\);/g)].map(([, expected = '']) => expected);
      expect(said.length).to.be.above(2);
      for (const expected of said.filter((text) => text.includes(' ')))
        expect(inDanish(expected), expected).not.to.equal(expected);
    });
  }
});
