import { expect } from 'chai';
import { fakeClock } from '../../test-support/fake-clock.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { ApiError } from './api-error.js';
import { ownClock, within } from './clock.js';

const never = () => new Promise<never>(() => undefined);

describe('within', () => {
  it('gives what came in time, and stops waiting for the rest', async () => {
    const clock = fakeClock();
    let given: AbortSignal | undefined;
    const result = within({ milliseconds: 10, clock }, (signal) => {
      given = signal;
      return Promise.resolve('in time');
    });
    expect(await result).to.equal('in time');
    clock.pass(10);
    expect(given?.aborted).to.equal(false);
  });

  it('ends with what went wrong in time', async () => {
    const error = new ApiError('server');
    const clock = fakeClock();
    expect(await rejectionOf(within({ milliseconds: 10, clock }, () => Promise.reject(error)))).to.equal(error);
  });

  it('ends when the time is over, though nobody heeds the signal', async () => {
    const clock = fakeClock();
    let given: AbortSignal | undefined;
    const result = rejectionOf(
      within({ milliseconds: 10, clock }, (signal) => {
        given = signal;
        return never();
      }),
    );
    clock.pass(10);
    expect((await result).kind).to.equal('timeout');
    expect(given?.aborted).to.equal(true);
  });

  it('ends with the error that it was given for that', async () => {
    const clock = fakeClock();
    const error = new ApiError('unauthorized');
    const result = rejectionOf(within({ milliseconds: 10, clock, error }, never));
    clock.pass(10);
    expect(await result).to.equal(error);
  });

  it('ends at once when nobody waits any longer', async () => {
    const asker = new AbortController();
    const gone = new ApiError('aborted');
    const result = rejectionOf(within({ milliseconds: 10, clock: fakeClock(), signal: asker.signal }, never));
    asker.abort(gone);
    expect(await result).to.equal(gone);
  });
});

describe("The client's own clock", () => {
  it('tells the time of day, and waits', async () => {
    expect(Math.abs(ownClock.timeOfDay() - Date.now())).to.be.below(60_000);
    const before = ownClock.now();
    await ownClock.wait(1, new AbortController().signal);
    expect(ownClock.now()).to.be.above(before);
  });

  it('waits for what is longer than a timer can', async () => {
    const asker = new AbortController();
    const waited = ownClock.wait(Infinity, asker.signal).then(
      () => 'over',
      () => 'stopped',
    );
    await ownClock.wait(5, asker.signal);
    asker.abort();
    expect(await waited).to.equal('stopped');
  });

  it('stops waiting when it is told to, before or during', async () => {
    const asker = new AbortController();
    const during = ownClock.wait(60_000, asker.signal).catch((cause: unknown) => cause);
    const reason = new Error('gone');
    asker.abort(reason);
    expect(await during).to.equal(reason);
    expect(await ownClock.wait(60_000, asker.signal).catch((cause: unknown) => cause)).to.equal(reason);
  });
});
