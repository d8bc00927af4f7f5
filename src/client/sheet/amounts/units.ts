/** What amounts are typed in, by øre in one. */
const sizes = new Map<string, bigint>([
  ['kr', 100n],
  ['kroner', 100n],
  ['dkk', 100n],
  ['tkr', 100_000n],
  ['1000kr', 100_000n],
  ['tusindkr', 100_000n],
  ['tusindekr', 100_000n],
  ['mio', 100_000_000n],
  ['mill', 100_000_000n],
  ['mia', 100_000_000_000n],
]);

/** Øre in one of a unit, as people write it: "kr.", "1.000 kr.", "t.kr.", "mio. kr.". Undefined where it is none. */
export function unitOf(text: string): bigint | undefined {
  const bare = text.toLowerCase().replace(/[.\s]/g, '');
  return (
    sizes.get(bare) ??
    sizes.get(bare.replace(/(?:kr|kroner|dkk)$/, '')) ??
    sizes.get(bare.replace(/kroner$|dkk$/, 'kr'))
  );
}

/** A unit among other words: "Mål 2015 (mio. kr.)", "Beløb i 1.000 kr.", "t.kr.". */
const named =
  /(?<![\p{L}\d.,])(?:(?:(?:1\.?000|mio\.?|mill\.?|mia\.?|tusinde?|t\.?) ?)?(?:kr|dkk)|mio|mill|mia)(?![\p{L}\d])/u;

/** The unit that a heading, or the format of a number, names. */
export function unitIn(text: string): bigint | undefined {
  const [unit] = named.exec(text.toLowerCase().replace(/kroner/g, 'kr')) ?? [];
  return unit === undefined ? undefined : unitOf(unit);
}

/** The smallest unit, of which nobody writes three decimals. */
export const krone = 100n;
