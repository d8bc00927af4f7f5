import { keyOf, type Made, type Place } from './cost-nesting.js';
import { type Addend, amountOf, knownOf, ofFigure, type Part, sumOf, totalOf, withTheOneLeft } from './linked.js';
import type { AmountOf, Line } from './pejl.js';

/** An amount of one of several measures that each add up by themselves, such as what is booked and what was last year. */
export interface PlacedFigure extends Addend, Place {
  readonly measure: string;
}

/** Costs that are told beside each other, and what each is made of. */
export interface Told<F extends PlacedFigure> {
  readonly figures: readonly F[];
  readonly made: readonly Made[];
  readonly nameOf: (place: Place) => string;
  /** Whether what is not told may be more than nothing: a sum that nobody states, but no month without a cost. */
  readonly isRestOfUntold: boolean;
  /** How many citizens a rest is of; not a number where nobody knows. */
  readonly personsOfRest: (rest: Rest<F>) => number;
}

/** What is left of a cost beside the amounts that it is known to be made of. */
export interface Rest<F extends PlacedFigure> {
  readonly made: Made;
  readonly measure: string;
  readonly amount: number;
  readonly total: F;
  readonly parts: readonly Part<F>[];
}

export interface CostTable {
  readonly amounts: readonly AmountOf[];
  readonly lines: readonly Line[];
  /** The name of the cost at each place; undefined at those that nobody is shown. */
  readonly names: readonly (string | undefined)[];
  /** What hiding each place costs. */
  readonly costs: readonly number[];
}

/**
 * All that a reader can add and subtract of some costs, as one table: what each measure tells of a cost, of its parts and
 * of what it is in. One cost that is told twice with the same amount stands once in it. A rest has a place of its own.
 */
export function costTable<F extends PlacedFigure>(told: Told<F>): CostTable {
  const table = new TableOfPlaces();
  for (const measure of new Set(told.figures.map((figure) => figure.measure))) addMeasure(table, told, measure);
  return table;
}

function addMeasure<F extends PlacedFigure>(table: TableOfPlaces, told: Told<F>, measure: string): void {
  const { made, nameOf } = told;
  const own = counted(
    new Map(told.figures.flatMap((one) => (one.measure === measure ? [[keyOf(one), one]] : []))),
    made,
  );
  const placed = new Set<F>();
  for (const [index, line] of made.entries()) {
    const total = own.get(keyOf(line.total));
    const found = line.of.flatMap((place) => own.get(keyOf(place)) ?? []);
    const hasRest = line.hasRest || (told.isRestOfUntold && found.length < line.of.length);
    const parts = hasRest ? knownOf(found) : withTheOneLeft(found, total);
    const plus = parts.map(({ figure, of }) => table.put(nameOf(figure), of));
    for (const { figure } of parts) placed.add(figure);
    const sum = sumOf(parts);
    if (!total) {
      // What nobody states, but is made of the same as something else, tells of it.
      const isKnown = !hasRest && parts.length > 0 && parts.length === found.length;
      if (isKnown) table.add(table.putUnseen(nameOf(line.total), { amount: sum, persons: Infinity, largest: 0 }), plus);
      continue;
    }
    const amount = amountOf(total, hasRest ? Infinity : found.length, parts);
    if (amount === undefined) continue;
    const left = plus.length > 0 || hasRest ? amount - sum : 0;
    const isRest = hasRest && left !== 0 && left < 0 === amount < 0;
    if (isRest) {
      const isTold = parts.length === found.length;
      const persons = isTold ? told.personsOfRest({ made: line, measure, amount: left, total, parts }) : 1;
      plus.push(table.putUnseen(JSON.stringify(['rest', index, measure]), { amount: left, persons, largest: 0 }));
    }
    // Where the parts do not add up, a reader takes the whole for what they come to.
    const isAdrift = left !== 0 && !isRest;
    placed.add(total);
    const whole = totalOf(total, isAdrift ? sum : amount, parts);
    table.add(table.put(nameOf(line.total), whole, isAdrift ? `${index} ${measure}` : ''), plus);
  }
  for (const figure of own.values())
    if (figure.amount !== undefined && !placed.has(figure)) table.put(nameOf(figure), ofFigure(figure, figure.amount));
}

/** Where nobody has counted the citizens of a cost, they are at least those of the largest thing that it is made of. */
function counted<F extends PlacedFigure>(own: Map<string, F>, made: readonly Made[]): ReadonlyMap<string, F> {
  const found = new Map(own);
  for (const { total, of } of made) {
    const figure = found.get(keyOf(total));
    if (!figure || own.get(keyOf(total))?.persons !== undefined) continue;
    const persons = [figure, ...of.map((place) => own.get(keyOf(place)))].flatMap((one) => one?.persons ?? []);
    if (persons.length > 0) found.set(keyOf(total), { ...figure, persons: Math.max(...persons) });
  }
  return found;
}

/** Above zero, since the solver wants a reason. */
const unseenCost = 1e-3;

class TableOfPlaces implements CostTable {
  readonly amounts: AmountOf[] = [];
  readonly names: (string | undefined)[] = [];
  readonly #lines = new Map<string, Line>();
  readonly #indexes = new Map<string, number>();

  get lines(): readonly Line[] {
    return [...this.#lines.values()];
  }

  /** As is usual, but that nobody misses what is not shown anyway. */
  get costs(): readonly number[] {
    const largest = this.amounts.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 1);
    const totals = new Map<number, number>();
    for (const { total } of this.lines) totals.set(total, (totals.get(total) ?? 0) + 1);
    return this.amounts.map(({ amount }, place) =>
      this.names[place] === undefined ? unseenCost : 1 + (totals.get(place) ?? 0) + (0.1 * Math.abs(amount)) / largest,
    );
  }

  put(name: string, of: AmountOf, beside = ''): number {
    const index = this.putUnseen(name, of, beside);
    this.names[index] = name;
    return index;
  }

  putUnseen(name: string, of: AmountOf, beside = ''): number {
    const key = JSON.stringify([name, of.amount, beside]);
    const index = this.#indexes.get(key) ?? this.amounts.length;
    this.#indexes.set(key, index);
    const { amount, persons, largest } = this.amounts[index] ?? of;
    // Of two the one that tells more counts. Not a number stays so: unknown is few.
    this.amounts[index] = {
      amount,
      persons: Math.min(persons, of.persons),
      largest: Math.max(largest, of.largest),
    };
    return index;
  }

  add(total: number, plus: readonly number[]): void {
    // A cost that is said to be made of itself, or twice of the same, says nothing.
    if (plus.length === 0 || plus.includes(total) || new Set(plus).size < plus.length) return;
    this.#lines.set(JSON.stringify([total, ...plus]), { total, plus });
  }
}
