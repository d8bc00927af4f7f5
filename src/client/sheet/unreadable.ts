/** Why a file as a whole cannot be read. */
export type UnreadableReason =
  'noPassword' | 'notXls' | 'notXlsb' | 'notOds' | 'noPage' | 'wholeFile' | 'tooLarge' | 'someText' | 'closedQuote';

/** Thrown where a file shows that nothing in it can be read; who reads the plan makes a sentence of it. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}

export const unreadable = (reason: UnreadableReason): Unreadable => new Unreadable(reason);
