/** Holds the figures that stand beside the table against what was taken along. */
import { expect } from 'chai';
import { allInside, type Figure, textOf } from '../mount.js';
import { asTyped, type Grid } from './compared.js';

/** What an element writes beside its table: key figures, the parts of a whole, its own calculation, what a bar is labelled. */
const beside = [
  '.panel dt, .panel dd:not(.step)',
  '.services-head, .services dt, .services dd',
  '.calculation .result, .calculation p',
  'svg.whole text',
].join(', ');

const number = /\u2212?\d(?:[\d.,]*\d)?/g;

/** Every number that stands beside the table, as it is written; the drawing is on screen. */
export const numbersBeside = (figure: Figure): readonly string[] => [
  ...new Set(allInside(figure, beside).flatMap((element) => seenIn(element).match(number) ?? [])),
];

/** Numbers that stand as labels of a drawing are written one after another. */
const seenIn = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('tspan')) part.append(' ');
  for (const part of copy.querySelectorAll('.spoken, .sign, .remark')) part.prepend(' ');
  return textOf(copy);
};

/** Each number is somewhere in the file or on the clipboard, as printed, or as a spreadsheet is given it. */
export function expectNumbers(numbers: readonly string[], grid: Grid, what: string): void {
  const written = writtenIn(grid.flat());
  expect(
    numbers.filter((one) => !written.has(asTyped(one))),
    what,
  ).to.deep.equal([]);
}

/** The same of the file for programs: what no sentence of it says is one of its exact figures, printed. */
export function expectExact(numbers: readonly string[], [fields = [], ...lines]: Grid): void {
  const at = (line: readonly string[], field: string) => line[fields.indexOf(field)] ?? '';
  const said = writtenIn(
    lines.flatMap((line) => ['figure', 'rowName', 'measureName', 'text', 'note'].map((field) => at(line, field))),
  );
  const exact = lines.flatMap((line) =>
    ['value', 'low', 'high'].flatMap((field) => {
      const value = at(line, field);
      return value === '' ? [] : sizes[at(line, 'unit') as keyof typeof sizes].map((size) => Number(value) / size);
    }),
  );
  const isThere = (one: string) => {
    const typed = asTyped(one);
    const step = 10 ** -(typed.split(',')[1]?.length ?? 0);
    const printed = Number(typed.replace(',', '.'));
    return said.has(typed) || exact.some((value) => Math.abs(value - printed) <= step / 2 + 1e-9);
  };
  expect(
    numbers.filter((one) => !isThere(one)),
    'CSV for programs',
  ).to.deep.equal([]);
}

/** What a figure of each unit may be printed in. */
const sizes = { ore: [100, 100_000, 100_000_000], permille: [10], count: [1] };

/** All numbers in some texts, with their sign and without it: a dash before a number may be no minus. */
const writtenIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      (text.match(/[\u2212-]?\d(?:[\d.,]*\d)?/g) ?? []).flatMap((one) => [
        asTyped(one),
        asTyped(one.replace(/^\D/, '')),
      ]),
    ),
  );
