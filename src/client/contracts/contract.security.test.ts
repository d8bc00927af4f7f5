import { expect } from 'chai';
import { refusalOf } from '../../../test-support/broken-answer.js';
import { toldBy } from '../../../test-support/rejection.js';
import { changeable, isBound, pathsOf, textFieldsOf } from '../../../test-support/security/answer-fields.js';
import { fullAnswers } from '../../../test-support/security/full-answers.js';
import { payloads } from '../../../test-support/security/payloads.js';
import type { Answers, Operation } from '../port.js';

for (const [operation, answers] of Object.entries(fullAnswers) as [Operation, Answers[Operation][]][]) {
  describe(`An answer of ${operation} with hostile texts where only some may stand`, () => {
    it('is refused for each of them in each place, by an error that says none of them', async function () {
      this.timeout(20_000);
      const fields = await textFieldsOf(operation);
      const answerWith = new Map(
        answers.flatMap((answer) => [...pathsOf(answer)].map((path) => [path, answer] as const)),
      );
      expect([...answerWith.keys()].toSorted()).to.deep.equal(fields.map(({ path }) => path).toSorted());
      // A reference may be any word; that it is the one that was asked for is held in citizens.test.ts.
      const bound = fields.filter((field) => isBound(field) && field.path !== '/caseRef');
      expect(bound.length).to.be.above(4);
      for (const { path } of bound) {
        const { answer: broken, put } = changeable(answerWith.get(path)!, path);
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
