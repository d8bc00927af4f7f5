/** Pages of their own, in frames and in tabs, for what happens before and around the first figure. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { Figure } from '../mount.js';
import { savings } from './savings.js';
import type { Told } from './subject.js';
import { subjects } from './subjects.js';

/** Those that ask for the one answer which a page of these tests has. */
export const tags = (Object.keys(subjects) as (keyof typeof subjects)[]).filter((tag) => subjects[tag] === savings);

/** All of them, as a page writes them. */
export const elements = tags.map((tag) => `<${tag} ${subjects[tag].attributes}></${tag}>`).join('');

/** Pejl, and the same files once more as a copy that shares no module with it. */
export const pejl = '/src/pejl.ts';
export const secondPejl = '/strict/src/pejl.ts';
export const script = (src = pejl) => `<script type="module" src="${src}"></script>`;

export interface Page {
  readonly window: Window & typeof globalThis;
  readonly body: HTMLElement;
  readonly source: () => HTMLElementTagNameMap['pejl-source'];
  readonly figures: () => Figure[];
  /** What went wrong on the page, outside of its elements. */
  readonly stray: readonly string[];
}

/** Listens before anything else on the page runs. */
const listening = `<script>
  const stray = [];
  addEventListener('error', ({ message }) => stray.push(message));
  addEventListener('unhandledrejection', ({ reason }) => stray.push(String(reason)));
  window.stray = stray;
</script>`;

/** A page with this in its body, when its own scripts have run. */
export async function openedPage(html: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.srcdoc = `<!doctype html><html lang="da"><head>${listening}</head><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'] & Pick<Page, 'stray'>;
  const { body } = window.document;
  return {
    window,
    body,
    source: () => body.querySelector('pejl-source')!,
    figures: () => [...body.querySelectorAll<Figure>(tags.join())],
    stray: window.stray,
  };
}

/** Adds a script to the page, and resolves when it has run. */
export async function runs({ window, body }: Page, src = pejl): Promise<void> {
  const element = window.document.createElement('script');
  Object.assign(element, { type: 'module', src });
  const ran = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  body.append(element);
  await ran;
}

/** Resolves when every figure of a page has shown this. */
export async function drawn(page: Page, { words }: Told): Promise<void> {
  await Promise.all(
    page.figures().map(async (figure) => {
      const isDrawn = () => words.every((word) => figure.shadowRoot?.textContent.includes(word));
      while (!isDrawn()) {
        await new Promise((resolve) => {
          figure.addEventListener('pejl-load', resolve, { once: true });
        });
      }
    }),
  );
}

export const cdp = <Result = object>(method: string, params: object = {}): Promise<Result> =>
  executeServerCommand<Result, object>('cdp', { method, params });

/** What a page in a tab tells of itself. */
export interface Tidings {
  readonly isHidden: boolean;
  /** Of each of its figures; undefined before there is one. */
  readonly texts: readonly (string | undefined)[];
}

/** A page with this in its body, in a tab behind this page, and all that it tells until what it tells is this. */
export async function openedBehind(html: string, isIt: (told: Tidings) => boolean) {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  const told: Tidings[] = [];
  const done = new Promise<void>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Tidings>) => {
      told.push(data);
      if (isIt(data)) resolve();
    };
  });
  const address = `${location.origin}/test-support/faults/background.html`;
  const { targetInfo } = await cdp<{ targetInfo: { browserContextId: string } }>('Target.getTargetInfo');
  const { targetId } = await cdp<{ targetId: string }>('Target.createTarget', {
    url: `${address}#${new URLSearchParams({ channel: name, html })}`,
    browserContextId: targetInfo.browserContextId,
    background: true,
  });
  await done;
  channel.close();
  await cdp('Target.closeTarget', { targetId });
  return told;
}

/**
 * An empty tab in front of this page, when it is there. The page opens it, as if the reader had asked for it: a tab that
 * the browser is told to make may end up in the window of another test.
 */
export async function openedInFront(): Promise<Window> {
  const expression = 'window.inFront = window.open("about:blank")';
  await cdp('Runtime.evaluate', { expression, userGesture: true });
  await turned(true);
  return (window as unknown as { readonly inFront: Window }).inFront;
}

/** Resolves when this page is in front, or no longer. */
export async function turned(isHidden: boolean): Promise<void> {
  while (document.hidden !== isHidden) {
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  }
}
