import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyBox, type KeyItem } from '../../chart/key.view.js';
import { dottedMark, solidMark } from '../../chart/marks.js';
import { mostParts, partMark } from '../../chart/part-marks.js';
import type { Place } from '../../chart/walk.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { WaitingLine, WaitingModel } from '../../models/waiting-list.js';
import { walkView } from '../../shared/figure/drawing.view.js';
import { lineReadout } from '../../shared/figure/readout.js';
import { type DrawnRow, rowsView } from '../../shared/figure/rows.view.js';
import { partsOfTable } from '../../shared/table/table-parts.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { writtenCount } from '../../shared/write-cell.js';
import { coursesBar, daysLine, movesBar, reasonsBar, type Write } from './drawing.view.js';
import { type Layout, layoutOf } from './layout.js';
import type { WaitingWords } from './written-list.js';

export interface ListOptions {
  readonly heading: string;
  /** Whole figure, in pixels. */
  readonly width: number;
  readonly place: Place | undefined;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
}

/** One drawing of every line: its head, and what stands in a line and in that of the whole. */
interface Column {
  readonly head: string;
  readonly of: (line: WaitingLine) => unknown;
  readonly ofWhole: (line: WaitingLine) => unknown;
}

/** The list drawn: the line that reconciles, the drawings of each group, and the table for whoever does not see them. */
export function listView(
  model: WaitingModel,
  table: WrittenTable,
  options: ListOptions,
  words: WaitingWords,
): TemplateResult {
  const { heading, width, place } = options;
  const { texts, waiting } = words;
  const layout = layoutOf(model, width, words.limit);
  return html`<div class="list">
    ${equationView(model.whole, words)}
    ${walkView(
      {
        ...options,
        name: waiting.walk(heading),
        key: keyOf(model, words),
        texts,
        said: lineReadout(table, place, words),
      },
      html`${blocksOf(model, layout, words).map((columns) => blockView(model, columns, { place, isNarrow: layout.isNarrow }, words))}`,
    )}
    ${partsOfTable(table).map((part) => wholeTable({ table: part, isWhole: true }, words))}
  </div>`;
}

const writerOf =
  ({ texts, format }: WaitingWords): Write =>
  (cell) =>
    writtenCount(cell, texts, format).text;

/** All, less those who hold a place, is those without one: what is hidden of it is hidden here too. */
function equationView({ all, holders, withoutPlace }: WaitingLine, words: WaitingWords): TemplateResult {
  const { equation } = words.waiting;
  const write = writerOf(words);
  const citizens = (cell: Cell) => (isValue(cell) ? write(cell) : '');
  const item = (cell: Cell, text: string, mark: unknown = nothing) =>
    html`<span class="term"
      >${mark === nothing ? nothing : html`<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">${mark}</svg>`}<strong
        >${write(cell)}</strong
      >
      ${text}</span
    >`;
  return html`<p class="equation">
    ${item(all.courses, equation.all(citizens(all.citizens)))} <span class="sign">−</span> ${item(
      holders.courses,
      equation.holders,
      svg`${dottedMark(keyBox)}`,
    )} <span class="sign">=</span> ${item(
      withoutPlace.courses,
      equation.withoutPlace(citizens(withoutPlace.citizens)),
      svg`${solidMark(keyBox)}`,
    )}
  </p>`;
}

/** Side by side where there is room, else in two tables. */
function blocksOf(
  model: WaitingModel,
  { isWide, ...layout }: Layout,
  words: WaitingWords,
): readonly (readonly Column[])[] {
  const { waiting, format, limit } = words;
  const { groups } = waiting;
  const write = writerOf(words);
  const now: Column[] = [
    {
      head: groups.courses,
      of: (line) => coursesBar(line, layout.courses, write),
      ofWhole: ({ all }) => html`<strong>${write(all.courses)}</strong>`,
    },
    ...(model.hasDays
      ? [
          {
            head: groups.days,
            of: (line: WaitingLine) => daysLine(line, layout.days, limit, write),
            ofWhole: (line: WaitingLine) => daysLine(line, layout.days, limit, write),
          },
        ]
      : []),
    ...(model.hasTemporary
      ? [
          {
            head: waiting.temporary,
            of: ({ temporary }: WaitingLine) => write(temporary),
            ofWhole: ({ temporary }: WaitingLine) => write(temporary),
          },
        ]
      : []),
  ];
  const why: Column[] = [
    ...(model.reasons.length > 0
      ? [
          {
            head: groups.reasons,
            of: (line: WaitingLine) => reasonsBar(line, model.reasons, layout.reasons, write),
            ofWhole: ({ reasons }: WaitingLine) => model.reasons.map((reason) => write(reasons[reason])).join(' · '),
          },
        ]
      : []),
    ...(model.hasMoves
      ? [
          {
            head: `${groups.moves(model.from === undefined ? undefined : format.day(model.from))}: ${waiting.left.toLowerCase()} | ${waiting.entered.toLowerCase()}`,
            of: (line: WaitingLine) => movesBar(line, layout.moves, write),
            ofWhole: ({ moves }: WaitingLine) => `${write(moves.left)} | ${write(moves.entered)}`,
          },
        ]
      : []),
  ];
  const blocks = isWide || layout.isNarrow ? [[...now, ...why]] : [now, why];
  return blocks.filter((columns) => columns.length > 0);
}

function blockView(
  model: WaitingModel,
  columns: readonly Column[],
  options: { readonly place: Place | undefined; readonly isNarrow: boolean },
  { waiting, texts }: WaitingWords,
): TemplateResult {
  const rows: readonly DrawnRow[] = [
    ...model.rows.map((row) => ({
      name: row.name,
      more: row.legalBasis,
      cells: columns.map(({ of }) => of(row)),
      isTotal: false,
    })),
    {
      name: texts.total,
      more: undefined,
      cells: columns.map(({ ofWhole }) => ofWhole(model.whole)),
      isTotal: true,
    },
  ];
  return rowsView([waiting.rowHeading[model.by], ...columns.map(({ head }) => head)], rows, options);
}

/** Only the marks in use, in reading order; those of the counts stand in the line above. */
function keyOf({ reasons, hasDays }: WaitingModel, { waiting, format, limit }: WaitingWords): readonly KeyItem[] {
  const dot = svg`<circle class="actual" cx="11" cy="6" r="4.5"></circle>`;
  const end = (height: number) => svg`<path class="reach" d="M2 6H18M18 ${6 - height}V${6 + height}"></path>`;
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  return [
    ...item(hasDays, dot, waiting.median),
    ...item(hasDays, end(4), waiting.p90),
    ...item(hasDays, end(6), waiting.longest),
    ...item(
      hasDays && limit !== undefined,
      svg`<path class="limit" d="M11 0V12"></path>`,
      waiting.limitMark(format.count(limit ?? 0)),
    ),
    ...reasons.flatMap((reason, position) =>
      item(true, partMark(keyBox, position < mostParts ? position : undefined), waiting.reason[reason]),
    ),
  ];
}
