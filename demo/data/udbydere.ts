/** What 98 invented providers cost month by month, from one seed: the same figures each time. */
import type { CostMonth, CostPart, CostTrajectory, OreCell } from '../../src/client/port.js';
import { addMonths } from '../../src/figures/calendar/months.js';

const [from, to, bookedTo] = ['2022-01', '2026-12', '2026-10'] as const;
const months = Array.from({ length: 60 }, (_, index) => addMonths(from, index));
const first = [
  'Ege',
  'Sol',
  'Birke',
  'Linde',
  'Høj',
  'Vester',
  'Nør',
  'Skov',
  'Eng',
  'Bæk',
  'Møl',
  'Kilde',
  'Strand',
  'Rose',
];
const last = ['gården', 'lund', 'bo', 'huset', 'vang', 'toften', 'bakken'];
const names = first.flatMap((start) => last.map((end) => start + end));

/** Numbers between 0 and 1 that look like chance. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const chance = chanceFrom(1998);
/** Whole thousands of kroner, in øre. */
const ore = (thousands: number): OreCell => ({ state: 'value', value: Math.max(0, Math.round(thousands)) * 100_000 });

const parts: CostPart[] = names.map((name, index) => {
  const start = 12 + 130 * chance() ** 3;
  const yearly = (chance() - 0.4) * 0.14;
  const begins = chance() < 0.15 ? Math.floor(chance() * 40) : 0;
  const ends = chance() < 0.1 ? 30 + Math.floor(chance() * 25) : months.length;
  return {
    id: `provider-${index + 1}`,
    name,
    months: months.flatMap((month, at): CostMonth[] => {
      const cost = ore(start * (1 + (yearly * at) / 12) * (0.93 + 0.14 * chance()));
      if (at < begins || at >= ends) return [];
      return [month <= bookedTo ? { month, actualOre: cost } : { month, expectedOre: cost }];
    }),
  };
});

const sums = months.map((month): CostMonth => {
  const own = parts.flatMap((part) => part.months.filter((other) => other.month === month));
  const cells = own.flatMap(({ actualOre, expectedOre }) => actualOre ?? expectedOre ?? []);
  const sum = cells.reduce((total, cell) => total + (cell.state === 'value' ? cell.value : 0), 0);
  const cost: OreCell = { state: 'value', value: sum };
  return month <= bookedTo ? { month, actualOre: cost } : { month, expectedOre: cost };
});

/** Day services for adults, split by provider, in invented figures. */
export const udbydere: CostTrajectory = {
  about: {
    version: '1.0',
    audience: 'public',
    asOf: '2026-10-31',
    source: 'opdigtede tal',
    priceLevel: { basis: 'current' },
  },
  subject: 'service/dagtilbud',
  title: 'Dagtilbud til voksne',
  from,
  to,
  by: 'provider',
  bookedTo,
  months: sums,
  parts,
};
