import type { Cell } from '../../figures/cell.js';
import { waitedOver, type WaitingLine, type WaitingModel } from '../../models/waiting-list.js';
import type { Format } from '../../shared/format.js';
import type { WrittenCell, WrittenColumn, WrittenRow, WrittenTable } from '../../shared/table/written-table.js';
import type { SharedTexts } from '../../shared/texts.js';
import { writtenCount } from '../../shared/write-cell.js';
import type { Over, WaitingTexts } from './texts.js';

/** What a waiting list is written with. */
export interface WaitingWords {
  readonly texts: SharedTexts;
  readonly waiting: WaitingTexts;
  readonly format: Format;
  /** The page's limit, in days; undefined without one. */
  readonly limit: number | undefined;
}

/** A column with the figure that each line has in it. */
interface Placed extends WrittenColumn {
  readonly group: string;
  readonly of: (line: WaitingLine) => Cell;
  readonly isChange?: boolean;
}

/** Those who have waited longer than the page's limit; undefined without one. */
export function overOf(model: WaitingModel, { limit }: Pick<WaitingWords, 'limit'>): Over | undefined {
  return limit === undefined ? undefined : { days: limit, courses: waitedOver(model.whole, model, limit) };
}

/** All figures as a table: a line for each group, and the whole. */
export function writtenList(model: WaitingModel, heading: string, words: WaitingWords): WrittenTable {
  const { waiting, texts, format } = words;
  const columns = columnsOf(model, words);
  const cellsOf = (line: WaitingLine): readonly WrittenCell[] =>
    columns.map(({ of, isChange }) => writtenCount(of(line), texts, format, isChange ? 'change' : 'amount'));
  return {
    caption: `${heading}, ${texts.asOf(format.day(model.asOf)).toLowerCase()}`,
    rowHeading: waiting.rowHeading[model.by],
    columns: columns.map(({ of: _of, isChange: _isChange, ...column }) => column),
    rows: model.rows.map((row): WrittenRow => ({
      id: row.id,
      name: row.legalBasis === undefined ? row.name : `${row.name}, ${row.legalBasis}`,
      signs: [],
      cells: cellsOf(row),
      details: [],
    })),
    total: { id: '', name: texts.total, signs: [], cells: cellsOf(model.whole), details: [] },
  };
}

function columnsOf(model: WaitingModel, words: WaitingWords): readonly Placed[] {
  const { waiting, format, limit } = words;
  const { groups } = waiting;
  const column = (id: string, group: string, heading: string, of: Placed['of']): Placed => ({
    id,
    group,
    heading,
    kind: 'number',
    of,
  });
  const since = groups.moves(model.from === undefined ? undefined : format.day(model.from));
  const isLimit = limit !== undefined && waitedOver(model.whole, model, limit) !== undefined;
  return [
    column('all', groups.courses, waiting.all, ({ all }) => all.courses),
    column('holders', groups.courses, waiting.holders, ({ holders }) => holders.courses),
    column('withoutPlace', groups.courses, waiting.withoutPlace, ({ withoutPlace }) => withoutPlace.courses),
    ...(model.hasTemporary
      ? [column('temporary', groups.courses, waiting.temporary, ({ temporary }) => temporary)]
      : []),
    column('allCitizens', groups.citizens, waiting.all, ({ all }) => all.citizens),
    column('holdersCitizens', groups.citizens, waiting.holders, ({ holders }) => holders.citizens),
    column('withoutPlaceCitizens', groups.citizens, waiting.withoutPlace, ({ withoutPlace }) => withoutPlace.citizens),
    ...model.reasons.map((reason) =>
      column(reason, groups.reasons, waiting.reason[reason], ({ reasons }) => reasons[reason]),
    ),
    ...(model.hasDays
      ? [
          column('median', groups.days, waiting.median, ({ days }) => days.median),
          column('p90', groups.days, waiting.p90, ({ days }) => days.p90),
          column('longest', groups.days, waiting.longest, ({ days }) => days.longest),
        ]
      : []),
    ...(isLimit
      ? [
          column(
            'over',
            groups.days,
            waiting.over(format.count(limit)),
            (line) => waitedOver(line, model, limit) ?? { state: 'missing' },
          ),
        ]
      : []),
    ...(model.hasMoves
      ? [
          column('before', since, waiting.before, ({ moves }) => moves.before),
          column('entered', since, waiting.entered, ({ moves }) => moves.entered),
          column('left', since, waiting.left, ({ moves }) => moves.left),
          { ...column('net', since, waiting.net, ({ moves }) => moves.net), isChange: true },
        ]
      : []),
  ];
}
