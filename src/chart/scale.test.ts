import { expect } from 'chai';
import { linearScale, px, stretchOf } from './scale.js';

describe('linearScale', () => {
  const cases = [
    { name: 'the start', values: [0, 10], pixels: [0, 200], value: 0, place: 0 },
    { name: 'the end', values: [0, 10], pixels: [0, 200], value: 10, place: 200 },
    { name: 'between', values: [-5, 5], pixels: [10, 110], value: 0, place: 60 },
    { name: 'beyond the end, on the same line', values: [0, 10], pixels: [0, 200], value: 15, place: 300 },
    { name: 'against the grain', values: [0, -10], pixels: [1, 101], value: -5, place: 51 },
    { name: 'the start, where the stretch is empty', values: [3, 3], pixels: [7, 207], value: 3, place: 7 },
  ] as const;
  for (const { name, values, pixels, value, place } of cases) {
    it(`places a figure at ${name}`, () => {
      expect(linearScale(values, pixels)(value)).to.equal(place);
    });
  }
});

describe('stretchOf', () => {
  const cases = [
    { name: 'zero, though all are above it', values: [3, 8], stretch: [0, 8] },
    { name: 'zero, though all are below it', values: [-3, -8], stretch: [-8, 0] },
    { name: 'both sides', values: [-3, 8], stretch: [-3, 8] },
    { name: 'zero alone, of nothing', values: [], stretch: [0, 0] },
  ];
  for (const { name, values, stretch } of cases) {
    it(`holds ${name}`, () => {
      expect(stretchOf(values)).to.deep.equal(stretch);
    });
  }
});

describe('px', () => {
  it('has two decimals at most, and a point whatever the language', () => {
    expect([1 / 3, 2, -0.005, 12.345].map(px)).to.deep.equal(['0.33', '2', '0', '12.35']);
  });
});
