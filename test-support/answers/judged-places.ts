/** What no schema can say of places, stated a second time by the places of its figures: every place that breaks a rule. */
import type { CountCell, Places } from '../../src/client/port.js';
import { isDay, type Judged, judgedAbout, judgedIds, wrong } from './judged.js';

const within = ['places = occupied + reserved + free', 'occupied = ownCitizens + outOfTown'];
const reasons = ['ready', 'refurbishing', 'targetGroup', 'unknown'];
const bought = ['otherMunicipality', 'region', 'private'];
const counts = ['places', 'occupied', 'reserved', 'free'];

export function brokenInPlaces(answer: Places): readonly string[] {
  const { about, days, types, totals } = answer;
  const at = (place: string): CountCell | undefined =>
    place
      .split('/')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer) as CountCell;
  const valueAt = (place: string) => {
    const cell = at(place);
    return cell?.state === 'value' ? cell.value : undefined;
  };
  /** A total and its parts, all of which must be there. */
  const lineOf = (total: string, parts: readonly string[]): Judged[] => {
    const all = [total, ...parts];
    if (all.some((place) => at(place) === undefined)) return [];
    const hidden = all.filter((place) => at(place)!.state === 'suppressed');
    const told = all.filter((place) => valueAt(place) !== undefined).length;
    const sum = parts.reduce((result, place) => result + (valueAt(place) ?? 0), 0);
    return [
      ...hidden.map((place): Judged => [place, hidden.length > 1 || told < all.length - 1]),
      [total, told < all.length || valueAt(total) === sum],
    ];
  };
  const sumsIn = (place: string, sums: readonly string[]) =>
    sums.flatMap((sum) => {
      const [total = '', parts = ''] = sum.split(' = ');
      return lineOf(
        `${place}/${total}`,
        parts.split(' + ').map((part) => `${place}/${part}`),
      );
    });
  const inFigures = (place: string): Judged[] => {
    const told = reasons.map((name) => `${place}/whyFree/${name}`).filter((path) => at(path) !== undefined);
    return [...sumsIn(place, within), ...(told.length > 0 ? lineOf(`${place}/free`, told) : [])];
  };
  const inGroup = (place: string, overTime: readonly unknown[]): Judged[] => [
    ...inFigures(`${place}/figures`),
    ...lineOf(`${place}/used/all`, [`${place}/figures/ownCitizens`, ...bought.map((name) => `${place}/used/${name}`)]),
    [`${place}/overTime`, overTime.length === days.length],
    ...overTime.flatMap((_, i) => sumsIn(`${place}/overTime/${i}`, within.slice(0, 1))),
    ...counts.map((name): Judged => {
      const last = `${place}/overTime/${days.length - 1}/${name}`;
      const [then, now] = [at(`${place}/overTime/${overTime.length - 1}/${name}`), at(`${place}/figures/${name}`)];
      return [last, then?.state === now?.state && (now?.state !== 'value' || (then as typeof now).value === now.value)];
    }),
  ];
  const measures = [
    ...[...counts, 'ownCitizens', 'outOfTown', ...reasons.map((name) => `whyFree/${name}`)].map(
      (name) => `figures/${name}`,
    ),
    ...[...bought, 'all'].map((name) => `used/${name}`),
    ...days.flatMap((_, i) => counts.map((name) => `overTime/${i}/${name}`)),
  ];
  const across = (whole: string, parts: readonly string[], some = measures): Judged[] =>
    parts.length === 0
      ? []
      : some.flatMap((name) =>
          lineOf(
            `${whole}/${name}`,
            parts.map((part) => `${part}/${name}`),
          ),
        );
  const ofFigures = measures.filter((name) => name.startsWith('figures/'));
  return wrong([
    ...judgedAbout(about),
    ...days.map((day, i): Judged => [`/days/${i}`, isDay(day) && (i === 0 || days[i - 1]! < day)]),
    ['/about', about.asOf !== undefined && days[days.length - 1] === about.asOf],
    ...judgedIds(types, '/types'),
    ['/totals', types.every(({ kind }) => totals.some((total) => total.kind === kind))],
    ...types.flatMap(({ offers, overTime }, i): Judged[] => {
      const here = `/types/${i}`;
      return [
        ...inGroup(here, overTime),
        ...judgedIds(offers, `${here}/offers`),
        ...offers.flatMap(({ expectedFree = [] }, j): Judged[] => {
          const place = `${here}/offers/${j}`;
          return [
            ...inFigures(`${place}/figures`),
            ...expectedFree.flatMap(({ from }, k): Judged[] => {
              const one = `${place}/expectedFree/${k}`;
              const earlier = k > 0 ? expectedFree[k - 1]!.from : (about.asOf ?? '');
              return [
                [`${one}/from`, isDay(from) && from > earlier],
                [
                  `${one}/places`,
                  !((valueAt(`${one}/places`) ?? -1) > (valueAt(`${place}/figures/places`) ?? Infinity)),
                ],
                [one, at(`${place}/figures/occupied`)?.state !== 'suppressed'],
              ];
            }),
          ];
        }),
        ...across(
          here,
          offers.map((_, j) => `${here}/offers/${j}`),
          ofFigures,
        ),
      ];
    }),
    ...totals.flatMap(({ kind, overTime }, i): Judged[] => {
      const parts = types.flatMap((type, j) => (type.kind === kind ? [`/types/${j}`] : []));
      const isFirst = totals.findIndex((total) => total.kind === kind) === i;
      return [
        [`/totals/${i}/kind`, isFirst && parts.length > 0],
        ...inGroup(`/totals/${i}`, overTime),
        ...across(`/totals/${i}`, parts),
      ];
    }),
  ]);
}
