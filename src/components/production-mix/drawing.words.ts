import { type Cell, isValue, isWhole } from '../../figures/cell.js';
import { exactUnit } from '../../figures/money.js';
import type { MixModel } from '../../models/production-mix.js';
import { type MixWords, writtenShare } from './written-mix.js';

/** What is written in the drawing; all of it stands in the table too. */
export interface DrawingWords {
  readonly tick: (ore: number, isTop: boolean) => string;
  readonly own: readonly string[];
  readonly totals: readonly string[];
  readonly sold: readonly string[];
  readonly shares: readonly string[];
  readonly shareRow: string;
  readonly soldTier: string;
  readonly divide: readonly [known: string, ahead: string];
}

export function drawingWordsOf({ years }: MixModel, words: MixWords): DrawingWords {
  const { mix, format, unit } = words;
  const amount = (cell: Cell) => (isValue(cell) ? format.amount(cell.value, unit) : '');
  return {
    tick: (ore, isTop) => (isTop ? format.money(ore, exactUnit(ore, unit)) : format.plain(ore, unit)),
    own: years.map(({ own }) => (isWhole(own) ? amount(own) : '')),
    totals: years.map(({ total }) => amount(total)),
    sold: years.map(({ sold }) => amount(sold)),
    shares: years.map(({ share }) => {
      const cell = writtenShare(share, words);
      return cell.empty ? '' : cell.text;
    }),
    shareRow: mix.shareRow,
    soldTier: mix.soldTier(format.unitName(unit)),
    divide: mix.divide,
  };
}
