import { expect } from 'chai';
import { trajectory as botilbud } from '../../../demo/data/botilbud-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import { allInside, inside, legendButton, mounted, press, textOf } from '../../../test-support/mount.js';
import { mio, none } from '../../../test-support/savings-plan.js';
import './cost-trajectory.js';

const tag = 'pejl-cost-trajectory';
const { parts: _, by: __, ...unsplit } = botilbud;
const shown = async (data: object, attributes = '') => {
  const figure = await mounted(`<${tag} ${attributes}></${tag}>`, { figure: { data } });
  await frame();
  return figure;
};
const classesIn = (figure: HTMLElement, group: string) => [
  ...new Set(allInside<SVGElement>(figure, `svg.main ${group} > rect`).map((rect) => rect.getAttribute('class'))),
];

describe('the series of <pejl-cost-trajectory>', () => {
  it('makes one part stand out from the others, last year and the budget, and leaves what is no series', async () => {
    const figure = await shown(botilbud, 'step="quarter"');
    await press(figure, legendButton(figure, 'Andre kommuner'));
    expect(classesIn(figure, '.lit')).to.deep.equal(['second']);
    expect(classesIn(figure, '.receded')).to.deep.equal(['previous', 'actual', 'third', 'fourth']);
    expect(allInside(figure, 'svg.main .receded > .line.plan').length).to.equal(1);
    expect(allInside(figure, 'svg.main :is(.lit, .receded) :is(.tick-text, .step-text)').length).to.equal(0);
  });

  it('has the parts that are folded together stand out together', async () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...botilbud.parts![0]!, id, name: `Del ${id}` }));
    const figure = await shown({ ...botilbud, parts }, 'step="year"');
    await press(figure, legendButton(figure, 'Øvrige'));
    expect(allInside(figure, 'svg.main .lit > .rest').length).to.equal(2);
    expect(allInside(figure, 'svg.main .receded > .rest').length).to.equal(0);
  });

  it('lets no amount stand in white on a column that is empty now', async () => {
    const figure = await shown(unsplit);
    await press(figure, legendButton(figure, 'Korrigeret budget'));
    const amounts = allInside<SVGElement>(figure, 'svg.main .receded > .value');
    expect(amounts.length).to.equal(12);
    for (const amount of amounts) expect(getComputedStyle(amount).fill).not.to.equal('rgb(255, 255, 255)');
  });

  it('draws all alike when an answer without that series comes, and has buttons for the new ones', async () => {
    const figure = await shown(botilbud);
    await press(figure, legendButton(figure, 'Region'));
    figure.data = unsplit;
    await figure.updateComplete;
    expect(allInside(figure, 'svg :is(.lit, .receded)').length).to.equal(0);
    expect(allInside(figure, '.key [aria-pressed="true"]').length).to.equal(0);
    expect(allInside(figure, '.key button').map(textOf)).to.deep.equal([
      'Forbrug 2026',
      'Forbrug 2025',
      'Korrigeret budget 2026',
      'Forventet',
    ]);
  });

  it('has a sign that is no series as a word, and one series alone too', async () => {
    const figure = await shown(
      costTrajectory({ months: [{ month: '2026-01', actualOre: mio(2) }], adjustedBudgetOre: none('missing') }),
    );
    expect(textOf(inside(figure, '.key'))).to.include('Tal mangler');
    expect(allInside(figure, '.key button').length).to.equal(0);
    const months = [{ month: '2026-01', actualOre: mio(2), budgetOre: mio(2) }];
    figure.data = costTrajectory({ months });
    await figure.updateComplete;
    expect(allInside(figure, '.key button').length).to.equal(2);
    expect(allInside(figure, '.key li').length).to.equal(3);
  });
});
