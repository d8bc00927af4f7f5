import type { Figure } from './figures.js';
import { type Addend, linkedSet, type StatusFigures } from './linked.js';
import type { Disclosure } from './mapping.js';
import {
  type AmountOf,
  type Audience,
  hide,
  isTelling,
  type Line,
  needsOfAmounts,
  type SavingsPeriod,
  type Solve,
  thresholdFor,
} from './pejl.js';
import { type Measure, measures } from './relations.js';

export interface Disclosing<F extends Addend> {
  readonly statuses: readonly StatusFigures<F>[];
  readonly periods: readonly SavingsPeriod[];
  /** From how many persons an amount is shown. */
  readonly threshold: number;
  readonly rule: Disclosure;
}

/** From how many persons amounts are shown to an audience; undefined where all are. */
export const shownFrom = (audience: Audience, { threshold, forManagement }: Disclosure): number | undefined =>
  thresholdFor(audience, { threshold, forManagement });

/** What is a part of what: who knows one knows a bound of the other, so they are hidden together. */
const pairs: readonly (readonly [Measure, Measure])[] = [
  ['realised', 'one_off_realised'],
  ['expected', 'one_off_expected'],
];

/**
 * The figures to hide in all statuses of a plan: those of too few citizens, or mostly of one, and as many more as it
 * takes that nobody can work them out by adding and subtracting what is shown. It is the same for every question to the
 * plan, since a reader can ask them all.
 */
export function hiddenFigures(asked: Disclosing<Figure>, solve: Solve): ReadonlySet<Figure> {
  const hidden = new Set<Figure>();
  for (const measure of measures) for (const figure of hiddenIn(asked, measure, hidden, solve)) hidden.add(figure);
  for (const pair of pairs) {
    // Each round hides more than the one before, or is the last.
    for (let before = -1; before < hidden.size;) {
      before = hidden.size;
      const twins = twinsOf(asked, pair, hidden);
      for (const measure of pair)
        for (const figure of hiddenIn(asked, measure, new Set([...hidden, ...twins]), solve)) hidden.add(figure);
    }
  }
  return hidden;
}

function hiddenIn(
  asked: Disclosing<Figure>,
  measure: Measure,
  chosen: ReadonlySet<Figure>,
  solve: Solve,
): readonly Figure[] {
  const statuses = asked.statuses.map(({ status, figures }) => ({
    status,
    figures: figures.filter((figure) => figure.measure === measure),
  }));
  return figuresToHide({ ...asked, statuses }, chosen, solve);
}

/** What must be hidden of figures of one measure, where `chosen` is hidden already. */
export function figuresToHide<F extends Addend>(
  { statuses, periods, threshold, rule }: Disclosing<F>,
  chosen: ReadonlySet<F>,
  solve: Solve,
): readonly F[] {
  const { amounts, lines, shownAt } = linkedSet(statuses, periods);
  const follow = shownAt.flatMap((figures, place) => (figures.some((figure) => chosen.has(figure)) ? [place] : []));
  return placesToHide({ amounts, lines }, { threshold, rule, follow }, solve).flatMap((place) => shownAt[place] ?? []);
}

export interface PlacesAsked {
  readonly threshold: number;
  readonly rule: Disclosure;
  /** Places that are hidden already. */
  readonly follow: readonly number[];
  /** What hiding each place costs; the usual where nothing is said. */
  readonly costs?: readonly number[];
}

/** What must be hidden of amounts that add up. */
export function placesToHide(
  { amounts, lines }: { readonly amounts: readonly AmountOf[]; readonly lines: readonly Line[] },
  { threshold, rule, follow, costs }: PlacesAsked,
  solve: Solve,
): readonly number[] {
  const limits = { threshold, dominantPercent: rule.dominantPercent, protectPercent: rule.protectPercent };
  if (follow.length === 0 && !amounts.some((amount) => isTelling(amount, limits))) return [];
  // A budget's savings are negative; mirrored they are as everyone knows savings to be, not below zero.
  const sign = amounts.every(({ amount }) => amount <= 0) ? -1 : 1;
  const mirrored = amounts.map((of) => ({ ...of, amount: of.amount * sign + 0 }));
  const least = mirrored.every(({ amount }) => amount >= 0) ? 0 : -Infinity;
  const table = { figures: mirrored.map(({ amount }) => amount), lines };
  return hide(table, needsOfAmounts(mirrored, limits), solve, { least, follow, ...(costs && { costs }) }).hidden;
}

/** The other half of each pair of which one half is hidden. */
function twinsOf(
  { statuses }: Disclosing<Figure>,
  pair: readonly Measure[],
  hidden: ReadonlySet<Figure>,
): readonly Figure[] {
  return statuses.flatMap(({ figures }) => {
    const placeOf = ({ area, period }: Figure) => JSON.stringify([area, period]);
    const ofPair = figures.filter(({ measure }) => pair.includes(measure));
    const places = new Set(ofPair.filter((figure) => hidden.has(figure)).map(placeOf));
    return ofPair.filter((figure) => places.has(placeOf(figure)));
  });
}

/**
 * The figures as they may be shown. Where anything of a measure is hidden, the others of it show their amount alone: an
 * earlier amount and the ends of a range add up too, and would tell what the amounts no longer do.
 */
export function withHidden(figures: readonly Figure[], hidden: ReadonlySet<Figure>): readonly Figure[] {
  const touched = new Set([...hidden].map(({ measure }) => measure));
  return figures.map((figure) => {
    const { cell, measure } = figure;
    if (hidden.has(figure)) return { ...figure, cell: { state: 'suppressed' as const } };
    if (!touched.has(measure) || cell.state !== 'value') return figure;
    const { low: _low, high: _high, corrected: _corrected, ...bare } = cell;
    return { ...figure, cell: bare };
  });
}
