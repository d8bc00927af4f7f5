import { type Cell, missing } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { MixModel, MixYear, OwnShare } from '../../models/production-mix.js';
import type { Format } from '../../shared/format.js';
import type { WrittenCell, WrittenColumn, WrittenRow, WrittenTable } from '../../shared/table/written-table.js';
import type { SharedTexts } from '../../shared/texts.js';
import { writerFor } from '../../shared/write-cell.js';
import { statedText } from './share.words.js';
import type { MixTexts } from './texts.js';

/** What a production mix is written with. */
export interface MixWords {
  readonly texts: SharedTexts;
  readonly mix: MixTexts;
  readonly format: Format;
  readonly unit: MoneyUnit;
}

export const shareColumn = 'share';

const yearName = ({ year, isExpected }: MixYear, { mix }: MixWords): string =>
  isExpected ? mix.expectedYear(year) : String(year);

/** All figures as a table: a line for each year, a column for each kind, the sum, the own share, and last what is sold. */
export function writtenMix(model: MixModel, heading: string, words: MixWords): WrittenTable {
  const { parts, sold, years, hasBought, hasShare } = model;
  const { mix, texts, format, unit } = words;
  const write = writerFor(unit, texts, format);
  const amount = (cell: Cell | undefined) => write.amount(cell ?? missing);
  const column = (id: string, name: string): WrittenColumn => ({ id, heading: name, kind: 'number' });
  const columns = [
    ...parts.map(({ id, name }) => column(`part ${id}`, name)),
    ...(hasBought ? [column('total', mix.total)] : []),
    ...(hasShare ? [column(shareColumn, mix.share)] : []),
    ...sold.map(({ id, name }) => column(`part ${id}`, name)),
  ];
  const rows: WrittenRow[] = years.map((year, index) => ({
    id: String(year.year),
    period: { from: `${year.year}-01`, to: `${year.year}-12` },
    name: yearName(year, words),
    signs: [],
    cells: [
      ...parts.map(({ cells }) => amount(cells[index])),
      ...(hasBought ? [amount(year.total)] : []),
      ...(hasShare ? [writtenShare(year.share, words)] : []),
      ...sold.map(({ cells }) => amount(cells[index])),
    ],
    details: [],
  }));
  return {
    caption: `${heading}, ${format.unitName(unit)}`,
    rowHeading: mix.year,
    columns,
    rows,
    // Years are not added: the sum of six of them answers no question.
    total: undefined,
  };
}

/** A stated share stands as it was stated: "43" is not "43,0", and "over 50" is no number. */
export function writtenShare(share: OwnShare, { mix, texts, format, unit }: MixWords): WrittenCell {
  if (share.is === 'computed') return writerFor(unit, texts, format).percent(share.share);
  const { permille, isAbove } = share;
  return {
    text: statedText(share, mix, format),
    sort: permille / 1000,
    // A share above another is no number.
    ...(!isAbove && { exact: { figure: { state: 'value', dividend: permille, divisor: 1000 }, unit: 'percent' } }),
  };
}
