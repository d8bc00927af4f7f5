import { expect } from 'chai';
import fc from 'fast-check';
import { anyPlan } from '../../../test-support/any-plan.js';
import { bookOf, csvOf, type Form, workbookOf } from '../../../test-support/plan-sheets.js';
import { planOf } from './read-plan.js';

const anyForm: fc.Arbitrary<Form> = fc.record({
  unit: fc.constantFrom('kr.', '1.000 kr.', 'mio. kr.'),
  mark: fc.constantFrom(',', '.'),
  isGrouped: fc.boolean(),
  isLong: fc.boolean(),
  totalFirst: fc.boolean(),
  minus: fc.constantFrom('-', '−'),
  day: fc.constantFrom('iso', 'dots', 'slash'),
});

const each = (
  rule: fc.IAsyncPropertyWithHooks<[ReturnType<typeof anyPlan> extends fc.Arbitrary<infer P> ? P : never, Form]>,
) => fc.assert(rule, { seed: 20_151_130, numRuns: 200 });

describe('any plan that is written in any way', () => {
  it('as a workbook is read as the same plan', async () => {
    await each(
      fc.asyncProperty(anyPlan(), anyForm, async (plan, form) => {
        expect(await planOf(workbookOf(bookOf(plan, form)))).to.deep.equal(plan);
      }),
    );
  }).timeout(60_000);

  it('as a CSV file is read as the same plan', async () => {
    await each(
      fc.asyncProperty(anyPlan(), anyForm, async (plan, form) => {
        expect(await planOf(csvOf(bookOf(plan, form), form))).to.deep.equal(plan);
      }),
    );
  }).timeout(60_000);
});
