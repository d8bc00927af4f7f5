import { svg, type SVGTemplateResult } from 'lit';
import { boxBetween, type Effect, hatchedMark, tickMark, zeroMark } from '../../chart/marks.js';
import { linearScale, stretchOf } from '../../chart/scale.js';
import { isValue } from '../../figures/cell.js';
import type { SavingsFigure } from '../../models/savings-figure.js';
import type { SavingsModel } from '../../models/savings-plan.js';
import type { WrittenCell, WrittenTable } from '../table/written-table.js';
import type { SharedTexts } from '../texts.js';

const deviationWidth = 96;
const effectWidth = 168;
const line = { y: 3, height: 14 };

/** A shortfall is bad and a surplus good, whatever its sign in the data. */
export const effectOf = (deviation: number, direction: 1 | -1): Effect => {
  if (deviation === 0) return 'neutral';
  return deviation * direction > 0 ? 'good' : 'bad';
};

/**
 * The column of deviations with a bar behind each figure, all on the column's own scale. Shortfalls grow to the right of
 * the zero line when there is nothing on the other side, so that the bars stand beside their figures.
 */
export function withDeviationBars(table: WrittenTable, position: number, direction: 1 | -1): WrittenTable {
  const lines = [...table.rows, ...(table.total ? [table.total] : [])];
  const values = lines.flatMap(({ cells }) => {
    const sort = cells[position]?.sort;
    return typeof sort === 'number' ? [sort] : [];
  });
  const [low, high] = stretchOf(values);
  if (low === high) return table;
  const scale =
    high === 0 ? linearScale([0, low], [1, deviationWidth - 1]) : linearScale([low, high], [1, deviationWidth - 1]);
  const drawn = (cell: WrittenCell): WrittenCell =>
    typeof cell.sort === 'number' ? { ...cell, drawing: deviationBar(cell.sort, scale, direction) } : cell;
  const withBar = <Line extends { readonly cells: readonly WrittenCell[] }>(row: Line): Line => ({
    ...row,
    cells: row.cells.map((cell, index) => (index === position ? drawn(cell) : cell)),
  });
  return { ...table, rows: table.rows.map(withBar), total: table.total && withBar(table.total) };
}

function deviationBar(deviation: number, scale: (value: number) => number, direction: 1 | -1): SVGTemplateResult {
  const zero = scale(0);
  const end = scale(deviation);
  // At least 1,5 px, so that a small deviation is not a missing one.
  const box = boxBetween(
    zero,
    deviation === 0 ? zero : zero + Math.sign(end - zero) * Math.max(1.5, Math.abs(end - zero)),
    line.y,
    line.height,
  );
  return svg`<svg class="bar" width=${deviationWidth} height="20" viewBox="0 0 ${deviationWidth} 20" aria-hidden="true">
    ${zeroMark(zero, { y: 2, height: 16 })}${hatchedMark(box, effectOf(deviation, direction))}
  </svg>`;
}

/** The last period's amount as a hatched bar, with a stroke where the first period gets to. */
export function effectCell(model: SavingsModel, figures: readonly SavingsFigure[], texts: SharedTexts): WrittenCell {
  const amounts = [...model.rows.flatMap((row) => row.figures), ...model.total].flatMap(({ expected }) =>
    isValue(expected) ? [expected.value] : [],
  );
  const scale = linearScale(stretchOf(amounts), [2, effectWidth - 2]);
  const first = figures[0]?.expected;
  const last = figures.at(-1)?.expected;
  if (!last || !isValue(last)) {
    const empty = last?.state ?? 'missing';
    return { text: texts.noValue[empty], empty };
  }
  return {
    text: '',
    drawing: svg`<svg class="bar" width=${effectWidth} height="20" viewBox="0 0 ${effectWidth} 20" aria-hidden="true">
      ${zeroMark(scale(0), { y: 1, height: 18 })}${hatchedMark(boxBetween(scale(0), scale(last.value), line.y, line.height))}
      ${first && isValue(first) ? tickMark(scale(first.value), line) : ''}
    </svg>`,
  };
}
