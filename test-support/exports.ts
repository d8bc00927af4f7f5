/** The export suite that every element joins by one call: files and clipboard hold what the screen shows, cell by cell. */
import { expect } from 'chai';
import { sharedDa } from '../src/shared/texts.da.js';
import { sharedEn } from '../src/shared/texts.en.js';
import { stillElements } from '../src/stills.js';
import { frame } from './accessibility/media.js';
import type { State } from './accessibility/subject.js';
import { asTyped, expectOre, expectRemarks, expectTable, type Grid, withRemarks } from './exports/compared.js';
import { bookLines, csvLines } from './exports/files.js';
import { expectFixed } from './exports/fixed.js';
import { expectExact, expectNumbers, numbersBeside } from './exports/keys.js';
import { screenOf } from './exports/screen.js';
import { expectLabelsInside, expectPicture, expectSvg } from './exports/picture.js';
import { clipboardFrom, fileFrom } from './exports/take.js';
import { type Figure, inside, mounted, part, wordsOf } from './mount.js';

/** The states whose pictures are held against the screen, which takes longer than a table. */
const pictured = ['complete', 'english', 'stale', 'every kind of cell', 'a hidden figure', 'difficult names'];

/** Those whose key figures go with the table. */
const keyed = ['pejl-savings-progress'];

export function describeExports(tag: string, states: Readonly<Record<string, State>>): void {
  describe(`<${tag}> taken along`, () => {
    for (const [name, state] of Object.entries(states)) {
      if (name === 'loading') continue;
      it(`holds the digits, states, notes and audience of the screen: ${name}`, async () => {
        const figure = await placedIn(tag, state);
        // A drawing has measured itself.
        await frame();
        // Where there is no figure there is nothing to take along, and a tile has no room for a way to.
        if (part(figure, 'figure')?.matches(':not(.tile)')) await expectSame(figure, pictured.includes(name));
      });
    }
  });
}

/** What may not be taken along is offered to nobody: no file, no picture, no clipboard, nothing for an agenda. */
export function describeKept(tag: string, states: Readonly<Record<string, State>>): void {
  describe(`<${tag}> that stays where it is`, () => {
    for (const [name, state] of Object.entries(states).filter(([name]) => name !== 'loading'))
      it(`offers no way out: ${name}`, async () => {
        const figure = await placedIn(tag, state);
        const { csv, oreCsv, excel, png, svg, copy, fix, print } =
          inside(figure, '.root').lang === 'en' ? sharedEn : sharedDa;
        const words = wordsOf(figure);
        expect([csv, oreCsv, excel, png, svg, copy, fix].filter((word) => words.includes(word))).to.deep.equal([]);
        if (part(figure, 'figure')) expect(words).to.include(print);
      });
  });
}

async function placedIn(tag: string, { attributes = '', figure, source, then }: State): Promise<Figure> {
  const element = `<${tag} ${attributes}></${tag}>`;
  const page = source ? `<pejl-source>${element}</pejl-source>` : element;
  const placed = await mounted(page, { ...(figure && { figure }), ...(source && { source }) });
  await then?.(placed);
  return placed;
}

async function expectSame(figure: Figure, isPictured: boolean): Promise<void> {
  const language = inside(figure, '.root').lang;
  const texts = language === 'en' ? sharedEn : sharedDa;
  const sign = texts.preliminarySign;
  const svg = await expectSvg(figure, texts);
  expectLabelsInside(figure);
  if (svg && isPictured) await expectPicture(figure, svg, texts);
  // What stands beside a drawing may be gone where the table is in its place.
  const numbers = keyed.includes(figure.localName) ? numbersBeside(figure) : [];
  const screen = await screenOf(figure, texts.showTable);
  expect(screen.rows.length).to.be.above(0);

  const file = async (word: string) => (await fileFrom(figure, word)).bytes;
  const csv = csvLines(await file(texts.csv));
  expectNumbers(numbers, csv, 'CSV');
  expectTable(csv, screen, (cell) => {
    const written = withRemarks(cell, sign);
    return cell.isNumber ? asTyped(written) : written;
  });

  const unit = figure.shadowRoot!.querySelector<HTMLSelectElement>('.toolbar select')?.value ?? 'count';
  const ore = csvLines(await file(texts.oreCsv));
  expectExact(numbers, ore);
  expectOre(ore, screen, unit, texts);

  const book = await bookLines(await file(texts.excel), language);
  const shown: Grid = book.map((line) => line.map((cell) => cell.shown));
  expectNumbers(numbers, shown, 'Excel');
  expectTable(shown, screen, ({ text, isPreliminary }) => (isPreliminary ? `${text} (${sign})` : text));
  expectRemarks(shown, screen);

  const isFixed = stillElements.includes(figure.localName.replace('pejl-', ''));
  expect(wordsOf(figure).includes(texts.fix)).to.equal(isFixed);
  if (isFixed) await expectFixed(figure, screen, texts);

  const { html, plain } = await clipboardFrom(figure, texts.copy);
  const pasted = { HTML: pastedLines(html), text: plain.split('\n').map((line) => line.split('\t')) };
  for (const [kind, grid] of Object.entries(pasted)) {
    expectNumbers(numbers, grid, `clipboard, ${kind}`);
    expectTable(grid, screen, (cell) => withRemarks(cell, sign));
  }
}

/** What an editor that keeps tags alone makes of the clipboard: no attribute, no style. */
function pastedLines(html: string): Grid {
  const page = new DOMParser().parseFromString(html.replaceAll(/<(\w+)[^>]*>/g, '<$1>'), 'text/html');
  return [...page.querySelectorAll('caption, tr, p')].map((line) =>
    line.matches('tr') ? [...line.children].map(({ textContent }) => textContent) : [line.textContent],
  );
}
