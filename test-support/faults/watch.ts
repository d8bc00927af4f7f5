/** Sees what a reader would see of an element at every moment, and hears what it tells the page. */
import { expect } from 'chai';
import { allInside, type Figure, part, textOf, wordsOf } from '../mount.js';
import type { Told } from './subject.js';

export interface Seen {
  /** The events of the element in their order: "pejl-load", or the kind of an error. */
  readonly heard: readonly string[];
  /** Whether any words of an answer have stood on screen at any moment since the watch began. */
  readonly hasShown: (told: Told) => boolean;
}

/** Moments at which an element was an empty box. */
let blanks = 0;
/** What came as an error of the window, or as a rejection that nobody handled. */
const stray: unknown[] = [];

export function watched(figure: Figure): Seen {
  const heard: string[] = [];
  const screens = new Set<string>();
  figure.addEventListener('pejl-load', () => heard.push('pejl-load'));
  figure.addEventListener('pejl-error', ({ error }) => heard.push(error.kind));
  const look = () => {
    screens.add(wordsOf(figure));
    if (figure.isConnected && isBlank(figure)) blanks += 1;
  };
  new MutationObserver(look).observe(figure.shadowRoot!, { characterData: true, childList: true, subtree: true });
  return { heard, hasShown: ({ words }) => [...screens].some((screen) => words.some((word) => screen.includes(word))) };
}

/** Whether an element shows this answer as a figure. */
export const shows = (figure: Figure, { words }: Told): boolean =>
  part(figure, 'figure') !== null && words.every((word) => wordsOf(figure).includes(word));

/** The sentences that must not be missed. */
export const notices = (figure: Figure): string => allInside(figure, '.notice').map(textOf).join();

/** Neither a figure nor a sentence in its place; while it loads, no sentence and no shape of what comes. */
function isBlank(figure: Figure): boolean {
  const shown = part(figure, 'figure') ?? part(figure, 'state');
  if (!shown?.checkVisibility()) return true;
  return textOf(shown) === '' && !(shown.querySelector('.skeleton') && wordsOf(figure) !== '');
}

const onError = ({ error, message }: ErrorEvent) => stray.push(error ?? message);
const onRejection = ({ reason }: PromiseRejectionEvent) => stray.push(reason);

/** After each test of the suite: nothing was left unhandled, and no box was empty. */
export function watchPage(): void {
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  afterEach(async () => {
    // The browser tells of a rejection when the turn is over.
    await new Promise((resolve) => setTimeout(resolve));
    expect(stray.splice(0)).to.deep.equal([]);
    const empty = blanks;
    blanks = 0;
    expect(empty).to.equal(0);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
}
