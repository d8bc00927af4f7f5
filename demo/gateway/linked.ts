import { addMonths, type AmountOf, type Line, type SavingsPeriod } from './pejl.js';

/** An amount that adds up with others: of an area, or the stated total, in a period. */
export interface Addend {
  /** undefined in the stated total. */
  readonly area: string | undefined;
  readonly period: string;
  readonly cell: { readonly state: string };
  /** Øre, also where the cell does not show them. */
  readonly amount: number | undefined;
  /** How many citizens the amount is of; 0 where it is of none, undefined where nobody has said. */
  readonly persons: number | undefined;
  /** Øre of the one citizen who has most of it. */
  readonly largest: number | undefined;
}

/** The figures of one measure in one status. */
export interface StatusFigures<F extends Addend> {
  readonly status: string;
  readonly figures: readonly F[];
}

/** Everything that adds up in one measure of a plan, over areas, periods and statuses, as one table. */
export interface LinkedSet<F extends Addend> {
  readonly amounts: readonly AmountOf[];
  readonly lines: readonly Line[];
  /** The figures that stand at each place; none at the place of a sum that nobody states. */
  readonly shownAt: readonly (readonly F[])[];
}

interface Place<F> {
  readonly index: number;
  readonly figures: F[];
  amount: number;
  persons: number;
  largest: number;
}

/**
 * What a reader can add and subtract: the areas of each period with the total that the source states, and periods that
 * are made of others, such as a year of its quarters. An amount that is the same in two statuses stands once: a reader
 * takes it that nothing has moved, so that hiding it in one of them only would hide nothing.
 *
 * Where the stated total is not the sum of the known areas (one is missing, or the source contradicts itself), a reader
 * will still reckon with the sum as nearly that; so it is the sum that the line is made of.
 */
export function linkedSet<F extends Addend>(
  statuses: readonly StatusFigures<F>[],
  periods: readonly SavingsPeriod[],
): LinkedSet<F> {
  const places = new Map<string, Place<F>>();
  const lines = new Map<string, Line>();
  const placeOf = (name: string) => places.get(name)?.index ?? -1;
  const add = (name: string, of: AmountOf, figures: readonly F[]): string => {
    const place = places.get(name);
    if (!place) places.set(name, { ...of, index: places.size, figures: [...figures] });
    else {
      place.figures.push(...figures);
      // Of the two the one that tells more counts. Not a number stays so: unknown is few.
      place.persons = Math.min(place.persons, of.persons);
      place.largest = Math.max(place.largest, of.largest);
    }
    return name;
  };
  const addLine = (total: string, plus: readonly string[]) => {
    lines.set(JSON.stringify([total, ...plus]), { total: placeOf(total), plus: plus.map(placeOf) });
  };

  for (const { status, figures } of statuses) {
    const names = new Map<string, string>();
    for (const period of periods) {
      const inPeriod = figures.filter((figure) => figure.period === period.id);
      const stated = inPeriod.find(({ area }) => area === undefined);
      const parts = withTheOneLeft(
        inPeriod.filter(({ area }) => area !== undefined),
        stated,
      );
      const plus = parts.map((part) => {
        const name = JSON.stringify([part.figure.area, period.id, part.of.amount]);
        names.set(JSON.stringify([part.figure.area, period.id]), name);
        return add(name, part.of, [part.figure]);
      });
      const amount = stated && amountOf(stated, inPeriod.length - 1, parts);
      if (!stated || amount === undefined) continue;
      const sum = parts.length === 0 ? amount : sumOf(parts);
      const adrift = sum === amount ? [] : [status];
      const total = add(JSON.stringify(['', period.id, sum, ...adrift]), totalOf(stated, sum, parts), [stated]);
      if (adrift.length === 0) names.set(JSON.stringify([undefined, period.id]), total);
      if (plus.length > 0) addLine(total, plus);
    }
    for (const { whole, parts } of tilings(periods))
      for (const area of new Set(figures.map((figure) => figure.area))) {
        const nameIn = (period: string) => names.get(JSON.stringify([area, period]));
        const total = nameIn(whole);
        const plus = parts.map(nameIn).filter((name) => name !== undefined);
        if (total === undefined || plus.length < parts.length) continue;
        const sum = plus.reduce((all, name) => all + (places.get(name)?.amount ?? 0), 0);
        if (sum === places.get(total)?.amount) addLine(total, plus);
      }
  }
  const all = [...places.values()];
  return {
    amounts: all.map(({ amount, persons, largest }) => ({ amount, persons, largest })),
    lines: [...lines.values()],
    shownAt: all.map(({ figures }) => figures),
  };
}

