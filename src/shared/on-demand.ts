import type { ReactiveControllerHost } from 'lit';

/** A file that few pages need, there at once for all who ask for it after it has come. */
export class Fetched<File> {
  readonly #fetch: () => Promise<File>;
  /** Undefined until it has come. */
  file: File | undefined;

  constructor(fetch: () => Promise<File>) {
    this.#fetch = fetch;
  }

  async come(): Promise<void> {
    this.file = await this.#fetch();
  }
}

/**
 * What an element makes of such a file when it first asks for it: at once where the file is here, so that it need not be
 * drawn twice. Until the file has come, and should it not come, there is none.
 */
export class OnDemand<File, Made> {
  readonly #host: ReactiveControllerHost;
  readonly #source: Fetched<File>;
  readonly #make: (file: File) => Made;
  #made: Made | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, source: Fetched<File>, make: (file: File) => Made) {
    this.#host = host;
    this.#source = source;
    this.#make = make;
  }

  get value(): Made | undefined {
    const { file } = this.#source;
    if (file !== undefined) this.#made ??= this.#make(file);
    else this.#coming ??= this.#wait();
    return this.#made;
  }

  get isComing(): boolean {
    return this.#coming !== undefined && this.#made === undefined && !this.#hasFailed;
  }

  /** Resolves when what was asked for is here, or is known not to come. */
  get arrived(): Promise<void> {
    return this.#coming ?? Promise.resolve();
  }

  async #wait(): Promise<void> {
    try {
      await this.#source.come();
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
