import { expect } from 'chai';
import { html, render } from 'lit';
import { gridMark, stepLabels } from './axis.js';
import { bandMark, lineMark, pinMark, pointMark } from './line-marks.js';
import { partMark } from './part-marks.js';

function drawn(mark: unknown): Element[] {
  const host = document.createElement('div');
  render(html`<svg>${mark}</svg>`, host);
  return [...host.querySelectorAll('svg > *')];
}
const numbersIn = (shape: Element | undefined) => (shape?.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
const classes = (mark: unknown) => drawn(mark).map((shape) => shape.getAttribute('class')?.trim());

describe('a line', () => {
  it('says by its class what it is of', () => {
    for (const scenario of ['actual', 'previous', 'plan', 'forecast'] as const)
      expect(classes(lineMark([{ x: 0, y: 0 }], scenario))).to.deep.equal([`line ${scenario}`]);
    expect(classes(pointMark(0, 0, 'forecast'))).to.deep.equal(['point forecast']);
  });
});

describe('a pin', () => {
  it('reaches from zero to its head, which is open where it is expected', () => {
    const [stem, head] = drawn(pinMark(20, { zero: 50, y: 20 }, 'bad', true));
    expect(stem?.getAttribute('d')).to.equal('M20 50V24.5');
    expect([head?.getAttribute('cy'), head?.getAttribute('class')]).to.deep.equal(['20', 'head bad open']);
    expect(drawn(pinMark(20, { zero: 50, y: 80 }, 'good', false))[0]?.getAttribute('d')).to.equal('M20 50V75.5');
  });
});

describe('a band', () => {
  it('is hatched within itself', () => {
    const points = [
      { x: 0, low: 60, high: 50 },
      { x: 100, low: 90, high: 10 },
    ];
    const [, lines] = drawn(bandMark(points));
    const numbers = numbersIn(lines);
    expect(numbers.length).to.be.above(20);
    for (let index = 0; index < numbers.length; index += 2) {
      const [x, y] = [numbers[index]!, numbers[index + 1]!];
      expect(x).to.be.within(0, 100);
      // A slice is 4 px wide, and the edges turn 0,4 px in each.
      expect(y).to.be.within(50 - 0.4 * x - 1, 60 + 0.3 * x + 1);
    }
  });

  it('of nothing is nothing', () => {
    expect(drawn(bandMark([{ x: 0 }, { x: 5, low: 1 }])).length).to.equal(0);
  });
});

describe('a part of a stack', () => {
  const box = { x: 0, y: 0, width: 40, height: 30 };
  it('is known by more than its colour where its neighbour is not beside it', () => {
    expect([0, 1, 2, 3, undefined].map((position) => classes(partMark(box, position)).join())).to.deep.equal([
      'actual',
      'second,dots',
      'third,stripes',
      'fourth',
      'rest',
    ]);
  });

  it('beyond the four is the rest, and of nothing is nothing', () => {
    expect(classes(partMark(box, 4))).to.deep.equal(['rest']);
    expect(drawn(partMark({ ...box, height: 0 }, 0)).length).to.equal(0);
  });
});

describe('an axis', () => {
  it('tells its unit at the top alone, and knows the line that bars stand on', () => {
    const grid = gridMark({
      ticks: [0, 5, 10],
      scale: (value) => 100 - value * 10,
      start: 0,
      end: 300,
      textOf: (value, isTop) => `${value}${isTop ? ' mio. kr.' : ''}`,
    });
    const texts = drawn(grid).filter(({ localName }) => localName === 'text');
    expect(texts.map(({ textContent }) => textContent)).to.deep.equal(['0', '5', '10 mio. kr.']);
    expect(drawn(grid)[0]?.getAttribute('class')).to.equal('axis');
  });

  it('leaves out the names that have no room', () => {
    const names = drawn(
      stepLabels([{ text: 'jan.' }, undefined, { text: 'mar.', isAhead: true }], (index) => index * 9, 20),
    );
    expect(names.map((name) => [name.textContent, name.getAttribute('x')])).to.deep.equal([
      ['jan.', '0'],
      ['mar.', '18'],
    ]);
  });
});
