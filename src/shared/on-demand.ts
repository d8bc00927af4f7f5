import type { ReactiveControllerHost } from 'lit';

/** Something that few pages need, fetched when it is first asked for. Until it has come, and should it not come, there is none. */
export class OnDemand<Loaded> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Loaded>;
  #loaded: Loaded | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Loaded>) {
    this.#host = host;
    this.#load = load;
  }

  get value(): Loaded | undefined {
    this.#coming ??= this.#fetch();
    return this.#loaded;
  }

  get isComing(): boolean {
    return this.#coming !== undefined && this.#loaded === undefined && !this.#hasFailed;
  }

  /** Resolves when what was asked for is here, or is known not to come. */
  get arrived(): Promise<void> {
    return this.#coming ?? Promise.resolve();
  }

  async #fetch(): Promise<void> {
    try {
      this.#loaded = await this.#load();
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
