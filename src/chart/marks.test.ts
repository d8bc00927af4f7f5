import { expect } from 'chai';
import type { nothing } from 'lit';
import { html, render, type SVGTemplateResult } from 'lit';
import { boxBetween, dottedMark, frameMark, hatchedMark, previousMark, solidMark, tickMark } from './marks.js';

/** The shapes that a mark is drawn with. */
function shapesOf(mark: SVGTemplateResult | typeof nothing): Element[] {
  const host = document.createElement('div');
  render(html`<svg>${mark}</svg>`, host);
  return [...host.querySelectorAll('rect, path')];
}

const classesOf = (mark: SVGTemplateResult | typeof nothing) =>
  shapesOf(mark).map((shape) => shape.getAttribute('class'));
const box = (width: number) => ({ x: 10, y: 4, width, height: 14 });
const numbers = (shape: Element | undefined, ...names: string[]) =>
  names.map((name) => Number(shape?.getAttribute(name)));

describe('boxBetween', () => {
  it('is the same box whichever end is first', () => {
    expect(boxBetween(30, 10, 4, 14)).to.deep.equal(box(20));
    expect(boxBetween(10, 30, 4, 14)).to.deep.equal(box(20));
  });
});

describe('a mark', () => {
  it('of nothing is nothing', () => {
    for (const mark of [solidMark, previousMark, dottedMark, hatchedMark, frameMark])
      for (const width of [0, -4]) expect(shapesOf(mark(box(width))).length, mark.name).to.equal(0);
  });

  it('has the exact width of its box when it is solid', () => {
    const [bar] = shapesOf(solidMark(box(41.237)));
    expect(numbers(bar, 'x', 'y', 'width', 'height')).to.deep.equal([10, 4, 41.24, 14]);
  });

  it('has another pattern for each meaning, beside its colour', () => {
    const drawn = [solidMark, dottedMark, hatchedMark, frameMark].map((mark) => classesOf(mark(box(40))).join());
    expect(drawn).to.deep.equal(['actual', 'actual,dots', 'plate,hatch actual,outline actual', 'frame']);
  });

  it('of the year before has level stripes over all of it, for where there is one colour', () => {
    const [bar, levels] = shapesOf(previousMark(box(40)));
    expect([bar?.getAttribute('class'), levels?.getAttribute('class')]).to.deep.equal(['previous', 'levels']);
    expect(levels?.getAttribute('d')).to.equal('M30 4v14');
    expect(numbers(levels, 'stroke-width')).to.deep.equal([40]);
  });

  it('is hatched in the colour of its judgement', () => {
    for (const effect of ['good', 'bad', 'neutral'] as const)
      expect(classesOf(hatchedMark(box(40), effect))).to.include(`hatch ${effect}`);
  });

  it('stays visible when it is too narrow for its pattern', () => {
    for (const width of [0.5, 1.5, 3]) expect(shapesOf(hatchedMark(box(width), 'bad')).length).to.be.above(0);
  });

  it('keeps the stroke of a frame within its box', () => {
    const [frame] = shapesOf(frameMark(box(40)));
    expect(numbers(frame, 'x', 'y', 'width', 'height')).to.deep.equal([10.75, 4.75, 38.5, 12.5]);
  });

  it('keeps a tiny frame a frame', () => {
    const [frame] = shapesOf(frameMark(box(1)));
    const [width = 0] = numbers(frame, 'width');
    expect(width).to.be.above(3);
    expect(frame?.getAttribute('class')).to.equal('frame thin');
  });

  it('stands out of its bar as a stroke, on a casing', () => {
    const ticks = shapesOf(tickMark(25, { y: 4, height: 14 }));
    expect(ticks.map((tick) => tick.getAttribute('d'))).to.deep.equal(['M25 2V20', 'M25 2V20']);
    expect(ticks.map((tick) => tick.getAttribute('class'))).to.deep.equal(['casing', 'tick']);
  });
});
