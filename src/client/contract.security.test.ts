import { expect } from 'chai';
import { refusalOf } from '../../test-support/broken-answer.js';
import { toldBy } from '../../test-support/rejection.js';
import { savingsPlanList } from '../../test-support/savings-plan.js';
import { changeable, isBound, pathsOf, textFieldsOf } from '../../test-support/security/answer-fields.js';
import { fullPlan } from '../../test-support/security/full-plan.js';
import { payloads } from '../../test-support/security/payloads.js';
import type { Answers, Operation } from './port.js';

/** An answer to each question, with every text that the contract has. */
const answers: Answers = {
  getSavingsPlan: fullPlan,
  listSavingsPlans: savingsPlanList({ about: fullPlan.about }),
};

for (const [operation, answer] of Object.entries(answers) as [Operation, Answers[Operation]][]) {
  describe(`An answer of ${operation} with hostile texts where only some may stand`, () => {
    it('is refused for each of them in each place, by an error that says none of them', async function () {
      this.timeout(20_000);
      const fields = await textFieldsOf(operation);
      expect([...pathsOf(answer)].toSorted()).to.deep.equal(fields.map(({ path }) => path).toSorted());
      const bound = fields.filter(isBound);
      expect(bound.length).to.be.above(4);
      for (const { path } of bound) {
        const { answer: broken, put } = changeable(answer, path);
        for (const payload of payloads) {
          put(payload);
          const error = refusalOf(operation, broken);
          expect(error.kind, path).to.equal('contract');
          expect(toldBy(error).includes(payload), `${path} tells of ${payload}`).to.equal(false);
        }
      }
    });
  });
}
