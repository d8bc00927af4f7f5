/** Everything that a savings plan says, worked out of the raw answer: what an element must show, before there are words. */
import type { SavingsFigures, SavingsPlan } from '../../src/client/port.js';
import {
  figureOf,
  isAmount,
  isIncomplete,
  less,
  none,
  reasonOf,
  share,
  type None,
  type Share,
  sum,
  type Sum,
  type Verdict,
  verdictOf,
} from './reckoned.js';

export const given = ['target', 'realised', 'expected'] as const;
export type Given = (typeof given)[number];
export const columns = [...given, 'realisedMoved', 'expectedMoved', 'deviation', 'fulfilment', 'status'] as const;
export type Column = (typeof columns)[number];

/** One area, or all, in one period. */
export interface Entry extends Record<Given | 'realisedMoved' | 'expectedMoved' | 'deviation', Sum> {
  readonly fulfilment: Share | None;
  readonly status: Verdict;
  readonly once: { readonly realised: Sum | undefined; readonly expected: Sum | undefined };
}

export interface Reckoned {
  /** The columns that there are, in their order. */
  readonly columns: readonly Column[];
  /** By area, then by period; the total last. */
  readonly lines: readonly (readonly Entry[])[];
  /** The period that is drawn. */
  readonly focus: number;
  /** The sign of a saving. */
  readonly sign: bigint;
  /** Totals that the source states and its areas do not add up to. */
  readonly contradictions: readonly {
    readonly period: number;
    readonly of: Given | 'onceRealised' | 'onceExpected';
    readonly stated: bigint;
    readonly summed: bigint;
  }[];
  /** Whether an earlier status is in the same price level; undefined without one. */
  readonly isComparable: boolean | undefined;
}

const oreNames = {
  target: 'targetOre',
  realised: 'realisedOre',
  expected: 'expectedOre',
  onceRealised: 'oneOffRealisedOre',
  onceExpected: 'oneOffExpectedOre',
} as const;
type OreName = (typeof oreNames)[keyof typeof oreNames];

export function reckonedPlan(plan: SavingsPlan): Reckoned {
  const { areas, total = [], periods, about, comparedTo } = plan;
  const sign = plan.savingsSign === 'negative' ? -1n : 1n;
  const rule = plan.statusRule ?? { onTargetPercent: 100, nearPercent: 90 };
  const there = given.filter((measure) =>
    [...areas.flatMap(({ figures }) => figures), ...total].some((figures) => figures[oreNames[measure]] !== undefined),
  );
  const isComparable = comparedTo && isSameLevel(plan);
  const isShown: Record<Column, boolean> = {
    target: there.includes('target'),
    realised: there.includes('realised'),
    expected: there.includes('expected'),
    realisedMoved: isComparable === true && there.includes('realised'),
    expectedMoved: isComparable === true && there.includes('expected'),
    deviation: there.includes('target') && there.includes('expected'),
    fulfilment: there.includes('target') && there.includes('expected'),
    status: there.includes('target') && there.includes('expected'),
  };
  const perArea = areas.map(({ id, figures }) =>
    periods.map((period) => {
      const own = (name: OreName) => cellIn(figures, period.id, name);
      const [target, realised, expected] = [own('targetOre'), own('realisedOre'), own('expectedOre')].map(figureOf);
      const onceExpected = maybe(own('oneOffExpectedOre'));
      return entryOf(
        { target, realised, expected, onceRealised: maybe(own('oneOffRealisedOre')), onceExpected },
        (measure, now) => movedOf(plan, period.id, id, measure, now),
        verdictOf(target!, expected!, onceExpected, sign, rule),
      );
    }),
  );
  const contradictions: Reckoned['contradictions'][number][] = [];
  const whole = periods.map((period, index) => {
    const entries = perArea.map((entry) => entry[index]!);
    const summed = {
      ...Object.fromEntries(given.map((measure) => [measure, sum(entries.map((entry) => entry[measure]))])),
      onceRealised: maybeSum(entries.map(({ once }) => once.realised)),
      onceExpected: maybeSum(entries.map(({ once }) => once.expected)),
    } as Record<keyof typeof oreNames, Sum | undefined>;
    const shown = { ...summed };
    for (const of of [...there, 'onceRealised', 'onceExpected'] as const) {
      const stated = maybe(cellIn(total, period.id, oreNames[of]));
      if (!stated) continue;
      const parts = areas.map(({ figures }) => cellIn(figures, period.id, oreNames[of]));
      shown[of] = tells(
        parts.map((cell) => (of.startsWith('once') && !cell ? none('notApplicable') : figureOf(cell))),
        stated,
      )
        ? none('suppressed')
        : stated;
      const added = summed[of];
      if (isAmount(stated) && added && isAmount(added) && !added.parts && stated.ore !== added.ore)
        contradictions.push({ period: index, of, stated: stated.ore, summed: added.ore });
    }
    const { smallShortfallOre: _areasOnly, ...byPercent } = rule;
    const entry = entryOf(
      shown,
      (measure, now) => movedTotal(plan, period.id, measure, now),
      verdictOf(shown.target!, shown.expected!, shown.onceExpected, sign, byPercent),
    );
    const isStated = (['targetOre', 'expectedOre'] as const).some((name) => cellIn(total, period.id, name));
    return !isStated && (isIncomplete(entry.target) || isIncomplete(entry.expected)) ? ofPairs(entry, entries) : entry;
  });
  return {
    columns: columns.filter((column) => isShown[column]),
    lines: [...perArea, whole],
    focus: focusOf(plan, whole, about.asOf),
    sign,
    contradictions,
    isComparable,
  };
}

