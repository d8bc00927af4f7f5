/**
 * One figure to its other neighbour, or back: it takes a step of surplus from one line of the table to another. The
 * cost is above zero; that of the way back is what the way there cost, given back.
 */
export interface Move {
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly cost: bigint;
}

interface Chain {
  readonly cost: bigint;
  readonly moves: readonly Move[];
}

/**
 * Which figures to move so that no line has a surplus or lacks one, at the least cost there is: line after line that
 * lacks a step gets it on the cheapest way from where there is one too many, and figures that moved may move back on the
 * way (successive shortest paths). Surplus counts steps, below zero where they are lacking. The caller knows that there
 * is a way.
 */
export function cheapestMoves(surplus: ReadonlyMap<number, bigint>, moves: readonly Move[]): ReadonlySet<number> {
  const left = new Map(surplus);
  const linesWhere = (is: (steps: bigint) => boolean) =>
    [...left].filter(([, steps]) => is(steps)).map(([line]) => line);
  let open = moves;
  for (;;) {
    const [lacking] = linesWhere((steps) => steps < 0n);
    if (lacking === undefined) return new Set(open.filter(({ cost }) => cost < 0n).map(({ place }) => place));
    const rich = linesWhere((steps) => steps > 0n);
    const way = chainsFrom(rich, open).get(lacking);
    if (!way) throw new RangeError('No moves bring this line what it lacks.');
    for (const { from, to } of way.moves) {
      addTo(left, from, -1n);
      addTo(left, to, 1n);
    }
    open = open.map((move) => (way.moves.includes(move) ? wayBack(move) : move));
  }
}

/** Counts what a line has; one that is not on the list yet has nothing. */
export const addTo = (surplus: Map<number, bigint>, line: number, steps: bigint): void => {
  surplus.set(line, (surplus.get(line) ?? 0n) + steps);
};

const wayBack = ({ place, from, to, cost }: Move): Move => ({ place, from: to, to: from, cost: -cost });

/** The cheapest chain of moves to each line that can be reached. There are no rounds that cost less than nothing. */
function chainsFrom(lines: readonly number[], moves: readonly Move[]): ReadonlyMap<number, Chain> {
  const chains = new Map<number, Chain>(lines.map((line) => [line, { cost: 0n, moves: [] }]));
  let improved = true;
  while (improved) {
    improved = false;
    for (const move of moves) {
      const before = chains.get(move.from);
      if (!before) continue;
      const cost = before.cost + move.cost;
      const known = chains.get(move.to);
      if (known && known.cost <= cost) continue;
      chains.set(move.to, { cost, moves: [...before.moves, move] });
      improved = true;
    }
  }
  return chains;
}
