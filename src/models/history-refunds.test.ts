import { expect } from 'chai';
import { citizenHistory, service } from '../../test-support/citizen-history.js';
import { none, ore } from '../../test-support/savings-plan.js';
import type { CaseRefund } from '../client/port.js';
import { toHistory } from './citizen-history.js';

const refund = (more: Partial<CaseRefund> = {}): CaseRefund => ({
  year: 2025,
  basis: 'estimated',
  costOre: ore(100_000_000),
  refundOre: ore(3_500_000),
  bands: { year: 2025, bands: [{ aboveOre: 86_000_000, percent: 25 }] },
  ...more,
});
const refundsOf = (...refunds: CaseRefund[]) => toHistory(citizenHistory({ refunds }), 'month').refunds;
const inPrices = (value: number, year = 2025) => ({ state: 'value', value, level: { basis: 'current', year } });

describe('The refund of a case', () => {
  it('is nothing where the source tells of none, and never zero', () => {
    expect(toHistory(citizenHistory(), 'month').refunds).to.deep.equal([]);
    expect(refundsOf()).to.deep.equal([]);
  });

  it('is year by year, gross and net, each in the prices of its year', () => {
    const [first, second] = refundsOf(refund({ year: 2026, basis: 'stated' }), refund());
    expect([first?.year, first?.isEstimate, second?.year, second?.isEstimate]).to.deep.equal([2025, true, 2026, false]);
    expect(first).to.deep.include({
      cost: inPrices(100_000_000),
      refund: inPrices(3_500_000),
      net: inPrices(96_500_000),
    });
    expect(second?.net).to.deep.equal(inPrices(96_500_000, 2026));
  });

  it('has siblings where it tells of them, and services by name', () => {
    expect(refundsOf(refund())[0]).to.deep.include({ siblings: { state: 'notApplicable' }, services: [] });
    const [shared] = refundsOf(
      refund({ siblingsOre: none('noAccess'), refundOre: none('noAccess'), services: [service().id] }),
    );
    expect(shared).to.deep.include({
      siblings: { state: 'noAccess' },
      refund: { state: 'noAccess' },
      net: { state: 'noAccess' },
      services: [service().name],
    });
  });

  it('leaves nothing to be told of a cost that lacks parts', () => {
    const [lacking] = refundsOf(
      refund({ costOre: ore(5, { partial: { got: 1, of: 2 } }), refundOre: none('missing') }),
    );
    expect(lacking?.net).to.deep.equal({ state: 'missing' });
  });
});
