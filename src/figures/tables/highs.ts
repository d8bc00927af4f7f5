import type { Programme, Solution, Solve } from './solve.js';

/** What is used of a loaded HiGHS (npm `highs`). */
export interface Highs {
  withModel(source: HighsModel, operation: (model: RunnableModel) => Solution): Solution;
}

interface HighsModel {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: readonly number[];
  readonly colLower: readonly number[];
  readonly colUpper: readonly number[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly matrix: {
    readonly format: 'csr';
    readonly numRows: number;
    readonly numCols: number;
    readonly starts: readonly number[];
    readonly indices: readonly number[];
    readonly values: readonly number[];
  };
  readonly integrality: readonly (0 | 1)[];
}

interface RunnableModel {
  readonly options: { set(values: { readonly presolve: 'off'; readonly mip_rel_gap: 0 }): unknown };
  run(): { readonly modelStatus: number };
  getObjectiveValue(): number;
  getSolution(): { readonly colValue: ArrayLike<number> };
}

/** The codes of HiGHS for how it ended. */
const optimal = 7;
const infeasible = 8;
const unbounded = 10;

/** A solver of a loaded HiGHS: `highsSolver(await loadHighs())`. It is WebAssembly, so it runs on a server only. */
export const highsSolver =
  (highs: Highs): Solve =>
  (programme) => {
    if (programme.bounds.length === 0) return ofNothing(programme);
    return highs.withModel(modelOf(programme), (model) => {
      // With presolve HiGHS does not always tell an impossible programme from an unbounded one; and the least is the least.

      model.options.set({ presolve: 'off', mip_rel_gap: 0 });
      const { modelStatus } = model.run();
      switch (modelStatus) {
        case optimal:
          return {
            kind: 'solved',
            value: model.getObjectiveValue(),
            unknowns: Array.from(model.getSolution().colValue),
          };
        case infeasible:
          return { kind: 'impossible' };
        case unbounded:
          return { kind: 'unbounded' };
        default:
          throw new Error(`The solver gave up (HiGHS status ${modelStatus}).`);
      }
    });
  };

/** HiGHS declines a programme without unknowns, whose sums are zero. */
const ofNothing = ({ rules }: Programme): Solution =>
  rules.every(({ low, high }) => low <= 0 && high >= 0)
    ? { kind: 'solved', value: 0, unknowns: [] }
    : { kind: 'impossible' };

function modelOf({ bounds, rules, least, whole = [] }: Programme): HighsModel {
  const [numCols, numRows] = [bounds.length, rules.length];
  const colCost = bounds.map(() => 0);
  for (const [place, factor] of least) colCost[place] = factor;
  const terms = rules.flatMap(({ sum }) => sum);
  let count = 0;
  const starts = [0, ...rules.map(({ sum }) => (count += sum.length))];
  const isWhole = new Set(whole);
  return {
    numCols,
    numRows,
    colCost,
    colLower: bounds.map(([low]) => low),
    colUpper: bounds.map(([, high]) => high),
    rowLower: rules.map(({ low }) => low),
    rowUpper: rules.map(({ high }) => high),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts,
      indices: terms.map(([place]) => place),
      values: terms.map(([, factor]) => factor),
    },
    integrality: bounds.map((_, place) => (isWhole.has(place) ? 1 : 0)),
  };
}
