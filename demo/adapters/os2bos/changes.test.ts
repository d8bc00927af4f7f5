import { expect } from 'chai';
import { rejectionOf } from '../../../test-support/rejection.js';
import { worker } from '../../../test-support/worker.js';
import { activity, appropriations, payment } from './answers/case-42.js';
import { os2bos } from './answers/serve.js';
import { os2bosSource } from './source.js';

const address = '/os2bos/api';
const once = { payment_plan: { id: 111, payment_type: 'ONE_TIME_PAYMENT' } };
const change = { modifies: 11, status: 'EXPECTED', start_date: '2025-05-10' };
const ask = (from = '2025-01') =>
  os2bosSource({ address }).getCitizenHistory(
    { caseRef: '42', from, to: '2025-12', audience: 'casework' },
    new AbortController().signal,
  );

/** What is granted, expected beyond that and so expected in all, in kroner, month by month. */
async function monthsOf(activities: readonly object[], payments: readonly object[], from?: string) {
  const held = { appropriations: appropriations.slice(0, 1), activities, payments };
  worker.use(...os2bos(address, held as Parameters<typeof os2bos>[1]));
  const { services } = await ask(from);
  const kroner = (cell: { state: string; value?: number } | undefined) => (cell?.value ?? 0) / 100;
  return services[0]!.months.map(({ month, grantedOre, expectedOre }) => [
    month,
    kroner(grantedOre),
    kroner(expectedOre),
  ]);
}

const grant = (date: string, amount = '1000.00') => payment(Number(date.replaceAll('-', '')), 111, date, { amount });
const changed = (date: string, amount = '1200.00') =>
  payment(Number(date.replaceAll('-', '')) * 10, 112, date, { amount, activity__status: 'EXPECTED' });

describe('An expected change of a grant', () => {
  it('comes instead of it from its first payment on, not from the day it starts', async () => {
    const payments = [grant('2025-05-20'), grant('2025-06-20'), changed('2025-06-01')];
    expect(await monthsOf([activity(11), activity(12, change)], payments)).to.deep.equal([
      ['2025-05', 1000, 0],
      ['2025-06', 1000, 200],
    ]);
  });

  it('leaves the grant as it is where it pays nothing', async () => {
    const payments = [grant('2025-06-20')];
    expect(await monthsOf([activity(11), activity(12, change)], payments)).to.deep.equal([['2025-06', 1000, 0]]);
  });

  it('comes instead of all that is paid once, whenever that is', async () => {
    const payments = [grant('2025-03-01', '10000.00'), changed('2025-05-10', '12000.00')];
    expect(await monthsOf([activity(11, once), activity(12, change)], payments)).to.deep.equal([
      ['2025-03', 10_000, -10_000],
      ['2025-05', 0, 12_000],
    ]);
  });

  it('holds for all the months that are asked for where it began before them', async () => {
    const payments = [grant('2025-07-01'), changed('2025-07-15')];
    expect(await monthsOf([activity(11), activity(12, change)], payments, '2025-07')).to.deep.equal([
      ['2025-07', 1000, 200],
    ]);
  });

  it('is one at most: two of one grant would both count', async () => {
    const activities = [activity(11), activity(12, change), activity(13, change)];
    const refused = monthsOf(activities, [grant('2025-06-20')]);
    expect(await rejectionOf(refused)).to.include({
      kind: 'contract',
      expected: 'the only expected change of an activity',
    });
  });
});
