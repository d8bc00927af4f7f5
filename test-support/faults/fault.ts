/** A fault is what stands in a good part's place while it lasts. */
import type { Token } from '../../src/client/access-tokens.js';
import type { FakeClock } from '../fake-clock.js';
import type { Kind } from './words.js';

/** What a part of the way knows when it is asked. */
export interface Moment {
  readonly clock: FakeClock;
  /** The answer that would be right. */
  readonly good: object;
  /** Resolves when the fault is over. */
  readonly over: Promise<void>;
}

/** One request to the gateway. */
export interface Call extends Moment {
  /** Counted from 1 while the fault lasts. */
  readonly nth: number;
}

export type Gateway = (call: Call) => Response | Promise<Response>;

/** The parts between an element and its figures. */
export interface Parts {
  readonly gateway: Gateway;
  /** Where it stands, the source wants a token, and this is the page's way to one. */
  readonly getToken?: (moment: Moment) => Promise<Token | string> | Token | string;
  /** Where it stands, a source that the page has written answers in the gateway's place. */
  readonly host?: (moment: Moment) => unknown;
  readonly isOnline: boolean;
}

export interface Fault {
  readonly name: string;
  /** What went wrong, as the reader is told it; undefined when it passes by itself and the figures are shown. */
  readonly kind: Kind | undefined;
  /** How often the gateway is asked before the reader hears of it. */
  readonly tries: number;
  readonly parts: Partial<Parts>;
}

/** What comes when the fault is over; so much time has gone by meanwhile that nobody may wait for it any longer. */
export async function tooLate<Thing>({ clock, over }: Moment, milliseconds: number, thing: Thing): Promise<Thing> {
  clock.pass(milliseconds);
  await over;
  return thing;
}
