import type { CSSResult } from 'lit';
import { checkedBy, type Contract } from '../../client/contracts/contract.js';
import type { Answers, Audience, Operation, Questions } from '../../client/port.js';
import { includes } from '../../figures/audience.js';
import type { Drawn } from '../figure/figure-element.js';
import type { Format, Language } from '../format.js';
import type { SharedTexts } from '../texts.js';
import type { Attributes } from './frozen.js';
import { knownOf } from './known.js';

/** What a figure is drawn on where nothing measures it and nobody can do anything with it: A4 between its margins. */
export { paper as stillWidth } from '../width-controller.js';

/** A figure in words and drawings, without anything that a reader could press. */
export interface StillFigure {
  readonly drawn: Omit<Drawn, 'tools'>;
  readonly texts: SharedTexts;
  readonly format: Format;
}

/** How an element looks when it is fixed: pure, and the same in a browser and in Node. */
interface StillOf<O extends Operation> {
  /** The element by its folder's name. */
  readonly element: string;
  readonly operation: O;
  readonly contract: Contract<O>;
  readonly styles: readonly CSSResult[];
  /** What the element asks its source by these attributes. */
  readonly question: (attributes: Attributes) => Omit<Questions[O], 'audience'>;
  /** Whom a page must be for before anything is asked. */
  readonly needs?: Audience;
  /** What an audience may see of an answer that was made for more than that; nothing when absent. */
  readonly narrowed?: (answer: Answers[O], audience: Audience) => Answers[O] | undefined;
  /** Undefined where the answer holds nothing to draw. */
  readonly draw: (answer: Answers[O], attributes: Attributes, language: Language) => Promise<StillFigure | undefined>;
}

/** The same for whoever does not know which operation it is. */
export interface Still {
  readonly element: string;
  readonly operation: Operation;
  readonly styles: readonly CSSResult[];
  readonly question: (attributes: Attributes) => object;
  readonly needs?: Audience;
  /** The answer without what the contract does not know. */
  readonly known: (answer: unknown) => unknown;
  /** The answer as this audience may see it; undefined for nothing. */
  readonly shown: (answer: unknown, audience: Audience) => unknown;
  readonly draw: (answer: unknown, attributes: Attributes, language: Language) => Promise<StillFigure | undefined>;
}

export function still<O extends Operation>({ contract, narrowed, draw, ...rest }: StillOf<O>): Still {
  return {
    ...rest,
    known: (data) => knownOf(contract, checkedBy(contract, data)),
    shown: (data, audience) => {
      const answer = checkedBy(contract, data);
      return includes(audience, answer.about.audience) ? answer : narrowed?.(answer, audience);
    },
    draw: async (data, attributes, language) => draw(checkedBy(contract, data), attributes, language),
  };
}

/** Attributes as an element reads its own: what is of another kind is not given. */
export const textAt = (attributes: Attributes, name: string): string => {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
};
export const numberAt = (attributes: Attributes, name: string): number | undefined => {
  const value = attributes[name];
  return typeof value === 'number' ? value : undefined;
};
export const isOn = (attributes: Attributes, name: string): boolean => attributes[name] === true;
