import type { CostFigure } from './cost-figures.js';
import { keyOf, type Place } from './cost-nesting.js';
import type { Stretch, SumFigure } from './cost-sums.js';
import type { PlacedFigure, Rest } from './cost-table.js';

const isIn = ({ from, to }: Stretch, month: string): boolean => from <= month && month <= to;

/** Which months of a subject are hidden; the budget of a month is another amount than what it cost. */
export class HiddenMonths {
  readonly #months = new Map<string, Set<string>>();

  constructor(figures: readonly CostFigure[], isHidden: (figure: CostFigure) => boolean) {
    for (const figure of figures) {
      if (figure.part !== undefined || !isHidden(figure)) continue;
      const key = JSON.stringify([figure.subject, kindOf(figure)]);
      this.#months.set(key, (this.#months.get(key) ?? new Set()).add(figure.period));
    }
  }

  has(subject: string, kind: 'budget' | 'cost', stretch: Stretch): boolean {
    return [...(this.#months.get(JSON.stringify([subject, kind])) ?? [])].some((month) => isIn(stretch, month));
  }
}

const kinds = {
  actual: 'cost',
  expected: 'cost',
  previous: 'cost',
  budget: 'budget',
  refund: 'refund',
  previous_refund: 'refund',
  budget_refund: 'refund of budget',
} as const satisfies Record<CostFigure['measure'], string>;
type Kind = (typeof kinds)[CostFigure['measure']];

/** Whether it is of what months cost, of this year or the last, of what they may cost, or of what is refunded of either. */
export const kindOf = ({ measure }: Pick<CostFigure, 'measure'>): Kind => kinds[measure];

const refunded: Partial<Record<Kind, Kind>> = { refund: 'cost', 'refund of budget': 'budget' };

/** What a refund is of; undefined of what is none. */
export const refundedBy = (figure: CostFigure): Kind | undefined => refunded[kindOf(figure)];

/** Nobody is in a cost who is not in what it is made of; so the rest of it is of those at least who are in nothing known. */
export const leastOfRest = ({ total, parts }: Pick<Rest<PlacedFigure>, 'total' | 'parts'>): number =>
  leftOf(
    total.persons,
    parts.map(({ figure }) => figure.persons),
  );

/** The same for the sum of a stretch: of those at least who are in the rest of one of its months. */
export function leastOfSums(figures: readonly CostFigure[]): (rest: Rest<SumFigure>) => number {
  const counts = new Map<string, Map<string, number | undefined>>();
  for (const figure of figures) {
    // A refund is of fewer citizens than the cost, and no sum of a stretch is of it.
    if (figure.measure === 'previous' || refundedBy(figure)) continue;
    const own = counts.get(keyOf(figure)) ?? new Map<string, number | undefined>();
    counts.set(keyOf(figure), own.set(figure.month, figure.persons));
  }
  const countsOf = (place: Place) => counts.get(keyOf(place)) ?? new Map<string, number | undefined>();
  return ({ made, total, parts }) => {
    const known = new Set(parts.map(({ figure }) => keyOf(figure)));
    const untold = [...made.of.filter((place) => !known.has(keyOf(place))), ...(made.others ?? [])];
    const inStretch = untold.flatMap((place) => [...countsOf(place)].filter(([month]) => isIn(total, month)));
    const left = [...countsOf(total)].flatMap(([month, persons]) =>
      isIn(total, month)
        ? leftOf(
            persons,
            parts.map(({ figure }) => countsOf(figure).get(month) ?? 0),
          )
        : [],
    );
    const all = [...inStretch.map(([, persons]) => persons ?? NaN), ...left].filter((persons) => persons > 0);
    return all.length > 0 ? Math.max(...all) : NaN;
  };
}

function leftOf(total: number | undefined, others: readonly (number | undefined)[]): number {
  if (total === Infinity) return Infinity;
  const left = others.reduce<number>((rest, persons) => rest - (persons ?? NaN), total ?? NaN);
  return left > 0 ? left : NaN;
}
