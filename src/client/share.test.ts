import { expect } from 'chai';
import { canary } from '../../test-support/broken-answer.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { reportingSource } from '../../test-support/reporting-source.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import { ApiError } from './api-error.js';
import type { SavingsPlan, SavingsPlanQuestion } from './port.js';
import { gatewaySource } from './gateway.js';
import { openSource } from './share.js';

const question: SavingsPlanQuestion = { plan: 'handleplan-2015', audience: 'public' };
const waiting = () => new AbortController().signal;

interface Call {
  question: SavingsPlanQuestion;
  signal: AbortSignal;
  answer: (plan: SavingsPlan) => void;
  fail: (error: unknown) => void;
}

/** A source that answers when the test says so. */
function slowSource() {
  const calls: Call[] = [];
  const source = reportingSource({
    getSavingsPlan: (question, signal) =>
      new Promise((answer, fail) => {
        calls.push({ question, signal, answer, fail });
      }),
  });
  return { calls, source: openSource(source) };
}

describe('openSource', () => {
  it('gives one opened source per source, and an opened one as it is', () => {
    const source = reportingSource();
    const opened = openSource(source);
    expect(openSource(source)).to.equal(opened);
    expect(openSource(opened)).to.equal(opened);
    const gateway = gatewaySource({ gateway: '/api' });
    expect(openSource(gateway)).to.equal(gateway);
  });

  it('asks once for two askers of the same, whatever the order of its fields', async () => {
    const { calls, source } = slowSource();
    const first = source.getSavingsPlan({ ...question, asOf: '2015-11-30' }, waiting());
    const second = source.getSavingsPlan({ asOf: '2015-11-30', audience: 'public', plan: question.plan }, waiting());
    const plan = savingsPlan();
    calls[0]!.answer(plan);
    expect(await first).to.equal(plan);
    expect(await second).to.equal(plan);
    expect(calls).to.have.length(1);
  });

  const others: Record<string, SavingsPlanQuestion> = {
    'another plan': { ...question, plan: 'potentialer-2016' },
    'another day': { ...question, asOf: '2015-11-30' },
    'another earlier status': { ...question, comparedTo: '2015-11-30' },
    'another audience': { ...question, audience: 'committee' },
  };
  for (const [name, other] of Object.entries(others)) {
    it(`asks twice for ${name}`, () => {
      const { calls, source } = slowSource();
      void source.getSavingsPlan(question, waiting());
      void source.getSavingsPlan(other, waiting());
      expect(calls.map((call) => call.question)).to.deep.equal([question, other]);
    });
  }

  it('asks again when the first call has ended, well or not', async () => {
    const { calls, source } = slowSource();
    const first = source.getSavingsPlan(question, waiting());
    calls[0]!.fail(new ApiError('offline'));
    expect((await rejectionOf(first)).kind).to.equal('offline');
    const second = source.getSavingsPlan(question, waiting());
    calls[1]!.answer(savingsPlan());
    await second;
    void source.getSavingsPlan(question, waiting());
    expect(calls).to.have.length(3);
  });

  it('lets one asker go at once and answers the other', async () => {
    const { calls, source } = slowSource();
    const [leaver, stayer] = [new AbortController(), new AbortController()];
    const left = source.getSavingsPlan(question, leaver.signal);
    const stayed = source.getSavingsPlan(question, stayer.signal);
    leaver.abort();
    expect((await rejectionOf(left)).kind).to.equal('aborted');
    expect(calls[0]!.signal.aborted).to.equal(false);
    calls[0]!.answer(savingsPlan());
    expect(await stayed).to.deep.equal(savingsPlan());
    stayer.abort();
    expect(calls[0]!.signal.aborted).to.equal(false);
  });

  it('stops the call when the last asker has gone, and starts anew for the next', async () => {
    const { calls, source } = slowSource();
    const askers = [new AbortController(), new AbortController()];
    const left = askers.map(({ signal }) => rejectionOf(source.getSavingsPlan(question, signal)));
    askers.forEach((asker) => asker.abort());
    expect((await Promise.all(left)).map(({ kind }) => kind)).to.deep.equal(['aborted', 'aborted']);
    expect(calls[0]!.signal.aborted).to.equal(true);

    const next = source.getSavingsPlan(question, waiting());
    calls[0]!.fail(new Error('stopped'));
    // By the time that this is answered the stopped call has ended too.
    await source.listSavingsPlans({ audience: 'public' }, waiting());
    const other = source.getSavingsPlan(question, waiting());
    calls[1]!.answer(savingsPlan());
    expect(await next).to.equal(await other);
    expect(calls).to.have.length(2);
  });

  it('does not ask for one who has gone already', async () => {
    const { calls, source } = slowSource();
    expect((await rejectionOf(source.getSavingsPlan(question, AbortSignal.abort()))).kind).to.equal('aborted');
    expect(calls).to.have.length(0);
  });

  it('checks what a source of the page answers', async () => {
    const source = openSource(
      reportingSource({
        getSavingsPlan: async () => savingsPlan({ periods: [] }),
        listSavingsPlans: async () => undefined as never,
      }),
    );
    expect(await rejectionOf(source.getSavingsPlan(question, waiting()))).to.include({
      kind: 'contract',
      pointer: '/periods',
    });
    expect(await rejectionOf(source.listSavingsPlans({ audience: 'public' }, waiting()))).to.include({
      kind: 'contract',
      pointer: '',
    });
  });

  it('checks an answer once, however many wait for it', async () => {
    let reads = 0;
    const plan = savingsPlan();
    const counted = Object.defineProperty({ ...plan }, 'savingsSign', {
      get: () => {
        reads += 1;
        return plan.savingsSign;
      },
    });
    const once = openSource(reportingSource({ getSavingsPlan: async () => counted }));
    await once.getSavingsPlan(question, waiting());
    const readsOfOne = reads;
    reads = 0;
    const many = openSource(reportingSource({ getSavingsPlan: async () => counted }));
    await Promise.all([1, 2, 3].map(() => many.getSavingsPlan(question, waiting())));
    expect(reads).to.equal(readsOfOne);
  });

  it('turns into a rejection what a source of the page throws before it promises anything', async () => {
    const cause = new TypeError(`plans is undefined: ${canary}`);
    const source = openSource(
      reportingSource({
        getSavingsPlan: () => {
          throw cause;
        },
      }),
    );
    const error = await rejectionOf(source.getSavingsPlan(question, waiting()));
    expect(error).to.include({ kind: 'server', cause });
    expect(error.message).not.to.contain(canary);
  });

  it('says "unanswered" of a source that lacks the method', async () => {
    const source = openSource({});
    expect((await rejectionOf(source.getSavingsPlan(question, waiting()))).kind).to.equal('unanswered');
  });

  it('passes on the kind that a source of the page states', async () => {
    const source = openSource(
      reportingSource({ getSavingsPlan: () => Promise.reject(Object.assign(new Error('no'), { kind: 'forbidden' })) }),
    );
    expect((await rejectionOf(source.getSavingsPlan(question, waiting()))).kind).to.equal('forbidden');
  });

  it('keeps the `this` of a source that is a class', async () => {
    class Own {
      readonly plan = savingsPlan();
      async getSavingsPlan() {
        return this.plan;
      }
      async listSavingsPlans(): Promise<never> {
        throw new ApiError('notFound');
      }
    }
    expect(await openSource(new Own()).getSavingsPlan(question, waiting())).to.deep.equal(savingsPlan());
  });
});
