/** Some hundreds of what `npm run answers` tries by the ten thousand. */
import { elements } from './elements.js';
import { mutatedAreHandled, validAreShown } from './on-screen.js';

const run = { seed: 20_151_130, runs: 40 };
/** Milliseconds. Each takes a second or two, and many more where the machine has other work. */
const timeLimit = 60_000;

for (const joined of elements) {
  describe(`<${joined.tag}>, given any answer to ${joined.operation}`, () => {
    it('shows every figure of what the contract allows as it is', async () => {
      await validAreShown(joined, run);
    }).timeout(timeLimit);

    it('refuses what breaks the contract without a figure, and shows what only looks odd', async () => {
      await mutatedAreHandled(joined, run);
    }).timeout(timeLimit);
  });
}
