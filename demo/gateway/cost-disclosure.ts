import type { CostFigure } from './cost-figures.js';
import { HiddenMonths, kindOf, leastOfRest, leastOfSums, refundedBy } from './cost-counts.js';
import { familyTable, keyOf, type Nesting } from './cost-nesting.js';
import { isOfMonths, monthsOfSum, type Stretch, type SumFigure, volumePersons } from './cost-sums.js';
import { costTable, type PlacedFigure, type Rest, type Told } from './cost-table.js';
import { placesToHide } from './disclosure.js';
import type { Disclosure } from './mapping.js';
import { isSmallCount, type Solve } from './pejl.js';

export interface CostDisclosing {
  /** From how many persons an amount is shown. */
  readonly threshold: number;
  readonly rule: Disclosure;
}

/** All that is told of some subjects that are made of each other. */
export interface FamilyCosts {
  readonly nesting: Nesting;
  readonly figures: readonly CostFigure[];
  readonly sums: readonly SumFigure[];
  readonly volumes: readonly SumFigure[];
  readonly counts: readonly SumFigure[];
}

/** What is hidden of a family, whoever of it is asked for and in whatever months and splits. */
export interface HiddenCosts {
  readonly figures: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
  readonly volumes: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
}

export interface HidingTask {
  readonly costs: FamilyCosts;
  readonly asked: CostDisclosing;
}

/** A figure as the sets of what is hidden name it. */
export const figureKey = (figure: CostFigure, kind: string = kindOf(figure)): string =>
  JSON.stringify([kind, figure.period, keyOf(figure)]);
export const sumKey = (subject: string, { from, to }: Stretch, measure: string): string =>
  JSON.stringify([subject, from, to, measure]);
export const countKey = (subject: string, persons: string, period: string): string =>
  JSON.stringify([subject, persons, period]);
export const volumeKey = (subject: string, { from, to }: Stretch): string => JSON.stringify([subject, from, to]);

/**
 * What to hide of a family of subjects: an amount of too few citizens, and of the same month as many others as it takes
 * that nobody can work it out, by any split of any of them. What a month cost is one thing, whether its own row tells it,
 * that of the year after, or that of a subject that it is a part of; so what is hidden in one is hidden in all.
 */
export function hiddenCosts(
  costs: FamilyCosts,
  asked: CostDisclosing,
  solve: Solve,
  remembered: (month: unknown, names: () => ReadonlySet<string>) => ReadonlySet<string> = (_month, names) => names(),
): HiddenCosts {
  const { nameOf, made, madeOfSubjects } = familyTable(costs.nesting);
  const figures = new Set<string>();
  const hideIn = (told: readonly CostFigure[]) => {
    for (const group of groupsOf(told, (figure) => `${kindOf(figure)} ${figure.period}`)) {
      const of = { figures: group, made, nameOf, isRestOfUntold: false, personsOfRest: leastOfRest };
      const names = remembered([group, costs.nesting, asked], () => hiddenNames(of, asked, solve));
      for (const figure of group) if (names.has(nameOf(figure))) figures.add(figureKey(figure));
    }
  };
  hideIn(costs.figures.filter((figure) => !refundedBy(figure)));
  hideIn(costs.figures.flatMap((figure) => withItsCost(figure, figures)));
  const months = new HiddenMonths(costs.figures, (figure) => figures.has(figureKey(figure)));
  const personsOfSum = leastOfSums(costs.figures);
  const namesOf = (group: readonly SumFigure[], personsOfRest: Told<SumFigure>['personsOfRest']) =>
    hiddenNames({ figures: group, made: madeOfSubjects, nameOf, isRestOfUntold: true, personsOfRest }, asked, solve);
  const family = { costs, months, threshold: asked.threshold, nameOf, personsOfSum, namesOf };
  return { figures, sums: hiddenSums(family), volumes: hiddenVolumes(family), counts: hiddenCounts(family) };
}

/** Of refunds, those of hidden costs as hidden too: a refund says how much a cost must at least have been. */
function withItsCost(figure: CostFigure, hidden: ReadonlySet<string>): readonly CostFigure[] {
  const of = refundedBy(figure);
  if (!of) return [];
  return [hidden.has(figureKey(figure, of)) ? { ...figure, cell: { state: 'suppressed' } } : figure];
}

