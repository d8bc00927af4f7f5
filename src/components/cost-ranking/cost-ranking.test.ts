import { expect } from 'chai';
import { rankings } from '../../../demo/data/furesoe-rankings.js';
import { tenRanking, unit, unitRanking } from '../../../test-support/cost-ranking.js';
import {
  allInside,
  buttonOf,
  type Figure,
  inside,
  mounted,
  part,
  press,
  textOf,
  wordsOf,
} from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { mio } from '../../../test-support/savings-plan.js';
import type { CostRanking, CostRankingQuestion, UnitYear } from '../../client/port.js';
import '../source/source.js';
import './cost-ranking.js';

const shown = (data: CostRanking, attributes = 'audience="management"') =>
  mounted(`<pejl-cost-ranking ${attributes}></pejl-cost-ranking>`, { figure: { data } });
const lead = (figure: Figure) => textOf(inside(figure, '.lead'));
const rows = (figure: Figure) =>
  allInside<HTMLTableRowElement>(figure, 'tr:is(.area, .total)').map((row) => [...row.cells].map(textOf).join(' | '));
const inYears = (...years: readonly (readonly number[])[]) =>
  unitRanking({
    years: years.map((costs, index): UnitYear => ({
      year: 2012 + index,
      units: costs.map((cost, place) => unit(`F-${place}`, mio(cost))),
    })),
  });

/** A source that remembers what it was asked, and how it answers on a page for somebody. */
function asking(audience: string, answer: CostRanking, attributes = '') {
  const asked: CostRankingQuestion[] = [];
  const getCostRanking = (question: CostRankingQuestion) => {
    asked.push(question);
    return Promise.resolve(answer);
  };
  const source = reportingSource({ getCostRanking });
  const page = `<pejl-source><pejl-cost-ranking ${attributes}></pejl-cost-ranking></pejl-source>`;
  return { asked, figure: mounted(page, { source: { audience, source } }) };
}

