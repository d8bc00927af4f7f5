import { expect } from 'chai';
import fc from 'fast-check';
import { anyChain, anySums, anyTable } from '../../../test-support/disclosure-tables.js';
import { randomFrom } from '../../../test-support/random.js';
import { always } from '../../../test-support/property.js';
import { solve } from '../../../test-support/solver.js';
import { type Line, listLines, type Table, tableLines } from '../tables/lines.js';
import { attack, isRecovered } from './attack.js';
import { recoverable } from './recoverable.js';
import { isSmallCount } from './threshold.js';

const _ = undefined;

describe('recoverable', () => {
  const cases: {
    name: string;
    figures: (number | undefined)[];
    lines: readonly Line[];
    least?: number;
    found: number[];
  }[] = [
    { name: 'nothing where nothing is hidden', figures: [1, 2, 3], lines: listLines(3), found: [] },
    { name: 'a figure hidden alone', figures: [12, _, 30, 45], lines: listLines(4), found: [1] },
    { name: 'a total hidden alone', figures: [12, 3, _], lines: listLines(3), found: [2] },
    { name: 'neither of two', figures: [_, _, 30, 45], lines: listLines(4), least: -Infinity, found: [] },
    { name: 'neither of two with little left', figures: [_, _, 30, 33], lines: listLines(4), least: 1, found: [] },
    { name: 'both of two that can be no less', figures: [_, _, 30, 32], lines: listLines(4), found: [0, 1] },
    {
      name: 'nothing of them where zeros may be hidden',
      figures: [_, _, 30, 32],
      lines: listLines(4),
      least: 0,
      found: [],
    },
    {
      name: 'what lies between two blocks that hide each other',
      figures: [_, _, _, 1, 9, _, _, 2, 2, 9, 1, 1, _, _, 9, 2, 2, _, _, 9, 9, 9, 9, 9, 36],
      lines: tableLines(5, 5),
      found: [2],
    },
    {
      name: 'nothing of a block',
      figures: [_, _, 4, 9, _, _, 3, 9, 2, 3, 4, 9, 9, 7, 11, 27],
      lines: tableLines(4, 4),
      found: [],
    },
    {
      name: 'what is shown on the other date',
      figures: [_, _, 20, 9, 6, 3],
      lines: [
        { total: 2, plus: [0, 1] },
        { total: 3, plus: [0, 4], minus: [5] },
      ],
      found: [0, 1],
    },
    {
      name: 'what two sums of different factors leave',
      figures: [_, _, 12, 8],
      lines: [
        { total: 2, plus: [0, 1] },
        { total: 3, plus: [0], minus: [1] },
      ],
      found: [0, 1],
    },
    {
      name: 'step by step, what one line leaves for the next',
      figures: [_, _, _, 10, 4, _, 5],
      lines: [
        { total: 3, plus: [0, 1, 2] },
        { total: 4, plus: [0, 1] },
        { total: 6, plus: [1, 5] },
      ],
      least: 1,
      found: [2],
    },
  ];
  for (const { name, figures, lines, least, found } of cases) {
    it(`finds ${name}`, () => {
      expect(recoverable({ figures, lines }, least)).to.deep.equal(found);
    });
  }

  it('finds only what the attack finds too', () => {
    always(
      fc.property(fc.nat(), fc.constantFrom(0.1, 0.3, 0.6), (seed, share) => {
        const random = randomFrom(seed);
        const table = anyOf(random);
        const published = hiddenAtRandom(table, random, share);
        const least = Math.min(0, ...table.figures);
        const proved = attack(published, solve, least)
          .filter(isRecovered)
          .map(({ place }) => place);
        expect(proved).to.include.members([...recoverable(published, least)]);
      }),
      { runs: 150 },
    );
  });

  it('finds all that adding and subtracting gives', () => {
    always(
      fc.property(fc.nat(), fc.constantFrom(0.2, 0.4, 0.6), (seed, share) => {
        const random = randomFrom(seed);
        const table = anyOf(random);
        const published = hiddenAtRandom(table, random, share);
        const given = attack(published, solve, -Infinity)
          .filter(isRecovered)
          .map(({ place }) => place);
        expect(recoverable(published, -Infinity)).to.deep.equal(given);
      }),
      { runs: 150 },
    );
  });

  it('finds all that the attack finds where only the small counts are hidden, in these tables', () => {
    always(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(seed);
        const { figures, lines } = random() < 0.5 ? anyTable(random, 4, 5) : anyChain(random, 4, 3);
        const published = { figures: figures.map((figure) => (isSmallCount(figure, 5) ? undefined : figure)), lines };
        const told = attack(published, solve).filter(isRecovered);
        expect(recoverable(published)).to.deep.equal(told.map(({ place }) => place));
      }),
      { runs: 100 },
    );
  });
});

/** A table with margins, a chain of tables, or a few figures and sums of any of them. */
function anyOf(random: () => number): Table {
  const kind = random();
  if (kind < 0.3) return anyTable(random, 3, 4);
  return kind < 0.6 ? anyChain(random, 3, 2) : anySums(random, 6, 5);
}

function hiddenAtRandom({ figures, lines }: Table, random: () => number, share: number): Table<number | undefined> {
  return { figures: figures.map((figure) => (random() < share ? undefined : figure)), lines };
}
