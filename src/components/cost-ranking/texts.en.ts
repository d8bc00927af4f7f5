import type { RankedUnitOf } from '../../client/port.js';
import { isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { RankComparison } from '../../models/rank-comparison.js';
import type { RankingModel } from '../../models/cost-ranking.js';
import type { Format } from '../../shared/format.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import { sameAtAll } from './lead.words.js';
import type { RankingTexts } from './texts.js';

const many: Record<RankedUnitOf, string> = { citizens: 'citizens', couples: 'couples', families: 'families' };
const theOne: Record<RankedUnitOf, string> = { citizens: 'citizen', couples: 'couple', families: 'family' };

/** The English of a ranking of costs. */
export const rankingEn: RankingTexts = {
  heading: (unitOf, most, from, to) =>
    `The ${most} most expensive ${many[unitOf]} ${from === to ? from : `${from}\u2013${to}`}`,
  lead: (model, unit, format) => [...comparedEn(model, format), ...togetherEn(model, unit, format)],
  place: 'Rank',
  rank: (from, to) => `No. ${shortEn(from, to)}`,
  shortRank: shortEn,
  total: (count) => (count === undefined ? 'Total' : `The ${count} in total`),
  placeGroup: (size) => (size === 1 ? 'Cost at the rank' : 'Cost of the ten together'),
  unitGroup: (unitOf, year) => `The ${theOne[unitOf]} at the rank in ${year}`,
  pseudonym: 'Pseudonym',
  rankIn: (year) => `No. in ${year}`,
  entered: 'new',
  ownCost: (year) => `Own cost ${year}`,
  course: 'Course',
  details: 'Services',
  serviceDetail: (cost, share) => (share === '' ? cost : `${cost}, ${share}`),
  rest: 'Other services',
  composition: (unitOf, count, year, amount) =>
    `The ${count} most expensive ${many[unitOf]} in ${year}: ${amount}, by service`,
  moves: ({ from, to, stayed, entered, left }, unitOf, format) => {
    const listed = (ids: readonly string[]) => (ids.length === 0 ? 'none' : format.list(ids));
    return [
      ['Both years', `${stayed} ${many[unitOf]} are among the most expensive both in ${from} and ${to}.`],
      [`New in ${to}`, ended(listed(entered))],
      ['No longer there', ended(listed(left))],
    ];
  },
  amountsIn: (unit) => `Cost a year in ${unit}`,
  ranked: (unitOf, size) =>
    `The ${many[unitOf]} are ranked by cost anew each year; no. 1 is the most expensive that year.${size === 1 ? '' : ' Each group is ten ranks together.'}`,
  pseudonyms: "The pseudonyms are the source's own and the same from year to year.",
  assessment: 'The decision for each of them rests on a concrete, individual assessment (SEL § 1(3)).',
  notAdded:
    'The ranking of citizens is not to be added to those of couples and families: some of the costs are the same.',
  wholeTens: (unitOf) => `Only whole groups of ten are shown, and no single ${many[unitOf]}.`,
  stated: (year, text) => ended(`The source writes of ${year}: “${text}”`),
  shorter: (years, size, format) => {
    const ranks = (count: number) => `${count * size} ${count * size === 1 ? 'rank' : 'ranks'}`;
    return `${format.list(years.map(({ year, count }) => `${year} has ${ranks(count)}`))}.`;
  },
  drawnYears: (years) => `The drawing shows ${years}; all years stand in the table.`,
  coverage: (got, of) => `Data from ${got} of ${of} years`,
  walk: (heading) => `${heading}. Walk through the figures with the arrow keys.`,
  empty: {
    title: 'No ranking to show',
    cause: 'The source has answered: there are no costs to rank in those years.',
  },
  notFound: {
    title: 'There is no such ranking',
    cause: 'The source does not know this ranking of costs, or has none for this page.',
  },
};

function shortEn(from: number, to: number): string {
  return from === to ? String(from) : `${from}\u2013${to}`;
}

/** Ranks are compared and no units, and it says so. */
function comparedEn(model: RankingModel, format: Format): readonly Part[] {
  const { comparisons, years, unitOf } = model;
  const newest = years.at(-1)?.year;
  const told = comparisons.filter(({ of }) => of > 0);
  if (newest === undefined || told.length === 0) return [];
  const all = sameAtAll(told);
  const compared = all
    ? [
        plain(
          `In ${newest} the cost is ${allEn[all.order]} in ${format.list(told.map(({ year }) => String(year)).toReversed())} `,
        ),
        strong(`at ${all.of === 1 ? 'the one' : `all ${all.of}`} ${placesEn(all.of, model)}`),
        plain('.'),
      ]
    : told.flatMap((comparison) => [
        plain(`Compared with ${comparison.year} the cost in ${newest} is `),
        strong(mixedEn(comparison, model)),
        plain('. '),
      ]);
  return [...compared, plain(`${all ? ' ' : ''}They are not necessarily the same ${many[unitOf]} from year to year.`)];
}

const allEn = { higher: 'higher than', lower: 'lower than', same: 'the same as' } as const;

/** Ranks that only one of two years tells are not compared, and it says that too. */
function placesEn(count: number, { size, places }: RankingModel): string {
  const common = count < places.length ? 'common ' : '';
  if (size === 1) return `${common}${count === 1 ? 'rank' : 'ranks'}`;
  return `${common}${count === 1 ? 'group' : 'groups'} of ten`;
}

function mixedEn({ higher, lower, same, of }: RankComparison, model: RankingModel): string {
  const parts = [
    ['higher', higher],
    ['lower', lower],
    ['the same', same],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count], index) =>
      index === 0 ? `${word} at ${count} of ${of} ${placesEn(of, model)}` : `${word} at ${count}`,
    )
    .join(', ');
}

/** What they cost together in the newest year, and of how much that is a share. */
function togetherEn({ years, unitOf, size }: RankingModel, unit: MoneyUnit, format: Format): readonly Part[] {
  const newest = years.at(-1);
  if (!newest || !isValue(newest.total) || newest.count === 0) return [];
  const { year, total, share, wholeUnits, count } = newest;
  const least = total.partial ? 'at least ' : '';
  const of =
    wholeUnits === undefined ? 'all cost' : `the cost of all ${format.hundredths(wholeUnits * 100)} ${many[unitOf]}`;
  return [
    plain(` The ${count * size} most expensive ${many[unitOf]} cost ${least}`),
    strong(format.money(total.value, unit)),
    plain(` together in ${year}`),
    ...(share.state === 'value' ? [plain(': '), strong(format.percentSign(share)), plain(` of ${of}`)] : []),
    plain('.'),
  ];
}