export interface Part<F extends Addend> {
  readonly figure: F;
  readonly of: AmountOf;
}

export const sumOf = (parts: readonly Part<Addend>[]): number => parts.reduce((total, { of }) => total + of.amount, 0);

/**
 * Who has not said how many persons an amount is of has said nothing that allows to show it. What the source itself hides
 * must stay hidden, as an amount of one.
 */
export const ofFigure = ({ cell, persons = NaN, largest = 0 }: Addend, amount: number): AmountOf => ({
  amount,
  persons: cell.state === 'suppressed' ? 1 : persons,
  largest,
});

export const knownOf = <F extends Addend>(figures: readonly F[]): readonly Part<F>[] =>
  figures.flatMap((figure) => (figure.amount === undefined ? [] : [{ figure, of: ofFigure(figure, figure.amount) }]));

/** A total that the source itself hides, without its amount, is what its areas add up to where all of them are known. */
export function amountOf(stated: Addend, areas: number, parts: readonly Part<Addend>[]): number | undefined {
  const isKnown = stated.cell.state === 'suppressed' && areas > 0 && parts.length === areas;
  return stated.amount ?? (isKnown ? sumOf(parts) : undefined);
}

/**
 * The areas with an amount. One area that the source itself hides, without its amount, is what the others leave of the
 * total; it must stay hidden, as an amount of one person. Several such areas hide each other.
 */
export function withTheOneLeft<F extends Addend>(areas: readonly F[], stated: Addend | undefined): readonly Part<F>[] {
  const known = knownOf(areas);
  const [left, ...others] = areas.filter(({ cell, amount }) => cell.state === 'suppressed' && amount === undefined);
  if (!left || others.length > 0 || stated?.amount === undefined) return known;
  const amount = known.reduce((rest, { of }) => rest - of.amount, stated.amount);
  return [...known, { figure: left, of: { amount, persons: 1, largest: 0 } }];
}

/** Where nobody has counted the persons of the total, they are at least those of the largest area. */
export function totalOf(stated: Addend, amount: number, parts: readonly Part<Addend>[]): AmountOf {
  const counted = parts.filter(({ of }) => of.persons >= 0);
  const persons = stated.persons ?? (counted.length > 0 ? Math.max(...counted.map(({ of }) => of.persons)) : NaN);
  const largest = stated.largest ?? Math.max(0, ...parts.map(({ of }) => of.largest));
  return ofFigure({ ...stated, persons, largest }, amount);
}

type Closed = Required<Pick<SavingsPeriod, 'id' | 'from' | 'to'>>;

/** Each period that others fill exactly, month for month, such as a year with its four quarters. */
function tilings(periods: readonly SavingsPeriod[]): readonly { whole: string; parts: readonly string[] }[] {
  const closed = periods.flatMap(({ id, from, to }): Closed[] => (to === undefined ? [] : [{ id, from, to }]));
  const longestFirst = closed.toSorted((a, b) => (a.to < b.to ? 1 : -1));
  return closed.flatMap(({ id: whole, from, to }) => {
    const others = longestFirst.filter((part) => part.id !== whole && part.to <= to);
    const parts = chain(from, to, others);
    return parts ? [{ whole, parts }] : [];
  });
}

/** Periods that follow upon each other from a month to a month, the longest first; undefined where there are none. */
function chain(from: string, to: string, periods: readonly Closed[]): readonly string[] | undefined {
  for (const period of periods) {
    if (period.from !== from) continue;
    if (period.to === to) return [period.id];
    const rest = chain(addMonths(period.to, 1), to, periods);
    if (rest) return [period.id, ...rest];
  }
  return undefined;
}
