import { ApiError } from '../client/api-error.js';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'pejl-load': PejlLoadEvent;
    'pejl-error': PejlErrorEvent;
  }
}
