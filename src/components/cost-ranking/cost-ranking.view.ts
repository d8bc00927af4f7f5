import { html, type TemplateResult } from 'lit';
import type { Highlight } from '../../chart/highlight.js';
import { highlightedIn, keyBox, type KeyItem } from '../../chart/key.view.js';
import { lineMark } from '../../chart/line-marks.js';
import { smallestIn } from '../../chart/money-ticks.js';
import type { Place } from '../../chart/walk.js';
import { isValue } from '../../figures/cell.js';
import type { RankingModel } from '../../models/cost-ranking.js';
import { drawingView, walkView } from '../../shared/figure/drawing.view.js';
import { readoutOf, saidOf } from '../../shared/figure/readout.js';
import type { TableSoFar } from '../../shared/table/late-table.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import { figuresOnly, type WrittenTable } from '../../shared/table/written-table.js';
import { curvesView, linesOf } from './drawing.view.js';
import { layoutOf } from './layout.js';
import { servicesView } from './services.view.js';
import { shortView } from './short.view.js';
import { bareColumns, type RankingWords, yearColumn } from './written-ranking.js';

export interface RankingOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly place: Place | undefined;
  readonly highlight?: Highlight | undefined;
  /** As much of a large table as there is already; all of it when absent. */
  readonly soFar?: TableSoFar | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  /** Told where a pointer or a finger is, and that it has left. */
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

/** The ranking drawn: key, readout, curves with some of the ranks beside them, and the table for whoever does not see it. */
export function rankingView(
  model: RankingModel,
  table: WrittenTable,
  options: RankingOptions,
  words: RankingWords,
): TemplateResult {
  const { heading, width, place, highlight, soFar } = options;
  const { ranking, texts, format, unit } = words;
  const amounts = model.years.flatMap(({ cells }) => cells.flatMap((cell) => (isValue(cell) ? [cell.value] : [])));
  // No amount has more letters than the largest one of its sign.
  const longest = Math.max(
    ...[Math.max(0, ...amounts), Math.min(0, ...amounts)].map((ore) => format.amount(ore, unit).length),
  );
  const layout = layoutOf(model, { width, smallest: smallestIn(unit), longest });
  const key = keyOf(model);
  const highlighted = highlightedIn(key, highlight);
  return html`<div class="ranking ${layout.isBeside ? 'beside' : ''}">
    ${walkView(
      { ...options, name: ranking.walk(heading), key, texts, said: saidAt(model, table, place, words, highlighted) },
      drawingView(layout, options, (at) => curvesView(model, layout, words, { at, highlighted })),
    )}
    <div class="figures">${shortView(model, table)}</div>
    <div class="whole-width">${servicesView(model, width, words)}</div>
    ${wholeTable(soFar ?? { table, isWhole: true }, words, ranking.details)}
  </div>`;
}

/** The table in the drawing's place, and beneath it what is not in it. */
export const rankingTableView = (
  table: TemplateResult,
  model: RankingModel,
  width: number,
  words: RankingWords,
): TemplateResult => html`${table}${servicesView(model, width, words)}`;

/** The columns that are a curve: what the keys go through. */
export const curvesOf = ({ years }: RankingModel, table: WrittenTable): WrittenTable => ({
  ...table,
  columns: table.columns.slice(0, years.length),
});

/** What the rank cost in a year, or to a pointer in each; the keys are told in the newest year whose rank it is, too. */
function saidAt(
  model: RankingModel,
  table: WrittenTable,
  place: Place | undefined,
  { texts, format, unit }: RankingWords,
  highlighted: string | undefined,
): string {
  const inUnit = (written: string, column: string) =>
    bareColumns.has(column) ? written : format.inUnit(written, unit);
  const words = { texts, inUnit };
  const said = readoutOf(curvesOf(model, table), place, words, highlighted);
  const newest = model.years.length - 1;
  if (place?.row !== newest || !model.rows[place.column]) return said;
  const { columns, rows } = figuresOnly({ ...table, rows: table.rows.slice(place.column, place.column + 1) });
  const ofUnit = columns.flatMap((column, position) => {
    const cell = rows[0]?.cells[position];
    return cell && position > newest ? [saidOf(column, cell, words)] : [];
  });
  return [said, ...ofUnit].join('; ');
}

const keyOf = (model: RankingModel): readonly KeyItem[] => {
  const middle = keyBox.height / 2;
  const points = [
    { x: 1, y: middle },
    { x: keyBox.width - 1, y: middle },
  ];
  return linesOf(model).map(([{ year }, scenario]) => ({
    mark: lineMark(points, scenario),
    word: String(year),
    series: yearColumn(year),
  }));
};
