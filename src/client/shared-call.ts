import { ApiError } from './api-error.js';

interface Call<Result> {
  readonly result: Promise<Result>;
  /** Fires when the last asker has gone. */
  readonly controller: AbortController;
  askers: number;
}

/** One call for however many ask while it is under way. Nothing is kept of it afterwards. */
export class SharedCall<Result> {
  readonly #start: (signal: AbortSignal) => Promise<Result>;
  #underWay: Call<Result> | undefined;

  constructor(start: (signal: AbortSignal) => Promise<Result>) {
    this.#start = start;
  }

  /** Joins the call under way or begins one. Rejects with "aborted" as soon as the asker's own signal fires. */
  ask(signal: AbortSignal): Promise<Result> {
    if (signal.aborted) return Promise.reject(new ApiError('aborted'));
    const call = this.#underWay ?? this.#begin();
    call.askers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(new ApiError('aborted'));
        call.askers -= 1;
        if (call.askers > 0) return;
        this.#forget(call);
        call.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      const stay = () => {
        signal.removeEventListener('abort', leave);
      };
      call.result.then(stay, stay);
      call.result.then(resolve, reject);
    });
  }

  #begin(): Call<Result> {
    const controller = new AbortController();
    const call: Call<Result> = { result: this.#start(controller.signal), controller, askers: 0 };
    this.#underWay = call;
    const forget = () => {
      this.#forget(call);
    };
    call.result.then(forget, forget);
    return call;
  }

  /** Another call may be under way by now, since a stopped one makes way at once. */
  #forget(call: Call<Result>): void {
    if (this.#underWay === call) this.#underWay = undefined;
  }
}
