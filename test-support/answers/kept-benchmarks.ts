/** Turns a benchmark of the right shape into one that keeps the rules which no schema can say. */
import type { Benchmark, BenchmarkFigure } from '../../src/client/port.js';
import { keepAbout, keptCell, oneOf, type Random, shuffled, sizes } from './kept.js';

export function keptBenchmark(benchmark: Benchmark, random: Random): Benchmark {
  keepAbout(benchmark.about, random);
  const codes = new Set<string>();
  benchmark.municipalities = benchmark.municipalities.filter(({ code }) => !codes.has(code) && codes.add(code));
  benchmark.years = [...new Set(benchmark.years)].sort((a, b) => a - b);
  const kind = { isWhole: false, size: oneOf(sizes, random) ?? Infinity, isExtreme: random() < 0.06 };
  const pairs = shuffled(
    benchmark.municipalities.flatMap(({ code }) => benchmark.years.map((year) => ({ municipality: code, year }))),
    random,
  );
  benchmark.figures = benchmark.figures.slice(0, pairs.length).map((figure, index) => {
    const { ore, persons, ...rest } = figure;
    const amount = ore ? keptCell(ore, kind, random) : ({ state: 'missing' } as const);
    const kept: BenchmarkFigure = { ...rest, ...pairs[index]! };
    return benchmark.unit === 'persons' ? { ...kept, persons: persons ?? amountless } : { ...kept, ore: amount };
  });
  return benchmark;
}

const amountless = { state: 'notYet' } as const;
