import { ContextConsumer, ContextProvider, ContextRoot, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { ReportingSource, SourceMethods } from '../client/port.js';
import { openSource } from '../client/share.js';
import { type Audience, audienceOf } from '../figures/audience.js';
import type { Selecting } from './selection.js';

/**
 * What an element finds: where to ask, whom the page is for, and what is chosen on it. Without a source there is nothing to
 * ask yet.
 */
export interface SourceHandle extends Selecting {
  readonly source: ReportingSource | undefined;
  readonly audience: Audience;
}

/** Known by its name, so that copies of Pejl, and elements of other makers, find the same source. */
export const sourceContext = createContext<SourceHandle | undefined>(Symbol.for('pejl.source.1'));

/**
 * The nearest source of an element, as `value`; the element updates when it changes. It is let go when the element is
 * removed: what is moved to a place without a source has none.
 */
export class SourceConsumer extends ContextConsumer<typeof sourceContext, ReactiveControllerHost & HTMLElement> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, { context: sourceContext, subscribe: true });
    rememberAskers();
  }

  override hostConnected(): void {
    super.hostConnected();
    this.host.requestUpdate();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.value = undefined;
  }
}

let remembering = false;

/** An element may ask before there is a source to answer; when one comes, the question is put again. */
function rememberAskers(): void {
  if (remembering || typeof document === 'undefined') return;
  remembering = true;
  new ContextRoot().attach(document.documentElement);
}

type PageProvider = ContextProvider<typeof sourceContext>;

const pageKey: unique symbol = Symbol.for('pejl.page.1');

/** The provider stands on the root element itself, so that several copies of Pejl share it. */
type Page = HTMLElement & { [pageKey]?: PageProvider };

/** Makes this what elements find that have no `<pejl-source>` around them. The one given last counts. */
export function providePage(handle: SourceHandle | undefined): void {
  const page: Page = document.documentElement;
  if (page[pageKey]) {
    page[pageKey].setValue(handle);
    return;
  }
  if (!handle) return;
  page[pageKey] = new ContextProvider(page, { context: sourceContext, initialValue: handle });
  page[pageKey].hostConnected();
}

/** Tells the page's elements of a change of what they have found; where another has been given since, that stays. */
export function renewPage(before: SourceHandle, handle: SourceHandle): void {
  const page: Page = document.documentElement;
  if (page[pageKey]?.value === before) page[pageKey].setValue(handle);
}

/** Takes the page's default away, unless another has been given since. */
export function withdrawPage(handle: SourceHandle): void {
  const page: Page = document.documentElement;
  if (page[pageKey]?.value === handle) page[pageKey].setValue(undefined);
}

/** Gives the whole page a source, where its elements cannot be wrapped in `<pejl-source>`; undefined takes it away. */
export function setPageSource(source: SourceMethods | undefined, audience: Audience = 'public'): void {
  providePage(source && { source: openSource(source), audience: audienceOf(audience) });
}
