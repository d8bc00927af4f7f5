import type { RankedUnit, RankedUnitOf, UnitRanking, UnitYear } from '../../src/client/port.js';

/** Numbers from 0 up to 1, the same ones each time (Park and Miller's). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const services = [
  { id: 'doegntilbud', name: 'Døgntilbud' },
  { id: 'botilbud', name: 'Botilbud' },
  { id: 'samvaer', name: 'Aktivitets- og samværstilbud' },
  { id: 'oevrige', name: 'Øvrige ydelser' },
];
const years = [2012, 2013, 2014];
/** The ranks that the curves are drawn through. */
const ranks = [1, 4, 10, 20, 30, 40, 50];

/** An invented ranking: millions of kroner at those ranks, year by year, and in tenths of a percent what they are for. */
interface Sketch {
  readonly unitOf: RankedUnitOf;
  readonly seed: number;
  readonly prefix: string;
  /** Units that are ranked in some year. */
  readonly pool: number;
  readonly curves: readonly (readonly number[])[];
  readonly shares: readonly number[];
  /** Millions of kroner of all units, and how many they are. */
  readonly whole: readonly (readonly [millions: number, units: number])[];
  readonly rule: string;
  readonly stated?: string;
}

const sketches: readonly Sketch[] = [
  {
    unitOf: 'citizens',
    seed: 2014,
    prefix: 'K',
    pool: 66,
    curves: [
      [3.95, 2.82, 1.79, 1.16, 0.99, 0.96, 0.94],
      [4.35, 3.11, 2.0, 1.27, 1.06, 1.02, 0.99],
      [4.76, 3.38, 2.24, 1.39, 1.14, 1.08, 1.06],
    ],
    shares: [272, 446, 171, 111],
    whole: [
      [361.2, 1146],
      [377.9, 1163],
      [396.4, 1187],
    ],
    rule: 'Hver borger tæller med den udgift, som er bevilget til borgeren selv; en ydelse til en hel familie er delt ligeligt mellem dens medlemmer.',
  },
  {
    unitOf: 'couples',
    seed: 77,
    prefix: 'P',
    pool: 64,
    curves: [
      [2.61, 2.05, 1.38, 0.91, 0.64, 0.47, 0.36],
      [2.72, 2.11, 1.46, 0.95, 0.69, 0.5, 0.38],
      [2.7, 2.19, 1.51, 0.94, 0.71, 0.52, 0.39],
    ],
    shares: [0, 512, 291, 197],
    whole: [
      [62.4, 148],
      [66.4, 151],
      [67.3, 155],
    ],
    rule: 'En borger tæller med ét sted: i en familie, når der bor børn under 18 år i hjemmet, ellers i et par. Et par er to, der bor sammen uden børn.',
  },
  {
    unitOf: 'families',
    seed: 1848,
    prefix: 'F',
    pool: 67,
    curves: [
      [4.72, 3.5, 2.43, 1.56, 1.22, 1.02, 0.9],
      [4.96, 3.7, 2.6, 1.66, 1.3, 1.09, 0.95],
      [5.21, 3.94, 2.8, 1.79, 1.4, 1.18, 1.03],
    ],
    shares: [392, 329, 164, 115],
    whole: [
      [289.5, 604],
      [301.7, 611],
      [318.3, 623],
    ],
    rule: 'En borger tæller med ét sted: i en familie, når der bor børn under 18 år i hjemmet, ellers i et par. Hver udgift hører til én familie.',
    stated: 'knap 100 mio. kr.',
  },
];

/** Whole thousands of kroner at a rank, on a curve that bends between the ranks it is drawn through. */
function thousandsAt(rank: number, curve: readonly number[]): number {
  const after = Math.max(
    1,
    ranks.findIndex((known) => known >= rank),
  );
  const [from = 1, to = 1] = [ranks[after - 1], ranks[after]];
  const [high = 0, low = 0] = [curve[after - 1], curve[after]];
  return Math.round(1000 * high * (low / high) ** (Math.log(rank / from) / Math.log(to / from)));
}

