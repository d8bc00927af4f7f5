/** Lines that a reader has chosen, by the ids of their parts, each with the look that it keeps while it is chosen. */
export type Kept = ReadonlyMap<string, number>;

/** More than these would not be told apart by their dash alone. */
export const mostKept = 4;

/** One more line, or one less; where there are as many as can be told apart, the one that was chosen first gives way. */
export function toggled(kept: Kept, id: string): Kept {
  const next = new Map(kept);
  if (next.delete(id)) return next;
  const [first] = next.keys();
  if (next.size >= mostKept && first !== undefined) next.delete(first);
  const taken = new Set(next.values());
  const look = Array.from({ length: mostKept }, (_, index) => index).find((index) => !taken.has(index)) ?? 0;
  return next.set(id, look);
}
