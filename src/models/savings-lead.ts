import { shareOf } from '../figures/arithmetic.js';
import { type Cell, isValue, isWhole, type RatioCell } from '../figures/cell.js';
import type { SavingsFigure } from './savings-figure.js';
import { savedOf } from '../figures/variance.js';
import { focusOf, type SavingsModel, type SavingsPeriod } from './savings-plan.js';

/** The areas that make up most of a shortfall. Amounts in øre, as distances: always positive. */
export interface LargestShortfalls {
  readonly names: readonly string[];
  readonly amount: number;
  /** True when the amount is a part of the plan's shortfall; false when other areas make up for some of it. */
  readonly isPart: boolean;
}

/** What the first sentences say, before there are words. */
export type SavingsLead =
  | {
      readonly kind: 'target';
      readonly period: SavingsPeriod;
      /** Which of the two the lead speaks of: what is expected, or what is realised where nothing is expected. */
      readonly measure: 'expected' | 'realised';
      readonly reached: Cell;
      readonly target: Cell;
      readonly share: RatioCell;
      /** How far the expectation is from the target in the direction of a saving; undefined when it cannot be said. */
      readonly distance: number | undefined;
      readonly shortfalls: LargestShortfalls | undefined;
      /** What of the realised (or else of the expected) holds in this period only. */
      readonly oneOff: { readonly of: 'realised' | 'expected'; readonly amount: number } | undefined;
    }
  | {
      readonly kind: 'amounts';
      readonly measure: 'expected' | 'realised';
      readonly amounts: readonly { readonly period: SavingsPeriod; readonly amount: Cell }[];
      /** The area with the largest amount in the last period; undefined where it does not stand out. */
      readonly largest: { readonly name: string; readonly amount: number; readonly of: number } | undefined;
    };

/** A name that would fill the sentence is cut at a word; the table has it whole. */
const longest = 120;
const inSentence = (name: string): string =>
  name.length <= longest ? name : `${name.slice(0, longest).replace(/[\s,;]+\S*$/, '')}…`;

/** The finding that stands on top of the figure and is read aloud first. */
export function leadOf(model: SavingsModel): SavingsLead {
  const index = focusOf(model);
  const period = model.periods[index];
  const total = model.total[index];
  if (!period || !total || !model.measures.includes('target')) return amountsLead(model);
  const measure = model.measures.includes('expected') ? 'expected' : 'realised';
  const { deviation } = total;
  return {
    kind: 'target',
    period,
    measure,
    reached: total[measure],
    target: total.target,
    share: measure === 'expected' ? total.fulfilment : realisedShare(total),
    distance: isWhole(deviation) ? savedOf(deviation, model.direction) : undefined,
    shortfalls: isValue(deviation) ? shortfallsOf(model, index, -savedOf(deviation, model.direction)) : undefined,
    oneOff: oneOffOf(total),
  };
}

/** Realised ÷ target; the total's own share is of what is expected. */
export const realisedShare = ({ realised, target }: Pick<SavingsFigure, 'realised' | 'target'>): RatioCell =>
  shareOf(realised, target);

function amountsLead({ periods, total, rows, measures, direction }: SavingsModel): SavingsLead {
  const measure = measures.includes('expected') ? 'expected' : 'realised';
  const last = total.length - 1;
  const whole = total[last]?.[measure];
  const ranked = rows
    .flatMap(({ name, figures }) => {
      const cell = figures[last]?.[measure];
      return cell && isValue(cell) ? [{ name: inSentence(name), amount: cell.value }] : [];
    })
    .toSorted((a, b) => (b.amount - a.amount) * direction);
  const [first, second] = ranked;
  return {
    kind: 'amounts',
    measure,
    amounts: periods.flatMap((period, index) => {
      const amount = total[index]?.[measure];
      return amount ? [{ period, amount }] : [];
    }),
    largest:
      first && second && first.amount !== second.amount && whole && isValue(whole)
        ? { ...first, of: whole.value }
        : undefined,
  };
}

/**
 * The fewest areas, largest shortfall first, that make up three quarters of all shortfalls; none when it takes more than
 * three, since a list of everything is no finding.
 */
function shortfallsOf(model: SavingsModel, index: number, shortfall: number): LargestShortfalls | undefined {
  if (shortfall <= 0) return undefined;
  const short = model.rows
    .flatMap(({ name, figures }) => {
      const deviation = figures[index]?.deviation;
      const amount = deviation && isValue(deviation) ? -savedOf(deviation, model.direction) : 0;
      return amount > 0 ? [{ name, amount }] : [];
    })
    .toSorted((a, b) => b.amount - a.amount);
  const all = short.reduce((sum, { amount }) => sum + amount, 0);
  let amount = 0;
  const names: string[] = [];
  for (const area of short.slice(0, 3)) {
    amount += area.amount;
    names.push(inSentence(area.name));
    if (amount * 4 >= all * 3) return { names, amount, isPart: amount <= shortfall };
  }
  return undefined;
}

function oneOffOf({
  oneOffRealised,
  oneOffExpected,
}: SavingsFigure): Extract<SavingsLead, { kind: 'target' }>['oneOff'] {
  for (const [of, cell] of [
    ['realised', oneOffRealised],
    ['expected', oneOffExpected],
  ] as const) {
    // A sum that lacks areas is not what the whole has of it.
    if (cell && isWhole(cell) && cell.value !== 0) return { of, amount: cell.value };
  }
  return undefined;
}
