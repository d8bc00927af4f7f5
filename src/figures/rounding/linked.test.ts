import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { distanceOf, everyRounding, movedIn } from '../../../test-support/rounding-sets.js';
import type { Line, Table } from '../tables/lines.js';
import type { Programme, Solution, Solve } from '../tables/solve.js';
import { roundedLinked } from './linked.js';

/** Tries every whole value within the bounds, which must be few. */
const bruteForce: Solve = ({ bounds, rules, least }) => {
  let best: Solution = { kind: 'impossible' };
  const valueOf = (sum: Programme['least'], unknowns: readonly number[]) =>
    sum.reduce((value, [place, factor]) => value + factor * unknowns[place]!, 0);
  const tryFrom = (unknowns: readonly number[]): void => {
    const bound = bounds[unknowns.length];
    if (bound) {
      for (let value = bound[0]; value <= bound[1]; value++) tryFrom([...unknowns, value]);
      return;
    }
    const value = valueOf(least, unknowns);
    const holds = rules.every(({ sum, low, high }) => valueOf(sum, unknowns) >= low && valueOf(sum, unknowns) <= high);
    if (holds && (best.kind !== 'solved' || value < best.value)) best = { kind: 'solved', value, unknowns };
  };
  tryFrom([]);
  return best;
};

const never: Solve = () => {
  throw new Error('There was nothing to solve.');
};

/** All totals of a cube of two by two by two, after its eight cells: along each edge, of each side, and of all. */
function cubeOf(cells: readonly number[]): Table {
  const figures: number[] = [];
  const lines: Line[] = [];
  const place = new Map<string, number>();
  const anySum = ['0', '1', '+'];
  const names = anySum.flatMap((a) => anySum.flatMap((b) => anySum.map((c) => a + b + c)));
  for (const name of names.toSorted((a, b) => a.split('+').length - b.split('+').length)) {
    const open = name.indexOf('+');
    place.set(name, figures.length);
    if (open < 0) {
      figures.push(cells[Number.parseInt(name, 2)]!);
      continue;
    }
    for (let axis = open; axis >= 0; axis = name.indexOf('+', axis + 1)) {
      const plus = ['0', '1'].map((side) => place.get(name.slice(0, axis) + side + name.slice(axis + 1))!);
      lines.push({ total: figures.length, plus });
    }
    const { plus } = lines.at(-1)!;
    figures.push(figures[plus[0]!]! + figures[plus[1]!]!);
  }
  return { figures, lines };
}

/** Two statuses of one list, and for each figure what moved between them: 2 × (parts and total), then the movements. */
const twoDates = (before: readonly number[], after: readonly number[]): Table => {
  const withTotal = (parts: readonly number[]) => [...parts, parts.reduce((sum, part) => sum + part, 0)];
  const count = before.length + 1;
  const figures = [withTotal(before), withTotal(after), withTotal(after.map((part, at) => part - before[at]!))];
  const places = [...before.keys()];
  return {
    figures: figures.flat(),
    lines: [
      ...[0, 1, 2].map((list) => ({
        total: list * count + count - 1,
        plus: places.map((place) => list * count + place),
      })),
      ...[...places, count - 1].map((place) => ({ total: 2 * count + place, plus: [count + place], minus: [place] })),
    ],
  };
};

