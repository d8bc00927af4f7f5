import type { Audience } from '../../src/figures/audience.js';
import type { Given } from '../mount.js';

/** An answer, and what a reader sees of it and of no other. */
export interface Told {
  readonly answer: object;
  readonly words: readonly string[];
}

/** What the fault matrix must know of an element, to make any fault of its answers. */
export interface Subject {
  /** By which it asks. */
  readonly attributes: string;
  /** By which it asks for something else. */
  readonly otherAttributes: string;
  /** What it needs to be told to ask that no attribute can say. */
  readonly properties?: object;
  /** Whom its page must be for; anyone when absent. */
  readonly audience?: Audience;
  /** The answer as one to that. */
  readonly toOther: (answer: object) => object;
  /** A good answer, unlike one of any other name. It has an amount and, where the contract knows any, a month and ids. */
  readonly told: (name: string) => Told;
  /** What it says of an answer that the source does not have. */
  readonly notFound: string;
  /** Right answers that look wrong. */
  readonly odd: Readonly<Record<string, Told>>;
}

/** The page that the element is put on, with these properties of its source. */
export const onPage = ({ properties, audience }: Subject, source: object): Given => ({
  ...(properties && { every: properties }),
  source: { ...(audience && { audience }), ...source },
});
