import { expect } from 'chai';
import { leastTogether, tellsOfOne } from './tens.js';

const nine = [30, 29, 28, 27, 26, 25, 24, 23, 22];

const cases: readonly { readonly name: string; readonly costs: readonly number[]; readonly tells: boolean }[] = [
  { name: 'ten that cost about the same', costs: [31, ...nine], tells: false },
  { name: 'one fewer than ten', costs: nine, tells: true },
  { name: 'ten of which one cost nothing', costs: [...nine, 0], tells: true },
  { name: 'nobody', costs: [], tells: false },
  { name: 'ten that cost nothing', costs: Array.from({ length: 10 }, () => 0), tells: false },
  // 1.000 of 2.000 is half; the others but one make 900, which is far more than a fifth.
  { name: 'one that is half of all', costs: [1000, 200, 100, 100, 100, 100, 100, 100, 100, 100], tells: false },
  {
    name: 'one that is a krone more than half',
    costs: [1001, 200, 100, 100, 100, 100, 100, 100, 100, 100],
    tells: true,
  },
  // Without the two largest 200 are left: just a fifth of the largest.
  { name: 'a fifth beside the two largest', costs: [1000, 999, 25, 25, 25, 25, 25, 25, 25, 25], tells: false },
  { name: 'an øre less than a fifth beside them', costs: [1000, 999, 25, 25, 25, 25, 25, 25, 25, 24], tells: true },
  { name: 'paid back, in any order', costs: [-25, -25, -25, -25, -999, -25, -25, -25, -25, -1000], tells: false },
  {
    name: 'paid back, and nearly all by two',
    costs: [-25, -25, -25, -25, -999, -25, -25, -25, -24, -1000],
    tells: true,
  },
];

describe('What several units cost together', () => {
  for (const { name, costs, tells } of cases)
    it(`${tells ? 'tells' : 'does not tell'} of one: ${name}`, () => {
      expect(tellsOfOne(costs)).to.equal(tells);
    });

  it('is held to a rule that can be set, but for how many there must be', () => {
    const rule = { threshold: 3, dominantPercent: 40, protectPercent: 20 };
    expect(tellsOfOne([1000, 200, 100, 100, 100, 100, 100, 100, 100, 100], rule)).to.equal(true);
    expect(
      tellsOfOne([1000, 999, 25, 25, 25, 25, 25, 25, 25, 25], { ...rule, dominantPercent: 60, protectPercent: 21 }),
    ).to.equal(true);
    expect(tellsOfOne(nine, rule)).to.equal(true);
    expect(leastTogether).to.equal(10);
  });
});