/** Pseudonyms of a digit and a letter, each once; none can be read as a word or as a number. */
function pseudonyms({ prefix, pool }: Sketch, random: () => number): readonly string[] {
  const all = Array.from('23456789').flatMap((digit) =>
    Array.from('BCDFGHJKLMNPRTVX').map((letter) => `${prefix}-${digit}${letter}`),
  );
  return all
    .map((id) => ({ id, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id)
    .slice(0, pool);
}

/** Most of a unit's cost is for one type of service, and a little for others. */
function weightsOf({ shares }: Sketch, random: () => number): readonly number[] {
  const drawn = random() * shares.reduce((sum, share) => sum + share, 0);
  const main = shares.findIndex(
    (_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) > drawn,
  );
  return shares.map((share, index) =>
    share === 0 ? 0 : index === main ? 1 : random() < 0.45 ? 0.05 + random() * 0.2 : 0,
  );
}

/** The weights made to add up to the costs of the units and, nearly, to the shares of the types. */
function dividedCosts(costs: readonly number[], weights: readonly (readonly number[])[], shares: readonly number[]) {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const total = sum(costs);
  let cells = weights.map((row, unit) => row.map((weight) => ((costs[unit] ?? 0) * weight) / sum(row)));
  for (let round = 0; round < 40; round += 1) {
    const columns = shares.map((share, type) => {
      const now = sum(cells.map((row) => row[type] ?? 0));
      return now === 0 ? 0 : (total * share) / 1000 / now;
    });
    const scaled = cells.map((row) => row.map((cell, type) => cell * (columns[type] ?? 0)));
    cells = scaled.map((row, unit) => row.map((cell) => (cell * (costs[unit] ?? 0)) / sum(row)));
  }
  return cells.map((row, unit) => {
    const rounded = row.map(Math.round);
    const largest = rounded.indexOf(Math.max(...rounded));
    const rest = (costs[unit] ?? 0) - sum(rounded);
    return rounded.map((cell, type) => (type === largest ? cell + rest : cell));
  });
}

const ofThousands = (thousands: number) => ({ state: 'value', value: thousands * 100_000 }) as const;

function rankingOf(sketch: Sketch): UnitRanking {
  const { unitOf, curves, shares, whole, rule, stated } = sketch;
  const random = seeded(sketch.seed);
  const ids = pseudonyms(sketch, random);
  const weights = new Map(ids.map((id) => [id, weightsOf(sketch, random)]));
  const made = years.map((year, index): UnitYear => {
    // Who costs much one year costs much the next, but for some.
    const ordered = ids
      .map((id, place) => ({ id, place: place + (random() - 0.5) * (place < 12 ? 5 : 26) }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, 50);
    const costs = ordered.map((_, rank) => thousandsAt(rank + 1, curves[index] ?? []));
    const cells = dividedCosts(
      costs,
      ordered.map(({ id }) => weights.get(id) ?? []),
      shares,
    );
    const units = ordered.map(({ id }, rank): RankedUnit => ({
      id,
      ore: ofThousands(costs[rank] ?? 0),
      services: services.flatMap((service, type) => {
        const cost = cells[rank]?.[type] ?? 0;
        return cost === 0 ? [] : [{ service: service.id, ore: ofThousands(cost) }];
      }),
    }));
    const [millions = 0, wholeUnits = 0] = whole[index] ?? [];
    return {
      year,
      units,
      wholeOre: ofThousands(Math.round(millions * 1000)),
      wholeUnits,
      ...(stated !== undefined && year === 2014 && { stated }),
    };
  });
  return {
    kind: 'units',
    about: {
      version: '1.0',
      audience: 'management',
      asOf: '2014-12-31',
      source: 'opdigtede tal',
      priceLevel: { basis: 'current' },
    },
    unitOf,
    rule,
    services,
    years: made,
  };
}

/** What the most expensive citizens, couples and families of Furesø cost, invented; "knap 100 mio. kr." is its own word. */
export const rankings: readonly UnitRanking[] = sketches.map(rankingOf);