describe('roundedLinked', () => {
  it('asks nobody where each figure on its own adds up', () => {
    const table = { figures: [12, 29, 41], lines: [{ total: 2, plus: [0, 1] }] };
    expect(roundedLinked(table, 10, never)).to.deep.equal({ kind: 'rounded', steps: [1, 3, 4], moved: [] });
  });

  it('refuses what does not add up itself, without asking', () => {
    const table = { figures: [12, 29, 42], lines: [{ total: 2, plus: [0, 1] }] };
    expect(roundedLinked(table, 10, never)).to.deep.equal({ kind: 'refused' });
  });

  it('asks how many steps each figure moves, at what cost, so that each line gets what it lacks', () => {
    let asked: Programme | undefined;
    const table = { figures: [14, -17, 20, 4, 21], lines: [{ total: 4, plus: [0, 1, 2, 3] }] };
    const answer = roundedLinked(table, 10, (programme) => {
      asked = programme;
      return bruteForce(programme);
    });
    expect(answer).to.deep.equal({ kind: 'rounded', steps: [1, -2, 2, 1, 2], moved: [{ place: 3, by: 1 }] });
    expect(asked?.bounds).to.deep.equal([
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(asked?.rules).to.deep.equal([
      {
        sum: [
          [4, -1],
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 1],
        ],
        low: 1,
        high: 1,
      },
    ]);
    expect(asked?.whole).to.deep.equal([0, 1, 2, 3, 4]);
    expect(asked?.least).to.deep.equal([
      [0, 0.201],
      [1, 0.401],
      [2, 0],
      [3, 0.201],
      [4, 0.801],
    ]);
  });

  it('moves no figure for nothing: two halves stay, where both might move at no distance', () => {
    const table = {
      figures: [5, -5, 0, 4, 3, 3, 10],
      lines: [
        { total: 2, plus: [0, 1] },
        { total: 6, plus: [3, 4, 5] },
      ],
    };
    expect(roundedLinked(table, 10, bruteForce)).to.have.deep.property('moved', [{ place: 3, by: 1 }]);
  });

  it('rounds two statuses and what moved between them, so that all three lists and every row add up', () => {
    const table = twoDates([36, 8], [47, 14]);
    // On their own 4 and 1 make 4. Less for the second part then, and so more of what moved.
    expect(roundedLinked(table, 10, bruteForce)).to.deep.equal({
      kind: 'rounded',
      steps: [4, 0, 4, 5, 1, 6, 1, 1, 2],
      moved: [{ place: 1, by: -1 }],
    });
  });

  it('says so where no rounding adds up: three halves, any two of which make a whole', () => {
    const pairs = [
      { total: 3, plus: [0, 1] },
      { total: 4, plus: [1, 2] },
      { total: 5, plus: [0, 2] },
    ];
    const table = { figures: [5, 5, 5, 10, 10, 10], lines: pairs };
    expect(roundedLinked(table, 10, bruteForce)).to.deep.equal({ kind: 'impossible' });
  });

  it('says so of a table by three things with all its totals, which no longer always has a rounding', () => {
    // Every side is a whole that two of four halves make: of the first and any other half exactly one goes up.
    expect(roundedLinked(cubeOf([5, 0, 0, 5, 0, 5, 5, 0]), 10, bruteForce)).to.deep.equal({ kind: 'impossible' });
    const other = roundedLinked(cubeOf([10, 4, 0, 10, 3, 20, 0, 30]), 10, bruteForce);
    expect(other).to.have.property('kind', 'rounded');
  });

  it('gives no answer that does not hold, whatever the solver says', () => {
    const table = { figures: [14, 14, 14, 10, 52], lines: [{ total: 4, plus: [0, 1, 2, 3] }] };
    const told = (...unknowns: readonly number[]) =>
      roundedLinked(table, 10, () => ({ kind: 'solved', value: 0, unknowns }));
    const rounded = { kind: 'rounded', steps: [1, 2, 1, 1, 5], moved: [{ place: 1, by: 1 }] };
    expect(told(0, 1, 0, 0, 0)).to.deep.equal(rounded);
    expect(told(1e-7, 1 - 1e-7, -1e-7, 0, 0), 'as near as solvers come').to.deep.equal(rounded);
    expect(told(0, 1), 'the rest stay').to.deep.equal(rounded);
    expect(told(0, 1, -1, 1, 2, 1), 'what was not asked for is not done').to.deep.equal(rounded);
    for (const unknowns of [[0, 0, 0, 0, 0], [1, 1, 0, 0, 0], [0, 0, 0, 1, 0], [Number.NaN], []])
      expect(told(...unknowns), unknowns.join()).to.deep.equal({ kind: 'unsolved' });
    expect(roundedLinked(table, 10, () => ({ kind: 'unbounded' }))).to.deep.equal({ kind: 'unsolved' });
  });

  it('lies nearest of all that add up, and finds one exactly where there is one', () => {
    const part = fc.integer({ min: -15, max: 15 });
    const pair = fc.tuple(part, part);
    always(
      fc.property(pair, pair, fc.integer({ min: 2, max: 9 }), (before, after, step) => {
        const table = twoDates(before, after);
        const { figures } = table;
        const answer = roundedLinked(table, step, bruteForce);
        const all = everyRounding(table, step);
        if (answer.kind !== 'rounded') {
          expect(answer.kind).to.equal('impossible');
          expect(all).to.have.length(0);
          return;
        }
        const cost = (way: readonly number[]) =>
          distanceOf(figures, step, way) / step + movedIn(figures, step, way).length / 1000;
        expect(all).to.deep.include(answer.steps);
        expect(answer.moved.map(({ place }) => place)).to.deep.equal(movedIn(figures, step, answer.steps));
        expect(cost(answer.steps)).to.be.closeTo(Math.min(...all.map(cost)), 1e-9);
      }),
    );
  });
});
