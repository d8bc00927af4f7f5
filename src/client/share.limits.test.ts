import { expect } from 'chai';
import { canary } from '../../test-support/broken-answer.js';
import { fakeClock } from '../../test-support/fake-clock.js';
import { rejectionOf, toldBy } from '../../test-support/rejection.js';
import { reportingSource } from '../../test-support/reporting-source.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import { ApiError, type ApiErrorKind } from './api-error.js';
import type { SavingsPlan } from './port.js';
import { type LogEntry, openSource, questionOf } from './share.js';

const args = { plan: 'handleplan-2015', audience: 'public' } as const;
const waiting = () => new AbortController().signal;
const titled = (title: string) => savingsPlan({ title });

/** A source that a page has written, whose calls end when the test says so, and what it has logged. */
function ownSource() {
  const calls: { signal: AbortSignal; answer: (plan: unknown) => void; fail: (error: unknown) => void }[] = [];
  const source = reportingSource({
    getSavingsPlan: (_args, signal) =>
      new Promise((answer, fail) => calls.push({ signal, answer: answer as (plan: unknown) => void, fail })),
  });
  const clock = fakeClock();
  const logged: LogEntry[] = [];
  const opened = openSource(source, { clock, log: (entry) => logged.push(entry) });
  const last = () => calls.at(-1)!;
  return { opened, calls, last, clock, logged };
}

const question = (opened: ReturnType<typeof ownSource>['opened'], plan = 'handleplan-2015') =>
  questionOf(opened, 'getSavingsPlan', { plan, audience: 'public' });
const titleOf = (answer: SavingsPlan | undefined) => answer?.title;

describe('A source that a page has written', () => {
  it('is waited for a minute, stopped, and then said to be late', async () => {
    const { opened, last, clock } = ownSource();
    const error = rejectionOf(opened.getSavingsPlan(args, waiting()));
    clock.pass(59_999);
    expect(last().signal.aborted).to.equal(false);
    clock.pass(1);
    expect((await error).kind).to.equal('timeout');
    expect(last().signal.aborted).to.equal(true);
  });

  it('leaves no wait behind when it has answered', async () => {
    const { opened, last, clock } = ownSource();
    const answer = opened.getSavingsPlan(args, waiting());
    last().answer(savingsPlan());
    await answer;
    clock.pass(60_000);
    expect(last().signal.aborted).to.equal(false);
  });

  it('is told nothing that looks like a personal number', async () => {
    const { opened, calls } = ownSource();
    const error = await rejectionOf(opened.getSavingsPlan({ ...args, plan: canary }, waiting()));
    expect(error.kind).to.equal('notFound');
    expect(toldBy(error)).not.to.include(canary);
    expect(calls.length).to.equal(0);
  });
});

