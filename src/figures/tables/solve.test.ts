import { expect } from 'chai';
import { answerOf, type Programme, type Solution } from './solve.js';

const programme: Programme = { bounds: [[0, 1]], rules: [], least: [[0, 1]] };

describe('answerOf', () => {
  it('is what the solver finds', () => {
    const solution: Solution = { kind: 'solved', value: 0, unknowns: [0] };
    expect(answerOf((asked) => (asked === programme ? solution : { kind: 'impossible' }), programme)).to.equal(
      solution,
    );
  });

  for (const kind of ['impossible', 'unbounded'] as const) {
    it(`is none where the solver says ${kind}, and says so`, () => {
      expect(() => answerOf(() => ({ kind }), programme)).to.throw(Error, 'found no answer');
    });
  }
});
