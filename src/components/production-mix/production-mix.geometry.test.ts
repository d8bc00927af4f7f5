import { expect } from 'chai';
import { mix as herning } from '../../../demo/data/herning-2019.js';
import { mix as produktion } from '../../../demo/data/produktion-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
import { allInside, type Figure, inside, mounted, textOf } from '../../../test-support/mount.js';
import { inYear, productionMix } from '../../../test-support/production-mix.js';
import { mio, ore } from '../../../test-support/savings-plan.js';
import './production-mix.js';

/** The figure at a width, drawn for it. */
async function drawn(data: object, width = 1000): Promise<Figure> {
  document.body.style.width = `${width}px`;
  const figure = await mounted('<pejl-production-mix></pejl-production-mix>', { figure: { data } });
  await frame();
  await figure.updateComplete;
  return figure;
}

const number = (mark: Element, name: string) => Number(mark.getAttribute(name));
const heights = (figure: Figure, selector: string) =>
  allInside(figure, `svg.main ${selector}`).map((mark) => number(mark, 'height'));
const texts = (figure: Figure, selector: string) => allInside(figure, `svg.main ${selector}`).map(textOf);

describe('The drawing of a production mix', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  it('is as high as the amounts, in every part and year, and what is sold on the same scale', async () => {
    const figure = await drawn(produktion);
    // Of own production there are six columns; those of what is sold are of the same colour, beneath.
    const own = heights(figure, 'rect.actual:not(.outline)');
    const perMillion = (own[0]! + 1) / 141.2;
    const near = (height: number, millions: number) => expect(height).to.be.closeTo(millions * perMillion, 0.6);
    [141.2, 145.8, 149.9, 155.3, 161, 166.4].forEach((millions, index) => near(own[index]! + 1, millions));
    const { figures } = produktion;
    const of = (kind: string) =>
      figures.filter((one) => one.kind === kind).map((one) => (one.ore.state === 'value' ? one.ore.value / 1e8 : NaN));
    heights(figure, 'rect.second').forEach((height, index) => near(height + 1, of('kommuner')[index]!));
    heights(figure, 'rect.third').forEach((height, index) => near(height + 1, of('region')[index]!));
    heights(figure, 'rect.fourth').forEach((height, index) => near(height + 1, of('private')[index]!));
    own.slice(6).forEach((height, index) => near(height, of('solgt')[index]!));
    expect(own.length).to.equal(11);
    near(heights(figure, 'rect.frame')[0]! + 1.5, 175);
  });

  it('writes own production in its column, the sum above it, and the share beneath its year', async () => {
    const figure = await drawn(produktion);
    expect(texts(figure, '.value:not(.out, .share)')).to.deep.equal([
      '141,2',
      '145,8',
      '149,9',
      '155,3',
      '161,0',
      '166,4',
    ]);
    expect(texts(figure, '.value.out:not(.sold)')).to.deep.equal([
      '328,2',
      '337,4',
      '343,2',
      '349,0',
      '354,2',
      '356,3',
    ]);
    expect(texts(figure, '.value.share')).to.deep.equal(['43,0', '43,2', '43,7', '44,5', '45,5', '46,7']);
    expect(texts(figure, '.value.sold')).to.deep.equal(['31,0', '32,4', '30,8', '29,6', '27,9', '26,5']);
    expect(texts(figure, '.step-text')).to.deep.equal(['2021', '2022', '2023', '2024', '2025', '2026']);
  });

  it('hatches what is expected of own production alone, and shows that years are left out between', async () => {
    const figure = await drawn(herning);
    const [actual] = heights(figure, 'rect.actual:not(.outline)');
    const [expected] = heights(figure, 'rect.outline');
    expect((expected! + 1) / (actual! + 1)).to.be.closeTo(169 / 144, 0.02);
    expect(texts(figure, '.value.share')).to.deep.equal(['43', 'over 50']);
    expect(texts(figure, '.step-text').toSorted()).to.deep.equal(['2019', '2024', '…']);
    expect(texts(figure, '.divide-text')).to.deep.equal(['Opgjort', 'Forventet']);
  });

  it('hatches every part of a year that is expected over its own mark, with a plate under its amount', async () => {
    const figure = await drawn(produktion);
    const last = Math.max(...allInside(figure, 'svg.main rect.second').map((mark) => number(mark, 'x')));
    const veils = allInside<SVGPathElement>(figure, 'svg.main .veil');
    expect(veils.length).to.equal(4);
    for (const veil of veils) expect(veil.getBBox().x).to.be.at.least(last);
    expect(allInside(figure, '.key li').map(textOf)).to.include('Forventet');
    expect(allInside(figure, 'svg.main .value.ahead').map(textOf)).to.deep.equal(['166,4']);
    expect(allInside(figure, 'svg.main .value.ahead').length).to.equal(
      allInside(figure, 'svg.main rect.plate:not(.sold)').length - 1,
    );
  });

  it('has no line for shares and no level for what is sold where nobody has told any', async () => {
    const figures = [...inYear(2025, mio(40)), ...inYear(2026, mio(45))];
    const figure = await drawn(productionMix({ figures }));
    expect(texts(figure, '.named')).to.deep.equal([]);
    expect(texts(await drawn(produktion), '.named').length).to.equal(2);
  });

  it('stays of a size where what is sold is a thousand times what is produced', async () => {
    const figures = inYear(2025, ore(1000), ore(1), ore(1), ore(1), mio(9000));
    const figure = await drawn(productionMix({ figures }));
    expect(number(inside(figure, 'svg.main'), 'height')).to.be.below(700);
  });

  it('lets no two texts of a line touch, whatever the width', async () => {
    const years = Array.from({ length: 16 }, (_, index) => 2011 + index);
    const figures = years.flatMap((year) => inYear(year, mio(1234.5), mio(999.9), mio(0), mio(1), mio(100)));
    const { goal: _, ...bare } = productionMix({
      years,
      figures,
      statedShares: [{ year: 2020, permille: 500, isAbove: true }],
    });
    for (const width of [320, 600, 1000]) {
      const figure = await drawn(bare, width);
      for (const line of [
        '.value.share',
        '.step-text',
        '.value.sold',
        '.value.out:not(.sold)',
        '.value:not(.out, .share)',
      ]) {
        const boxes = allInside<SVGTextElement>(figure, `svg.main ${line}`).map((text) => text.getBoundingClientRect());
        boxes.forEach((box, index) => {
          expect(box.left, `${line} at ${width}`).to.be.at.least(boxes[index - 1]?.right ?? -Infinity);
        });
      }
      figure.remove();
    }
  });
});
