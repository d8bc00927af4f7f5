import { expect } from 'chai';
import { type Audience, audienceOf, audiences, includes, meet } from './audience.js';

interface Pair {
  a: Audience;
  b: Audience;
  /** Whether b is part of a, and a of b. */
  aIncludesB: boolean;
  bIncludesA: boolean;
  meet: Audience;
}

const pairs: Pair[] = [
  { a: 'public', b: 'public', aIncludesB: true, bIncludesA: true, meet: 'public' },
  { a: 'public', b: 'committee', aIncludesB: false, bIncludesA: true, meet: 'public' },
  { a: 'public', b: 'management', aIncludesB: false, bIncludesA: true, meet: 'public' },
  { a: 'public', b: 'casework', aIncludesB: false, bIncludesA: true, meet: 'public' },
  { a: 'committee', b: 'committee', aIncludesB: true, bIncludesA: true, meet: 'committee' },
  { a: 'committee', b: 'management', aIncludesB: false, bIncludesA: true, meet: 'committee' },
  { a: 'committee', b: 'casework', aIncludesB: false, bIncludesA: false, meet: 'public' },
  { a: 'management', b: 'management', aIncludesB: true, bIncludesA: true, meet: 'management' },
  { a: 'management', b: 'casework', aIncludesB: false, bIncludesA: false, meet: 'committee' },
  { a: 'casework', b: 'casework', aIncludesB: true, bIncludesA: true, meet: 'casework' },
];

describe('audience', () => {
  for (const { a, b, aIncludesB, bIncludesA, meet: common } of pairs) {
    it(`${a} and ${b} have ${common} in common`, () => {
      expect(includes(a, b)).to.equal(aIncludesB);
      expect(includes(b, a)).to.equal(bIncludesA);
      expect(meet(a, b)).to.equal(common);
      expect(meet(b, a)).to.equal(common);
    });
  }

  const triples = audiences.flatMap((a) => audiences.flatMap((b) => audiences.map((c) => [a, b, c] as const)));
  for (const [a, b, c] of triples) {
    it(`answer ${a}, source ${b}, element ${c}: the order does not count, and none sees more than it may`, () => {
      const common = meet(a, b, c);
      for (const other of [meet(a, c, b), meet(b, a, c), meet(b, c, a), meet(c, a, b), meet(c, b, a)]) {
        expect(other).to.equal(common);
      }
      const all = [...new Set([a, b, c])].sort().join();
      if (all === 'casework,management') expect(common).to.equal('committee');
      else expect([a, b, c].every((wide) => includes(wide, common))).to.equal(true);
    });
  }

  it('is the one audience when there is one', () => {
    for (const audience of audiences) expect(meet(audience)).to.equal(audience);
  });

  for (const audience of audiences) {
    it(`${audience} is read as itself`, () => {
      expect(audienceOf(audience)).to.equal(audience);
    });
  }

  for (const text of ['', 'Management', ' casework', 'everyone', 'constructor', null, undefined, 3, ['management']]) {
    it(`${JSON.stringify([text])} is read as public`, () => {
      expect(audienceOf(text)).to.equal('public');
    });
  }
});
