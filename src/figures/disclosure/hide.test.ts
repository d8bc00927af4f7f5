import { expect } from 'chai';
import fc from 'fast-check';
import { anyChain, anyList, anyTable } from '../../../test-support/disclosure-tables.js';
import { randomFrom } from '../../../test-support/random.js';
import { always } from '../../../test-support/property.js';
import { solve } from '../../../test-support/solver.js';
import { listLines, type Table, tableLines } from '../tables/lines.js';
import { tableOf } from '../tables/named.js';
import { attack, isRecovered } from './attack.js';
import { hide, type HidingOptions } from './hide.js';
import type { Need } from './hiding.js';
import type { Bounds } from './narrowing.js';
import { needsOfAmounts, needsOfCounts } from './needs.js';

/** What an attacker makes of a table with these places hidden. */
function attacked({ figures, lines }: Table, hidden: readonly number[], least = 1): readonly Bounds[] {
  const published = figures.map((figure, place) => (hidden.includes(place) ? undefined : figure));
  return attack({ figures: published, lines }, solve, least);
}

/** Whether each needed figure can be as high as it must, and nothing hidden is known. */
function isProtected(table: Table, needs: readonly Need[], hidden: readonly number[], least = 1): boolean {
  const bounds = attacked(table, hidden, least);
  return (
    !bounds.some(isRecovered) &&
    needs.every(({ place, possible }) =>
      bounds.some((bound) => bound.place === place && bound.low <= possible && bound.high >= possible),
    )
  );
}

