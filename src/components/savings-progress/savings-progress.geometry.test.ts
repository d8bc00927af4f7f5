import { expect } from 'chai';
import { fictionalPlans } from '../../../demo/data/fictional-plans.js';
import { plan as handleplan } from '../../../demo/data/handleplan-2015.js';
import { plan as potentialer } from '../../../demo/data/potentialer-2016.js';
import { frame, resize } from '../../../test-support/accessibility/media.js';
import { allInside, type Figure, inside, mounted, textOf } from '../../../test-support/mount.js';
import { area, mio, savingsPlan } from '../../../test-support/savings-plan.js';
import type { SavingsPlan } from '../../client/port.js';
import './savings-progress.js';

/** The drawing in a box of this width. */
async function drawn(width: number, data: SavingsPlan = handleplan, attributes = ''): Promise<Figure> {
  await resize(1700);
  const element = await mounted(
    `<div style="width: ${width}px"><pejl-savings-progress ${attributes}></pejl-savings-progress></div>`,
    { figure: { data } },
  );
  await frame();
  await element.updateComplete;
  return element;
}

const numberOf = (shape: Element | null | undefined, name: string) => Number(shape?.getAttribute(name) ?? 0);
const widthOf = (shape: Element | null | undefined) => numberOf(shape, 'width');
/** Strokes stand inside their box. */
const frameWidthOf = (shape: Element | null | undefined) => widthOf(shape) + numberOf(shape, 'x') * 2;

/** Millions of kroner, in the order of the plan. */
const targets = [6, 5, 0.8, 5, 2.2, 0.6, 4.5, 0.5, 0.1, 0.3];
const realised = [3.6, 0.8, 0.2, 4.5, 2.2, 0.6, 4.5, 0.3, 0, 0];
const shortfalls = [2.4, 3.9, 0.3, 0.3, 0, 0, 0, 0.1, 0.1, 0.3];

const wholeOf = (element: Figure) => {
  const [solid, dotted] = allInside(element, '.whole rect.actual:not(.outline)');
  const frames = inside(element, '.whole rect.frame');
  return { solid, dotted, frame: frames, hatched: inside(element, '.whole rect.plate') };
};
const barsOf = (element: Figure) => allInside(element, 'tr.area .bars svg');
/** The marks of the bridge, a row each; undefined where an area has nothing to step over. */
const stepsOf = (element: Figure) =>
  allInside(element, 'tr.area td.bridge').map((cell) => cell.querySelector('.shown rect') ?? undefined);

