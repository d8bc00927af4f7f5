import type { CostFigure } from './cost-figures.js';
import { figuresToHide } from './disclosure.js';
import type { Disclosure } from './mapping.js';
import { addMonths, type Solve } from './pejl.js';

export interface CostDisclosing {
  /** From how many persons an amount is shown. */
  readonly threshold: number;
  readonly rule: Disclosure;
}

/**
 * The figures of a subject to hide, whatever is asked for: an amount of too few citizens, and of the same month as many parts
 * (or the month itself) as it takes that nobody can work it out, by any split. What a month cost is one thing, whether its
 * own row tells it or that of the year after; so what is hidden in one is hidden in the other.
 */
export function hiddenCosts(
  figures: readonly CostFigure[],
  asked: CostDisclosing,
  solve: Solve,
): ReadonlySet<CostFigure> {
  return new Set(groupsOf(figures).flatMap((group) => hiddenInMonth(group, asked, solve)));
}

export const withCostsHidden = (
  figures: readonly CostFigure[],
  hidden: ReadonlySet<CostFigure>,
): readonly CostFigure[] =>
  figures.map((figure) =>
    hidden.has(figure) && figure.cell.state === 'value' ? { ...figure, cell: { state: 'suppressed' } } : figure,
  );

/** By the month that they are of; a budget is another amount than a cost. */
function groupsOf(figures: readonly CostFigure[]): readonly (readonly CostFigure[])[] {
  const groups = new Map<string, CostFigure[]>();
  for (const figure of figures) {
    const key = `${figure.measure === 'budget' ? 'budget' : 'cost'} ${figure.period}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function hiddenInMonth(
  figures: readonly CostFigure[],
  { threshold, rule }: CostDisclosing,
  solve: Solve,
): readonly CostFigure[] {
  const month = figures[0]?.period ?? '';
  const periods = [{ id: month, from: month, to: month }];
  const statuses = linesOf(figures);
  const names = new Set(figures.filter(({ cell }) => cell.state === 'suppressed').map(({ area }) => area));
  const named = () => figures.filter(({ area }) => names.has(area));
  // Each round hides more than the one before, or is the last.
  for (let before = -1, left = true; left && before < names.size;) {
    before = names.size;
    const found = new Set(figuresToHide({ statuses, periods, threshold, rule }, new Set(named()), solve));
    for (const { area } of found) names.add(area);
    left = named().some((figure) => !found.has(figure));
  }
  return named();
}

/** What adds up: the parts of each split with the month, as each measure tells it. */
function linesOf(figures: readonly CostFigure[]) {
  return [...new Set(figures.map(({ measure }) => measure))].flatMap((measure) => {
    const own = figures.filter((figure) => figure.measure === measure);
    const splits = new Set(own.flatMap(({ split }) => split ?? []));
    const lines = splits.size > 0 ? [...splits] : [undefined];
    return lines.map((split) => ({
      status: JSON.stringify([measure, split]),
      figures: own.filter((figure) => figure.part === undefined || figure.split === split),
    }));
  });
}

/**
 * Whether a month of the stretch is hidden, or of the year before it, which its sums tell of too. Such sums are hidden: with
 * those of other stretches they would tell of the month.
 */
export const hasHiddenMonth = (
  figures: readonly CostFigure[],
  { from, to }: { readonly from: string; readonly to: string },
): boolean =>
  figures.some(
    ({ part, period, cell }) =>
      part === undefined &&
      cell.state === 'suppressed' &&
      [period, addMonths(period, 12)].some((month) => from <= month && month <= to),
  );