describe('<pejl-cost-ranking>', () => {
  it('compares ranks, and says that they are not the same people', async () => {
    const figure = await shown(rankings[2]!);
    expect(lead(figure)).to.match(
      /^I 2014 er udgiften højere end i 2012 og 2013 på alle 50 pladser i rækkefølgen\. Det er ikke nødvendigvis de samme familier fra år til år\. De 50 dyreste familier kostede tilsammen 97,5 mio\. kr\. i 2014: 30,6 % af udgiften til alle 623 familier\.$/,
    );
    expect(wordsOf(figure)).to.include('»knap 100 mio. kr.«');
  });

  const leads: readonly (readonly [string, CostRanking, string])[] = [
    [
      'higher at some ranks',
      inYears([5, 3, 2, 1], [6, 3, 1, 0.5]),
      'højere på 1 af 4 pladser i rækkefølgen, lavere på 2, den samme på 1.',
    ],
    ['lower at all', inYears([5, 3], [4, 2]), 'I 2013 er udgiften lavere end i 2012 på alle 2 pladser i rækkefølgen.'],
    ['fewer in a year', inYears([5, 3], [6, 4, 2]), 'højere end i 2012 på alle 2 fælles pladser i rækkefølgen.'],
    ['the same', inYears([5], [5]), 'I 2013 er udgiften den samme som i 2012 på den ene plads i rækkefølgen.'],
  ];
  for (const [name, data, words] of leads)
    it(`says of ranks that are ${name} just that`, async () => {
      expect(lead(await shown(data))).to.include(words);
    });

  it('compares nothing where there is one year', async () => {
    expect(lead(await shown(inYears([5, 3])))).to.equal('De 2 dyreste familier kostede tilsammen 8 mio. kr. i 2012.');
  });

  it('has a line for each rank: its cost each year, whose it is, where that one was and what it cost then', async () => {
    expect(rows(await shown(unitRanking()))).to.deep.equal([
      'Nr. 1 | 4,0 | 5,0 | F-2 | 2 | 3,0 | ',
      'Nr. 2 | 3,0 | 4,5 | F-1 | 1 | 4,0 | ',
      'Nr. 3 | 1,0 | 2,0 | F-4 | ny | ikke oplyst | ',
      'De 3 i alt | 8,0 | 11,5 |  |  |  | ',
    ]);
  });

  it('says who came and who went, and what the newest year is for', async () => {
    const words = wordsOf(await shown(unitRanking()));
    for (const said of [
      '2 familier er blandt de dyreste både i 2013 og 2014.',
      'Nye i 2014 F-4.',
      'Ikke længere med F-3.',
    ])
      expect(words).to.include(said);
    expect(words).to.match(/Døgntilbud 9 mio\. kr\.|Døgntilbud 9,0 mio\. kr\. 78,3 %/);
  });

  it('walks along the ranks, and from year to year, and says in the newest whose rank it is', async () => {
    const figure = await shown(unitRanking());
    const chart = part(figure, 'chart')!;
    const key = async (name: string) => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await figure.updateComplete;
      return textOf(inside(figure, '.readout'));
    };
    expect(await key('ArrowRight')).to.equal('Nr. 1. 2013: 4,0 mio. kr.');
    expect(await key('ArrowRight')).to.equal('Nr. 2. 2013: 3,0 mio. kr.');
    const whose = 'Nr. 2. 2014: 4,5 mio. kr.; Pseudonym: F-1; Nr. i 2013: 1; Egen udgift 2013: 4,0 mio. kr.';
    expect(await key('ArrowDown')).to.equal(whose);
    // Whose rank it is has no point of its own to stop at.
    expect(await key('ArrowDown')).to.equal(whose);
  });

  it('asks for whom and for what its attributes say; what is wrong counts as not given', async () => {
    const { asked, figure } = asking('management', unitRanking(), 'unit-of="families" years="2014, 2013" top="3"');
    await figure;
    expect(asked).to.deep.equal([{ unitOf: 'families', years: [2014, 2013], top: 3, audience: 'management' }]);
    const wrong = asking('management', unitRanking({ unitOf: 'citizens' }), 'unit-of="dogs" years="last" top="0"');
    await wrong.figure;
    expect(wrong.asked).to.deep.equal([{ unitOf: 'citizens', audience: 'management' }]);
  });

  for (const audience of ['public', 'casework'])
    it(`asks nothing on a page for ${audience}, and says so`, async () => {
      const { asked, figure } = asking(audience, unitRanking());
      expect(wordsOf(await figure)).to.include('kun på sider for ledelsen og udvalg. Derfor er intet hentet.');
      expect(asked).to.deep.equal([]);
    });

  it('makes tens of units that a source sends to a committee, and shows none of them', async () => {
    const { asked, figure: coming } = asking('committee', rankings[0]!);
    const figure = await coming;
    expect(asked[0]!.audience).to.equal('committee');
    const [first] = rows(figure);
    const costs = rankings[0]!.years.map(({ units }) =>
      units.slice(0, 10).reduce((sum, { ore }) => sum + (ore.state === 'value' ? ore.value : NaN), 0),
    );
    const written = costs.map((ore) => (Math.round(ore / 1e7) / 10).toFixed(1).replace('.', ','));
    expect(first).to.equal(`Nr. 1–10 | ${written.join(' | ')}`);
    await press(figure, buttonOf(figure, 'Vis som tabel'));
    const highest = '4,8';
    expect(figure.shadowRoot!.innerHTML).not.to.match(/K-\d[A-Z]/);
    expect(wordsOf(figure)).not.to.include(highest);
  });

  it('shows tens where the element is for a committee and its page for management, or a case worker meets it', async () => {
    for (const audience of ['committee', 'casework']) {
      const { figure } = asking('management', rankings[0]!, `audience="${audience}"`);
      expect(rows(await figure).map((row) => row.split(' | ')[0])).to.include('Nr. 41–50');
    }
  });

  it('is copied and saved by the word of its source alone; tens always', async () => {
    const buttons = async (data: CostRanking, audience: string) =>
      allInside(await shown(data, `audience="${audience}"`), '[part="toolbar"] button').map(textOf);
    expect(await buttons(unitRanking(), 'management')).not.to.include.members(['CSV']);
    expect(await buttons(unitRanking(), 'management')).not.to.include.members(['Kopiér tabel']);
    expect(await buttons(unitRanking({ mayExport: true }), 'management')).to.include.members(['CSV', 'Kopiér tabel']);
    expect(await buttons(tenRanking(), 'committee')).to.include.members(['CSV', 'Kopiér tabel']);
  });

  it('draws a curve a year, the newest solid, and steps for tens', async () => {
    const figure = await shown(rankings[0]!);
    const lines = (of: Figure) =>
      allInside(of, 'svg.main path.line:not(.casing)').map((line) => line.getAttribute('class'));
    expect(lines(figure)).to.deep.equal(['line earlier', 'line previous', 'line actual']);
    const tens = await shown(tenRanking(), 'audience="committee"');
    const path = inside(tens, 'svg.main path.line.actual').getAttribute('d')!;
    expect(path).to.match(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
  });
});
