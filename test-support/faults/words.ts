/** What a reader is told, by what went wrong and not by how: written here once more, so that a lost word is found. */
import type { ApiErrorKind } from '../../src/client/api-error.js';

export type Kind = Exclude<ApiErrorKind, 'aborted' | 'unanswered'>;

interface Words {
  readonly title: string;
  readonly cause: string;
  /** True where the source has said that the figures of before are not to be seen any longer. */
  readonly withdraws?: boolean;
}

const title = 'Tallene kunne ikke hentes';

export const words: Readonly<Record<Kind, Words>> = {
  offline: { title, cause: 'Se, om netværket virker, og prøv igen' },
  timeout: { title, cause: 'Kilden svarede ikke i tide' },
  unauthorized: { title: 'Du er ikke logget ind', cause: 'Log ind, og prøv igen' },
  forbidden: { title: 'Ingen adgang', cause: 'ikke din rolle adgang til disse tal', withdraws: true },
  // Its title is the element's own.
  notFound: { title: '', cause: 'Kilden kender ikke', withdraws: true },
  rateLimited: { title, cause: 'Vent lidt, og prøv igen' },
  server: { title, cause: 'Kilden melder fejl' },
  notData: { title: 'Svaret er ikke tal', cause: 'noget, der ikke er gyldige data' },
  contract: { title: 'Svaret kan ikke bruges', cause: 'De tal vises ikke' },
};
