/** The figures that are drawn: the same every time, and the same for whoever draws them. Costs in whole kroner. */

/** Numbers from 0 to 1 that look random, and are the same each time (mulberry32). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Costs over time: `count` series of as many months. */
export function costs(count, monthCount, seed) {
  const next = seeded(seed);
  const months = Array.from({ length: monthCount }, (_, at) => {
    const year = 2005 + Math.floor(at / 12);
    return `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  const series = Array.from({ length: count }, (_, at) => {
    const [trend, swing, phase] = [(next() - 0.45) * 6000, 20000 + next() * 60000, next() * 2 * Math.PI];
    let level = 200000 + next() * 800000;
    const values = months.map((_month, month) => {
      level = Math.max(90000, level + trend + (next() - 0.5) * 30000);
      return Math.round(level + swing * Math.sin(phase + (month / 6) * Math.PI));
    });
    return { name: `Leverandør ${at + 1}`, values };
  });
  return { months, series };
}

/** What each of `count` citizens costs, the dearest first, in as many years. */
export function ranks(yearCount, count, seed) {
  const next = seeded(seed);
  return Array.from({ length: yearCount }, (_, at) => ({
    year: 2012 + at,
    values: Array.from({ length: count }, () => Math.round(4800000 * next() ** 2.2 + 90000 * (at + 1))).sort(
      (a, b) => b - a,
    ),
  }));
}
