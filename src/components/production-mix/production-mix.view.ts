import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyBox, type KeyItem, keyView } from '../../chart/key.view.js';
import { frameMark, hatchedMark, unknownMark } from '../../chart/marks.js';
import { smallestIn } from '../../chart/money-ticks.js';
import { mostParts, partMark } from '../../chart/part-marks.js';
import type { Place } from '../../chart/walk.js';
import { isValue } from '../../figures/cell.js';
import type { MixModel } from '../../models/production-mix.js';
import { drawingView } from '../../shared/figure/drawing.view.js';
import { readoutOf } from '../../shared/figure/readout.js';
import { tableView } from '../../shared/table/table.view.js';
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
  readonly cases: CasesOptions;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  /** Told where a pointer or a finger is, and that it has left. */
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

/** The mix drawn: key, readout, drawing with its key figures beside it, and the table for whoever does not see it. */
export function mixView(model: MixModel, table: WrittenTable, options: MixOptions, words: MixWords): TemplateResult {
  const { heading, place, onKey, cases } = options;
  const { mix, texts, format, unit } = words;
  const drawing = drawingWordsOf(model, words);
  const longest = (some: readonly string[]) => Math.max(0, ...some.map((text) => text.length));
  const layout = layoutOf(model, {
    width: options.width,
    smallest: smallestIn(unit),
    longest: { value: longest([...drawing.own, ...drawing.totals, ...drawing.sold]), share: longest(drawing.shares) },
  });
  const said = readoutOf(table, place, {
    texts,
    inUnit: (written, column) => (column === shareColumn ? mix.percent(written) : format.inUnit(written, unit)),
  });
  return html`<div class="mix ${layout.isBeside ? 'beside' : ''}">
    <div
      class="drawing"
      part="chart"
      role="group"
      tabindex="0"
      aria-label=${mix.walk(heading)}
      @keydown=${onKey ?? nothing}
    >
      ${keyView(keyOf(model, words))}
      <p class="readout" role="status">${said}</p>
      ${drawingView(
        layout,
        options,
        (at) =>
          svg`${columnsView(model, layout, drawing)}${framework(model, layout, drawing, at)}
            ${shareView(model, layout, drawing)}${soldView(model, layout, drawing)}`,
      )}
    </div>
    <div class="figures">
      ${panelView(keyFigures(model, words), words)}
      ${model.calculation ? calculationView(model.calculation, model, cases, words) : nothing}
    </div>
    <div class="whole-table">
      ${tableView(table, { texts, language: format.language, sort: undefined, totalFirst: false, open: new Set(), detailsLabel: '' })}
    </div>
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
    ...parts
      .slice(0, mostParts)
      .map(({ name }, position): KeyItem => ({ mark: partMark(keyBox, position), word: name })),
    ...item(parts.length > mostParts, partMark(keyBox, undefined), mix.rest),
    ...item(isOne && years.some(({ isExpected }) => isExpected), hatchedMark(keyBox), mix.expected),
    ...item(hasBought && years.some((_, index) => lacks(parts, index)), unknownMark(keyBox), mix.unknown),
    ...(goal && isValue(goal.amount)
      ? item(true, frameMark(keyBox), mix.goalMark(goal, format.money(goal.amount.value, unit)))
      : []),
  ];
}
