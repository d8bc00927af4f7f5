/**
 * The rule against plain arithmetic on cells, on good and bad code with the real types of figures and contract; and what
 * the project's own configuration keeps out of the figures.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { noCellArithmetic } from '../scripts/lint/no-cell-arithmetic.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
RuleTester.describe = describe;
RuleTester.it = it;
/** The code is not what stands in the files, which a single run of the parser (as in CI) would read instead. */
const planted = {
  disallowAutomaticSingleRunInference: true,
  // The files that the code is planted in and what they import: the whole project takes many times as long to read.
  project: './scripts/lint/tsconfig.planted.json',
  tsconfigRootDir: root,
};
const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: planted,
  },
});

/** Each case is read as if it stood in this file of the project. */
const filename = `${root}src/models/savings-lead.ts`;
const types = `
import type { OreCell, OreValue } from '../client/port.js';
import { type Cell, isValue, type RatioCell, type RatioValue, type ValueCell } from '../figures/cell.js';
declare const cell: Cell, amount: ValueCell, other: ValueCell, ratio: RatioValue, share: RatioCell, ore: OreValue;
declare const given: OreCell, maybe: ValueCell | undefined, cells: ValueCell[], direction: 1 | -1;
declare const input: { value: number }, scale: (value: number) => number;
declare let sum: number;
`;
const good = (name, code) => ({ name, filename, code: types + code });
const bad = (name, code, count = 1) => ({
  ...good(name, code),
  errors: Array.from({ length: count }, () => ({ messageId: 'plain' })),
});

tester.run('no-cell-arithmetic', noCellArithmetic, {
  valid: [
    good('comparing', 'export const more = amount.value > other.value || amount.value !== 0;'),
    good('handing it to a scale', 'export const at = scale(amount.value) + 2;'),
    good('taking it', 'export const taken = isValue(cell) ? cell.value : 0;'),
    good('converting it', 'export const exact = BigInt(amount.value) + BigInt(Number(other.value));'),
    good('naming it', 'export const { value } = amount; sum = value;'),
    good('a value of something else', 'export const twice = input.value * 2;'),
    good('a destructured value of something else', 'export const twice = ({ value }: typeof input) => value * 2;'),
    good('what else a cell has', 'export const parts = (amount.partial?.of ?? 0) - 1;'),
    good('a destructured part of it', 'const { partial } = amount; export const more = (partial?.got ?? 0) + 1;'),
    good('a number of the same name', 'export const twice = (value: number) => value * 2;'),
    good(
      'a value of what has other states',
      `declare const task: { state: 'open'; value: number }; sum = task.value * 2;`,
    ),
    good('its state', 'const { state } = amount; export const said = state + ".";'),
    good('a method of another object', 'declare const Maths: typeof Math; export const abs = Maths.abs(amount.value);'),
    good('not', 'export const none = !amount.value;'),
    good('filling it in', 'let low = amount.low; low ??= 3; export { low };'),
    good('a name that is not declared', 'export const one = NaN + 1;'),
  ],
  invalid: [
    ...['+', '-', '*', '/', '%', '**', '|'].map((operator) =>
      bad(`${operator} of two`, `export const result = amount.value ${operator} other.value;`, 2),
    ),
    bad('times a number', 'export const saved = amount.value * direction;'),
    bad('minus', 'export const less = -amount.value;'),
    bad('plus', 'export const same = +amount.value;'),
    bad('adding up', 'sum += amount.value;'),
    bad('counting up', 'declare const open: { state: "value"; value: number }; open.value++;'),
    bad('taking from the cell itself', 'declare const open: { state: "value"; value: number }; open.value -= 3;'),
    bad('its distance', 'export const distance = Math.abs(amount.value);'),
    bad('the larger of two', 'export const most = Math.max(amount.value, other.value);', 2),
    bad('the largest of a list', 'export const most = Math.max(...[amount.value, 3]);'),
    bad('least and most', 'export const width = (amount.high ?? 0) - (amount.low ?? 0);', 2),
    bad('a quotient by hand', 'export const quotient = ratio.dividend / ratio.divisor;', 2),
    bad('a cell that was narrowed', 'export const twice = isValue(cell) ? cell.value * 2 : 0;'),
    bad('a ratio that was narrowed', 'if (share.state === "value") sum = share.dividend * 100;'),
    bad("the contract's amount", 'export const twice = ore.value * 2;'),
    bad("the contract's cell, narrowed", 'if (given.state === "value") sum = given.value * 2;'),
    bad('a cell that may not be there', 'export const twice = (maybe?.value ?? 0) * 2;'),
    bad('behind ! and as', 'export const twice = amount.low! * 2 + (amount.high as number);', 2),
    bad('either of two', 'export const twice = (direction > 0 ? amount.value : 0) * 2;'),
    bad('by its name in brackets', 'export const twice = amount["value"] * 2;'),
    bad('destructured', 'const { value } = amount; export const twice = value * 2;'),
    bad('destructured and renamed', 'const { value: kroner } = amount; export const twice = kroner * 2;'),
    bad('destructured with a default', 'const { low = 0 } = amount; export const twice = low * 2;'),
    bad('destructured from a cell within', 'const { a: { value } } = { a: amount }; export const twice = value * 2;'),
    bad('destructured in a parameter', 'sum = cells.reduce((all, { value }) => all + value, 0);'),
    bad('destructured in a loop', 'for (const { value } of cells) sum += value;'),
    bad('destructured after narrowing', 'if (isValue(cell)) { const { value } = cell; sum = value * 2; }'),
    bad('given a name first', 'const kroner = amount.value; export const twice = kroner * 2;'),
    bad('of whatever is a cell', 'export const twice = <T extends ValueCell>(some: T) => some.value * 2;'),
  ],
});

