import { expect } from 'chai';
import { citizenHistory } from '../../test-support/citizen-history.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { savingsPlan, savingsPlanList } from '../../test-support/savings-plan.js';
import { ApiError, type ApiErrorKind, apiErrorKinds } from './api-error.js';
import { combineSources } from './combine.js';
import type { SourceMethods } from './port.js';

const args = { plan: 'handleplan-2015', audience: 'public' } as const;
const waiting = () => new AbortController().signal;
const holding = (title: string): SourceMethods => ({ getSavingsPlan: async () => savingsPlan({ title }) });
const failing = (kind: ApiErrorKind): SourceMethods => ({
  getSavingsPlan: () => Promise.reject(new ApiError(kind)),
});

describe('combineSources', () => {
  it('asks the first source that answers that kind of question', async () => {
    const list: SourceMethods = { listSavingsPlans: async () => savingsPlanList() };
    const source = combineSources(list, holding('Den anden'), holding('Den tredje'));
    expect((await source.getSavingsPlan(args, waiting())).title).to.equal('Den anden');
    expect(await source.listSavingsPlans({ audience: 'public' }, waiting())).to.deep.equal(savingsPlanList());
  });

  it('goes on to the next where one does not have what was asked for', async () => {
    const source = combineSources(failing('notFound'), holding('Den anden'));
    expect((await source.getSavingsPlan(args, waiting())).title).to.equal('Den anden');
  });

  for (const kind of apiErrorKinds.filter((one) => !['notFound', 'unanswered', 'aborted'].includes(one))) {
    it(`does not take the figures of the next for those of one that fails: ${kind}`, async () => {
      const source = combineSources(failing(kind), holding('Den anden'));
      expect((await rejectionOf(source.getSavingsPlan(args, waiting()))).kind).to.equal(kind);
    });
  }

  it('says that what was asked for is not there when one could have had it, and that none answers it otherwise', async () => {
    for (const [sources, kind] of [
      [[failing('notFound'), {}], 'notFound'],
      [[{}, failing('notFound')], 'notFound'],
      [[{}, {}], 'unanswered'],
      [[], 'unanswered'],
    ] as const)
      expect((await rejectionOf(combineSources(...sources).getSavingsPlan(args, waiting()))).kind).to.equal(kind);
  });

  it('asks nobody for someone who has gone', async () => {
    const asked: AbortSignal[] = [];
    const waitingSource: SourceMethods = {
      getSavingsPlan: (_args, signal) => {
        asked.push(signal);
        return new Promise(() => undefined);
      },
    };
    const leaver = new AbortController();
    const left = rejectionOf(combineSources(waitingSource, holding('Den anden')).getSavingsPlan(args, leaver.signal));
    leaver.abort();
    expect((await left).kind).to.equal('aborted');
    await Promise.resolve();
    expect(asked.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('asks nobody else about a person whom the first source does not know, or may not tell of', async () => {
    let asked = 0;
    const first = { getCitizenHistory: () => Promise.reject(new ApiError('notFound')) };
    const second = {
      getCitizenHistory: () => {
        asked += 1;
        return Promise.resolve(citizenHistory({ caseRef: 'sag-a7f3' }));
      },
    };
    const question = { caseRef: 'sag-a7f3', audience: 'casework' } as const;
    const ask = combineSources(first, second).getCitizenHistory(question, new AbortController().signal);
    expect(await rejectionOf(ask)).to.have.property('kind', 'notFound');
    expect(asked).to.equal(0);
    await combineSources({}, second).getCitizenHistory(question, new AbortController().signal);
    expect(asked).to.equal(1);
  });
});
