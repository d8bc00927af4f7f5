import { expect } from 'chai';
import { productionMix } from './still.js';

describe('a mix of production that is fixed', () => {
  for (const { name, attributes, asks } of [
    { name: 'the years given', attributes: { from: 2019, to: 2024 }, asks: { from: 2019, to: 2024 } },
    { name: 'no year that the contract does not know', attributes: { from: 12.5, to: 3000 }, asks: {} },
    { name: 'nothing for a text', attributes: { from: '2019' }, asks: {} },
  ])
    it(`asks for ${name}, as the living element does`, () => {
      expect(productionMix.question(attributes)).to.deep.equal(asks);
    });
});
