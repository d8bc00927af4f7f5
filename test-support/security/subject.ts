/** What the security suite knows of an element. */
import type { Answers, Operation } from '../../src/client/port.js';
import type { States } from '../accessibility/subject.js';

export interface SecuritySubject {
  /** The question whose answer it shows. */
  readonly operation: Operation;
  /** Answers that between them have every field of the contract. */
  readonly full: readonly Answers[Operation][];
  /** One that is drawn quickly. */
  readonly small: Answers[Operation];
  /** Texts of the answer that it does not show. */
  readonly unseen: readonly string[];
  /** Texts of the answer, by their places, that say what was asked for by the attributes. */
  readonly asked: Readonly<Record<string, string>>;
  /** What it needs to be told to ask a source for what is in `served`. */
  readonly attributes: string;
  /** Name of an answer in `demo/data`. */
  readonly served: string;
  readonly states: States;
}

export interface NamedSubject extends SecuritySubject {
  readonly tag: string;
}
