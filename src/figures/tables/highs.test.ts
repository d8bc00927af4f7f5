import { expect } from 'chai';
import { solve } from '../../../test-support/solver.js';
import { type Highs, highsSolver } from './highs.js';

describe('highsSolver', () => {
  it('finds the least there is, within bounds and rules', () => {
    const solution = solve({
      bounds: [
        [0, 4],
        [1, Infinity],
      ],
      rules: [
        {
          sum: [
            [0, 1],
            [1, 1],
          ],
          low: 3,
          high: Infinity,
        },
        { sum: [[0, 2]], low: -Infinity, high: 3 },
      ],
      least: [
        [0, 1],
        [1, 3],
      ],
    });
    expect(solution).to.deep.equal({ kind: 'solved', value: 6, unknowns: [1.5, 1.5] });
  });

  it('keeps to whole numbers where it is asked to', () => {
    const solution = solve({
      bounds: [
        [0, 4],
        [0, 4],
      ],
      rules: [
        {
          sum: [
            [0, 2],
            [1, 2],
          ],
          low: 3,
          high: Infinity,
        },
      ],
      least: [
        [0, 1],
        [1, 2],
      ],
      whole: [0],
    });
    expect(solution).to.deep.equal({ kind: 'solved', value: 2, unknowns: [2, 0] });
  });

  it('tells an impossible programme from one without a least', () => {
    const rules = [{ sum: [[0, 1]] as const, low: 5, high: 5 }];
    expect(solve({ bounds: [[0, 4]], rules, least: [[0, 1]] })).to.deep.equal({ kind: 'impossible' });
    expect(solve({ bounds: [[-Infinity, 4]], rules: [], least: [[0, 1]] })).to.deep.equal({ kind: 'unbounded' });
  });

  it('solves what asks for nothing', () => {
    expect(solve({ bounds: [], rules: [], least: [] })).to.deep.equal({ kind: 'solved', value: 0, unknowns: [] });
    expect(solve({ bounds: [], rules: [{ sum: [], low: 1, high: 1 }], least: [] })).to.deep.equal({
      kind: 'impossible',
    });
    expect(solve({ bounds: [], rules: [{ sum: [], low: -2, high: -1 }], least: [] }).kind).to.equal('impossible');
    expect(solve({ bounds: [], rules: [{ sum: [], low: 0, high: 0 }], least: [] }).kind).to.equal('solved');
  });

  it('gives no answer where the solver has none', () => {
    const tired: Highs = {
      withModel: (_, operation) =>
        operation({
          options: { set: () => undefined },
          run: () => ({ modelStatus: 13 }),
          getObjectiveValue: () => 0,
          getSolution: () => ({ colValue: [] }),
        }),
    };
    expect(() => highsSolver(tired)({ bounds: [[0, 1]], rules: [], least: [] })).to.throw(Error, 'status 13');
  });
});
