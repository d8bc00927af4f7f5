import { type Cell, isValue, isWhole, type RatioCell } from '../../figures/cell.js';
import { realisedShare } from '../../models/savings-lead.js';
import type { SavingsModel } from '../../models/savings-plan.js';
import type { KeyFigure, KeyFigures, WrittenCell } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import type { ProgressWords } from './savings-progress.words.js';
import { isShown, nameOf } from './whole.words.js';

/** The key figures at the bar of the whole, for whatever is taken along: each of them, whether there was room or not. */
export function wholeKeys(model: SavingsModel, index: number, words: ProgressWords): readonly KeyFigures[] {
  const { savings, texts, format, unit } = words;
  const figure = model.total[index];
  if (!figure || !model.measures.includes('target')) return [];
  const write = writerFor(unit, texts, format);
  // As it stands at the bar: no decimals that say nothing.
  const plain = (cell: Cell & { state: 'value' }) => {
    const isRange = cell.low !== undefined || cell.high !== undefined;
    return { ...write.amount(cell), ...(!isRange && { text: format.plain(cell.value, unit) }) };
  };
  const line = (id: string, name: string, figure: WrittenCell): KeyFigure => ({
    id,
    name,
    figure,
    unit: format.unitName(unit),
  });
  const amount = (id: string, name: string, cell: Cell): KeyFigure[] =>
    isValue(cell) ? [line(id, name, plain(cell))] : [];
  const share = (id: string, name: string, cell: RatioCell): KeyFigure[] =>
    isShown(cell) ? [{ id, name, figure: write.percent(cell), unit: '%' }] : [];
  const [realised, expected, target] = (['realised', 'expected', 'target'] as const).map((measure) =>
    nameOf(measure, model, index, false, words),
  );
  return [
    {
      id: 'whole',
      heading: '',
      lines: [
        ...amount('realised', realised ?? '', figure.realised),
        ...share('realisedShare', realised ?? '', realisedShare(figure)),
        ...amount('expected', expected ?? '', figure.expected),
        ...share('fulfilment', expected ?? '', figure.fulfilment),
        ...amount('target', target ?? '', figure.target),
        // Of some areas only it is no distance of the whole.
        ...(isWhole(figure.deviation)
          ? [line('deviation', savings.shortMeasure('deviation'), write.amount(figure.deviation, 'change'))]
          : []),
      ],
    },
  ];
}
