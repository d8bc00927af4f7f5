import { type Cell, cellOf } from './cells.js';
import { given } from './given.js';
import { type CaseRefund, inLevel, type OreCell, refundWithin, type RefundBands, sumOf } from './pejl.js';
import type { Values } from './rows.js';

/** What a refund is worked out of: the services and months of one case. */
export interface CaseCosts {
  /** Amounts that the refund is off already, or in prices of one year for all: nothing can be worked out of them. */
  readonly isUnfit: boolean;
  readonly services: readonly Values[];
  readonly months: readonly Values[];
}

export interface RefundRows {
  /** The years that have bands, and those bands. */
  readonly years: readonly Values[];
  readonly bands: readonly Values[];
  /** What the municipality has of the refund itself. */
  readonly stated: readonly Values[];
  /** The other cases of the household; undefined for one that the reader may not see. */
  readonly siblings: readonly (CaseCosts | undefined)[];
}

type Figure = Parameters<typeof sumOf>[0][number];

export const isUnfit = (found: Values): boolean =>
  found.text('refund') === 'net' || found.text('price_basis') === 'fixed';

/** The refund of each year: as the municipality has it, else worked out by the bands of that year. Without either nothing is said. */
export function refundsOf(own: CaseCosts, rows: RefundRows, years: readonly number[]): readonly CaseRefund[] {
  return years.flatMap((year): CaseRefund[] => {
    const cost = costOf(own, year);
    const bands = bandsOf(rows, year);
    const stated = rows.stated.find((row) => row.count('year') === year);
    if (cost.state === 'notApplicable' || (!stated && !bands)) return [];
    const siblings = siblingsOf(rows.siblings, year);
    const level = { basis: 'current', year } as const;
    const refund = stated
      ? (cellOf(stated, 'refund', stated.ore('refund'), 'refund_') ?? { state: 'missing' as const })
      : refundWithin(inLevel(cost, level), inLevel(siblings, level), { level, bands: bands?.bands ?? [] });
    return [
      given({
        year,
        basis: stated ? ('stated' as const) : ('estimated' as const),
        costOre: bare(cost),
        siblingsOre: siblings.state === 'notApplicable' ? undefined : bare(siblings),
        refundOre: bare(refund),
        services: countedIn(own, year),
        bands,
      }),
    ];
  });
}

/** The services with a cost in the year that the refund is given for, in the order of the view. */
function countedIn(own: CaseCosts, year: number): string[] {
  const there = new Set(monthsIn(own, year).map((row) => row.filled('service')));
  return own.services.map((row) => row.filled('id')).filter((id) => there.has(id));
}

function monthsIn({ services, months }: CaseCosts, year: number): readonly Values[] {
  const counted = new Set(services.filter((row) => row.flag('refundable')).map((row) => row.filled('id')));
  return months.filter(
    (row) => counted.has(row.filled('service')) && row.filled('month').startsWith(`${String(year).padStart(4, '0')}-`),
  );
}

function costOf(own: CaseCosts, year: number): Figure {
  const cells = monthsIn(own, year).flatMap(costsOf);
  if (cells.length === 0) return { state: 'notApplicable' };
  return own.isUnfit ? { state: 'missing' } : sumOf(cells);
}

/** What is paid counts as paid, and so does what nobody may know; else what is granted stands, and what is expected beside it. */
function costsOf(row: Values): readonly Cell[] {
  const of = (name: string) => cellOf(row, name, row.ore(name), `${name}_`);
  const [paid, granted, expected] = [of('paid'), of('granted'), of('expected')];
  const isSettled = paid !== undefined && ['value', 'noAccess', 'suppressed'].includes(paid.state);
  const spent = isSettled || !granted || granted.state === 'notApplicable' ? paid : granted;
  return [spent, expected].flatMap((cell) => (cell && cell.state !== 'notApplicable' ? [cell] : []));
}

/** All siblings together; a cost that is not for the reader hides the others, from which it could be worked out. */
function siblingsOf(siblings: RefundRows['siblings'], year: number): Figure {
  if (siblings.includes(undefined)) return { state: 'noAccess' };
  const costs = siblings.flatMap((sibling) => (sibling ? [costOf(sibling, year)] : []));
  const there = costs.filter(({ state }) => state !== 'notApplicable');
  return there.length === 0 ? { state: 'notApplicable' } : sumOf(there);
}

/** Each begins above the one before, in whatever order the view has them. */
function bandsOf({ years, bands }: RefundRows, year: number): RefundBands | undefined {
  const found = years.find((row) => row.count('year') === year);
  if (!found) return undefined;
  return given({
    year,
    bands: bands
      .filter((row) => row.count('year') === year)
      .map((row) => ({ aboveOre: row.ore('above') ?? NaN, percent: row.count('percent') ?? NaN }))
      .sort((a, b) => a.aboveOre - b.aboveOre),
    text: found.text('text'),
  });
}

/** The contract has the prices of the year by the year. */
function bare(cell: Figure): OreCell {
  if (cell.state !== 'value') return cell;
  const { level: _, ...own } = cell;
  return own;
}