describe('<pejl-savings-progress>, drawn', () => {
  for (const width of [720, 960, 1280, 1600]) {
    it(`has one scale in the whole, the areas and the bridge, ${width} px wide`, async () => {
      const element = await drawn(width);
      const { solid, dotted, frame: goal, hatched } = wholeOf(element);
      const perMio = widthOf(solid) / 12.2;
      const near = (pixels: number, amount: number) => expect(pixels / perMio).to.be.closeTo(amount, 0.03);
      near(widthOf(dotted), 4.5);
      near(widthOf(hatched), 0.9);
      near(widthOf(goal) + 1.5, 25);
      barsOf(element).forEach((bar, index) => {
        near(widthOf(bar.querySelector('rect.actual:not(.outline)')), realised[index]!);
        const target = targets[index]! * perMio;
        if (target > 8) near(widthOf(bar.querySelector('rect.frame')) + 1.5, targets[index]!);
        else expect(widthOf(bar.querySelector('rect.frame'))).to.be.within(3, 8);
      });
      stepsOf(element).forEach((step, index) => {
        if (shortfalls[index] === 0) expect(step === undefined).to.equal(true);
        else if (shortfalls[index]! * perMio > 1.5) near(widthOf(step), shortfalls[index]!);
        else expect(widthOf(step)).to.be.closeTo(1.5, 0.02);
      });
    });

    it(`goes from what is expected to the target, step by step, ${width} px wide`, async () => {
      const element = await drawn(width);
      const perMio = widthOf(wholeOf(element).solid) / 12.2;
      const steps = stepsOf(element);
      const start = numberOf(steps[0], 'x');
      let at = start;
      steps.forEach((step, index) => {
        if (step) expect(numberOf(step, 'x')).to.be.closeTo(at, 0.05);
        at += shortfalls[index]! * perMio;
      });
      expect(at - start).to.be.closeTo(7.4 * perMio, 0.05);
      const total = inside(element, 'tr.total td.bridge .shown rect');
      expect(numberOf(total, 'x')).to.be.closeTo(start, 0.05);
      expect(widthOf(total)).to.be.closeTo(at - start, 0.05);
    });
  }

  it('has its bridge right under the shortfall of the whole, where both stand side by side', async () => {
    const element = await drawn(1280);
    const whole = wholeOf(element).frame.getBoundingClientRect();
    const total = inside(element, 'tr.total td.bridge .shown rect').getBoundingClientRect();
    expect(total.right).to.be.closeTo(whole.right, 1);
    const ahead = wholeOf(element).hatched.getBoundingClientRect();
    expect(total.left).to.be.closeTo(ahead.right, 1);
  });

  it('changes its shape with its room: bars alone, bridge beneath, bridge beside', async () => {
    const shapes: Record<string, number> = {};
    for (const width of [320, 599, 600, 720, 1280]) {
      const element = await drawn(width);
      shapes[width] = allInside(element, 'table.areas').length * 10 + inside(element, 'thead tr').children.length;
      document.body.replaceChildren();
    }
    expect(shapes).to.deep.equal({ 320: 13, 599: 13, 600: 23, 720: 23, 1280: 14 });
  });

  it('follows its box when that gets another width', async () => {
    const element = await drawn(1280);
    for (const width of [700, 400, 1000]) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
      await frame();
      expect(numberOf(inside(element, '.whole'), 'width')).to.equal(width);
    }
  });

  it('tells no page of a loop when it is resized', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', note);
    const element = await drawn(1280);
    for (const width of [330, 1200, 600]) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
    }
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('keeps its last width while it is hidden', async () => {
    const element = await drawn(960);
    element.parentElement!.hidden = true;
    await frame();
    expect(numberOf(inside(element, '.whole'), 'width')).to.equal(960);
  });

  const extent = { period: '2015', targetOre: mio(1), expectedOre: mio(0.5) };
  const outsized: Record<string, SavingsPlan['areas'][number]['figures'][number]> = {
    'of a figure that is not there': { ...extent, oneOffRealisedOre: mio(12) },
    'larger than its figure': { ...extent, realisedOre: mio(0.2), oneOffRealisedOre: mio(12) },
    'larger and of the other sign': { ...extent, realisedOre: mio(0.2), oneOffRealisedOre: mio(-12) },
  };
  for (const [name, figures] of Object.entries(outsized)) {
    it(`keeps every mark within the drawing where a part that holds once is ${name}`, async () => {
      for (const width of [390, 720, 1280]) {
        const element = await drawn(width, savingsPlan({ areas: [area('bpa', {}, { figures: [figures] })] }));
        for (const drawing of allInside<SVGElement>(element, 'svg.whole, td.bars svg'))
          for (const mark of drawing.querySelectorAll('rect')) {
            const start = numberOf(mark, 'x');
            expect(start).to.be.at.least(-0.01);
            expect(start + widthOf(mark)).to.be.at.most(widthOf(drawing) + 0.01);
          }
      }
    });
  }

  it('has a bar for each area where names and amounts leave no room for it', async () => {
    const range = (value: number) => mio(value, { low: value * 1e8 - 1, high: value * 1e8 + 1 });
    const measures = { targetOre: range(1111), realisedOre: range(222), expectedOre: range(333) };
    const name = 'Forhandlingsstrategi over for udbydere af botilbud og døgninstitutioner';
    const element = await drawn(720, savingsPlan({ areas: [area('bpa', measures, { name })] }));
    for (const bar of barsOf(element)) expect(widthOf(bar)).to.be.at.least(40);
    expect(widthOf(barsOf(element)[0]!.querySelector('rect.frame'))).to.be.at.least(20);
  });

  it('fills the room of a narrow page with the largest of the areas', async () => {
    const element = await drawn(320);
    const [first] = barsOf(element);
    expect(frameWidthOf(first?.querySelector('rect.frame'))).to.be.closeTo(320, 0.1);
  });

  const plans: Record<string, SavingsPlan> = {
    'the plan of Fredensborg': handleplan,
    'the potentials of Furesø': potentialer,
    ...Object.fromEntries(fictionalPlans.filter(({ areas }) => areas.length > 0).map((plan) => [plan.id, plan])),
  };
  for (const width of [320, 600, 720, 960, 1600]) {
    it(`keeps every label within its box, and apart from the others, ${width} px wide`, async () => {
      for (const [name, data] of Object.entries(plans)) {
        const element = await drawn(width, data);
        element.audience = 'management';
        const box = element.getBoundingClientRect();
        const where = `${name}: `;
        for (const label of allInside(element, 'svg text, td, th')) {
          const { left, right } = label.getBoundingClientRect();
          expect(Math.floor(right), where + textOf(label)).to.be.at.most(Math.ceil(box.right) + 1);
          expect(Math.ceil(left), where + textOf(label)).to.be.at.least(Math.floor(box.left) - 1);
        }
        expect(meetings(element), name).to.deep.equal([]);
        document.body.replaceChildren();
      }
    });
  }
});

/** Labels of the whole that stand on each other. */
function meetings(element: Figure): string[] {
  const labels = allInside(element, '.whole text').map((text) => ({
    text: textOf(text),
    box: text.getBoundingClientRect(),
  }));
  return labels.flatMap((one, index) =>
    labels.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.box, other.box];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && down > 4 ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}
