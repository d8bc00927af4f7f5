import { expect } from 'chai';
import { places as pladser } from '../../../demo/data/pladser-2026.js';
import { places } from './still.js';

describe('places that are fixed', () => {
  it('are asked for by their day, as the living element does, and by no day that there is not', () => {
    expect(places.question({ 'as-of': '2026-11-01', 'offer-type': 'a' })).to.deep.equal({ asOf: '2026-11-01' });
    expect(places.question({ 'as-of': '2026' })).to.deep.equal({});
  });

  it('are those of the one type that was shown, and nothing where there is none', async () => {
    const drawn = async (type: string) => (await places.draw(pladser, { 'offer-type': type }, 'da'))?.drawn;
    expect((await drawn('beskyttet'))?.table.rows.map(({ name }) => name)).to.deep.equal([
      'Beskyttet beskæftigelse, SEL § 103',
      'Værkstedet, Beskyttet beskæftigelse',
    ]);
    expect(await drawn('none')).to.equal(undefined);
    expect((await places.draw(pladser, {}, 'en'))?.drawn.heading).to.equal('Places: Handicap og psykiatri');
  });
});
