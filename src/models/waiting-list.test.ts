import { expect } from 'chai';
import { list as venteliste } from '../../demo/data/venteliste-2026.js';
import { none } from '../../test-support/savings-plan.js';
import { count, groupOf, waiting, waitingList } from '../../test-support/waiting-list.js';
import type { NoValue } from '../client/port.js';
import { type Cell, isValue } from '../figures/cell.js';
import { toWaiting, waitedOver } from './waiting-list.js';

const shown = (cell: Cell | undefined) => (cell && isValue(cell) ? cell.value : cell?.state);
const hidden = none('suppressed') as NoValue;

describe('a waiting list', () => {
  it('has the figures of the demo to the digit: 49 courses of 46 citizens, 14 with a place, 35 without', () => {
    const { whole, rows } = toWaiting(venteliste);
    expect(
      [whole.all, whole.holders, whole.withoutPlace].flatMap(({ courses, citizens }) => [
        shown(courses),
        shown(citizens),
      ]),
    ).to.deep.equal([49, 46, 14, 12, 35, 34]);
    expect(rows.map(({ withoutPlace }) => shown(withoutPlace.courses))).to.deep.equal([11, 9, 6, 5, 4]);
    expect([shown(whole.moves.net), ...rows.map(({ moves }) => shown(moves.net))]).to.deep.equal([4, 1, 1, 0, 1, 1]);
  });

  it('counts above a limit by the bands that begin after it, and by no other limit', () => {
    const model = toWaiting(venteliste);
    expect([90, 180, 365].map((limit) => shown(waitedOver(model.whole, model, limit)))).to.deep.equal([28, 14, 2]);
    expect(
      [0, 91, 200, 400, -1].map((limit) => waitedOver(model.whole, model, limit === -1 ? 1e9 : limit)),
    ).to.deep.equal(Array.from({ length: 5 }, () => undefined));
  });

  it('tells nothing above a limit where a band is hidden, and has no partial count where one is missing', () => {
    const over = (byDays: readonly NoValue[]) => {
      const figures = waiting(8, 1, { byDays: [count(3), ...byDays] });
      const bands = [{ from: 0, to: 90 }, { from: 91, to: 180 }, { from: 181 }];
      const model = toWaiting(waitingList({ bands, groups: [groupOf('a', figures)], whole: figures }));
      return shown(waitedOver(model.whole, model, 90));
    };
    expect(over([count(2) as never, hidden])).to.equal('suppressed');
    expect(over([count(2) as never, none('missing') as NoValue])).to.equal('missing');
    expect(over([count(2) as never, count(3) as never])).to.equal(5);
  });

  it('has the change only where both who entered and who left are told', () => {
    const moves = { before: hidden, entered: count(4), left: hidden };
    const { rows } = toWaiting(waitingList({ groups: [groupOf('a', waiting(8, 1, { moves }))] }));
    expect(shown(rows[0]!.moves.net)).to.equal('suppressed');
  });

  it('tells of the reasons and measures that the source has', () => {
    const { all, holders, withoutPlace } = waiting(8, 1);
    const bare = { all, holders, withoutPlace };
    const { reasons, hasDays, hasMoves, hasTemporary } = toWaiting(
      waitingList({ groups: [groupOf('a', bare)], whole: bare }),
    );
    expect([reasons, hasDays, hasMoves, hasTemporary]).to.deep.equal([[], false, false, false]);
    expect(toWaiting(waitingList()).reasons).to.deep.equal([
      'nothingToOffer',
      'declined',
      'chosenPlace',
      'underAssessment',
    ]);
  });
});
