import type { LitElement, ReactiveController } from 'lit';
import type { WrittenTable } from './written-table.js';

/** Cells that are drawn with the figure itself: more of them would be felt as a wait for the drawing. */
const atOnce = 200;
/** Cells that are drawn in one go afterwards. */
const inOneGo = 500;
/** Milliseconds after which a page that never pauses is not waited for any longer. */
const patience = 100;

/** A table as far as it has come. Until it is whole nobody is shown it, since its rows are of two answers. */
export interface TableSoFar {
  /** Undefined where none of it has come. */
  readonly table: WrittenTable | undefined;
  readonly isWhole: boolean;
}

/**
 * Lets a large table that stands beside a drawing come after it, some rows at a time in the pauses of the page. Every row
 * comes, without anybody asking for it; what is there already is patched and not made anew.
 */
export class LateTable implements ReactiveController {
  readonly #host: LitElement;
  #wanted: WrittenTable | undefined;
  /** The same as long as nothing has come to it. */
  #soFar: TableSoFar = { table: undefined, isWhole: false };
  /** Rows of `#wanted` that are shown. */
  #done = 0;
  #stop: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** `now` has all of it at once, as paper must. */
  soFar(table: WrittenTable, now: boolean): TableSoFar {
    if (table !== this.#wanted) {
      [this.#wanted, this.#done] = [table, 0];
      this.#soFar = { ...this.#soFar, isWhole: false };
    }
    const { rows, columns } = table;
    const isDue = now || rows.length * columns.length <= atOnce;
    if (isDue && !this.#soFar.isWhole) this.#show(rows.length);
    return this.#soFar;
  }

  hostUpdated(): void {
    const { columns } = this.#wanted ?? { columns: [] };
    if (!this.#wanted || this.#soFar.isWhole || this.#stop) return;
    // The first of them not before the drawing is on screen: a pause may come between two frames of it.
    const wait = this.#done === 0 ? afterwards : inAPause;
    this.#stop = wait(() => {
      this.#stop = undefined;
      this.#show(this.#done + Math.max(1, Math.ceil(inOneGo / (columns.length || 1))));
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    // An element that was taken away in the middle goes on where it was.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** The first rows of the new table; behind them those of the old one stand until theirs come. */
  #show(count: number): void {
    if (!this.#wanted) return;
    const { rows } = this.#wanted;
    const before = this.#soFar.table?.rows ?? [];
    this.#done = Math.min(count, rows.length);
    const shown = [...rows.slice(0, this.#done), ...before.slice(this.#done, rows.length)];
    this.#soFar = { table: { ...this.#wanted, rows: shown }, isWhole: this.#done >= rows.length };
  }
}

function afterwards(run: () => void): () => void {
  const asked = setTimeout(run, patience);
  return () => {
    clearTimeout(asked);
  };
}

/** Safari has no idle time to ask for. */
function inAPause(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(run, { timeout: patience });
    return () => {
      cancelIdleCallback(asked);
    };
  }
  return afterwards(run);
}
