import * as shapes from '../generated/benchmarks.js';
import type { Benchmark, BenchmarkFigure, BenchmarkQuestion } from '../port.js';
import type { Contract } from './contract.js';
import { checkAbout, checkCell, demand } from './rules.js';

export const benchmarks: { readonly getBenchmark: Contract<'getBenchmark'> } = {
  getBenchmark: { shape: shapes.getBenchmark, rules: checkBenchmark, fits: checkIsAsked },
};

function checkIsAsked({ id, municipalities, years }: Benchmark, asked: BenchmarkQuestion): void {
  demand(id === asked.indicator, '/id', 'the indicator that was asked for');
  municipalities.forEach(({ code }, i) => {
    demand(asked.municipalities.includes(code), `/municipalities/${i}/code`, 'a municipality that was asked for');
  });
  const { from = -Infinity, to = Infinity } = asked;
  years.forEach((year, i) => {
    demand(from <= year && year <= to, `/years/${i}`, 'a year that was asked for');
  });
}

function checkBenchmark({ about, unit, municipalities, years, figures }: Benchmark): void {
  checkAbout(about);
  const codes = new Set<string>();
  municipalities.forEach(({ code }, i) => {
    demand(!codes.has(code), `/municipalities/${i}/code`, 'a code that no other has');
    codes.add(code);
  });
  years.forEach((year, i) => {
    demand(i === 0 || (years[i - 1] ?? year) < year, `/years/${i}`, 'a later year than the one before');
  });
  const known = new Set(years);
  const seen = new Set<string>();
  figures.forEach((figure, i) => {
    const { municipality, year } = figure;
    demand(codes.has(municipality), `/figures/${i}/municipality`, 'the code of a municipality of the answer');
    demand(known.has(year), `/figures/${i}/year`, 'a year of the answer');
    demand(!seen.has(`${municipality} ${year}`), `/figures/${i}`, 'each municipality and year once');
    seen.add(`${municipality} ${year}`);
    checkMeasure(figure, unit, `/figures/${i}`);
  });
}

function checkMeasure({ ore, persons }: BenchmarkFigure, unit: Benchmark['unit'], pointer: string): void {
  const [asked, other] = unit === 'persons' ? [persons, ore] : [ore, persons];
  const expected = unit === 'persons' ? 'persons, and no ore' : 'ore, and no persons';
  demand(asked !== undefined && other === undefined, pointer, expected);
  checkCell(ore, `${pointer}/ore`);
}
