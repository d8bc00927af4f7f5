/** What the security suite knows of an element. */
import type { Answers, Operation } from '../../src/client/port.js';
import type { Audience } from '../../src/figures/audience.js';
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
  /** Attributes that let it show more of an answer, whoever gave it. */
  readonly shows?: string;
  /** Name of an answer in `demo/data`. */
  readonly served: string;
  /** What it needs to be told beside that no attribute can say. */
  readonly properties?: object;
  /** Whom its page must be for; anyone when absent. */
  readonly audience?: Audience;
  /** True when it is about one person, so that nothing of it is copied or saved. */
  readonly isPersonal?: boolean;
  readonly states: States;
}

export interface NamedSubject extends SecuritySubject {
  readonly tag: string;
}

/** The element as pages write it: alone, where it is given its data; asking; and asking within a source of its own. */
export function pagesOf({ tag, attributes, shows = '', audience }: Omit<NamedSubject, 'states'>) {
  const whom = audience ? ` audience="${audience}"` : '';
  const asking = `<${tag}${whom} ${shows} ${attributes}></${tag}>`;
  return { alone: `<${tag}${whom} ${shows}></${tag}>`, asking, within: `<pejl-source${whom}>${asking}</pejl-source>` };
}
