import type { CostRanking, RankedUnitOf } from '../../client/port.js';
import { inTens } from '../../client/tens.js';
import type { Audience } from '../../figures/audience.js';
import type { RankingModel } from '../../models/cost-ranking.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { coverageOf, notesOf } from './cost-ranking.words.js';
import { type RankingWords, writtenRanking } from './written-ranking.js';

const units: readonly RankedUnitOf[] = ['citizens', 'couples', 'families'];

/** The years that a text lists, such as "2012 2013 2014"; none where it lists anything else. */
function yearsIn(text: string): readonly number[] {
  const years = text.split(/[\s,]+/).filter(Boolean);
  return years.every((year) => /^(19[7-9]\d|20\d\d|2100)$/.test(year))
    ? [...new Set(years.map(Number))].slice(0, 10)
    : [];
}

const isTop = (top: number | undefined): top is number =>
  top !== undefined && Number.isInteger(top) && top >= 1 && top <= 100;

/** What a source is asked by the element's attributes. What it cannot be asked is read as not given. */
export function rankingQuestion(wish: {
  readonly unitOf: string;
  readonly years: string;
  readonly top: number | undefined;
}) {
  const { top } = wish;
  const years = yearsIn(wish.years);
  const unitOf = units.find((unit) => unit === wish.unitOf) ?? 'citizens';
  return { unitOf, ...(years.length > 0 && { years }), ...(isTop(top) && { top }) };
}

/** Where a source sends a committee more than it may see, no single one of them is drawn. */
export const narrowedRanking = (answer: CostRanking, audience: Audience): CostRanking | undefined =>
  audience === 'committee' && answer.kind === 'units' ? inTens(answer) : undefined;

export const isEmptyRanking = ({ places }: RankingModel): boolean => places.length === 0;

/** All of a ranking in words, whatever it is drawn as, alive or fixed. */
export function rankingParts(model: RankingModel, asked: string, words: RankingWords): Omit<Drawn, 'tools' | 'body'> {
  const { about, years, places, size, unitOf, moves, isKept } = model;
  const { ranking, format, unit } = words;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const heading = asked || ranking.heading(unitOf, places.length * size, first, last);
  const { got, of } = coverageOf(model);
  return {
    heading,
    lead: ranking.lead(model, unit, format),
    notices: [],
    explanation: moves ? ranking.moves(moves, unitOf, format) : [],
    notes: notesOf(model, words),
    about,
    coverage: { got, of, said: ranking.coverage(got, of) },
    unit,
    table: writtenRanking(model, heading, words),
    isKept,
  };
}