const cellIn = (figures: readonly SavingsFigures[], period: string, name: OreName) =>
  figures.find((one) => one.period === period)?.[name];

const maybe = (cell: Parameters<typeof figureOf>[0]): Sum | undefined => (cell ? figureOf(cell) : undefined);
const maybeSum = (figures: readonly (Sum | undefined)[]): Sum | undefined => {
  const there = figures.filter((figure) => figure !== undefined);
  return there.length > 0 ? sum(there) : undefined;
};

function entryOf(
  own: Partial<Record<keyof typeof oreNames, Sum | undefined>>,
  moved: (measure: 'realisedOre' | 'expectedOre', now: Sum) => Sum,
  status: Verdict,
): Entry {
  const { target = none('missing'), realised = none('missing'), expected = none('missing') } = own;
  return {
    target,
    realised,
    expected,
    realisedMoved: moved('realisedOre', realised),
    expectedMoved: moved('expectedOre', expected),
    deviation: less(expected, target),
    fulfilment: share(expected, target),
    status,
    once: { realised: own.onceRealised, expected: own.onceExpected },
  };
}

/** A total that lacks areas is held against the targets of just those that it has. */
function ofPairs(entry: Entry, areas: readonly Entry[]): Entry {
  const deviation = sum(areas.map((area) => area.deviation));
  if (!isAmount(deviation)) return { ...entry, deviation, fulfilment: reasonOf([deviation]) };
  const paired = areas.filter((area) => isAmount(area.deviation));
  const ratio = share(sum(paired.map(({ expected }) => expected)), sum(paired.map(({ target }) => target)));
  return { ...entry, deviation, fulfilment: ratio.is === 'share' ? { ...ratio, parts: deviation.parts } : ratio };
}

/** Whether a stated total gives a hidden area away: when that is the only one that a reader does not know. */
function tells(parts: readonly Sum[], stated: Sum): boolean {
  const unknown = parts.filter((part) => part.is === 'none' && part.reason !== 'notApplicable');
  return isAmount(stated) && unknown.length === 1 && reasonOf(unknown).reason === 'suppressed';
}

function isSameLevel({ about, comparedTo }: SavingsPlan): boolean {
  const now = about.priceLevel;
  const then = comparedTo?.priceLevel ?? now;
  return now?.basis === then?.basis && now?.year === then?.year;
}

function movedOf(plan: SavingsPlan, period: string, id: string, name: OreName, now: Sum): Sum {
  const before = plan.comparedTo?.areas.find((area) => area.id === id);
  return before ? less(now, figureOf(cellIn(before.figures, period, name))) : none('notApplicable');
}

function movedTotal({ comparedTo }: SavingsPlan, period: string, name: OreName, now: Sum): Sum {
  if (!comparedTo) return none('missing');
  const stated = maybe(cellIn(comparedTo.total ?? [], period, name));
  const parts = comparedTo.areas.map(({ figures }) => figureOf(cellIn(figures, period, name)));
  if (!stated) return less(now, sum(parts));
  return less(now, tells(parts, stated) ? none('suppressed') : stated);
}

/** The period that the status falls in, else the last with a target, else the last. */
function focusOf({ periods }: SavingsPlan, whole: readonly Entry[], asOf: string | undefined): number {
  const month = asOf?.slice(0, 7);
  const current = periods.findIndex(
    ({ from, to }) => month !== undefined && from <= month && (to === undefined || month <= to),
  );
  const aimed = whole.map(({ target }) => isAmount(target)).lastIndexOf(true);
  return current >= 0 ? current : aimed >= 0 ? aimed : periods.length - 1;
}
