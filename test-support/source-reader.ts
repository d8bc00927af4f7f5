import { LitElement } from 'lit';
import type { ReportingSource } from '../src/client/port.js';
import type { Audience } from '../src/figures/audience.js';
import type { Selecting, Selection } from '../src/shared/selection.js';
import { SourceConsumer } from '../src/shared/source-context.js';

/** An element that does nothing but find its source. It remembers what it found, update by update. */
export class SourceReader extends LitElement {
  readonly found: (ReportingSource | undefined)[] = [];
  readonly #consumer = new SourceConsumer(this);

  get source(): ReportingSource | undefined {
    return this.#consumer.value?.source;
  }

  get audience(): Audience | undefined {
    return this.#consumer.value?.audience;
  }

  get selection(): Selection | undefined {
    return this.#consumer.value?.selection;
  }

  get select(): Selecting['select'] {
    return this.#consumer.value?.select;
  }

  /** For comparing: the runner cannot print a source beside undefined. */
  has(source: ReportingSource | undefined): boolean {
    return this.source === source;
  }

  override updated(): void {
    if (this.found.length === 0 || this.found.at(-1) !== this.source) this.found.push(this.source);
  }
}

customElements.define('test-source-reader', SourceReader);

declare global {
  interface HTMLElementTagNameMap {
    'test-source-reader': SourceReader;
  }
}
