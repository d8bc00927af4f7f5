import type { CostRanking, CostRankingQuestion, TenYear } from './port.js';

const ten = 10;
const usualYears = 3;

/** The years and ranks that were asked for. What is said of all the ranks is left out where only some of them are. */
export function rankingFor(
  ranking: CostRanking,
  { years: asked, top = Infinity }: Omit<CostRankingQuestion, 'unitOf' | 'audience'>,
): CostRanking {
  const isAsked = ({ year }: { readonly year: number }) => asked === undefined || asked.includes(year);
  const inYears = <Year extends { readonly year: number }>(years: readonly Year[]): readonly Year[] =>
    asked === undefined ? years.slice(-usualYears) : years.filter(isAsked);
  if (ranking.kind === 'units') {
    const years = inYears(ranking.years).map(({ stated, ...year }) => ({
      ...year,
      units: year.units.slice(0, top),
      ...(stated !== undefined && year.units.length <= top && { stated }),
    }));
    return { ...ranking, years };
  }
  return { ...ranking, years: inYears(ranking.years).map((year) => firstTens(year, Math.floor(top / ten))) };
}

function firstTens(year: TenYear, most: number): TenYear {
  if (year.tens.length <= most) return year;
  const { services: _services, otherOre: _otherOre, stated: _stated, ...rest } = year;
  return { ...rest, tens: year.tens.slice(0, most) };
}