/** What is known of a family when its months are hidden. */
interface Found {
  readonly costs: FamilyCosts;
  readonly months: HiddenMonths;
  readonly threshold: number;
  readonly nameOf: Told<SumFigure>['nameOf'];
  readonly personsOfSum: (rest: Rest<SumFigure>) => number;
  readonly namesOf: (
    group: readonly SumFigure[],
    personsOfRest: Told<SumFigure>['personsOfRest'],
  ) => ReadonlySet<string>;
}

/**
 * A sum with a hidden month is hidden: with those of other stretches it would tell of the month. The others tell no more
 * than their months do, all of which are shown; but what no months come to, such as the budget as it was adopted, adds up
 * over the subjects by itself.
 */
function hiddenSums({ costs, months, nameOf, personsOfSum, namesOf }: Found): ReadonlySet<string> {
  const keys = new Set<string>();
  const counted = costs.sums.map((sum) => {
    const { kind, ...stretch } = monthsOfSum(sum);
    return { ...sum, persons: months.has(sum.subject, kind, stretch) ? 1 : Infinity };
  });
  for (const group of groupsOf(counted, ({ from, to, measure }) => JSON.stringify([from, to, measure]))) {
    const isByItself = group.some((sum) => !isOfMonths(sum));
    const names = isByItself ? namesOf(group, personsOfSum) : undefined;
    for (const sum of group)
      if (sum.persons === 1 || names?.has(nameOf(sum))) keys.add(sumKey(sum.subject, sum, sum.measure));
  }
  return keys;
}

/** A price × volume tells of few, or of a hidden month, in four amounts at once, which are left out together. */
function hiddenVolumes({ costs, months, threshold, nameOf, personsOfSum, namesOf }: Found): ReadonlySet<string> {
  const keys = new Set<string>();
  const counted = costs.volumes.map((volume) => {
    const isHidden = (['budget', 'cost'] as const).some((kind) => months.has(volume.subject, kind, volume));
    return { ...volume, persons: isHidden || isSmallCount(volume.persons ?? NaN, threshold) ? 1 : Infinity };
  });
  // A rest of full-year persons is itself how many they are.
  const personsOfRest = (rest: Rest<SumFigure>) =>
    rest.measure.endsWith(volumePersons) ? Math.floor(rest.amount / 100) : personsOfSum(rest);
  for (const group of groupsOf(counted, ({ from, to, period }) => JSON.stringify([from, to, period]))) {
    const names = namesOf(group, personsOfRest);
    for (const volume of group)
      if (volume.persons === 1 || names.has(nameOf(volume))) keys.add(volumeKey(volume.subject, volume));
  }
  return keys;
}

/** A number of few is hidden, and as many others of its period as it takes, where numbers of subjects add up. */
function hiddenCounts({ costs, nameOf, namesOf }: Found): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const group of groupsOf(costs.counts, ({ measure, period }) => JSON.stringify([measure, period]))) {
    const names = namesOf(group, ({ amount }) => amount);
    for (const one of group) if (names.has(nameOf(one))) keys.add(countKey(one.subject, one.measure, one.period));
  }
  return keys;
}

/** The names of costs to hide, all that is told of each. */
function hiddenNames<F extends PlacedFigure>(
  told: Told<F>,
  { threshold, rule }: CostDisclosing,
  solve: Solve,
): ReadonlySet<string> {
  const { amounts, lines, names, costs } = costTable(told);
  const hidden = new Set(told.figures.filter(({ cell }) => cell.state === 'suppressed').map(told.nameOf));
  const named = () => names.flatMap((name, place) => (name !== undefined && hidden.has(name) ? [place] : []));
  // Each round hides more than the one before, or is the last.
  for (let left = true; left;) {
    const follow = named();
    const places = new Set(placesToHide({ amounts, lines }, { threshold, rule, follow, costs }, solve));
    for (const place of places) if (names[place] !== undefined) hidden.add(names[place]);
    left = named().some((place) => !places.has(place));
  }
  return hidden;
}

function groupsOf<F>(figures: readonly F[], keyOfFigure: (figure: F) => string): Iterable<readonly F[]> {
  const groups = new Map<string, F[]>();
  for (const figure of figures) {
    const group = groups.get(keyOfFigure(figure));
    if (group) group.push(figure);
    else groups.set(keyOfFigure(figure), [figure]);
  }
  return groups.values();
}
