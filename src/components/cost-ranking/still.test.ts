import { expect } from 'chai';
import { unitRanking } from '../../../test-support/cost-ranking.js';
import { NotFixed, writtenPage } from '../../shared/frozen/page-nodes.js';
import { costRanking } from './still.js';

describe('a ranking that is fixed', () => {
  for (const { name, attributes, asks } of [
    {
      name: 'whose costs, the years and how many',
      attributes: { 'unit-of': 'couples', years: '2013 2014', top: 20 },
      asks: { unitOf: 'couples', years: [2013, 2014], top: 20 },
    },
    {
      name: 'nothing that the contract does not know',
      attributes: { 'unit-of': 'persons', years: '13', top: 0 },
      asks: { unitOf: 'citizens' },
    },
  ])
    it(`asks for ${name}, as the living element does`, () => {
      expect(costRanking.question(attributes)).to.deep.equal(asks);
    });

  it('is not fixed where its source does not let single units be taken along', async () => {
    const page = (mayExport: boolean) => ({
      version: '0.1.0',
      contract: '1.0',
      language: 'da' as const,
      fixedAt: '2026-11-23T10:00',
      figures: [{ element: 'cost-ranking', attributes: {}, answer: unitRanking({ mayExport }) }],
    });
    const stillBy = () => Promise.resolve(costRanking);
    const kept = await writtenPage(page(false), stillBy).catch((error: unknown) => error);
    expect(kept).to.be.instanceOf(NotFixed).and.to.have.property('reason', 'kept');
    expect((await writtenPage(page(true), stillBy)).file).to.include('</html>');
  });

  it('holds tens alone where it is for a committee, and nothing for the public', () => {
    const answer = unitRanking({ mayExport: true });
    const shown = costRanking.shown(answer, 'committee');
    expect(shown).to.have.property('kind', 'tens');
    expect(JSON.stringify(shown)).not.to.match(/"F-\d"/);
    expect(costRanking.shown(answer, 'public')).to.equal(undefined);
    expect(costRanking.needs).to.equal('committee');
  });
});
