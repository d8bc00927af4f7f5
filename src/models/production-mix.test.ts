import { expect } from 'chai';
import { mix as herning } from '../../demo/data/herning-2019.js';
import { mix as produktion } from '../../demo/data/produktion-2026.js';
import { inYear, productionMix } from '../../test-support/production-mix.js';
import { about, mio, none } from '../../test-support/savings-plan.js';
import type { ProductionMix } from '../client/port.js';
import { type Cell, isValue } from '../figures/cell.js';
import { type OwnShare, toMix } from './production-mix.js';

const millions = (cell: Cell | undefined) => (cell && isValue(cell) ? cell.value / 1e8 : cell?.state);
const model = (overrides: Partial<ProductionMix> = {}) => toMix(productionMix(overrides));
const ratio = (share: OwnShare) =>
  share.is === 'computed' && share.share.state === 'value' ? [share.share.dividend, share.share.divisor] : share;

describe('a production mix', () => {
  it('is own production first, then what is bought; what is sold stands apart', () => {
    const { parts, sold, years } = model();
    expect(parts.map(({ id }) => id)).to.deep.equal(['own', 'others', 'region', 'private']);
    expect(sold.map(({ id }) => id)).to.deep.equal(['sold']);
    expect(years.map(({ own, bought, total }) => [own, bought, total].map(millions))).to.deep.equal([
      [40, 60, 100],
      [45, 55, 100],
    ]);
    expect(years.map((year) => millions(year.sold))).to.deep.equal([8, 6]);
    expect(years.map(({ share }) => ratio(share))).to.deep.equal([
      [4e9, 1e10],
      [4.5e9, 1e10],
    ]);
  });

  it('puts own kinds first wherever the source has them', () => {
    const kinds = productionMix().kinds.toReversed();
    expect(model({ kinds }).parts.map(({ id }) => id)).to.deep.equal(['own', 'private', 'region', 'others']);
  });

  it('has what the document of Herning says, and works out nothing that it does not', () => {
    const { years, change, hasBought, statedYears, goal, casePrice } = toMix(herning);
    expect(years.map(({ year, isExpected, own }) => [year, isExpected, millions(own)])).to.deep.equal([
      [2019, false, 144],
      [2024, true, 169],
    ]);
    expect(years.map(({ share }) => share)).to.deep.equal([
      { is: 'stated', permille: 430, isAbove: false },
      { is: 'stated', permille: 500, isAbove: true },
    ]);
    expect(years.flatMap(({ bought, total }) => [millions(bought), millions(total)])).to.deep.equal(
      Array.from({ length: 4 }, () => 'missing'),
    );
    expect([hasBought, statedYears, goal, casePrice.state]).to.deep.equal([false, [2019, 2024], undefined, 'missing']);
    expect(millions(change?.change)).to.equal(25);
  });

  it('has the invented figures of the demo to the digit', () => {
    const { years, goal, contradictions } = toMix(produktion);
    expect(years.map(({ own, total }) => [millions(own), millions(total)])).to.deep.equal([
      [141.2, 328.2],
      [145.8, 337.4],
      [149.9, 343.2],
      [155.3, 349],
      [161, 354.2],
      [166.4, 356.3],
    ]);
    expect([millions(goal?.amount), millions(goal?.deviation), goal?.distance]).to.deep.equal([175, -8.6, 860_000_000]);
    expect([goal?.amountReached, goal?.shareReached, contradictions]).to.deep.equal(['below', 'below', []]);
  });

  it('has a share only where every part of all production is there', () => {
    const lacking = [
      inYear(2025, mio(40), mio(30), none('missing'), mio(20)),
      inYear(2025, mio(40), mio(30), mio(10)),
      inYear(2025, mio(40), mio(30), mio(10, { partial: { got: 1, of: 2 } }), mio(20)),
      inYear(2025, none('suppressed'), mio(30), mio(10), mio(20)),
    ];
    const shares = lacking.map((figures) => model({ years: [2025], figures }).years[0]!.share);
    expect(shares.map((share) => share.is === 'computed' && share.share.state)).to.deep.equal([
      'missing',
      'missing',
      'missing',
      'suppressed',
    ]);
    const ownAlone = model({ kinds: productionMix().kinds.slice(0, 1), figures: inYear(2025, mio(40)) });
    expect([ownAlone.hasShare, ownAlone.years[0]!.share]).to.deep.equal([
      false,
      { is: 'computed', share: { state: 'missing' } },
    ]);
  });

  it('keeps apart what nobody gave and what is still to come', () => {
    const { parts } = model({ figures: [] });
    expect(parts[0]!.cells.map(({ state }) => state)).to.deep.equal(['missing', 'notYet']);
  });

  it('tells of a stated share that its amounts do not give, and only then', () => {
    const told = (permille: number, isAbove = false) =>
      model({ statedShares: [{ year: 2025, permille, isAbove }] }).contradictions.map(({ year }) => year);
    // 40 % exactly: a point of percent off is rounding in words.
    expect([told(400), told(390), told(410), told(389), told(411)]).to.deep.equal([[], [], [], [2025], [2025]]);
    expect([told(399, true), told(400, true)]).to.deep.equal([[], [2025]]);
  });

  it('has amounts in the price level of the answer', () => {
    const level = { basis: 'fixed', year: 2026 } as const;
    const { years, casePrice } = model({ about: about({ priceLevel: level }) });
    const cells = [years[0]!.total, casePrice];
    expect(cells.map((cell) => isValue(cell) && cell.level)).to.deep.equal([level, level]);
  });

  it('goes from the first to the last year that own production is known for', () => {
    const years = [2024, 2025, 2026];
    const figures = [...inYear(2024, none('missing')), ...inYear(2025, mio(40)), ...inYear(2026, none('notYet'))];
    const { change } = model({ years, figures });
    expect([change?.from.year, change?.to.year]).to.deep.equal([2025, 2025]);
    expect(model({ figures: [] }).change).to.equal(undefined);
  });
});
