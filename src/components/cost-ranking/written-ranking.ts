import { svg } from 'lit';
import { pointMark } from '../../chart/line-marks.js';
import { linePath } from '../../chart/line.js';
import { linearScale } from '../../chart/scale.js';
import { type Cell, isValue, missing, notApplicable } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { RankingModel } from '../../models/cost-ranking.js';
import type { RankedRow } from '../../models/ranked-units.js';
import type { ServiceShare } from '../../models/service-shares.js';
import type { Format } from '../../shared/format.js';
import {
  lateRow,
  type WrittenCell,
  type WrittenColumn,
  type WrittenRow,
  type WrittenTable,
} from '../../shared/table/written-table.js';
import type { SharedTexts } from '../../shared/texts.js';
import { type Writer, writerFor } from '../../shared/write-cell.js';
import type { RankingTexts } from './texts.js';

/** What a ranking is written with. */
export interface RankingWords {
  readonly texts: SharedTexts;
  readonly ranking: RankingTexts;
  readonly format: Format;
  readonly unit: MoneyUnit;
}

/** Columns whose figures are no amounts. */
export const bareColumns: ReadonlySet<string> = new Set(['pseudonym', 'before']);

/** The column of what each rank cost in a year. */
export const yearColumn = (year: number): string => `year ${year}`;

/**
 * All figures as a table: a line for each rank with what it cost in each year, and beside it whose rank it is in the newest
 * year, what rank that one had before and what it cost in the other years.
 */
export function writtenRanking(model: RankingModel, heading: string, words: RankingWords): WrittenTable {
  const { years, places, size, rows: units, unitOf } = model;
  const { ranking, texts, format, unit } = words;
  const write = writerFor(unit, texts, format);
  const [newest, before] = [years.at(-1), years.at(-2)];
  const others = years.slice(0, -1);
  const hasUnits = units.length > 0 && newest !== undefined;
  const group = hasUnits ? ranking.unitGroup(unitOf, newest.year) : '';
  const column = (id: string, name: string, kind: WrittenColumn['kind'], ofGroup: string): WrittenColumn => ({
    id,
    heading: name,
    kind,
    group: ofGroup,
  });
  const columns = [
    ...years.map(({ year }) => column(yearColumn(year), String(year), 'number', ranking.placeGroup(size))),
    ...(hasUnits
      ? [
          column('pseudonym', ranking.pseudonym, 'text', group),
          ...(before ? [column('before', ranking.rankIn(before.year), 'number', group)] : []),
          ...others.map(({ year }) => column(`own ${year}`, ranking.ownCost(year), 'number', group)),
          ...(others.length > 0 ? [column('course', ranking.course, 'drawing', group)] : []),
        ]
      : []),
  ];
  const courseOf = coursesOf(units);
  const rows: WrittenRow[] = places.map(([from, to], index) => {
    const unitHere = units[index];
    const own = () => [
      ...(unitHere ? [{ text: unitHere.id, sort: unitHere.id }] : [write.amount(notApplicable)]),
      ...(before ? [rankCell(unitHere, words, write)] : []),
      ...others.map((_, year) => write.amount(unitHere ? (unitHere.cells[year] ?? missing) : notApplicable)),
      ...(others.length > 0 ? [unitHere ? courseOf(unitHere) : { text: '' }] : []),
    ];
    return lateRow(
      { id: String(from), name: ranking.rank(from, to), signs: [] },
      () => [...years.map(({ cells }) => write.amount(cells[index] ?? missing)), ...(hasUnits ? own() : [])],
      () => unitHere?.services.map((service) => serviceDetail(service, words, write)) ?? [],
    );
  });
  const counts = new Set(years.map(({ count }) => count));
  return {
    caption: `${heading}, ${format.unitName(unit)}`,
    rowHeading: ranking.place,
    columns,
    rows,
    total: {
      id: 'total',
      name: ranking.total(counts.size === 1 ? places.length * size : undefined),
      signs: [],
      cells: columns.map((_, index) =>
        index < years.length ? write.amount(years[index]?.total ?? missing) : { text: '' },
      ),
      details: [],
    },
  };
}

/** The rank of before; "new" where there was none. */
function rankCell(row: RankedRow | undefined, { ranking }: RankingWords, write: Writer): WrittenCell {
  if (!row) return write.amount(notApplicable);
  const { rankBefore } = row;
  return rankBefore === undefined
    ? { text: ranking.entered, empty: 'notApplicable' }
    : { text: String(rankBefore), sort: rankBefore };
}

const serviceDetail = (
  { name, cost, share }: ServiceShare,
  { ranking, format, unit }: RankingWords,
  write: Writer,
): readonly [string, string] => {
  const { text, remark } = write.amount(cost);
  const amount = `${isValue(cost) ? format.inUnit(text, unit) : text}${remark ? ` (${remark})` : ''}`;
  const part = share.state === 'value' ? format.percentSign(share) : '';
  return [name ?? ranking.rest, ranking.serviceDetail(amount, part)];
};

const [courseWidth, courseHeight] = [72, 20];

/** What each unit cost year by year as a small line, all of them on one scale from zero; a year without it is a gap. */
function coursesOf(rows: readonly RankedRow[]): (row: RankedRow) => WrittenCell {
  const valuesOf = (cells: readonly Cell[]) => cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));
  const all = rows.flatMap(({ cells }) => valuesOf(cells));
  const y = linearScale([Math.min(0, ...all), Math.max(1, ...all)], [courseHeight - 3, 3]);
  return ({ cells }) => {
    const x = linearScale([0, Math.max(1, cells.length - 1)], [4, courseWidth - 6]);
    const points = cells.map((cell, index) => ({ x: x(index), y: isValue(cell) ? y(cell.value) : undefined }));
    const last = points.at(-1);
    return {
      text: '',
      drawing: svg`<svg class="course" width=${courseWidth} height=${courseHeight} viewBox="0 0 ${courseWidth} ${courseHeight}"
        ><path class="line actual" d=${linePath(points)}></path>${last?.y === undefined ? '' : pointMark(last.x, last.y, 'actual')}</svg>`,
    };
  };
}
