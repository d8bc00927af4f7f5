/**
 * Moves labels apart to at least `gap`, each as near to where it wants to be as the others let it, in the order that they
 * are in, and within the room where that is large enough.
 */
export function spreadOut(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  // Labels that touch move as one block, to the mean of what they want.
  const blocks: { first: number; size: number; sum: number }[] = [];
  order.forEach(({ place }, rank) => {
    blocks.push({ first: rank, size: 1, sum: place });
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      const before = blocks.at(-2);
      if (!before || endOf(before, gap) + gap <= startOf(last)) break;
      before.sum += last.sum - last.size * before.size * gap;
      before.size += last.size;
      blocks.pop();
    }
  });
  const places = blocks.flatMap((block) =>
    Array.from({ length: block.size }, (_, index) => startOf(block) + index * gap),
  );
  // At an edge the outermost is held, and pushes the others before it.
  for (let rank = 0; rank < places.length; rank += 1)
    places[rank] = Math.max(places[rank] ?? 0, from + rank * gap, (places[rank - 1] ?? -Infinity) + gap);
  for (let rank = places.length - 1; rank >= 0; rank -= 1)
    places[rank] = Math.min(places[rank] ?? 0, to - (places.length - 1 - rank) * gap);
  const spread = wanted.slice();
  order.forEach(({ index }, rank) => (spread[index] = places[rank] ?? 0));
  return spread;
}

interface Block {
  readonly size: number;
  /** Of the places where its first label would stand if each had its own wish. */
  readonly sum: number;
}

const startOf = ({ size, sum }: Block): number => sum / size;
const endOf = (block: Block, gap: number): number => startOf(block) + (block.size - 1) * gap;

/** Which of many labels have room: all of them, or else the first, the last and those that must be there. */
export function labelled(
  count: number,
  stepWidth: number,
  widest: number,
  needed: readonly number[],
): ReadonlySet<number> {
  if (stepWidth >= widest) return new Set(Array.from({ length: count }, (_, index) => index));
  const kept: number[] = [];
  const wished = [...new Set([...needed, count - 1, 0])].filter((index) => index >= 0 && index < count);
  for (const index of wished)
    if (kept.every((other) => Math.abs(other - index) * stepWidth >= widest)) kept.push(index);
  return new Set(kept);
}
