import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiErrorKind } from '../client/api-error.js';

/** The network is back. */
const online = { target: () => window, type: 'online', holds: () => true } as const;
/** The reader is back: from signing in elsewhere, or from other work while the source was being mended. */
const reader = { target: () => document, type: 'visibilitychange', holds: () => !document.hidden } as const;

/** What of the page says that a failure may be over. What the source has decided does not pass by itself. */
const signs: Partial<Record<ApiErrorKind, readonly (typeof online | typeof reader)[]>> = {
  offline: [online, reader],
  timeout: [reader],
  server: [reader],
  rateLimited: [reader],
  unauthorized: [reader],
};

/**
 * Tries again by itself when the reason of a failure may be gone. It listens only while an element stands there with such a
 * failure.
 */
export class Comeback implements ReactiveController {
  readonly #again: () => void;
  #kind: ApiErrorKind | undefined;
  readonly #stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, again: () => void) {
    this.#again = again;
    host.addController(this);
  }

  hostConnected(): void {
    this.after(this.#kind);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** What the last try ended with; undefined when it went well, or when there is a new one. */
  after(kind: ApiErrorKind | undefined): void {
    this.#stop();
    this.#kind = kind;
    for (const { target, type, holds } of (kind && signs[kind]) ?? []) {
      const listener = () => {
        if (holds()) this.#again();
      };
      target().addEventListener(type, listener);
      this.#stops.push(() => {
        target().removeEventListener(type, listener);
      });
    }
  }

  #stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }
}
