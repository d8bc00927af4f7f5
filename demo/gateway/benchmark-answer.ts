import { aboutOf } from './about.js';
import { type Cell, cellOf } from './cells.js';
import { given } from './given.js';
import { type Audience, type Benchmark, type BenchmarkFigure, isSmallCount, type PersonsCell } from './pejl.js';
import type { Values } from './rows.js';

export interface BenchmarkQuestion {
  readonly indicator: string;
  readonly municipalities: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly audience: Audience;
}

/** One municipality in one year, as the database has it. */
export interface MunicipalFigure {
  readonly municipality: string;
  readonly name: string;
  readonly year: number;
  readonly cell: Cell;
  readonly inhabitants: number | undefined;
  /** How many persons the figure is of; undefined where that decides nothing. Not a number where nobody has said it. */
  readonly persons: number | undefined;
}

export const municipalFigureOf =
  (unit: Benchmark['unit'], hasRecipients: boolean) =>
  (row: Values): MunicipalFigure => {
    const column = unit === 'persons' ? 'persons' : 'amount';
    const value = unit === 'persons' ? row.count(column) : row.ore(column);
    const recipients = hasRecipients ? (row.count('recipients') ?? NaN) : undefined;
    return {
      municipality: row.filled('municipality'),
      name: row.filled('name'),
      year: row.count('year') ?? 0,
      cell: cellOf(row, column, value, '') ?? { state: 'missing' },
      inhabitants: row.count('inhabitants'),
      persons: unit === 'persons' ? value : recipients,
    };
  };

/** Codes below this one are sums of several municipalities: the whole country, a region, a part of it. */
const firstMunicipality = '101';

/**
 * The figures as they may be shown: one of fewer persons than the threshold is hidden. Municipalities have no sum here, so
 * that nothing else tells it; but where a source sends sums along (the country, a region) they are hidden with it, in
 * the same year.
 */
export function withFewHidden(
  figures: readonly MunicipalFigure[],
  threshold: number | undefined,
): readonly MunicipalFigure[] {
  if (threshold === undefined) return figures;
  const isFew = ({ persons, cell }: MunicipalFigure) =>
    cell.state === 'suppressed' || (persons !== undefined && isSmallCount(persons, threshold));
  const touched = new Set(figures.filter(isFew).map(({ year }) => year));
  return figures.map((figure) => {
    const isHidden =
      figure.cell.state === 'value' &&
      (isFew(figure) || (figure.municipality < firstMunicipality && touched.has(figure.year)));
    return isHidden ? { ...figure, cell: { state: 'suppressed' as const } } : figure;
  });
}

/** Years that are shown where none are asked for. */
const usualYears = 5;

/** The contract's answer: each known municipality that was asked for, in each year that the indicator has. */
export function benchmarkOf(
  row: Values,
  figures: readonly MunicipalFigure[],
  { indicator, municipalities, from, to, audience }: BenchmarkQuestion,
  threshold: number | undefined,
): Benchmark {
  const unit = unitOf(row);
  const title = row.filled('title');
  const names = new Map(figures.map(({ municipality, name }) => [municipality, name]));
  const asked = [...new Set(municipalities)].flatMap((code) => {
    const name = names.get(code);
    return name === undefined ? [] : { code, name };
  });
  const all = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const years =
    from === undefined && to === undefined
      ? all.slice(-usualYears)
      : all.filter((year) => (from ?? year) <= year && year <= (to ?? year));
  const definition = row.text('definition');
  return {
    about: aboutOf(row, audience, definition === undefined ? [] : [{ term: title, text: definition }]),
    id: indicator,
    title,
    unit,
    municipalities: asked,
    years,
    figures: asked.flatMap(({ code }) =>
      years.map((year) => {
        const found = figures.find((figure) => figure.municipality === code && figure.year === year);
        return figureOf(code, year, found, { unit, threshold });
      }),
    ),
  };
}

export const unitOf = (row: Values): Benchmark['unit'] =>
  row.word('unit', ['ore', 'orePerInhabitant', 'persons']) ?? 'ore';

function figureOf(
  municipality: string,
  year: number,
  found: MunicipalFigure | undefined,
  { unit, threshold }: { readonly unit: Benchmark['unit']; readonly threshold: number | undefined },
): BenchmarkFigure {
  const cell: Cell = found?.cell ?? { state: 'missing' };
  const inhabitants = found?.inhabitants === undefined ? undefined : countOf(found.inhabitants, threshold);
  return given({ municipality, year, [unit === 'persons' ? 'persons' : 'ore']: cell, inhabitants });
}

const countOf = (value: number, threshold: number | undefined): PersonsCell =>
  threshold !== undefined && isSmallCount(value, threshold) ? { state: 'suppressed' } : { state: 'value', value };
