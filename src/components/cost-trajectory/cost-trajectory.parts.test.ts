import { expect } from 'chai';
import { trajectory as botilbud } from '../../../demo/data/botilbud-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import { allInside, inside, legendButton, mounted, press, textOf, wordsOf } from '../../../test-support/mount.js';
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
  ...new Set(
    allInside<SVGElement>(figure, `svg.main ${group} > :is(rect, .boxes)`).map((mark) =>
      mark.getAttribute('class')?.replace('boxes ', ''),
    ),
  ),
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

  it('hatches what is expected of each part over its own mark, as high as it is, and says so in the key', async () => {
    const figure = await shown(botilbud, 'step="quarter"');
    const veils = allInside<SVGPathElement>(figure, 'svg.main .veil');
    const stacks = allInside<SVGPathElement>(figure, 'svg.main .boxes');
    expect(veils.length).to.equal(botilbud.parts!.length);
    botilbud.parts!.forEach(({ months }, position) => {
      const [october, ...ahead] = months.slice(9).map(({ actualOre, expectedOre }) => {
        const cell = actualOre ?? expectedOre;
        return cell?.state === 'value' ? cell.value : NaN;
      });
      const expected = ahead.reduce((sum, ore) => sum + ore, 0);
      const [, , , last] = [...stacks[position]!.getAttribute('d')!.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)];
      const [x, y, width, height] = last!.slice(1).map(Number);
      const veil = veils[position]!.getBBox();
      // In the fourth quarter alone, at the upper end of the part, within its edge.
      expect(veil.x).to.be.closeTo(x! + 1.5, 3);
      expect(veil.width).to.be.closeTo(width! - 3, 5);
      expect(veil.y).to.be.closeTo(y! + 1.5, 3);
      expect(veil.height).to.be.closeTo((height! * expected) / (expected + october!) - 3, 5);
    });
    expect(allInside(figure, '.key li').map(textOf).at(-1)).to.equal('Forventet');
    const { priceVolume: _, ...rest } = botilbud;
    const months = (own: typeof rest.months) => own.slice(0, 9);
    const parts = rest.parts!.map((part) => ({ ...part, months: months(part.months) }));
    const booked = await shown(
      { ...rest, to: '2026-09', bookedTo: '2026-09', months: months(rest.months), parts },
      'step="quarter"',
    );
    expect(allInside(booked, 'svg.main .veil').length).to.equal(0);
    expect(textOf(inside(booked, '.key'))).not.to.include('Forventet');
  });

  it('hatches all of a step whose parts are partly of another sign, and the rest too', async () => {
    const month = (name: string, cell: object) => ({ month: `2026-${name}`, ...cell });
    const months = [month('01', { actualOre: mio(9) }), month('02', { expectedOre: mio(-2) })];
    const parts = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, months }));
    const figure = await shown(costTrajectory({ by: 'x', bookedTo: '2026-01', months, parts }), 'step="year"');
    const heights = (selector: string) =>
      allInside<SVGPathElement>(figure, `svg.main ${selector}`).map((mark) => mark.getBBox().height);
    heights('.veil').forEach((height, index) => expect(height).to.be.closeTo(heights('.boxes')[index]! - 2.5, 2));
    expect(allInside(figure, 'svg.main .veil').map(({ classList }) => classList.length)).to.deep.equal([2, 2, 2, 2, 3]);
  });

  it('has the parts that are folded together stand out together', async () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...botilbud.parts![0]!, id, name: `Del ${id}` }));
    const figure = await shown({ ...botilbud, parts }, 'step="year"');
    await press(figure, legendButton(figure, 'Øvrige'));
    const [rest] = allInside(figure, 'svg.main .lit > .rest');
    expect(rest?.getAttribute('d')?.match(/z/g)?.length).to.equal(2);
    expect(allInside(figure, 'svg.main .receded > .rest').length).to.equal(0);
  });

  it('holds all that is drawn, also parts that come to more than the whole, and what is of another sign', async () => {
    const january = (more: object) => [{ month: '2026-01', ...more }];
    const part = (id: string, actualOre: object) => ({ id, name: id, months: january({ actualOre }) });
    const answers: readonly object[] = [
      { by: 'x', months: january({ actualOre: mio(1) }), parts: [part('a', mio(70)), part('b', mio(-69))] },
      {
        months: [
          { month: '2026-01', actualOre: mio(70) },
          { month: '2026-03', expectedOre: mio(-69) },
        ],
      },
    ];
    for (const answer of answers) {
      const figure = await shown(costTrajectory(answer), 'step="year"');
      const drawing = inside(figure, 'svg.main').getBoundingClientRect();
      for (const mark of allInside<SVGElement>(figure, 'svg.main :is(rect, .boxes)')) {
        const { top, bottom } = mark.getBoundingClientRect();
        expect(top).to.be.at.least(drawing.top);
        expect(bottom).to.be.at.most(drawing.bottom);
      }
      const heights = allInside<SVGElement>(figure, 'svg.main :is(.actual, .second, .outline)');
      expect(Math.max(...heights.map((mark) => mark.getBoundingClientRect().height))).to.be.within(60, 210);
    }
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

describe('the parts of <pejl-cost-trajectory>, each drawn for itself', () => {
  const heightsIn = (drawing: Element) =>
    [
      ...(drawing.querySelector('path.actual:not(.hatch, .outline)')?.getAttribute('d') ?? '').matchAll(/v([\d.]+)h/g),
    ].map(([, height]) => Number(height));

  it('has a drawing for each, by its name and what it comes to, all on one scale', async () => {
    const figure = await shown(botilbud, 'view="multiples"');
    const names = allInside(figure, '.part-name').map((name) => textOf(name));
    expect(names.map((name) => name.replace(/ I alt [\d,]+$/, ''))).to.deep.equal(
      botilbud.parts!.map(({ name }) => name),
    );
    const drawings = allInside(figure, 'svg.main');
    const perOre = drawings.map((drawing, index) =>
      heightsIn(drawing).map((height, month) => {
        const actual = botilbud.parts![index]!.months[month]!.actualOre;
        return height / (actual?.state === 'value' ? actual.value : Number.NaN);
      }),
    );
    expect(perOre.map(({ length }) => length)).to.deep.equal([10, 10, 10, 10]);
    const [first] = perOre.flat();
    for (const scale of perOre.flat()) expect(scale / first!).to.be.closeTo(1, 0.01);
    expect(wordsOf(figure)).to.include('Alle dele er tegnet i samme skala.');
  });

  it('hatches of a quarter what is expected of it alone', async () => {
    const figure = await shown(botilbud, 'view="multiples" step="quarter"');
    for (const drawing of allInside(figure, 'svg.main')) {
      expect(heightsIn(drawing).length).to.equal(4);
      const outlines = drawing.querySelector('.outline')!.getAttribute('d')!.match(/M/g)!;
      expect(outlines.length).to.equal(1);
    }
  });

  it('draws more of them than a stack has room for, and says of the stack how many are folded', async () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...botilbud.parts![0]!, id, name: `Del ${id}` }));
    const figure = await shown({ ...botilbud, parts }, 'view="multiples"');
    expect(allInside(figure, 'svg.main').length).to.equal(6);
    const stacked = await shown({ ...botilbud, parts });
    expect(wordsOf(stacked)).to.include('Øvrige er 2 dele, som står hver for sig i tabellen.');
  });

  for (const [count, inRows] of [
    [4, [2, 2]],
    [5, [3, 2]],
    [6, [3, 3]],
  ] as const) {
    it(`lays ${count} of them out in rows as even as can be`, async () => {
      const parts = Array.from({ length: count }, (_, at) => ({
        ...botilbud.parts![0]!,
        id: `part-${at}`,
        name: `Et navn, der er langt nok til at bryde over flere linjer, nummer ${at}`,
      }));
      const figure = await shown({ ...botilbud, parts }, 'view="multiples"');
      const boxes = allInside(figure, 'svg.main').map((drawing) => drawing.getBoundingClientRect());
      const tops = [...new Set(boxes.map(({ top }) => top))];
      expect(tops.map((top) => boxes.filter((box) => box.top === top).length)).to.deep.equal(inRows);
    });
  }

  it('shows a month that is hidden as no column, gives it away nowhere, and tells the sign', async () => {
    const [own, ...others] = botilbud.parts!;
    const hide = (part: typeof own) => ({
      ...part!,
      months: part!.months.map((month, index) => (index === 2 ? { ...month, actualOre: none('suppressed') } : month)),
    });
    const parts = [hide(own), hide(others[0]), ...others.slice(1)];
    const figure = await shown({ ...botilbud, parts }, 'view="multiples"');
    const [first, second, third] = allInside(figure, 'svg.main');
    expect(heightsIn(first!).length).to.equal(9);
    const frames = [first, second, third].map((drawing) => drawing!.querySelectorAll('.unknown').length);
    expect(frames).to.deep.equal([1, 1, 0]);
    expect(textOf(inside(figure, '.part-name'))).to.equal('Egne tilbud I alt skjult');
    expect(textOf(inside(figure, '.key'))).to.include('Tal mangler eller er skjult');
  });

  it('begins the walk with the first part, goes between them, and marks the place in that drawing alone', async () => {
    const figure = await shown(botilbud, 'view="multiples"');
    const chart = inside(figure, '[part="chart"]');
    const key = async (name: string) => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
      await figure.updateComplete;
      const marked = allInside(figure, 'svg.main').findIndex((drawing) => drawing.querySelector('.here'));
      return [textOf(inside(figure, '.readout')).split(':')[0], marked];
    };
    expect(await key('ArrowRight')).to.deep.equal(['januar 2026. Egne tilbud', 0]);
    expect(await key('ArrowDown')).to.deep.equal(['januar 2026. Andre kommuner', 1]);
    expect(await key('ArrowRight')).to.deep.equal(['februar 2026. Andre kommuner', 1]);
  });

  it('reads the part whose drawing a pointer is in', async () => {
    const figure = await shown(botilbud, 'view="multiples"');
    const drawing = allInside(figure, 'svg.main')[2]!;
    const { right, top } = drawing.getBoundingClientRect();
    drawing.dispatchEvent(new PointerEvent('pointermove', { clientX: right - 4, clientY: top + 40, bubbles: true }));
    await figure.updateComplete;
    expect(textOf(inside(figure, '.readout'))).to.match(/^december 2026\. Region: [\d,]+ mio\. kr\.$/);
    drawing.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(textOf(inside(figure, '.readout'))).to.equal('');
  });

  it('draws the whole where there are no parts to draw', async () => {
    expect(allInside(await shown(unsplit, 'view="multiples"'), 'svg.main').length).to.equal(1);
  });
});