describe('eslint.config.js', () => {
  const eslint = new ESLint({ cwd: root, overrideConfig: { languageOptions: { parserOptions: planted } } });
  const global = 'no-restricted-globals';
  const imported = '@typescript-eslint/no-restricted-imports';
  const clock = 'no-restricted-syntax';

  /** Each line with the rules that it is planted to break, as if the lines stood in that file. */
  async function plant(filePath, lines) {
    const [{ messages }] = await eslint.lintText(lines.map(([code]) => code).join('\n'), { filePath: root + filePath });
    const said = lines.map(([code], index) => [
      code,
      ...messages.flatMap(({ ruleId, line }) =>
        line === index + 1 && [global, imported, clock].includes(ruleId) ? [ruleId] : [],
      ),
    ]);
    assert.deepEqual(said, lines);
  }

  const faults = [
    ...['lit', 'd3-array', '@lit/context', 'node:fs'].map((name) => [`export * from '${name}';`, imported]),
    ...['window', 'document', 'customElements', 'Date', 'Intl', 'performance', 'process', 'navigator'].map((name) => [
      `export const its${name} = ${name};`,
      global,
    ]),
    ['export const clock = globalThis.Date;', global],
    ['export const now = Date.now();', global, clock],
    ["export * from './a.js';"],
    ["export * from '../../models/b.js';", imported],
  ];

  it('keeps packages, page, clock, language, machine and other folders out of the figures', async () => {
    await plant('src/figures/money.ts', [...faults, ["export * from '../models/b.js';", imported]]);
    await plant('src/figures/rounding/exact.ts', [...faults, ["export * from '../cell.js';"]]);
  });

  it('leaves arithmetic on cells to the figures and to tests', async () => {
    const severityIn = async (file) =>
      (await eslint.calculateConfigForFile(root + file)).rules['pejl/no-cell-arithmetic'];
    for (const folder of ['models', 'chart', 'shared/savings', 'components/savings-progress', 'client']) {
      assert.deepEqual(await severityIn(`src/${folder}/some.ts`), [2], folder);
      assert.equal(await severityIn(`src/${folder}/some.test.ts`), undefined, folder);
    }
    assert.equal(await severityIn('src/figures/variance.ts'), undefined);
  });
});
