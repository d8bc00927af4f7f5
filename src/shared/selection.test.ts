import { expect } from 'chai';
import { isSameSelection, lastDayIn, stretchOf, toSelection } from './selection.js';

describe('what is chosen on a page', () => {
  const all = { offerType: 'botilbud', targetGroup: 'autisme', area: 'handicap', period: '2026-08/2026-11' };
  const cases: readonly { readonly name: string; readonly given: unknown; readonly chosen: object }[] = [
    { name: 'all that there is to choose', given: all, chosen: all },
    { name: 'as it stood in an address', given: Object.fromEntries(new URLSearchParams(all)), chosen: all },
    { name: 'one month', given: { period: '2026-08' }, chosen: { period: '2026-08' } },
    { name: 'nothing', given: undefined, chosen: {} },
    { name: 'null', given: null, chosen: {} },
    { name: 'a text', given: 'botilbud', chosen: {} },
    { name: 'what is no choice of ours', given: { ...all, caseRef: 'sag-1', constructor: 'x' }, chosen: all },
    { name: 'what is no text', given: { offerType: 7, area: ['a'], targetGroup: '' }, chosen: {} },
    { name: 'a text too long for an id', given: { area: 'a'.repeat(201) }, chosen: {} },
    { name: 'what looks like a personal number', given: { area: '010203-1234' }, chosen: {} },
    { name: 'a month that does not exist', given: { period: '2026-13' }, chosen: {} },
    { name: 'a period that ends before it begins', given: { period: '2026-11/2026-08' }, chosen: {} },
    { name: 'three months in a row', given: { period: '2026-08/2026-09/2026-10' }, chosen: {} },
  ];
  for (const { name, given, chosen } of cases)
    it(`is read from ${name}`, () => {
      expect(toSelection(given)).to.deep.equal(chosen);
    });

  it('has a first and a last month, and a last day', () => {
    expect(stretchOf('2026-08/2026-11')).to.deep.equal({ from: '2026-08', to: '2026-11' });
    expect(stretchOf('2026-08')).to.deep.equal({ from: '2026-08', to: '2026-08' });
    expect(lastDayIn({ period: '2023-11/2024-02' })).to.equal('2024-02-29');
    expect(lastDayIn({ area: 'handicap' })).to.equal(undefined);
  });

  it('is another when any of it is', () => {
    expect(isSameSelection(all, { ...all })).to.equal(true);
    for (const name of Object.keys(all)) expect(isSameSelection(all, { ...all, [name]: 'x' }), name).to.equal(false);
    const { area: _, ...less } = all;
    expect(isSameSelection(all, less)).to.equal(false);
  });
});
