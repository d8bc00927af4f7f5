/** Holds a file that was fixed for an agenda against the screen, and against itself. */
import { expect } from 'chai';
import { verify } from '../../src/shared/frozen/verify.js';
import type { SharedTexts } from '../../src/shared/texts.js';
import { stillBy } from '../../src/stills.js';
import { allInside, type Figure, press, textOf } from '../mount.js';
import { type Screen, screenIn, screenOf } from './screen.js';
import { fileFrom } from './take.js';

/** The file shows the same table, cell by cell, and every sentence of the screen; it is inert, and what its data give. */
export async function expectFixed(figure: Figure, screen: Screen, texts: SharedTexts): Promise<void> {
  const { bytes, name, type } = await fileFrom(figure, texts.fix);
  expect(name).to.match(/^[a-z0-9-]{1,75}\.html$/);
  expect(type).to.equal('text/html;charset=utf-8');
  const file = new TextDecoder().decode(bytes);
  const page = new DOMParser().parseFromString(file, 'text/html');
  const { rows, heads, caption, title, sentences } = screenIn(page);
  // Paper has no room for a line of many months, nor has a file that is printed.
  const isWhole = heads.length === screen.heads.length;
  const own = isWhole ? screen : await paperOf(figure, texts);
  expect([title, heads]).to.deep.equal([own.title, own.heads]);
  if (isWhole) expect(caption).to.equal(own.caption);
  else expectWhere(caption, own.caption);
  expect(rows).to.deep.equal(own.rows);
  expect(sentences).to.include.members(screen.sentences);
  expect(textOf(page.body)).to.match(/Vises for: |Shown to: /);
  expect(page.documentElement.lang).to.equal(figure.shadowRoot!.querySelector<HTMLElement>('.root')!.lang);
  expect(page.title).to.equal(screen.title);
  await expectInert(page);
  const { differences, digest } = await verify(file, stillBy);
  expect(differences).to.deep.equal([]);
  expect(textOf(page.querySelector('.stamp'))).to.include(digest);
}

/** Paper points to a CSV file, which a fixed file comes without: it points to its own data. */
function expectWhere(caption: string, onPaper: string): void {
  const [file, paper] = [caption, onPaper].map((text) => text.split('; '));
  expect(file!.slice(0, -1)).to.deep.equal(paper!.slice(0, -1));
  expect(paper!.at(-1)).to.include('CSV');
  expect(file!.at(-1)).to.match(/^(de står i data inde i denne fil|they stand in the data inside this file)\)$/);
}

/** The figure as it would be printed. */
async function paperOf(figure: Figure, texts: SharedTexts): Promise<Screen> {
  const toggle = allInside(figure, 'button').find((button) => textOf(button) === texts.showFigure);
  if (toggle) await press(figure, toggle);
  dispatchEvent(new Event('beforeprint'));
  const paper = screenIn(figure.shadowRoot!);
  dispatchEvent(new Event('afterprint'));
  if (toggle) await screenOf(figure, texts.showTable);
  return paper;
}

/** No script, nothing to press, nothing from elsewhere, one style sheet, and it is the one that the policy names. */
async function expectInert(page: Document): Promise<void> {
  const active = 'script, link, img, iframe, object, base, form, button, input, select, [style], [src], template';
  expect([...page.querySelectorAll(active)].map(({ localName }) => localName)).to.deep.equal([]);
  for (const { attributes } of page.querySelectorAll('*'))
    for (const { name, value } of attributes) {
      expect(name).not.to.match(/^on/);
      if (name === 'href') expect(value).to.match(/^https:/);
    }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
  expect(levels).to.deep.equal(['h1']);
  const [style, ...others] = page.querySelectorAll('style');
  expect(others).to.deep.equal([]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style!.textContent));
  const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')!.content;
  expect(policy).to.equal(
    `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`,
  );
}
