import { expect } from 'chai';
import { productionMix } from '../../test-support/production-mix.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import { fileSource } from './file.js';

const holding = (answer: object) =>
  fileSource({ src: '/mix.json', fetch: () => Promise.resolve(Response.json(answer)) });
const ask = (answer: object, years: { from?: number; to?: number } = {}) =>
  holding(answer).getProductionMix({ ...years, audience: 'public' }, new AbortController().signal);

describe('A file that holds a production mix', () => {
  const answer = productionMix({ statedShares: [{ year: 2025, permille: 400 }] });

  it('answers with all of its years, or with those that were asked for and what is said of them', async () => {
    expect(await ask(answer)).to.deep.equal(answer);
    const { goal: _, ...rest } = answer;
    const figures = answer.figures.filter(({ year }) => year === 2025);
    expect(await ask(answer, { to: 2025 })).to.deep.equal({ ...rest, years: [2025], figures });
    const newer = await ask(answer, { from: 2026, to: 2030 });
    expect([newer.years, newer.goal?.year, newer.statedShares]).to.deep.equal([[2026], 2026, []]);
  });

  it('is not asked for other answers, and no other file answers for it', async () => {
    expect(await rejectionOf(ask(savingsPlan()))).to.have.property('kind', 'unanswered');
    const asked = holding(answer).getSavingsPlan({ plan: '', audience: 'public' }, new AbortController().signal);
    expect(await rejectionOf(asked)).to.have.property('kind', 'unanswered');
  });
});
