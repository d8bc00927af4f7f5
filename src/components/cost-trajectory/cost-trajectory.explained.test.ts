import { expect } from 'chai';
import { resize } from '../../../test-support/accessibility/media.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import { allInside, inside, mounted, textOf, until, wordsOf } from '../../../test-support/mount.js';
import { mio, none } from '../../../test-support/savings-plan.js';
import type { OreCell } from '../../client/port.js';
import './cost-trajectory.js';

const tag = 'pejl-cost-trajectory';

/** What was planned for so many persons, and what it came to for so many. */
const shown = async (planned: [OreCell, number], actual: [OreCell, number], attributes = '') => {
  const side = ([ore, persons]: [OreCell, number]) => ({ ore, fullYearPersonsHundredths: persons * 100 });
  const priceVolume = { from: '2026-01', to: '2026-02', planned: side(planned), actual: side(actual) };
  return mounted(`<${tag} ${attributes}></${tag}>`, { figure: { data: costTrajectory({ priceVolume }) } });
};
const lines = (figure: HTMLElement) =>
  allInside(figure as never, '.explained .panel > div').map((line) => textOf(line).replaceAll('\u00a0', ' '));

/** The bars from left to right as they are drawn: where each begins and ends, in thousandths, and how it is judged. */
const bars = (figure: HTMLElement) =>
  allInside(figure as never, '.explained rect').map((rect) => {
    const x = Number(rect.getAttribute('x'));
    return [rect.getAttribute('class'), Math.round(x), Math.round(x + Number(rect.getAttribute('width')))];
  });

describe('why a cost deviates, in <pejl-cost-trajectory>', () => {
  it('draws each step from where the one above it ended, and the whole from the plan, on one scale', async () => {
    // 100 → 110 persons of 1 mio. kr. are 10 more; 6 more for what each costs.
    const figure = await shown([mio(100), 100], [mio(116), 110]);
    expect(bars(figure)).to.deep.equal([
      ['bad', 0, 625],
      ['bad', 625, 1000],
      ['bad', 0, 1000],
    ]);
    expect(textOf(inside(figure, '.explained .scale')).replaceAll('\u00a0', ' ')).to.include(
      'ikke ved 0, og hele bredden er 16 mio. kr.',
    );
  });

  const ways: readonly (readonly [string, [OreCell, number], [OreCell, number], string[], unknown[][]])[] = [
    [
      'draws what is saved to the left, from where the dearer step ended, and calls it neither good nor bad',
      [mio(100), 100],
      [mio(98), 110],
      [
        'Flere helårspersoner (100 → 110) +10,0',
        'Billigere pr. helårsperson −12,0',
        'Forbrug 98,0',
        'Mindreforbrug −2,0',
      ],
      [
        ['bad', 167, 1000],
        ['neutral', 0, 1000],
        ['neutral', 0, 167],
      ],
    ],
    [
      'has an income that is less than planned as a step to the right',
      [mio(-10), 100],
      [mio(-6), 100],
      ['Helårspersoner som ventet (100) 0', 'Dyrere pr. helårsperson +4,0', 'Forbrug −6,0', 'Merforbrug +4,0'],
      [
        ['bad', 0, 1000],
        ['bad', 0, 1000],
      ],
    ],
  ];
  for (const [name, planned, actual, written, drawn] of ways)
    it(name, async () => {
      const figure = await shown(planned, actual);
      expect(lines(figure).slice(1)).to.deep.equal(written);
      expect(bars(figure)).to.deep.equal(drawn);
      // The plan stands where nothing has deviated yet: where the first step begins.
      const plan = allInside(figure, '.explained .line.plan').at(-1)?.getAttribute('d') ?? '';
      expect(Math.round(Number(/^M([\d.]+) /.exec(plan)?.[1]))).to.equal(drawn[0]?.[1]);
    });

  // What more persons would have cost at the planned price may be known where the rest is not.
  for (const [name, planned, actual, persons] of [
    ['hidden', mio(100), none('suppressed'), 110],
    ['not there', none('missing'), mio(100), 110],
    ['of some parts only', mio(100), mio(90, { partial: { got: 1, of: 2 } }), 110],
    ['as planned', mio(100), mio(100), 100],
  ] as const)
    it(`draws no step of an amount that is ${name}, and tells of no scale`, async () => {
      const figure = await shown([planned, 100], [actual, persons]);
      expect(lines(figure).length).to.equal(5);
      expect(allInside(figure, '.explained svg:not(.sign)').length).to.equal(0);
      expect(allInside(figure, '.explained .scale').length).to.equal(0);
    });

  it('says that a plan without persons has no price, and draws none', async () => {
    const figure = await shown([mio(0), 0], [mio(2), 10]);
    expect(lines(figure)).to.deep.equal(['Planlagt 0', 'Forbrug 2,0', 'Merforbrug +2,0']);
    expect(allInside(figure, '.explained svg:not(.sign)').length).to.equal(0);
    expect(wordsOf(figure)).to.include('Planen har ingen helårspersoner');
  });

  it('is no wider than a narrow page, and is English on an English one', async () => {
    await resize(280);
    const figure = await shown([mio(100), 100], [mio(116), 110], 'locale="en"');
    await until(figure, () => wordsOf(figure).includes('The bars are of the deviation alone'));
    const { left, right } = figure.getBoundingClientRect();
    for (const drawing of allInside(figure, '.explained svg:not(.sign)')) {
      const box = drawing.getBoundingClientRect();
      expect(box.left).to.be.at.least(left);
      expect(box.right).to.be.at.most(right);
      expect(box.width).to.be.above(200);
    }
  });
});
