import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { highlightedIn, keyBox, type KeyItem } from '../../chart/key.view.js';
import { frameMark, hatchedMark, unknownMark } from '../../chart/marks.js';
import { smallestIn } from '../../chart/money-ticks.js';
import { partKey } from '../../chart/part-marks.js';
import type { Place } from '../../chart/walk.js';
import { isValue } from '../../figures/cell.js';
import type { MixModel } from '../../models/production-mix.js';
import { drawingView, walkView } from '../../shared/figure/drawing.view.js';
import { readoutOf } from '../../shared/figure/readout.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { calculationView, type CasesOptions } from './calculation.view.js';
import { columnsView, framework, lacks, shareView, soldView } from './drawing.view.js';
import { drawingWordsOf } from './drawing.words.js';
import { layoutOf } from './layout.js';
import { keyFigures, panelView } from './panel.view.js';
import { type MixWords, shareColumn } from './written-mix.js';

export interface MixOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly place: Place | undefined;
  /** What stands out; none where nobody can choose it, as on paper. */
  readonly highlight?: Highlight | undefined;
  readonly cases: CasesOptions;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  /** Told where a pointer or a finger is, and that it has left. */
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

/** The mix drawn: key, readout, drawing with its key figures beside it, and the table for whoever does not see it. */
export function mixView(model: MixModel, table: WrittenTable, options: MixOptions, words: MixWords): TemplateResult {
  const { heading, place, highlight, cases } = options;
  const { mix, texts, format, unit } = words;
  const drawing = drawingWordsOf(model, words);
  const longest = (some: readonly string[]) => Math.max(0, ...some.map((text) => text.length));
  const layout = layoutOf(model, {
    width: options.width,
    smallest: smallestIn(unit),
    longest: { value: longest([...drawing.own, ...drawing.totals, ...drawing.sold]), share: longest(drawing.shares) },
  });
  const key = keyOf(model, words);
  const highlighted = highlightedIn(key, highlight);
  const inUnit = (written: string, column: string) =>
    column === shareColumn ? mix.percent(written) : format.inUnit(written, unit);
  const said = readoutOf(table, place, { texts, inUnit }, highlighted);
  return html`<div class="mix ${layout.isBeside ? 'beside' : ''}">
    ${walkView(
      { ...options, name: mix.walk(heading), key, texts, said },
      drawingView(
        layout,
        options,
        (at) =>
          svg`${columnsView(model, layout, drawing, highlighted)}${framework(model, layout, drawing, at)}
            ${shareView(model, layout, drawing)}${soldView(model, layout, drawing)}`,
      ),
    )}
    <div class="figures">
      ${panelView(keyFigures(model, words), words)}
      ${model.calculation ? calculationView(model.calculation, model, cases, words) : nothing}
    </div>
    ${wholeTable({ table, isWhole: true }, words)}
  </div>`;
}

/** The table in the drawing's place, and beneath it what is not in it. */
export const mixTableView = (
  table: TemplateResult,
  model: MixModel,
  cases: CasesOptions,
  words: MixWords,
): TemplateResult =>
  html`${table}${
    model.calculation
      ? html`<div class="figures">${calculationView(model.calculation, model, cases, words)}</div>`
      : nothing
  }`;

/** Only the marks in use, in reading order. */
function keyOf({ parts, years, goal, hasBought }: MixModel, { mix, format, unit }: MixWords): readonly KeyItem[] {
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  const isOne = parts.length === 1;
  return [
    ...partKey(parts, mix.rest),
    ...item(
      years.some(({ isExpected }) => isExpected),
      // Of whichever part it is.
      hatchedMark(keyBox, isOne ? undefined : 'neutral'),
      mix.expected,
    ),
    ...item(hasBought && years.some((_, index) => lacks(parts, index)), unknownMark(keyBox), mix.unknown),
    ...(goal && isValue(goal.amount)
      ? item(true, frameMark(keyBox), mix.goalMark(goal, format.money(goal.amount.value, unit)))
      : []),
  ];
}
