/** Equal steps along an axis: months, quarters or years, each as wide as the others. */
export interface Steps {
  readonly count: number;
  /** Pixels from one step to the next. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
  /** The middle of a step. */
  readonly middle: (index: number) => number;
  /** Where a step begins; that of `count` is where the last one ends. */
  readonly edge: (index: number) => number;
  /** The step that a place lies in, the nearest one where it lies in none. */
  readonly at: (x: number) => number;
}

export function stepsOf(count: number, [start, end]: readonly [number, number]): Steps {
  const width = count > 0 ? (end - start) / count : 0;
  return {
    count,
    width,
    start,
    end,
    middle: (index) => start + (index + 0.5) * width,
    edge: (index) => start + index * width,
    at: (x) => Math.max(0, Math.min(count - 1, Math.floor((x - start) / (width || 1)))),
  };
}
