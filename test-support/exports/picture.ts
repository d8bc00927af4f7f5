/** Holds the pictures of a drawing against the screen. */
import { expect } from 'chai';
import type { SharedTexts } from '../../src/shared/texts.js';
import { allInside, type Figure, hasWholeTable, inside, textOf, until } from '../mount.js';
import { fileFrom } from './take.js';

const bare = (text: string): string => text.replaceAll(/\s+/g, '');

/** All that is read of a drawing: its sentences, its labels, its key figures. */
const read =
  '#heading, .lead, .notice > span, .notes > p, .provenance li, .key li, .drawing svg text, .panel dt, .panel dd, .areas th, .areas td';
const signature = [0x89, 0x50, 0x4e, 0x47];

/** The drawing's file, in which each attribute is sound; a table alone offers none. */
export async function expectSvg(figure: Figure, texts: SharedTexts): Promise<Element | undefined> {
  const words = allInside(figure, 'button.tool').map(textOf);
  const isDrawn = words.includes(texts.showTable);
  expect([texts.png, texts.svg].map((word) => words.includes(word))).to.deep.equal([isDrawn, isDrawn]);
  if (!isDrawn) return undefined;

  // A table of many rows comes after its drawing.
  await until(figure, () => hasWholeTable(figure));
  const styled = figure.shadowRoot!.innerHTML;
  const file = new TextDecoder().decode((await fileFrom(figure, texts.svg)).bytes);
  const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
  expect(figure.shadowRoot!.innerHTML === styled, 'the page is as it was').to.equal(true);
  expect(svg.localName).to.equal('svg');
  for (const { localName, attributes } of svg.querySelectorAll('*')) {
    expect(['title', 'rect', 'path', 'text', 'image']).to.include(localName);
    for (const { name, value } of attributes) {
      expect(`${name}=${value}`).not.to.match(/^(style|class|on\w+)=|^href=(?!data:image\/png)|url\(|light-dark|var\(/);
      expect(`${localName} ${name}=${value.slice(0, 200)}`).not.to.match(/NaN|Infinity|undefined/);
    }
  }
  return svg;
}

/**
 * In a wider font no text of the file runs over the next of its line. Those that touch on the page already, such as a label
 * over a mark's, stand as they do there.
 */
function expectApart(svg: Element): void {
  const shown = document.importNode(svg, true);
  document.body.append(shown);
  const boxes = () => [...shown.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
  const own = boxes();
  for (const text of shown.querySelectorAll('text')) text.setAttribute('font-family', 'monospace');
  const wider = boxes();
  const texts = [...shown.querySelectorAll('text')].map(({ textContent }) => textContent);
  shown.remove();
  const meet = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
  own.forEach((one, index) => {
    own.slice(index + 1).forEach((other, next) => {
      if (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) < 4 || meet(one, other) > 1) return;
      const at = index + 1 + next;
      expect(meet(wider[index]!, wider[at]!), `${texts[index]!} over ${texts[at]!}`).to.be.at.most(1.5);
    });
  });
}

/** A fixed file shows nothing beyond a drawing: no label hangs out of the foot of its own. */
export function expectLabelsInside(figure: Figure): void {
  for (const drawing of allInside(figure, '.drawing svg.main')) {
    const { bottom } = drawing.getBoundingClientRect();
    for (const label of drawing.querySelectorAll('text'))
      expect(label.getBoundingClientRect().bottom, label.textContent).to.be.at.most(bottom + 0.5);
  }
}

/** Both pictures of a drawing hold what the screen does. */
export async function expectPicture(figure: Figure, svg: Element, texts: SharedTexts): Promise<void> {
  const drawn = bare([...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(''));
  for (const piece of allInside(figure, read)) {
    if (getComputedStyle(piece).visibility === 'hidden' || piece.getClientRects().length === 0) continue;
    expect(drawn, piece.outerHTML).to.include(bare(seen(piece)));
  }
  expect(drawn).to.match(/Visesfor:|Shownto:/);

  expectApart(svg);

  const { bytes, type } = await fileFrom(figure, texts.png);
  expect([type, ...bytes.slice(0, 4)]).to.deep.equal(['image/png', ...signature]);
  const { width } = await createImageBitmap(new Blob([bytes]));
  expect(width).to.equal(2 * Number(svg.getAttribute('width')));
  expect(inside(figure, 'figure').hasAttribute('style')).to.equal(false);
}

/** The text of a piece without what is clipped away for the ear. */
function seen(piece: Element): string {
  if (getComputedStyle(piece).clipPath !== 'none') return '';
  return [...piece.childNodes]
    .map((node) =>
      node instanceof Element ? seen(node) : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
    )
    .join('');
}
