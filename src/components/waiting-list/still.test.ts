import { expect } from 'chai';
import { waitingList } from './still.js';

describe('a waiting list that is fixed', () => {
  for (const { name, attributes, asks } of [
    {
      name: 'the type of offer, the days and the lines',
      attributes: { 'offer-type': 'a', from: '2026-08-01', to: '2026-11-01', by: 'age', 'limit-days': 90 },
      asks: { offerType: 'a', from: '2026-08-01', to: '2026-11-01', by: 'age' },
    },
    { name: 'no day and no lines that the contract does not know', attributes: { from: '2026', by: 'name' }, asks: {} },
  ])
    it(`asks for ${name}, as the living element does`, () => {
      expect(waitingList.question(attributes)).to.deep.equal(asks);
    });
});
