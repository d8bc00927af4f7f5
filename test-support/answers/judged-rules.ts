/**
 * What no schema can say of an answer, stated a second time and in another way than in `src/client`: each function gives
 * every place that breaks a rule, as JSON pointers. It knows nothing of the code that it judges.
 */
import type { About, OreCell, SavingsFigures, SavingsPlan, SavingsPlanList } from '../../src/client/port.js';

const amountsOf = ['targetOre', 'realisedOre', 'expectedOre', 'oneOffRealisedOre', 'oneOffExpectedOre'] as const;

/** A place, and whether what stands there is right. */
type Judged = readonly [pointer: string, isRight: boolean];

const wrong = (judged: readonly Judged[]): string[] =>
  judged.flatMap(([pointer, isRight]) => (isRight ? [] : [pointer]));

export function brokenInList({ about, plans }: SavingsPlanList): readonly string[] {
  const statuses = plans.flatMap((plan, i) =>
    plan.statuses.flatMap((day, j): Judged[] => {
      const place = `/plans/${i}/statuses/${j}`;
      return [
        [place, isDay(day)],
        [place, plan.statuses.slice(0, j).every((before) => before < day)],
      ];
    }),
  );
  return wrong([...judgedAbout(about), ...judgedIds(plans, '/plans'), ...statuses]);
}

export function brokenInPlan(plan: SavingsPlan): readonly string[] {
  const { about, adopted, statusRule, explanation, periods, areas, total = [], overlaps = [], comparedTo } = plan;
  const { footnotes = [] } = plan;
  const judgedIn = (figures: readonly SavingsFigures[], place: string) => judgedFigures(figures, place, idsOf(periods));
  return wrong([
    ...judgedAbout(about),
    ['/adopted', adopted === undefined || isDay(adopted.length === 7 ? `${adopted}-01` : adopted)],
    ['/statusRule/nearPercent', !statusRule || statusRule.nearPercent <= statusRule.onTargetPercent],
    ['/explanation/due', isDay(explanation?.due)],
    ...judgedIds(footnotes, '/footnotes'),
    ...judgedIds(periods, '/periods'),
    ...periods.flatMap(({ from, to }, i): Judged[] => [
      [`/periods/${i}/from`, isDay(`${from}-01`)],
      [
        `/periods/${i}/to`,
        to === undefined || (isDay(`${to}-01`) && Number(to.replace('-', '')) >= Number(from.replace('-', ''))),
      ],
    ]),
    ...judgedIds(areas, '/areas'),
    ...areas.flatMap((area, i): Judged[] => [
      [`/areas/${i}/explanation/due`, isDay(area.explanation?.due)],
      ...judgedNames(area.footnotes, idsOf(footnotes), `/areas/${i}/footnotes`),
      ...judgedIn(area.figures, `/areas/${i}/figures`),
    ]),
    ...judgedIn(total, '/total'),
    ...overlaps.flatMap((overlap, i) => judgedNames(overlap.areas, idsOf(areas), `/overlaps/${i}/areas`)),
    ...(comparedTo
      ? ([
          ['/comparedTo/asOf', isDay(comparedTo.asOf) && (about.asOf === undefined || comparedTo.asOf < about.asOf)],
          ...judgedIds(comparedTo.areas, '/comparedTo/areas'),
          ...comparedTo.areas.flatMap(({ figures }, i) => judgedIn(figures, `/comparedTo/areas/${i}/figures`)),
          ...judgedIn(comparedTo.total ?? [], '/comparedTo/total'),
        ] satisfies Judged[])
      : []),
  ]);
}

/** The calendar's own word on it: another day than was asked for is no day. */
function isDay(day: string | undefined): boolean {
  if (day === undefined) return true;
  const time = Date.parse(`${day}T12:00Z`);
  return !day.startsWith('0000') && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const judgedAbout = ({ version, asOf, corrected, sourceLink }: About): Judged[] => [
  ['/about/version', Number(version.split('.')[0]) === 1],
  ['/about/asOf', isDay(asOf)],
  ['/about/corrected/on', isDay(corrected?.on)],
  ['/about/sourceLink', sourceLink === undefined || isSafe(sourceLink)],
];

/** Where a browser would go from a page: to another host only by https that is written out. */
function isSafe(link: string): boolean {
  const bare = Array.from(link)
    .filter((sign) => sign > ' ')
    .join('');
  if (!URL.canParse(link, 'http://side.invalid/mappe/')) return false;
  const { protocol, host } = new URL(link, 'http://side.invalid/mappe/');
  return protocol === 'https:'
    ? /^https:/i.test(bare)
    : protocol === 'http:' && host === 'side.invalid' && !/^http:/i.test(bare);
}

const judgedIds = (items: readonly { readonly id: string }[], place: string): Judged[] =>
  items.map(({ id }, i) => [`${place}/${i}/id`, items.findIndex((item) => item.id === id) === i]);

const judgedNames = (names: readonly string[] | undefined, known: readonly string[], place: string): Judged[] =>
  (names ?? []).map((name, i) => [`${place}/${i}`, known.includes(name)]);

const judgedFigures = (figures: readonly SavingsFigures[], place: string, periods: readonly string[]): Judged[] =>
  figures.flatMap((figure, i): Judged[] => [
    [`${place}/${i}/period`, periods.includes(figure.period)],
    [`${place}/${i}/period`, figures.findIndex(({ period }) => period === figure.period) === i],
    ...amountsOf.flatMap((amount) => judgedCell(figure[amount], `${place}/${i}/${amount}`)),
  ]);

function judgedCell(cell: OreCell | undefined, place: string): Judged[] {
  if (cell?.state !== 'value') return [];
  const { value, low, high, partial, corrected } = cell;
  return [
    [`${place}/low`, low === undefined || !(low > value)],
    [`${place}/high`, high === undefined || !(high < value)],
    [`${place}/partial/got`, partial === undefined || !(partial.got > partial.of)],
    [`${place}/corrected/on`, isDay(corrected?.on)],
  ];
}
