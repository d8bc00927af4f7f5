import { ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { fileSource } from '../../client/file.js';
import { gatewaySource } from '../../client/gateway.js';
import type { ReportingSource, SourceMethods } from '../../client/port.js';
import { hear, type LogEntry, openSource } from '../../client/share.js';
import type { GetToken } from '../../client/access-tokens.js';
import { type Audience, audienceOf } from '../../figures/audience.js';
import { PejlSelectionChangeEvent } from '../../shared/events.js';
import { type Choosing, isSameSelection, type Selection, toSelection } from '../../shared/selection.js';
import { providePage, renewPage, sourceContext, type SourceHandle, withdrawPage } from '../../shared/source-context.js';
import { leaveSources, useSource } from './same-source.js';
import { styles } from './source.styles.js';

/** A page may set `getToken` long after its elements have asked; until then they wait, and the source is a new one then. */
const notYet: GetToken = () => new Promise(() => undefined);

const isOnline = (): boolean => navigator.onLine;

/**
 * @summary Says where the figures come from, for all elements below it, and whom the page is for.
 * @tag pejl-source
 * @slot - The elements that it serves, with anything around them.
 * @event {PejlSelectionChangeEvent} pejl-selection-change - A reader has chosen what the elements show.
 */
export class PejlSource extends LitElement {
  static override styles = styles;

  /** Address of a gateway that serves the contract, version included. Wins over `src`. */
  @property() gateway = '';

  /** Address of a file that holds one answer: JSON, or a savings plan as an Excel workbook or CSV. */
  @property() src = '';

  /**
   * "cookie" sends the page's cookies to a gateway on another origin too. "token" sends an access token, and waits for
   * `getToken`.
   */
  @property() auth: 'none' | 'cookie' | 'token' = 'none';

  /** Whom the page is for; anything unknown means "public". */
  @property() audience: Audience = 'public';

  /** Also serves the elements of the page that have no source around them. */
  @property({ type: Boolean, attribute: 'page-wide' }) pageWide = false;

  /** A source of the page's own, with the methods that it has; wins over `gateway` and `src`. */
  @property({ attribute: false }) source: SourceMethods | undefined = undefined;

  /** What fetches for `gateway` and `src`; the page's own `fetch` when absent. */
  @property({ attribute: false }) fetch: typeof fetch | undefined = undefined;

  /** Gives the access token of this page's reader, for `auth="token"`; called whenever a new one is needed. */
  @property({ attribute: false }) getToken: GetToken | undefined = undefined;

  /**
   * Hears what went wrong, for the page's own log: once for each question without an answer, however many elements ask.
   * Nothing is logged without it.
   */
  @property({ attribute: false }) log: ((entry: LogEntry) => void) | undefined = undefined;

  /**
   * What is chosen to be seen, for all elements below: "offerType", "targetGroup", "area" and "period", each as the source
   * names it. An element's own attributes come before it. Readers change it in the elements; what is no choice is left out.
   */
  @property({ attribute: false }) selection: Selection = {};

  #handle: SourceHandle | undefined = undefined;
  #pageHandle: SourceHandle | undefined = undefined;
  #stopHearing: (() => void) | undefined = undefined;
  readonly #provider = new ContextProvider(this, { context: sourceContext });

  override connectedCallback(): void {
    // Before the elements below hear of it, so that the first that they hear is right.
    this.#provide();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#providePage(undefined);
    this.#stopHearing?.();
    this.#stopHearing = undefined;
    // What is only moved is back before this.
    queueMicrotask(() => {
      if (!this.isConnected) leaveSources(this);
    });
  }

  override willUpdate(): void {
    if (this.isConnected) this.#provide();
  }

  override render() {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const before = this.#handle;
    const source = this.#currentSource();
    const audience = audienceOf(this.audience);
    this.#stopHearing?.();
    this.#stopHearing = source && hear(source, () => this.log);
    const selection = toSelection(this.selection);
    const isSameSource = before?.source === source && before?.audience === audience;
    if (!before || !isSameSource || !isSameSelection(before.selection ?? {}, selection))
      this.#handle = { source, audience, selection, select: this.#select };
    this.#provider.setValue(this.#handle);
    if (before && this.#handle && before === this.#pageHandle && isSameSource) this.#renewPage(before, this.#handle);
    this.#providePage(this.pageWide ? this.#handle : undefined);
  }

  /** Another choice is no other source: it takes the page from nobody. */
  #renewPage(before: SourceHandle, handle: SourceHandle): void {
    if (!this.pageWide || before === handle) return;
    renewPage(before, handle);
    this.#pageHandle = handle;
  }

  /** What the page sets it knows; what a reader chooses it is told. */
  readonly #select = (choosing: Choosing): void => {
    const before = toSelection(this.selection);
    const selection = toSelection({ ...before, ...choosing });
    if (isSameSelection(before, selection)) return;
    this.selection = selection;
    this.dispatchEvent(new PejlSelectionChangeEvent(selection));
  };

  /** Once for each that there is: the source of the page that was given last counts, not the one that was drawn last. */
  #providePage(handle: SourceHandle | undefined): void {
    if (handle === this.#pageHandle) return;
    if (handle) providePage(handle);
    else if (this.#pageHandle) withdrawPage(this.#pageHandle);
    this.#pageHandle = handle;
  }

  /** The same one until what it is made of changes: for another, elements would ask again. */
  #currentSource(): ReportingSource | undefined {
    const { source, gateway, src, fetch } = this;
    // A page may set anything, null among it.
    if (typeof source === 'object' && Boolean(source)) return useSource(this, [source], () => openSource(source));
    const auth = this.auth === 'cookie' ? 'cookie' : 'none';
    const getToken = this.auth === 'token' ? (this.getToken ?? notYet) : undefined;
    if (gateway) {
      const options = { gateway, auth, getToken, fetch, isOnline } as const;
      return useSource(this, Object.values(options), () => gatewaySource(options));
    }
    if (src) return useSource(this, [src, fetch], () => fileSource({ src, fetch, isOnline }));
    leaveSources(this);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-source': PejlSource;
  }
}
