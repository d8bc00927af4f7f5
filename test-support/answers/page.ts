/** What `npm run answers` calls in its page. */
import type { Run } from './differential.js';
import { elements } from './elements.js';
import { mutatedAreHandled, validAreShown } from './on-screen.js';

const named = (tag: string) => elements.find((joined) => joined.tag === tag)!;

export const answersPage = {
  elements: elements.map(({ tag, operation }) => ({ tag, operation })),
  validAreShown: (tag: string, run: Run) => validAreShown(named(tag), run),
  mutatedAreHandled: (tag: string, run: Run) => mutatedAreHandled(named(tag), run),
};

Object.assign(window, { answersPage });
