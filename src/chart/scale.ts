/** A place in pixels for a figure. */
export type Scale = (value: number) => number;

/** From a stretch of values to a stretch of pixels. An empty stretch of values has its place at the start. */
export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const perValue = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * perValue;
}

/** The stretch that holds all of them and zero: a bar of money starts at zero. */
export const stretchOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(0, ...values),
  Math.max(0, ...values),
];

/** Pixels with at most two decimals; finer is longer text and the same picture. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