describe('hide', () => {
  it('hides nothing where nothing is small', () => {
    const table = { figures: [5, 0, 7, 12], lines: listLines(4) };
    expect(hide(table, needsOfCounts(table.figures, 5), solve)).to.deep.equal({
      hidden: [],
      extra: 0,
      cost: 0,
      atLeast: 0,
    });
  });

  it('hides the smallest figure that will do with a small one in a list', () => {
    const table = { figures: [3, 40, 8, 60, 111], lines: listLines(5) };
    const hiding = hide(table, needsOfCounts(table.figures, 5), solve);
    expect(hiding.hidden).to.deep.equal([0, 2]);
    expect(hiding.extra).to.equal(1);
    expect(hiding.cost).to.equal(hiding.atLeast);
    expect(attacked(table, hiding.hidden)).to.deep.equal([
      { place: 0, low: 1, high: 10 },
      { place: 2, low: 1, high: 10 },
    ]);
  });

  it('lets two small ones hide each other only where one of them could be large', () => {
    const enough = { figures: [3, 4, 40, 47], lines: listLines(4) };
    expect(hide(enough, needsOfCounts(enough.figures, 5), solve).hidden).to.deep.equal([0, 1]);
    const few = { figures: [1, 2, 40, 50, 93], lines: listLines(5) };
    expect(hide(few, needsOfCounts(few.figures, 5), solve).hidden).to.deep.equal([0, 1, 2]);
  });

  it('takes no zero for a hiding place: who knows that zeros are shown knows it is none', () => {
    const table = { figures: [3, 0, 0, 30, 33], lines: listLines(5) };
    for (const rounds of [60, 0])
      expect(hide(table, needsOfCounts(table.figures, 5), solve, { rounds }).hidden).to.deep.equal([0, 3]);
  });

  it('usually spares a total even where it is the smallest figure', () => {
    const lines = [{ total: 3, plus: [0, 1], minus: [2] }];
    const table = { figures: [3, 60, 43, 20], lines };
    for (const rounds of [60, 0])
      expect(hide(table, needsOfCounts(table.figures, 5), solve, { rounds }).hidden).to.deep.equal([0, 2]);
  });

  it('gets on with zeros among the figures that stand in the way', () => {
    const figures = [3, 0, 4, 5, 12, 10, 0, 5, 4, 19, 1, 0, 1, 52, 54, 14, 0, 10, 61, 85];
    const table = { figures, lines: tableLines(4, 5) };
    const needs = needsOfCounts(figures, 5);
    expect(isProtected(table, needs, hide(table, needs, solve).hidden)).to.equal(true);
  });

  it('hides a small total with its parts', () => {
    const table = { figures: [3, 0, 3], lines: listLines(3) };
    expect(hide(table, needsOfCounts(table.figures, 5), solve).hidden).to.deep.equal([0, 2]);
  });

  it('hides a block of four around one small figure in a table with margins', () => {
    // 6 of 49 stand in the corner; the cheapest block is that of the smallest figures.
    const figures = [2, 6, 30, 38, 7, 8, 25, 40, 40, 50, 60, 150, 49, 64, 115, 228];
    const hiding = hide({ figures, lines: tableLines(4, 4) }, needsOfCounts(figures, 5), solve);
    expect(hiding.hidden).to.deep.equal([0, 1, 4, 5]);
  });

  it('sees through a chain of tables: by type, by area and over two dates', () => {
    const { table, names } = tableOf(
      {
        'january homes': 3,
        'january day places': 12,
        'january all': 15,
        'january north': 8,
        'january south': 7,
        'homes entered': 9,
        'homes left': 2,
        'june homes': 10,
        'june day places': 12,
        'june all': 22,
      },
      [
        { total: 'january all', plus: ['january homes', 'january day places'] },
        { total: 'january all', plus: ['january north', 'january south'] },
        { total: 'june all', plus: ['june homes', 'june day places'] },
        { total: 'june homes', plus: ['january homes', 'homes entered'], minus: ['homes left'] },
      ],
    );
    const needs = needsOfCounts(table.figures, 5);
    const { hidden } = hide(table, needs, solve);
    // The two small ones, day places that would tell the homes of January, and one of those that would tell them from June.
    expect(hidden.map((place) => names[place])).to.deep.equal(['january homes', 'january day places', 'homes left']);
    expect(isProtected(table, needs, hidden)).to.equal(true);
  });

  it('hides what is hidden in another table of the same persons, and protects its own beside it', () => {
    const amounts = [100_000, 900_000, 400_000, 600_000, 2_000_000];
    const of = amounts.map((amount, place) => ({ amount, persons: 9, largest: place === 1 ? 800_000 : 90_000 }));
    const table = { figures: amounts, lines: listLines(5) };
    const options: HidingOptions = { follow: [0], least: 0 };
    expect(hide(table, needsOfAmounts(of), solve, options).hidden).to.deep.equal([0, 1, 2]);
    expect(hide(table, [], solve, options).hidden).to.deep.equal([0, 2]);
    expect(hide(table, [], solve, { ...options, rounds: 0 }).hidden).to.deep.equal([0, 2]);
    // What is in need by itself needs no more for following.
    const needs = needsOfAmounts(of);
    expect(hide(table, needs, solve, { follow: [1], least: 0 })).to.deep.equal(hide(table, needs, solve, { least: 0 }));
  });

  it('spares what it is told to spare', () => {
    const table = { figures: [3, 40, 8, 60, 111], lines: listLines(5) };
    const needs = needsOfCounts(table.figures, 5);
    expect(hide(table, needs, solve, { costs: [1, 1, 9, 2, 3] }).hidden).to.deep.equal([0, 1]);
  });

  it('usually spares a total, and the total of totals most', () => {
    const figures = [2, 0, 2, 0, 90, 90, 2, 90, 92];
    const { hidden } = hide({ figures, lines: tableLines(3, 3) }, needsOfCounts(figures, 5), solve);
    expect(hidden).to.deep.equal([0, 2, 6, 8]);
  });

  it('looks for a good choice in a table that is too large for the best one, and says how good it is', () => {
    const parts = Array.from({ length: 169 }, (_, place) => (place === 7 ? 2 : 20 + place));
    const table = { figures: [...parts, parts.reduce((sum, part) => sum + part)], lines: listLines(170) };
    const { hidden, extra, cost, atLeast } = hide(table, needsOfCounts(table.figures, 5), solve);
    expect(hidden).to.deep.equal([0, 7]);
    expect(extra).to.equal(1);
    expect(atLeast).to.be.closeTo(cost, 1e-9);
  });

  it('says which line does not add up', () => {
    expect(() => hide({ figures: [1, 2, 4], lines: listLines(3) }, [], solve)).to.throw(RangeError, 'Line 0');
  });

  const list = { figures: [3, 40, 0, 43], lines: listLines(4) };
  const unsound: { name: string; table?: Table; needs?: Need[]; options?: HidingOptions; message: string }[] = [
    {
      name: 'a figure that is less than everyone is said to know',
      options: { least: 4 },
      message: 'Figure 0 is less than 4',
    },
    {
      name: 'a zero that must be hidden where zeros are shown',
      options: { follow: [2] },
      message: 'Figure 2 is less than 1',
    },
    { name: 'a need that is met by the figure itself', needs: [{ place: 0, possible: 3 }], message: 'for figure 0' },
    { name: 'a need that nobody would believe', needs: [{ place: 0, possible: 0 }], message: 'no less than 1' },
    { name: 'a need for no number', needs: [{ place: 0, possible: Number.NaN }], message: 'another whole number' },
    {
      name: 'a need of a figure that is not there',
      needs: [{ place: 4, possible: 5 }],
      message: 'figure 4, which is not there',
    },
    {
      name: 'a line that names a figure twice',
      table: { figures: [2, 4], lines: [{ total: 1, plus: [0, 0] }] },
      message: 'Line 0 of the table names a figure twice',
    },
    {
      name: 'half a person',
      table: { figures: [0.5, 0.5], lines: listLines(2) },
      message: 'Figure 0 of the table is not',
    },
    { name: 'what costs nothing to hide', options: { costs: [1, 1, 0, 1] }, message: 'above zero for each figure' },
    { name: 'what costs no number', options: { costs: [1, 1, 1, Infinity] }, message: 'above zero for each figure' },
    { name: 'costs of other figures', options: { costs: [1, 1] }, message: 'above zero for each figure' },
  ];
  for (const { name, table = list, needs = [], options, message } of unsound) {
    it(`refuses ${name}`, () => {
      expect(() => hide(table, needs, solve, options)).to.throw(RangeError, message);
    });
  }

  it('takes what just is possible for possible', () => {
    expect(hide(list, [{ place: 0, possible: 1 }], solve).hidden).to.deep.equal([0, 1]);
  });

  it('hides amounts of nothing behind each other, since nobody knows that they are nothing', () => {
    const nothing = { figures: [0, 0, 0, 0], lines: listLines(4) };
    const few = nothing.figures.map((amount, place) => ({ amount, persons: place === 0 ? 3 : 8, largest: 0 }));
    for (const rounds of [60, 0])
      expect(hide(nothing, needsOfAmounts(few), solve, { least: 0, rounds }).extra).to.equal(1);
    expect(hide(nothing, [], solve, { least: 0, follow: [3] }).extra).to.equal(1);
  });

  it('leaves amounts open to either side, chosen best and quickly', () => {
    // The second would do for the third to be more, but not for it to be less.
    const table = { figures: [900_000, 5000, 400_000, 600_000, 1_905_000], lines: listLines(5) };
    const needs = [
      { place: 2, possible: 480_000 },
      { place: 2, possible: 320_000 },
    ];
    for (const rounds of [60, 0]) {
      const { hidden } = hide(table, needs, solve, { least: 0, rounds });
      expect(hidden).to.deep.equal([2, 3]);
      expect(isProtected(table, needs, hidden, 0)).to.equal(true);
    }
    const mirrored = { figures: table.figures.map((figure) => -figure), lines: table.lines };
    const below = needs.map(({ place, possible }) => ({ place, possible: -possible }));
    expect(hide(mirrored, below, solve, { least: -Infinity }).hidden).to.deep.equal([1, 2]);
  });

  const kinds: { name: string; any: (random: () => number) => Table }[] = [
    { name: 'lists', any: (random) => anyList(random, 6) },
    { name: 'tables with margins', any: (random) => anyTable(random, 4, 4) },
    { name: 'chains of tables', any: (random) => anyChain(random, 4, 3) },
  ];
  for (const { name, any } of kinds) {
    for (const rounds of [60, 0]) {
      it(`leaves nothing to recover in ${name}, ${rounds > 0 ? 'chosen best' : 'chosen quickly'}`, () => {
        always(
          fc.property(fc.nat(), (seed) => {
            const table = any(randomFrom(seed));
            const needs = needsOfCounts(table.figures, 5);
            const { hidden, cost, atLeast } = hide(table, needs, solve, { rounds });
            expect(isProtected(table, needs, hidden)).to.equal(true);
            expect(cost).to.be.at.least(atLeast - 1e-6);
          }),
          { runs: 15 },
        );
      });
    }
  }

  it('finds the best choice there is', () => {
    always(
      fc.property(fc.nat(), (seed) => {
        const table = anyTable(randomFrom(seed), 2, 2);
        const needs = needsOfCounts(table.figures, 5);
        const costs = table.figures.map(() => 1);
        const { cost, atLeast } = hide(table, needs, solve, { costs });
        expect(cost).to.equal(atLeast);
        expect(cost).to.equal(fewest(table, needs));
      }),
      { runs: 20 },
    );
  });
});

/** How few extra figures will do, by trying all choices, the small ones first. */
function fewest(table: Table, needs: readonly Need[]): number {
  const must = needs.map(({ place }) => place);
  const spare = table.figures.flatMap((figure, place) => (figure === 0 || must.includes(place) ? [] : [place]));
  for (let size = 0; ; size += 1) {
    for (const extra of choices(spare, size)) {
      const bounds = attacked(table, [...must, ...extra]);
      if (
        needs.every(({ place, possible }) =>
          bounds.some((bound) => bound.place === place && bound.low <= possible && bound.high >= possible),
        )
      )
        return size;
    }
  }
}

function* choices(places: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [index, place] of places.entries())
      for (const rest of choices(places.slice(index + 1), size - 1)) yield [place, ...rest];
}
