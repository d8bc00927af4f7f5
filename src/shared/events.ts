import { ApiError } from '../client/api-error.js';
import type { Selection } from './selection.js';

/** New figures are on screen, because the source was asked. Holds no figures: the page reads the element's own. */
export class PejlLoadEvent extends Event {
  static readonly type = 'pejl-load';
  constructor() {
    super(PejlLoadEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Figures could not be had. The error says why, and never holds what was asked or answered. Every script of the page may
 * hear it, so what the gateway called the fault, and what the page's own code threw, is left to the `log` of the source.
 */
export class PejlErrorEvent extends Event {
  static readonly type = 'pejl-error';
  readonly error: ApiError;
  constructor(error: ApiError) {
    super(PejlErrorEvent.type, { bubbles: true, composed: true });
    this.error = toldOf(error);
  }
}

function toldOf({ kind, status, pointer, expected, version }: ApiError): ApiError {
  return new ApiError(kind, {
    ...(status !== undefined && { status }),
    ...(pointer !== undefined && { pointer }),
    ...(expected !== undefined && { expected }),
    version,
  });
}

/** What a reader has chosen to see by itself. */
export interface Selected {
  /** As the source names it; never a person. */
  readonly subject: string;
  /** The first and the last month that are shown, "YYYY-MM". */
  readonly from: string;
  readonly to: string;
}

/**
 * A reader wants to see something by itself: a part of a cost, never a person. Nothing that the page sets fires it. What
 * the element would do then is left to a page that prevents it.
 */
export class PejlSelectEvent extends Event implements Selected {
  static readonly type = 'pejl-select';
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  constructor({ subject, from, to }: Selected) {
    super(PejlSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.subject = subject;
    this.from = from;
    this.to = to;
  }
}

/** A reader has chosen what the elements of a source show. Nothing that the page sets fires it. */
export class PejlSelectionChangeEvent extends Event {
  static readonly type = 'pejl-selection-change';
  /** All that is chosen now; never a person. */
  readonly selection: Selection;
  constructor(selection: Selection) {
    super(PejlSelectionChangeEvent.type, { bubbles: true, composed: true });
    this.selection = selection;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pejl-load': PejlLoadEvent;
    'pejl-error': PejlErrorEvent;
    'pejl-select': PejlSelectEvent;
    'pejl-selection-change': PejlSelectionChangeEvent;
  }
}
