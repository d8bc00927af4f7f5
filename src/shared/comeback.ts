import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiErrorKind } from '../client/api-error.js';

/** What of the page says that a failure may be over. */
const signs = {
  offline: { target: () => window, type: 'online', holds: () => true },
  // Who signs in does so elsewhere, and comes back to this page.
  unauthorized: { target: () => document, type: 'visibilitychange', holds: () => !document.hidden },
} as const;

/**
 * Tries again by itself when the reason of a failure may be gone: the network is back, or the reader is, after signing in
 * elsewhere. It listens only while an element stands there with such a failure.
 */
export class Comeback implements ReactiveController {
  readonly #again: () => void;
  #kind: ApiErrorKind | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, again: () => void) {
    this.#again = again;
    host.addController(this);
  }

  hostConnected(): void {
    this.after(this.#kind);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** What the last try ended with; undefined when it went well, or when there is a new one. */
  after(kind: ApiErrorKind | undefined): void {
    this.#stop?.();
    this.#kind = kind;
    if (kind !== 'offline' && kind !== 'unauthorized') return;
    const { target, type, holds } = signs[kind];
    const listener = () => {
      if (holds()) this.#again();
    };
    target().addEventListener(type, listener);
    this.#stop = () => {
      target().removeEventListener(type, listener);
    };
  }
}
