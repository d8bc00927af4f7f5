import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyCell, anyOre, emptyStates } from '../../test-support/property.js';
import { shareOf, sumOf } from './arithmetic.js';
import { type Cell, missing, notApplicable, type RatioCell, valueOf } from './cell.js';
import { ratioIn } from './rounding/exact.js';
import {
  type BudgetEffect,
  budgetEffectOf,
  deviationFromBudget,
  deviationOf,
  type Direction,
  fulfilmentOf,
  savedOf,
  type Status,
  statusOf,
  type StatusRule,
  usualRule,
} from './variance.js';

const rule: StatusRule = { onTargetPercent: 100, nearPercent: 90, smallShortfallOre: 30_000_000 };
const mio = (amount: number): Cell => valueOf(Math.round(amount * 10) * 10_000_000);
const judged = (target: Cell, expected: Cell, by: StatusRule = rule, oneOff?: Cell): Status =>
  statusOf({ target, expected, oneOff, direction: 1 }, by);

/** A share in tenths of a percent: 668 is 66,8 %. */
const tenths = (share: RatioCell) => (share.state === 'value' ? ratioIn(share.dividend, share.divisor, 1000) : share);

describe('Fredensborg, 30.11.2015', () => {
  const columns = {
    target: [6, 5, 0.8, 5, 2.2, 0.6, 4.5, 0.5, 0.1, 0.3],
    realised: [3.6, 0.8, 0.2, 4.5, 2.2, 0.6, 4.5, 0.3, 0, 0],
    expected: [3.6, 1.1, 0.5, 4.7, 2.2, 0.6, 4.5, 0.4, 0, 0],
  };
  const total = { target: mio(25), realised: mio(16.7), expected: mio(17.6) };

  for (const measure of ['target', 'realised', 'expected'] as const) {
    it(`adds up as printed: ${measure}`, () => {
      expect(sumOf(columns[measure].map(mio))).to.deep.equal(total[measure]);
    });
  }

  it('has realised 66,8 %, expects 70,4 % and falls 7,4 short', () => {
    expect(tenths(shareOf(total.realised, total.target))).to.equal(668);
    expect(tenths(fulfilmentOf(total.expected, total.target))).to.equal(704);
    expect(deviationOf(total.expected, total.target)).to.deep.equal(mio(-7.4));
  });

  it('falls as short in total as its areas do together', () => {
    const deviations = columns.expected.map((expected, index) =>
      deviationOf(mio(expected), mio(columns.target[index]!)),
    );
    expect(sumOf(deviations)).to.deep.equal(mio(-7.4));
  });
});

describe('an amount as a saving', () => {
  const cases: { value: number; direction: Direction; saved: number }[] = [
    { value: 740, direction: 1, saved: 740 },
    { value: -740, direction: 1, saved: -740 },
    { value: -740, direction: -1, saved: 740 },
    { value: 740, direction: -1, saved: -740 },
    { value: 0, direction: 1, saved: 0 },
    { value: 0, direction: -1, saved: 0 },
  ];
  for (const { value, direction, saved } of cases) {
    it(`is ${saved} of ${value} where a saving has the sign of ${direction}`, () => {
      expect(Object.is(savedOf({ state: 'value', value }, direction), saved)).to.equal(true);
    });
  }
});

describe('deviation from the budget', () => {
  it('is expected accounts minus adjusted budget, with the sign of the data', () => {
    expect(deviationFromBudget(mio(103), mio(100))).to.deep.equal(mio(3));
    expect(deviationFromBudget(mio(-103), mio(-100))).to.deep.equal(mio(-3));
  });

  it('leaves the share of the budget that is spent to shareOf', () => {
    expect(tenths(shareOf(mio(75), mio(100)))).to.equal(750);
  });

  for (const state of emptyStates) {
    it(`is ${state} when either is, and then has no word`, () => {
      expect(deviationFromBudget({ state }, mio(1))).to.deep.equal({ state });
      expect(deviationFromBudget(mio(1), { state })).to.deep.equal({ state });
      expect(budgetEffectOf({ state }, 1)).to.equal('notJudged');
    });
  }

  const words: { deviation: number; overspend: Direction; effect: BudgetEffect }[] = [
    { deviation: 1, overspend: 1, effect: 'overspend' },
    { deviation: -1, overspend: 1, effect: 'underspend' },
    { deviation: 0, overspend: 1, effect: 'onBudget' },
    { deviation: -1, overspend: -1, effect: 'overspend' },
    { deviation: 1, overspend: -1, effect: 'underspend' },
    { deviation: 0, overspend: -1, effect: 'onBudget' },
    { deviation: 300_000_000, overspend: 1, effect: 'overspend' },
  ];
  for (const { deviation, overspend, effect } of words) {
    it(`${deviation} øre where an overspend has the sign of ${overspend} is ${effect}`, () => {
      expect(budgetEffectOf(valueOf(deviation), overspend)).to.equal(effect);
    });
  }

  it('of some parts only has no word', () => {
    expect(budgetEffectOf({ state: 'value', value: 5, partial: { got: 1, of: 2 } }, 1)).to.equal('notJudged');
  });
});

