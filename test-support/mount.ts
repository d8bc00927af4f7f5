/** Puts elements on the page as a host would write them, and takes them away after each test. */
import type { FigureElement } from '../src/shared/figure/figure-element.js';

/** Any element that shows a figure. */
export type Figure = FigureElement<unknown> & { data: unknown };

export interface Given {
  /** Properties of the figure. */
  figure?: object;
  /** Properties of every figure. */
  every?: object;
  /** Properties of the `pejl-source` around it. */
  source?: object;
  /** Where on the page; its body, which is emptied after each test, when absent. */
  place?: Element;
}

/**
 * Writes the page and gives its first figure, which has not drawn yet. Properties are there before anything is upgraded,
 * so that the first question is the right one.
 */
export function placed(
  html: string,
  { figure = {}, every = {}, source = {}, place = document.body }: Given = {},
): Figure {
  const template = document.createElement('template');
  template.innerHTML = html;
  const figures = figuresIn(template.content);
  const found = figures[0] as Figure | undefined;
  if (!found) throw new Error('There is no figure in this page.');
  for (const one of figures) Object.assign(one, every);
  Object.assign(found, figure);
  Object.assign(template.content.querySelector('pejl-source') ?? {}, source);
  place.append(template.content);
  return found;
}

/** The same, when its figure is no longer loading. */
export async function mounted(html: string, given?: Given): Promise<Figure> {
  const figure = placed(html, given);
  await settled(figure);
  return figure;
}

const figuresIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => /^pejl-(?!source$)/.test(localName));

/** What is in an element's shadow root; throws when there is none, so that a test needs no guards. */
export function inside(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return found;
}

export const allInside = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The part of an element by its name, or null. */
export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

/** What stands in a piece of the page, with the blanks that a reader sees. */
export const textOf = (node: Node | null): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** All the words that an element shows, in its own root. */
export const wordsOf = (element: Element): string => textOf(element.shadowRoot);

/** Resolves when something holds of an element. It is asked after each change of the element's content, never by the clock. */
export async function until(element: Figure, holds: () => boolean): Promise<void> {
  await element.updateComplete;
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, { attributes: true, characterData: true, childList: true, subtree: true });
  });
}

export const isLoading = (element: Element): boolean => part(element, 'state')?.matches('.loading') ?? false;

/** Resolves when an element has its figures, or says why it has none. */
export const settled = (element: Figure): Promise<void> => until(element, () => !isLoading(element));

/** Whether all of the table beside a drawing is there; a large one comes after its drawing, and is for nobody until it is. */
export const hasWholeTable = (element: Element): boolean => !element.shadowRoot?.querySelector('.whole-table[hidden]');

/** The next event of this type, wherever it stops: listened for on the element. */
export const next = <Type extends keyof HTMLElementEventMap>(target: HTMLElement, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });

/** Presses something the way a reader does, and waits for what comes of it. */
export async function press(element: Figure, button: HTMLElement): Promise<void> {
  button.click();
  await element.updateComplete;
}

/** The button with this word on it, spoken words included. */
export const buttonOf = (element: Element, word: string): HTMLButtonElement => buttonIn(element, 'button', word);

function buttonIn(element: Element, selector: string, word: string): HTMLButtonElement {
  const found = allInside<HTMLButtonElement>(element, selector).find((button) => textOf(button).includes(word));
  if (!found) throw new Error(`There is no button "${word}" in <${element.localName}>.`);
  return found;
}

/** The button of the legend with this word on it. */
export const legendButton = (element: Element, word: string): HTMLButtonElement =>
  buttonIn(element, '[part="legend"] button', word);

/** What is put back in the same turn counts as moved, so the next test begins in another one. */
afterEach(async () => {
  document.body.replaceChildren();
  await Promise.resolve();
});
