/** The place of the nearest of some values, each above the one before; the first of two that are as near; -1 of none. */
export function nearest(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [here, next] = [values[middle] ?? 0, values[middle + 1] ?? 0];
    // Nearer to the next means that no value up to here is the nearest.
    if (Math.abs(next - wanted) < Math.abs(here - wanted)) low = middle + 1;
    else high = middle;
  }
  return values.length === 0 ? -1 : low;
}