describe('deviation and fulfilment', () => {
  it('are what is expected against the target', () => {
    expect(deviationOf(mio(17.6), mio(25))).to.deep.equal(mio(-7.4));
    expect(fulfilmentOf(mio(17.6), mio(25))).to.deep.equal({
      state: 'value',
      dividend: 1_760_000_000,
      divisor: 2_500_000_000,
    });
  });

  it('keep the sign of the data', () => {
    expect(deviationOf(mio(-17.6), mio(-25))).to.deep.equal(mio(7.4));
  });

  it('of a target of zero are a distance and no share', () => {
    expect(deviationOf(mio(1), valueOf(0))).to.deep.equal(mio(1));
    expect(fulfilmentOf(mio(1), valueOf(0))).to.deep.equal(notApplicable);
  });

  for (const state of emptyStates) {
    it(`are ${state} when what is expected is`, () => {
      expect(deviationOf({ state }, mio(25))).to.deep.equal({ state });
      expect(fulfilmentOf({ state }, mio(25))).to.deep.equal({ state });
    });
  }
});

describe('statusOf', () => {
  it('says that a shortfall is small only where the source states what is small', () => {
    const strict: StatusRule = { onTargetPercent: 120, nearPercent: 110 };
    expect(judged(valueOf(100), valueOf(105), strict)).to.equal('below');
    expect(judged(valueOf(100), valueOf(100), strict)).to.equal('below');
    expect(judged(valueOf(100), valueOf(105), { ...strict, smallShortfallOre: 0 })).to.equal('belowSmall');
  });

  const fredensborg: { area: string; target: number; expected: number; oneOff?: number; status: Status }[] = [
    { area: 'Støtte eget hjem', target: 6, expected: 3.6, status: 'below' },
    { area: 'Dagtilbud', target: 5, expected: 1.1, status: 'below' },
    { area: 'BPA', target: 0.8, expected: 0.5, status: 'belowSmall' },
    { area: 'Botilbud', target: 5, expected: 4.7, status: 'near' },
    { area: 'Alkohol/stof', target: 2.2, expected: 2.2, status: 'onTarget' },
    { area: 'Træning børn', target: 0.6, expected: 0.6, status: 'onTarget' },
    { area: 'Institutioner', target: 4.5, expected: 4.5, oneOff: 4.5, status: 'onTargetOneOff' },
    { area: 'STU', target: 0.5, expected: 0.4, status: 'belowSmall' },
    { area: 'Merudgifter', target: 0.1, expected: 0, status: 'belowSmall' },
    { area: 'Ledsageordning', target: 0.3, expected: 0, status: 'belowSmall' },
  ];
  for (const { area, target, expected, oneOff, status } of fredensborg) {
    it(`${area}: ${expected} of ${target} is ${status}`, () => {
      expect(judged(mio(target), mio(expected), rule, oneOff === undefined ? undefined : mio(oneOff))).to.equal(status);
    });
  }

  it('the whole of Fredensborg is below, judged by percent alone', () => {
    expect(judged(mio(25), mio(17.6), { onTargetPercent: 100, nearPercent: 90 }, mio(4.5))).to.equal('below');
  });

  const thresholds: { name: string; target: number; expected: number; status: Status }[] = [
    { name: 'all of the target', target: 1e9, expected: 1e9, status: 'onTarget' },
    { name: 'one øre short of the target', target: 1e9, expected: 1e9 - 1, status: 'near' },
    { name: 'more than the target', target: 1e9, expected: 2e9, status: 'onTarget' },
    { name: 'nine tenths of the target', target: 1e9, expected: 9e8, status: 'near' },
    { name: 'one øre below nine tenths', target: 1e9, expected: 9e8 - 1, status: 'below' },
    { name: 'short by the small amount', target: 1e8, expected: 7e7, status: 'belowSmall' },
    { name: 'short by an øre more than the small amount', target: 1e8, expected: 7e7 - 1, status: 'below' },
    { name: 'a shortfall that is small but near in percent is near', target: 1e8, expected: 9e7, status: 'near' },
    { name: 'nothing of a target', target: 1e9, expected: 0, status: 'below' },
    { name: 'a cost where a saving was meant', target: 1e9, expected: -1, status: 'below' },
    { name: 'a target of one øre, reached', target: 1, expected: 1, status: 'onTarget' },
    { name: 'a target of zero', target: 0, expected: 5, status: 'notJudged' },
    { name: 'a target of zero with nothing expected', target: 0, expected: 0, status: 'notJudged' },
    { name: 'a target against the sign of a saving', target: -1e9, expected: -1e9, status: 'notJudged' },
  ];
  for (const { name, target, expected, status } of thresholds) {
    it(`${name}: ${status}`, () => {
      expect(judged(valueOf(target), valueOf(expected))).to.equal(status);
    });
  }

  it('judges what is printed alike by its øre', () => {
    // 24,98 of 25 is printed as 25,0 of 25,0.
    expect(judged(valueOf(2_500_000_000), valueOf(2_498_000_000))).to.equal('near');
  });

  it('knows no small amount where the rule states none', () => {
    expect(judged(mio(0.1), valueOf(0), usualRule)).to.equal('below');
    expect(judged(valueOf(1), valueOf(0), usualRule)).to.equal('below');
    expect(usualRule).to.deep.equal({ onTargetPercent: 100, nearPercent: 90 });
  });

  it('takes the thresholds that the rule states', () => {
    const mild: StatusRule = { onTargetPercent: 95, nearPercent: 50 };
    expect(judged(valueOf(1000), valueOf(950), mild)).to.equal('onTarget');
    expect(judged(valueOf(1000), valueOf(949), mild)).to.equal('near');
    expect(judged(valueOf(1000), valueOf(500), mild)).to.equal('near');
    expect(judged(valueOf(1000), valueOf(499), mild)).to.equal('below');
  });

  const oneOffs: { name: string; expected: number; oneOff: Cell | undefined; status: Status }[] = [
    { name: 'nothing said of it', expected: 100, oneOff: undefined, status: 'onTarget' },
    { name: 'none of it', expected: 100, oneOff: valueOf(0), status: 'onTarget' },
    { name: 'an øre of it, needed', expected: 100, oneOff: valueOf(1), status: 'onTargetOneOff' },
    { name: 'some of it, on target without', expected: 120, oneOff: valueOf(20), status: 'onTarget' },
    { name: 'some of it, an øre too much', expected: 120, oneOff: valueOf(21), status: 'onTargetOneOff' },
    { name: 'not stated', expected: 100, oneOff: missing, status: 'notJudged' },
    { name: 'hidden', expected: 100, oneOff: { state: 'suppressed' }, status: 'notJudged' },
    { name: 'there can be none of it', expected: 100, oneOff: notApplicable, status: 'onTarget' },
    {
      name: 'known of some parts only',
      expected: 100,
      oneOff: { state: 'value', value: 0, partial: { got: 1, of: 2 } },
      status: 'notJudged',
    },
    { name: 'near all the same', expected: 95, oneOff: valueOf(95), status: 'near' },
  ];
  for (const { name, expected, oneOff, status } of oneOffs) {
    it(`what holds in this period only: ${name} is ${status}`, () => {
      expect(judged(valueOf(100), valueOf(expected), rule, oneOff)).to.equal(status);
    });
  }

  it('sets one-off savings that stand with minus off against the rest', () => {
    const saving = { target: valueOf(-100), expected: valueOf(-120), direction: -1 } as const;
    expect(statusOf({ ...saving, oneOff: valueOf(-20) }, rule)).to.equal('onTarget');
    expect(statusOf({ ...saving, oneOff: valueOf(-21) }, rule)).to.equal('onTargetOneOff');
  });

  for (const state of emptyStates) {
    it(`does not judge what is ${state}`, () => {
      expect(judged({ state }, mio(1))).to.equal('notJudged');
      expect(judged(mio(1), { state })).to.equal('notJudged');
    });
  }

  it('does not judge a sum that lacks parts', () => {
    const part: Cell = { state: 'value', value: 1e9, partial: { got: 9, of: 10 } };
    expect(judged(part, mio(10))).to.equal('notJudged');
    expect(judged(mio(10), part)).to.equal('notJudged');
  });

  it('refuses amounts in different price levels', () => {
    const fixed: Cell = { state: 'value', value: 50, level: { basis: 'fixed', year: 2016 } };
    expect(() => judged(valueOf(100), fixed)).to.throw(RangeError);
    expect(() => judged(fixed, valueOf(100))).to.throw(RangeError);
    expect(judged(fixed, fixed)).to.equal('onTarget');
  });

  const mirrored = (cell: Cell): Cell => (cell.state === 'value' ? { ...cell, value: -cell.value + 0 } : cell);

  it('judges savings that stand with minus as it judges the same with plus', () => {
    always(
      fc.property(anyCell(), anyCell(), fc.option(anyCell(), { nil: undefined }), (target, expected, oneOff) => {
        const plus = statusOf({ target, expected, oneOff, direction: 1 }, rule);
        const minus = statusOf(
          {
            target: mirrored(target),
            expected: mirrored(expected),
            oneOff: oneOff && mirrored(oneOff),
            direction: -1,
          },
          rule,
        );
        expect(minus).to.equal(plus);
      }),
    );
  });

  it('never judges more harshly when more is expected', () => {
    const order: Status[] = ['below', 'belowSmall', 'near', 'onTarget'];
    always(
      fc.property(fc.integer({ min: 1, max: 1e12 }), anyOre(), fc.nat(1e9), (target, expected, more) => {
        const [less, then] = [expected, expected + more].map((ore) => judged(valueOf(target), valueOf(ore)));
        expect(order.indexOf(then!)).to.be.at.least(order.indexOf(less!));
      }),
    );
  });
});
