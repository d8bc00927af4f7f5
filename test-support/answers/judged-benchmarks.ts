/** What no schema can say of a benchmark, stated a second time: every place that breaks a rule. */
import type { Benchmark } from '../../src/client/port.js';
import { type Judged, judgedAbout, judgedCell, wrong } from './judged.js';

export function brokenInBenchmark({ about, unit, municipalities, years, figures }: Benchmark): readonly string[] {
  const codes = municipalities.map(({ code }) => code);
  const pairs = figures.map(({ municipality, year }) => `${municipality}/${year}`);
  const measure = unit === 'persons' ? 'persons' : 'ore';
  return wrong([
    ...judgedAbout(about),
    ...codes.map((code, i): Judged => [`/municipalities/${i}/code`, codes.indexOf(code) === i]),
    ...years.map((year, i): Judged => [`/years/${i}`, i === 0 || year > years[i - 1]!]),
    ...figures.flatMap((figure, i): Judged[] => [
      [`/figures/${i}/municipality`, codes.includes(figure.municipality)],
      [`/figures/${i}/year`, years.includes(figure.year)],
      [`/figures/${i}`, pairs.indexOf(pairs[i]!) === i],
      [`/figures/${i}`, (['ore', 'persons'] as const).filter((name) => figure[name] !== undefined).join() === measure],
      ...judgedCell(figure.ore, `/figures/${i}/ore`),
    ]),
  ]);
}
