import type { TemplateResult } from 'lit';
import { type SparkPoint, sparkline } from '../../chart/sparkline.js';
import { daysBetween } from '../../figures/calendar/days.js';
import { isValue } from '../../figures/cell.js';
import { overTimeOf, type WaitingModel } from '../../models/waiting-list.js';
import { tileView } from '../../shared/figure/tile.view.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { writtenCount } from '../../shared/write-cell.js';
import type { WaitingWords } from './written-list.js';
import { writtenTime } from './written-time.js';

/** What a tile has of the list: the days, and how many waited on each. */
export const compactTable = (model: WaitingModel, heading: string, words: WaitingWords): WrittenTable =>
  writtenTime(model, { ...overTimeOf(model), groups: [] }, heading, words);

/** How many wait, what it has changed by, how many of them are without a place, and the line of the days before. */
export function compactView(
  model: WaitingModel,
  table: WrittenTable,
  { heading, level }: { readonly heading: string; readonly level: number },
  notices: readonly TemplateResult[],
  words: WaitingWords,
): TemplateResult {
  const { waiting, texts, format } = words;
  const { all, withoutPlace, moves } = model.whole;
  const { days, whole } = overTimeOf(model);
  const [first = ''] = days;
  const points = days.map((day, index): SparkPoint => {
    const cell = whole.all[index];
    return {
      at: daysBetween(first, day),
      value: cell && isValue(cell) ? cell.value : undefined,
      isHidden: cell?.state === 'suppressed',
    };
  });
  return tileView(
    {
      heading,
      level,
      figure: writtenCount(all.courses, texts, format),
      of: waiting.tile.of,
      lines: [
        ...(model.from !== undefined && model.hasMoves
          ? ([[waiting.tile.change(format.day(model.from)), writtenCount(moves.net, texts, format, 'change')]] as const)
          : []),
        [waiting.withoutPlace, writtenCount(withoutPlace.courses, texts, format)],
      ],
      spark: sparkline(points, { width: 294, height: 40 }),
      asOf: texts.asOf(format.day(model.asOf)),
      table: wholeTable({ table, isWhole: true }, words),
    },
    notices,
    texts,
  );
}