describe('What is known of a question', () => {
  it('is the newest answer, and when it came by the clock on the wall', async () => {
    const { opened, last, clock } = ownSource();
    const asked = question(opened);
    expect(asked.known).to.deep.equal({ isUnderWay: false });
    const answer = asked.ask(waiting());
    expect(asked.known).to.deep.equal({ isUnderWay: true });
    const plan = titled('Den første');
    last().answer(plan);
    await answer;
    expect(asked.known).to.deep.equal({ isUnderWay: false, answer: plan, at: clock.timeOfDay() });
  });

  it('keeps the old answer and its age while there is no newer one, whatever the reason', async () => {
    const { opened, last } = ownSource();
    const asked = question(opened);
    // Somebody shows it.
    asked.watch(() => undefined);
    const first = asked.ask(waiting());
    last().answer(titled('Den første'));
    await first;
    const { at } = asked.known;
    const passing: ApiErrorKind[] = [
      'offline',
      'timeout',
      'unauthorized',
      'rateLimited',
      'server',
      'notData',
      'contract',
    ];
    for (const kind of passing) {
      const next = rejectionOf(asked.ask(waiting()));
      expect([titleOf(asked.known.answer), asked.known.error, asked.known.isUnderWay]).to.deep.equal([
        'Den første',
        undefined,
        true,
      ]);
      last().fail(new ApiError(kind));
      await next;
      expect([titleOf(asked.known.answer), asked.known.at, asked.known.error?.kind]).to.deep.equal([
        'Den første',
        at,
        kind,
      ]);
    }
  });

  for (const kind of ['forbidden', 'notFound'] as const) {
    it(`loses the old answer when the source says "${kind}": it has been taken back`, async () => {
      const { opened, last } = ownSource();
      const asked = question(opened);
      const first = asked.ask(waiting());
      last().answer(titled('Den første'));
      await first;
      const next = rejectionOf(asked.ask(waiting()));
      last().fail(new ApiError(kind));
      await next;
      expect(asked.known.answer).to.equal(undefined);
    });
  }

  it('is never an answer of a call that was stopped, even when that comes last', async () => {
    const { opened, calls } = ownSource();
    const asked = question(opened);
    const leaver = new AbortController();
    const left = rejectionOf(asked.ask(leaver.signal));
    leaver.abort();
    await left;
    expect(asked.known).to.deep.equal({ isUnderWay: false });
    const next = asked.ask(waiting());
    calls[1]!.answer(titled('Den rigtige'));
    await next;
    calls[0]!.answer(titled('Den sene'));
    calls[0]!.fail(new ApiError('server'));
    // By the time that this is answered the stopped call has ended too.
    await opened.listSavingsPlans({ audience: 'public' }, waiting());
    expect(titleOf(asked.known.answer)).to.equal('Den rigtige');
    expect(asked.known.error).to.equal(undefined);
  });

  it('is the same for all who watch, until they stop', async () => {
    const { opened, last } = ownSource();
    const asked = question(opened);
    const heard: string[] = [];
    const stops = ['a', 'b'].map((name) => asked.watch(() => heard.push(name)));
    const first = asked.ask(waiting());
    last().answer(savingsPlan());
    await first;
    expect(heard).to.deep.equal(['a', 'b', 'a', 'b']);
    stops[0]!();
    const next = asked.ask(waiting());
    last().answer(savingsPlan());
    await next;
    expect(heard.slice(4)).to.deep.equal(['b', 'b']);
  });

  const answered = async ({ opened, last }: ReturnType<typeof ownSource>, plan: string) => {
    const answer = opened.getSavingsPlan({ ...args, plan }, waiting());
    last().answer({ ...titled(plan), id: plan });
    await answer;
  };

  it('is kept for the twenty that were asked last when nobody shows them', async () => {
    const own = ownSource();
    const plans = Array.from({ length: 25 }, (_, index) => `plan ${index}`);
    const stop = question(own.opened, 'plan 0').watch(() => undefined);
    for (const plan of plans) await answered(own, plan);
    const kept = plans.filter((plan) => question(own.opened, plan).known.answer !== undefined);
    expect(kept).to.deep.equal(['plan 0', ...plans.slice(5)]);
    stop();
  });

  it('is forgotten when nobody shows it and the reader must sign in: another one may', async () => {
    const own = ownSource();
    for (const plan of ['a', 'b']) await answered(own, plan);
    const stop = question(own.opened, 'a').watch(() => undefined);
    const refused = rejectionOf(own.opened.getSavingsPlan({ ...args, plan: 'c' }, waiting()));
    own.last().fail(new ApiError('unauthorized'));
    await refused;
    expect(titleOf(question(own.opened, 'a').known.answer)).to.equal('a');
    expect(question(own.opened, 'b').known.answer).to.equal(undefined);
    stop();
  });
});

describe('The log of a source', () => {
  it('hears once of each question without an answer, and how long it took, however many asked', async () => {
    const { opened, last, clock, logged } = ownSource();
    const errors = [1, 2, 3].map(() => rejectionOf(opened.getSavingsPlan(args, waiting())));
    clock.pass(1200);
    const problem = { type: 'https://kommune.example/fejl/budget', title: 'No budget', status: 500 };
    last().fail(new ApiError('server', { status: 500, problem }));
    await Promise.all(errors);
    expect(logged.map(({ operation, error, took }) => [operation, error.kind, error.problem, took])).to.deep.equal([
      ['getSavingsPlan', 'server', problem, 1200],
    ]);
  });

  it('hears nothing of an answer that is right, and of nobody waiting any longer', async () => {
    const { opened, last, logged } = ownSource();
    const answer = opened.getSavingsPlan(args, waiting());
    last().answer(savingsPlan());
    await answer;
    const leaver = new AbortController();
    const left = rejectionOf(opened.getSavingsPlan(args, leaver.signal));
    leaver.abort();
    last().fail(new Error('stopped'));
    await left;
    expect(logged).to.deep.equal([]);
  });

  it('hears where an answer held what looks like a personal number, and never which', async () => {
    const { opened, last, logged } = ownSource();
    const answer = opened.getSavingsPlan(args, waiting());
    last().answer(titled(`Sag om ${canary}`));
    expect((await answer).title).to.equal('Sag om CANARY-xxxxxx-xxxx');
    expect(logged.map(({ error }) => [error.pointer, error.expected])).to.deep.equal([
      ['/title', 'no personal number'],
    ]);
    expect(toldBy(logged[0]!.error)).not.to.include(canary);
  });

  it('may be out of order without harm to the figures', async () => {
    const source = reportingSource({ getSavingsPlan: () => Promise.reject(new ApiError('server')) });
    const opened = openSource(source, {
      log: () => {
        throw new Error('disk full');
      },
    });
    expect((await rejectionOf(opened.getSavingsPlan(args, waiting()))).kind).to.equal('server');
  });
});
