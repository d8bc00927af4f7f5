/** Where elements are given answers: as the page's own data, or over HTTP as a gateway sends them. */
import '../../src/components/source/source.js';
import type { PejlSource } from '../../src/components/source/source.element.js';
import { all, demand, textIn } from './shown.js';

/** An element that has an answer, and a reader's way to its buttons. */
export interface Shown {
  readonly root: ShadowRoot;
  readonly press: (button: string) => Promise<void>;
}

/** Throws where an element shows something else than what is right of an answer. */
export type Check = (shown: Shown, answer: unknown) => Promise<void>;

/** What every element that shows an answer has. */
export interface Figure extends HTMLElement {
  data: unknown;
  audience: string;
  readonly updateComplete: Promise<boolean>;
}

/** Pixels that the elements have in turn: beside the text of a page, and on a telephone. */
const widths = [720, 390];

let stages = 0;

/** A place on the page, with an element that has no answer yet. */
export function staged(tag: string): { readonly figure: Figure; readonly leave: () => void } {
  const box = document.createElement('div');
  box.style.width = `${widths[stages++ % widths.length] ?? 0}px`;
  const figure = document.createElement(tag) as Figure;
  box.append(figure);
  document.body.append(box);
  return {
    figure,
    leave: () => {
      box.remove();
    },
  };
}

/** The element shows what the page hands over: the answer, and what else is set with it. */
export async function given(figure: Figure, data: unknown, audience: string): Promise<Shown> {
  figure.audience = audience;
  figure.data = data;
  await whole(figure);
  return shownBy(figure);
}

/**
 * A new element, which asks a gateway by these properties and is answered with this text; gone again when `use` is done.
 */
export async function fetched(
  tag: string,
  { text, audience, asks }: { readonly text: string; readonly audience: string; readonly asks: object },
  use: (shown: Shown) => Promise<void>,
) {
  const source = document.createElement('pejl-source');
  source.gateway = '/pejl/v1';
  source.audience = audience as PejlSource['audience'];
  source.fetch = async () => new Response(text, { headers: { 'content-type': 'application/json' } });
  const figure = document.createElement(tag) as Figure;
  Object.assign(figure, asks);
  source.append(figure);
  const answered = new Promise((resolve) => {
    for (const type of ['pejl-load', 'pejl-error']) figure.addEventListener(type, resolve, { once: true });
  });
  document.body.append(source);
  try {
    await answered;
    await whole(figure);
    await use(shownBy(figure));
  } finally {
    source.remove();
  }
}

/** A large table comes after its drawing, and is for nobody until all of it is there. */
async function whole(figure: Figure): Promise<void> {
  await figure.updateComplete;
  while (figure.shadowRoot?.querySelector('.whole-table[hidden]')) {
    await new Promise(requestAnimationFrame);
    await figure.updateComplete;
  }
}

function shownBy(figure: Figure): Shown {
  const root = figure.shadowRoot;
  demand(root !== null && textIn(root) !== '', 'The element is a blank box.');
  return {
    root,
    press: async (word) => {
      const button = all(root, 'button').find((one) => textIn(one).includes(word));
      demand(button !== undefined, `There is no button »${word}«.`);
      button.click();
      await whole(figure);
    },
  };
}
