import { expect } from 'chai';
import { emptyStates } from '../../../test-support/property.js';
import { type Cell, missing, notApplicable, suppressed, valueOf } from '../cell.js';
import { ofAtLeast, shareOfPersons } from './minimum.js';

describe('ofAtLeast', () => {
  const longest = valueOf(412);

  it('shows the figure of a group that is large enough, and only of such a one', () => {
    expect(ofAtLeast(longest, valueOf(10), 10)).to.equal(longest);
    expect(ofAtLeast(longest, valueOf(9), 10)).to.equal(suppressed);
    expect(ofAtLeast(longest, valueOf(0), 10)).to.equal(suppressed);
  });

  for (const state of emptyStates) {
    it(`hides the figure of a group whose size is ${state}`, () => {
      expect(ofAtLeast(longest, { state }, 1)).to.equal(suppressed);
    });
  }
});

describe('shareOfPersons', () => {
  const cases: { name: string; part: number; whole: number; isShown: boolean }[] = [
    { name: 'five of ten', part: 5, whole: 10, isShown: true },
    { name: 'one of 25', part: 1, whole: 25, isShown: false },
    { name: 'four of 25', part: 4, whole: 25, isShown: false },
    { name: 'all but one', part: 24, whole: 25, isShown: false },
    { name: 'all but four', part: 21, whole: 25, isShown: false },
    { name: 'all but five', part: 20, whole: 25, isShown: true },
    { name: 'none', part: 0, whole: 25, isShown: true },
    { name: 'all', part: 25, whole: 25, isShown: true },
    { name: 'none of four', part: 0, whole: 4, isShown: false },
    { name: 'all of five', part: 5, whole: 5, isShown: true },
  ];
  for (const { name, part, whole, isShown } of cases) {
    it(`${name} is ${isShown ? 'shown' : 'hidden'}`, () => {
      expect(shareOfPersons(valueOf(part), valueOf(whole), 5)).to.deep.equal(
        isShown ? { state: 'value', dividend: part, divisor: whole } : suppressed,
      );
    });
  }

  it('keeps the reason of a share that is not there', () => {
    expect(shareOfPersons(missing, valueOf(25), 5)).to.deep.equal(missing);
    expect(shareOfPersons(valueOf(3), valueOf(0), 5)).to.deep.equal(notApplicable);
  });

  it('is of the threshold it is given', () => {
    const share: [Cell, Cell] = [valueOf(3), valueOf(10)];
    expect(shareOfPersons(...share, 3).state).to.equal('value');
    expect(shareOfPersons(...share, 4)).to.equal(suppressed);
  });
});
