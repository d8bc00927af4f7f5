import { expect } from 'chai';
import { tenRanking, unit, unitRanking } from '../../test-support/cost-ranking.js';
import { mio, none } from '../../test-support/savings-plan.js';
import type { CostRanking, OreCell, UnitYear } from '../client/port.js';
import { isValue } from '../figures/cell.js';
import { toRanking } from './cost-ranking.js';

const inYears = (...years: readonly (readonly OreCell[])[]): CostRanking =>
  unitRanking({
    years: years.map((cells, index) => ({
      year: 2012 + index,
      units: cells.map((cell, place) => unit(`F-${place}`, cell)),
    })),
  });
const millions = (...values: readonly number[]) => values.map((value) => mio(value));
const compared = (...years: readonly (readonly OreCell[])[]) =>
  toRanking(inYears(...years)).comparisons.map(({ year, higher, lower, same, of }) => [year, higher, lower, same, of]);

describe('A ranking of costs', () => {
  it('compares ranks to the øre: higher, lower and the same, the year before first', () => {
    expect(compared(millions(5, 3, 1), millions(6, 3, 0.5), millions(6, 4, 1))).to.deep.equal([
      [2013, 2, 0, 1, 3],
      [2012, 2, 0, 1, 3],
    ]);
    expect(compared([{ state: 'value', value: 501 }], [{ state: 'value', value: 500 }])).to.deep.equal([
      [2012, 0, 1, 0, 1],
    ]);
  });

  it('compares the ranks that both years tell, and no others', () => {
    expect(compared(millions(5, 3), millions(6, 4, 2))).to.deep.equal([[2012, 2, 0, 0, 2]]);
    expect(compared([mio(5), none('missing')], millions(6, 4))).to.deep.equal([[2012, 1, 0, 0, 1]]);
    expect(compared([mio(5, { partial: { got: 1, of: 2 } })], millions(6))).to.deep.equal([[2012, 0, 0, 0, 0]]);
    expect(compared([], millions(6))).to.deep.equal([[2012, 0, 0, 0, 0]]);
    expect(compared(millions(6))).to.deep.equal([]);
  });

  it('has a place for each rank of the longest year; a shorter one has none there, and never zero', () => {
    const { places, years } = toRanking(inYears(millions(5), millions(6, 4)));
    expect(places).to.deep.equal([
      [1, 1],
      [2, 2],
    ]);
    expect(years[0]!.cells.map(({ state }) => state)).to.deep.equal(['value', 'notApplicable']);
    expect([years[0]!.count, years[0]!.total]).to.deep.equal([1, mio(5)]);
  });

  it('adds all ranks up, and says of how much that is a share', () => {
    const { total, share } = toRanking(unitRanking()).years[1]!;
    expect(total).to.deep.equal(mio(11.5));
    expect(share).to.deep.equal({ state: 'value', dividend: 1_150_000_000, divisor: 4_600_000_000 });
  });

  it('hides the sum and the share where a rank is hidden, and says where it lacks one', () => {
    const hidden = toRanking(
      unitRanking({
        years: [{ year: 2014, units: [unit('a', mio(5)), unit('b', none('suppressed'))], wholeOre: mio(9) }],
      }),
    );
    expect([hidden.years[0]!.total.state, hidden.years[0]!.share.state]).to.deep.equal(['suppressed', 'suppressed']);
    const lacking = toRanking(inYears([mio(5), none('missing')])).years[0]!.total;
    expect(isValue(lacking) && lacking.partial).to.deep.equal({ got: 1, of: 2 });
  });

  it('tells whose rank it is, where that one was before, and who came and who went', () => {
    const { rows, moves } = toRanking(unitRanking());
    expect(rows.map(({ id, rank, rankBefore }) => [id, rank, rankBefore])).to.deep.equal([
      ['F-2', 1, 2],
      ['F-1', 2, 1],
      ['F-4', 3, undefined],
    ]);
    expect(rows[0]!.cells).to.deep.equal([mio(3), mio(5)]);
    expect(rows[2]!.cells).to.deep.equal([{ state: 'missing' }, mio(2)]);
    expect(moves).to.deep.equal({ from: 2013, to: 2014, stayed: 2, entered: ['F-4'], left: ['F-3'] });
    expect(toRanking(inYears(millions(5))).moves).to.equal(undefined);
  });

  it('divides the newest year and each unit by type of service; a type that is not listed cost nothing', () => {
    const { years, rows } = toRanking(unitRanking());
    expect(years[1]!.services.map(({ name, cost }) => [name, cost])).to.deep.equal([
      ['Døgntilbud', mio(9)],
      ['Botilbud', mio(2.5)],
      ['Øvrige ydelser', mio(0)],
    ]);
    expect(rows[2]!.services.map(({ name, cost }) => [name, cost])).to.deep.equal([['Døgntilbud', mio(2)]]);
  });

  it('hides every type where one is hidden, since the whole would give it away, and has none where a unit tells none', () => {
    const year: UnitYear = {
      year: 2014,
      units: [unit('a', mio(5), mio(3), none('suppressed')), unit('b', mio(4), mio(4))],
    };
    const { years, rows } = toRanking(unitRanking({ years: [year] }));
    expect(new Set(years[0]!.services.map(({ cost }) => cost.state))).to.deep.equal(new Set(['suppressed']));
    expect(rows[0]!.services.map(({ cost, share }) => [cost.state, share.state])).to.deep.equal([
      ['suppressed', 'suppressed'],
      ['suppressed', 'suppressed'],
    ]);
    expect(
      toRanking(unitRanking({ years: [{ year: 2014, units: [unit('a', mio(5), mio(5)), unit('b', mio(4))] }] }))
        .years[0]!.services,
    ).to.deep.equal([]);
  });

  it('has no unit where ten share a place, and nobody who came or went', () => {
    const { rows, moves, places, size, years, isKept } = toRanking(tenRanking());
    expect([rows, moves, size, isKept]).to.deep.equal([[], undefined, 10, false]);
    expect(places).to.deep.equal([
      [1, 10],
      [11, 20],
    ]);
    expect(years[1]!.services.map(({ name, cost }) => [name, cost])).to.deep.equal([
      ['Døgntilbud', mio(28)],
      ['Botilbud', mio(16)],
      [undefined, mio(6)],
    ]);
  });

  it('is kept from copies and files unless its source lets it go', () => {
    expect(toRanking(unitRanking()).isKept).to.equal(true);
    expect(toRanking(unitRanking({ mayExport: true })).isKept).to.equal(false);
  });
});
