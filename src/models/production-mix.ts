import type {
  About,
  OwnCalculation,
  ProductionGoal,
  ProductionKind,
  ProductionMix,
  StatedShare,
} from '../client/port.js';
import { differenceOf, shareOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isValue, isWhole, missing, type RatioCell } from '../figures/cell.js';
import { fittingUnit, type MoneyUnit } from '../figures/money.js';
import type { PriceLevel } from '../figures/price-level.js';
import { givenCell } from './given.js';
import { type MixGoal, toGoal } from './production-goal.js';

/** One kind of production, year by year. */
export interface MixPart {
  readonly id: string;
  readonly name: string;
  readonly kind: ProductionKind['kind'];
  /** By the years of the model. Amounts in øre. */
  readonly cells: readonly Cell[];
}

/** A share as the source states it: "43 %" or "above 50 %", and no more than that. */
export interface Stated {
  readonly is: 'stated';
  /** Tenths of a percent. */
  readonly permille: number;
  readonly isAbove: boolean;
}

/** Own production's share of all production: as stated, else worked out, where every part of it is there. */
export type OwnShare = Stated | { readonly is: 'computed'; readonly share: RatioCell };

/** One year. Amounts in øre. */
export interface MixYear {
  readonly year: number;
  readonly isExpected: boolean;
  readonly own: Cell;
  readonly bought: Cell;
  /** All production: own and bought. What is sold is part of neither. */
  readonly total: Cell;
  readonly sold: Cell;
  readonly share: OwnShare;
}

/** A share that the source states and that its amounts do not give: they are more than one point of percent apart. */
export interface ShareContradiction {
  readonly year: number;
  readonly stated: Stated;
  readonly computed: RatioCell;
}

/** Where own production began, where it ends, and how far apart they are. */
export interface MixChange {
  readonly from: MixYear;
  readonly to: MixYear;
  readonly change: Cell;
}

/** Own, sold and bought production as it is drawn, written and spoken. */
export interface MixModel {
  readonly about: About;
  readonly title: string;
  readonly years: readonly MixYear[];
  /** What makes all production, own kinds first, then what is bought in the order of the source. */
  readonly parts: readonly MixPart[];
  readonly sold: readonly MixPart[];
  readonly hasOwn: boolean;
  readonly hasBought: boolean;
  /** Whether there is a share to show, stated or worked out. */
  readonly hasShare: boolean;
  /** Years whose share is the source's own. */
  readonly statedYears: readonly number[];
  readonly contradictions: readonly ShareContradiction[];
  /** Between the first and the last year that have all of own production; undefined where none has. */
  readonly change: MixChange | undefined;
  readonly goal: MixGoal | undefined;
  readonly calculation: OwnCalculation | undefined;
  /** What a bought case costs; missing where the source does not say. */
  readonly casePrice: Cell;
  readonly unit: MoneyUnit;
  readonly notes: readonly string[];
}

/** Turns the contract's answer into what is shown. Nothing is rounded here. */
export function toMix(answer: ProductionMix): MixModel {
  const { about, title, kinds, calculation } = answer;
  const level = about.priceLevel;
  const isKind = (...wanted: readonly ProductionKind['kind'][]) => kinds.filter(({ kind }) => wanted.includes(kind));
  const own = toParts(isKind('own'), answer, level);
  const bought = toParts(isKind('municipality', 'region', 'private'), answer, level);
  const sold = toParts(isKind('sold'), answer, level);
  const years = answer.years.map((year, index) => toYear(year, index, { own, bought, sold }, answer));
  const goal = answer.goal && goalIn(answer.goal, years, level);
  const statedYears = years.filter(({ share }) => share.is === 'stated').map(({ year }) => year);
  return {
    about,
    title,
    years,
    parts: [...own, ...bought],
    sold,
    hasOwn: own.length > 0,
    hasBought: bought.length > 0,
    hasShare: statedYears.length > 0 || (own.length > 0 && bought.length > 0),
    statedYears,
    contradictions: bought.length > 0 ? years.flatMap(contradicted) : [],
    change: own.length > 0 ? toChange(years) : undefined,
    goal,
    calculation,
    casePrice: givenCell(calculation?.caseOre, level),
    unit: fittingUnit(
      amountsIn([
        ...[...own, ...bought, ...sold].flatMap(({ cells }) => cells),
        ...years.map(({ total }) => total),
        goal?.amount ?? missing,
      ]),
    ),
    notes: answer.notes ?? [],
  };
}

const isExpected = (year: number, { expectedFrom = Infinity }: ProductionMix): boolean => year >= expectedFrom;

/** What the source does not give of a year that is still to come is not known yet. */
function toParts(kinds: readonly ProductionKind[], answer: ProductionMix, level: PriceLevel | undefined): MixPart[] {
  const pairOf = (kind: string, year: number) => `${year} ${kind}`;
  const known = new Map(answer.figures.map(({ kind, year, ore }) => [pairOf(kind, year), ore] as const));
  return kinds.map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    cells: answer.years.map((year) => {
      const given = known.get(pairOf(id, year));
      return given || !isExpected(year, answer) ? givenCell(given, level) : { state: 'notYet' };
    }),
  }));
}

type Groups = Readonly<Record<'own' | 'bought' | 'sold', readonly MixPart[]>>;

function toYear(year: number, index: number, { own, bought, sold }: Groups, answer: ProductionMix): MixYear {
  const cellsOf = (parts: readonly MixPart[]) => parts.flatMap(({ cells }) => cells[index] ?? []);
  const sumOfParts = (parts: readonly MixPart[]): Cell => (parts.length === 0 ? missing : sumOf(cellsOf(parts)));
  const total = bought.length === 0 ? missing : sumOfParts([...own, ...bought]);
  const amounts = { own: sumOfParts(own), bought: sumOfParts(bought), total, sold: sumOfParts(sold) };
  const stated = answer.statedShares?.find((share) => share.year === year);
  return {
    year,
    isExpected: isExpected(year, answer),
    ...amounts,
    share: stated ? toStated(stated) : { is: 'computed', share: shareOf(amounts.own, total) },
  };
}

const toStated = ({ permille, isAbove = false }: StatedShare): Stated => ({ is: 'stated', permille, isAbove });

function contradicted({ year, own, total, share: stated }: MixYear): readonly ShareContradiction[] {
  if (stated.is === 'computed') return [];
  const computed = shareOf(own, total);
  if (computed.state !== 'value') return [];
  const { dividend, divisor } = computed;
  const sign = divisor < 0 ? -1n : 1n;
  // Thousandths of the whole, so that nothing is rounded.
  const more = (BigInt(dividend) * 1000n - BigInt(divisor) * BigInt(stated.permille)) * sign;
  const isOff = stated.isAbove ? more <= 0n : (more < 0n ? -more : more) > 10n * BigInt(divisor) * sign;
  return isOff ? [{ year, stated, computed }] : [];
}

function toChange(years: readonly MixYear[]): MixChange | undefined {
  const known = years.filter(({ own }) => isWhole(own));
  const [from, to] = [known[0], known.at(-1)];
  return from && to && { from, to, change: differenceOf(to.own, from.own) };
}

const goalIn = (
  goal: ProductionGoal,
  years: readonly MixYear[],
  level: PriceLevel | undefined,
): MixGoal | undefined => {
  const year = years.find((each) => each.year === goal.year);
  return year && toGoal(goal, year, level);
};

const amountsIn = (cells: readonly Cell[]): number[] => cells.flatMap((cell) => (isValue(cell) ? [cell.value] : []));
