/** What no schema can say of a waiting list, stated a second time by the places of its figures: every place that breaks a rule. */
import type { CountCell, WaitingList, WaitingOverTime } from '../../src/client/port.js';
import { isDay, type Judged, judgedAbout, judgedIds, wrong } from './judged.js';

/** What courses add up to within a group: a total, and what is added to or taken from it. */
const sums = [
  'all/courses = holders/courses + withoutPlace/courses',
  'all/citizens = holders/citizens + withoutPlace/citizens',
  'all/courses = moves/before + moves/entered - moves/left',
];
const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', 'unknown'];

export function brokenInWaiting(list: WaitingList): readonly string[] {
  const { about, from, bands, groups } = list;
  const { asOf } = about;
  const at = (place: string): CountCell | undefined =>
    place
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], list) as CountCell;
  const valueAt = (place: string) => {
    const cell = at(place);
    return cell?.state === 'value' ? cell.value : undefined;
  };
  const atMost = (less: string, more: string) => !((valueAt(less) ?? -1) > (valueAt(more) ?? Infinity));
  const places = ['/whole', ...groups.map((_, i) => `/groups/${i}/figures`)];
  const bandPlaces = bands.map((_, i) => `byDays/${i}`);
  const measures = [
    ...['all', 'holders', 'withoutPlace'].map((name) => `${name}/courses`),
    ...reasons.map((name) => `reasons/${name}`),
    'temporary',
    ...bandPlaces,
    ...['before', 'entered', 'left'].map((name) => `moves/${name}`),
  ];
  const lineOf = (total: string, plus: readonly string[], minus: readonly string[] = []): Judged[] => {
    const all = [total, ...plus, ...minus];
    if (all.some((place) => at(place) === undefined)) return [];
    const hidden = all.filter((place) => at(place)!.state === 'suppressed');
    const told = all.filter((place) => valueAt(place) !== undefined).length;
    const sum = (some: readonly string[]) => some.reduce((result, place) => result + valueAt(place)!, 0);
    return [
      ...hidden.map((place): Judged => [place, hidden.length > 1 || told < all.length - 1]),
      [total, told < all.length || valueAt(total) === sum(plus) - sum(minus)],
    ];
  };
  const there = (some: readonly string[]) => some.filter((place) => at(place) !== undefined);
  return wrong([
    ...judgedAbout(about),
    ['/from', isDay(from) && (from === undefined || asOf === undefined || from < asOf)],
    ['/about', asOf !== undefined],
    ...bands.map((band, i): Judged => {
      const isNext = band.from === (i === 0 ? 0 : (bands[i - 1]!.to ?? -2) + 1);
      return [`/bands/${i}`, isNext && (i === bands.length - 1 ? band.to === undefined : (band.to ?? -1) >= band.from)];
    }),
    ...judgedIds(groups, '/groups'),
    ['/groups', groups.length > 0 || !valueAt('/whole/all/courses')],
    ...places.flatMap((place): Judged[] => {
      const byDays = at(`${place}/byDays`) as readonly CountCell[] | undefined;
      const longest = `${place}/days/longest`;
      return [
        [`${place}/byDays`, byDays === undefined || byDays.length === bands.length],
        [`${place}/all/citizens`, atMost(`${place}/all/citizens`, `${place}/all/courses`)],
        [`${place}/temporary`, atMost(`${place}/temporary`, `${place}/all/courses`)],
        [`${place}/days/p90`, atMost(`${place}/days/median`, `${place}/days/p90`)],
        [longest, atMost(`${place}/days/p90`, longest) && atMost(`${place}/days/median`, longest)],
        ...sums.flatMap((sum) => {
          const [total = '', first = '', sign = '', second = '', less = '', third = ''] = sum
            .replace(' =', '')
            .split(' ');
          const full = (name: string) => `${place}/${name}`;
          return sign === '+' && less === '-'
            ? lineOf(full(total), [full(first), full(second)], [full(third)])
            : lineOf(full(total), [full(first), full(second)]);
        }),
        ...[
          there(reasons.map((name) => `${place}/reasons/${name}`)),
          there(bandPlaces.map((name) => `${place}/${name}`)),
        ]
          .filter((parts) => parts.length > 0)
          .flatMap((parts) => lineOf(`${place}/all/courses`, parts)),
      ];
    }),
    ...(groups.length > 0
      ? measures.flatMap((measure) =>
          lineOf(
            `/whole/${measure}`,
            groups.map((_, i) => `/groups/${i}/figures/${measure}`),
          ),
        )
      : []),
    ...judgedIds(list.offerTypes ?? [], '/offerTypes'),
    ...(list.overTime ? overTimeOf(list.overTime) : []),
  ]);

  /** Days rise to that of the list; on each of them the groups come to the whole; the last has the counts of the list. */
  function overTimeOf({ days, groups: series }: WaitingOverTime): Judged[] {
    const names = ['all', 'withoutPlace'];
    const last = days.length - 1;
    const of = (place: string) => `/overTime${place}`;
    const seriesPlaces = ['/whole', ...series.map((_, i) => `/groups/${i}/courses`)].map(of);
    const isSame = (one: string, other: string) =>
      at(one)?.state === at(other)?.state && valueAt(one) === valueAt(other);
    return [
      ...days.map((day, i): Judged => [`/overTime/days/${i}`, isDay(day) && (i === 0 || days[i - 1]! < day)]),
      [`/overTime/days/${last}`, days[last] === asOf],
      ...judgedIds(series, '/overTime/groups'),
      ['/overTime/groups', groups.every(({ id }) => series.some((one) => one.id === id))],
      ...seriesPlaces.flatMap((place): Judged[] => [
        ...names.map((name): Judged => {
          const cells = at(`${place}/${name}`) as unknown as readonly CountCell[];
          return [`${place}/${name}`, cells.length === days.length];
        }),
        ...days.map((_, i): Judged => [
          `${place}/withoutPlace/${i}`,
          atMost(`${place}/withoutPlace/${i}`, `${place}/all/${i}`),
        ]),
      ]),
      ...(series.length > 0
        ? names.flatMap((name) =>
            days.flatMap((_, i) =>
              lineOf(
                of(`/whole/${name}/${i}`),
                series.map((_one, j) => of(`/groups/${j}/courses/${name}/${i}`)),
              ),
            ),
          )
        : []),
      ...names.flatMap((name): Judged[] => [
        [of(`/whole/${name}/${last}`), isSame(of(`/whole/${name}/${last}`), `/whole/${name}/courses`)],
        ...groups.flatMap(({ id }, i): Judged[] => {
          const j = series.findIndex((one) => one.id === id);
          const place = of(`/groups/${j}/courses/${name}/${last}`);
          return j < 0 ? [] : [[place, isSame(place, `/groups/${i}/figures/${name}/courses`)]];
        }),
      ]),
    ];
  }
}
