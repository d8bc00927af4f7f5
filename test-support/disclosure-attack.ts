/** Attacks tables that `hide` has seen to, as a reader with a computer would, and counts what it gets out of them. */
import { attack, isRecovered } from '../src/figures/disclosure/attack.js';
import { hide } from '../src/figures/disclosure/hide.js';
import type { Need } from '../src/figures/disclosure/hiding.js';
import { type AmountOf, needsOfAmounts, needsOfCounts } from '../src/figures/disclosure/needs.js';
import type { Bounds } from '../src/figures/disclosure/narrowing.js';
import { recoverable } from '../src/figures/disclosure/recoverable.js';
import { type Line, type Table, tableLines } from '../src/figures/tables/lines.js';
import { anyAmounts, anyChain, anyList, anyTable } from './disclosure-tables.js';
import { randomFrom } from './random.js';
import { solve } from './solver.js';

export interface AttackedTables {
  readonly tables: number;
  /** Figures that may not be shown by themselves. */
  readonly small: number;
  /** Figures hidden only to protect others. */
  readonly extra: number;
  /** Hidden figures of which only one value was left to the attacker. */
  readonly recovered: number;
  /** Small figures that the attacker could tell to be small; amounts that the attacker knew too closely. */
  readonly told: number;
  /** Hidden figures whose true value the attacker had ruled out: the attack, or the table, would be wrong. */
  readonly wrong: number;
  /** Tables with the cheapest choice there is, proved. */
  readonly best: number;
  /** The same tables with nothing hidden but the small figures: what is recovered, and what the light check finds of it. */
  readonly bareRecovered: number;
  readonly bareFoundLightly: number;
}

interface Made {
  readonly table: Table;
  readonly needs: readonly Need[];
  readonly least: number;
}

interface Kind {
  readonly name: string;
  /** How many of ten thousand tables. */
  readonly share: number;
  readonly make: (random: () => number) => Made;
  readonly rounds?: number;
}

const counts = (table: Table): Made => ({ table, needs: needsOfCounts(table.figures, 5), least: 1 });

function amounts(of: readonly AmountOf[], lines: readonly Line[]): Made {
  return { table: { figures: of.map(({ amount }) => amount), lines }, needs: needsOfAmounts(of), least: 0 };
}

export const tableKinds: readonly Kind[] = [
  { name: '5 × 6 with margins', share: 5500, make: (random) => counts(anyTable(random, 5, 6)) },
  {
    name: '5 × 6 with margins, chosen quickly',
    share: 1000,
    make: (random) => counts(anyTable(random, 5, 6)),
    rounds: 0,
  },
  { name: '12 × 12 with margins', share: 100, make: (random) => counts(anyTable(random, 12, 12)) },
  { name: 'a list of 7 with its total', share: 1000, make: (random) => counts(anyList(random, 7)) },
  { name: '5 types, 4 areas, two dates and what moved', share: 1400, make: (random) => counts(anyChain(random, 5, 4)) },
  {
    name: 'amounts, 4 × 5 with margins',
    share: 1000,
    make: (random) => amounts(anyAmounts(random, 4, 5), tableLines(5, 6)),
  },
];

/** Attacks so many tables of a kind, made from the seed and the numbers from `first` on. */
export function attackTables(name: string, first: number, count: number, seed: number): AttackedTables {
  const { make, ...options } = tableKinds.find((kind) => kind.name === name)!;
  const sums = { tables: count, small: 0, extra: 0, recovered: 0, told: 0, wrong: 0, best: 0 };
  const bare = { bareRecovered: 0, bareFoundLightly: 0 };
  for (let index = first; index < first + count; index += 1) {
    const { table, needs, least } = make(randomFrom(seed * 1_000_003 + index));
    const small = new Set(needs.map(({ place }) => place));
    const hiding = hide(table, needs, solve, { least, ...options });
    sums.small += small.size;
    sums.extra += hiding.extra;
    if (hiding.cost <= hiding.atLeast) sums.best += 1;
    const attacked = attack(withHidden(table, new Set(hiding.hidden)), solve, least);
    sums.recovered += attacked.filter(isRecovered).length;
    sums.told += needs.filter((need) =>
      attacked.some((bounds) => isRuledOut(need.possible, need.place, bounds)),
    ).length;
    sums.wrong += attacked.filter((bounds) => isRuledOut(table.figures[bounds.place]!, bounds.place, bounds)).length;
    const onlySmall = withHidden(table, small);
    bare.bareRecovered += attack(onlySmall, solve, least).filter(isRecovered).length;
    bare.bareFoundLightly += recoverable(onlySmall, least).length;
  }
  return { ...sums, ...bare };
}

const isRuledOut = (value: number, of: number, { place, low, high }: Bounds): boolean =>
  place === of && (value < low || value > high);

const withHidden = ({ figures, lines }: Table, hidden: ReadonlySet<number>): Table<number | undefined> => ({
  figures: figures.map((figure, place) => (hidden.has(place) ? undefined : figure)),
  lines,
});
