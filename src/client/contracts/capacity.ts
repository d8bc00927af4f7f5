import { isDay } from '../../figures/calendar/days.js';
import * as shapes from '../generated/capacity.js';
import type { CountCell, DayBand, WaitingFigures, WaitingList, WaitingListQuestion } from '../port.js';
import type { Contract } from './contract.js';
import { checkLine, isNoMore, type Line, term } from './count-lines.js';
import { checkPlaces, checkPlacesAsked } from './places.js';
import { checkAbout, checkDay, demand, uniqueIds } from './rules.js';
import { checkOverTime } from './waiting-over-time.js';

export const capacity: {
  readonly getWaitingList: Contract<'getWaitingList'>;
  readonly getPlaces: Contract<'getPlaces'>;
} = {
  getWaitingList: { shape: shapes.getWaitingList, rules: checkWaitingList, fits: checkIsAsked },
  getPlaces: { shape: shapes.getPlaces, rules: checkPlaces, fits: checkPlacesAsked },
};

function checkIsAsked(list: WaitingList, { from, to, by = 'offerType', offerType }: WaitingListQuestion): void {
  const { about, offerType: shown } = list;
  demand(from === undefined || list.from === from, '/from', 'the day that was asked for');
  demand(to === undefined || (about.asOf ?? '') <= to, '/about/asOf', 'no day after the one that was asked for');
  demand(list.by === by, '/by', 'the groups that were asked for');
  demand(shown?.id === offerType, '/offerType', 'the type of offer that was asked for');
}

function checkWaitingList(list: WaitingList): void {
  const { about, from, bands, groups, whole, offerTypes = [] } = list;
  checkAbout(about);
  checkDay(from, '/from');
  demand(about.asOf !== undefined && isDay(about.asOf), '/about', 'the day of the list');
  demand(from === undefined || from < (about.asOf ?? ''), '/from', 'a day before that of the list');
  bands.forEach((band, i) => {
    checkBand(band, bands[i - 1], i === bands.length - 1, `/bands/${i}`);
  });
  uniqueIds(groups, '/groups');
  uniqueIds(offerTypes, '/offerTypes');
  const { courses } = whole.all;
  demand(
    groups.length > 0 || courses.state !== 'value' || courses.value === 0,
    '/groups',
    'the groups of those who wait',
  );
  groups.forEach(({ figures }, i) => {
    checkFigures(figures, bands.length, `/groups/${i}/figures`);
  });
  checkFigures(whole, bands.length, '/whole');
  for (const line of [
    ...groups.flatMap(({ figures }, i) => linesWithin(figures, `/groups/${i}/figures`)),
    ...linesWithin(whole, '/whole'),
    ...linesAcross(groups, whole),
  ])
    checkLine(line);
  checkOverTime(list);
}

function checkBand({ from, to }: DayBand, before: DayBand | undefined, isLast: boolean, here: string): void {
  demand(from === (before ? (before.to ?? NaN) + 1 : 0), here, 'the day after the band before');
  demand(isLast ? to === undefined : to !== undefined && to >= from, here, 'an end, but for the last band');
}

function checkFigures({ all, temporary, days, byDays }: WaitingFigures, bands: number, here: string): void {
  demand(byDays === undefined || byDays.length === bands, `${here}/byDays`, 'as many as there are bands');
  demand(isNoMore(all.citizens, all.courses), `${here}/all/citizens`, 'no more citizens than courses');
  demand(!temporary || isNoMore(temporary, all.courses), `${here}/temporary`, 'no more than wait');
  if (!days) return;
  const { median, p90, longest } = days;
  demand(isNoMore(median, p90), `${here}/days/p90`, 'no less than the median');
  demand(isNoMore(p90, longest) && isNoMore(median, longest), `${here}/days/longest`, 'no less than the others');
}

/** How the figures of one group add up. */
function linesWithin(figures: WaitingFigures, here: string): readonly Line[] {
  const { all, holders, withoutPlace, moves } = figures;
  const total = term(all.courses, `${here}/all/courses`, -1);
  const parts = [...additive(figures)].map(([path, cell]) => term(cell, `${here}${path}`));
  const under = (path: string) => parts.filter(({ pointer }) => pointer.startsWith(`${here}/${path}/`));
  return [
    [
      total,
      ...(['holders', 'withoutPlace'] as const).map((name) => term(figures[name].courses, `${here}/${name}/courses`)),
    ],
    [
      term(all.citizens, `${here}/all/citizens`, -1),
      term(holders.citizens, `${here}/holders/citizens`),
      term(withoutPlace.citizens, `${here}/withoutPlace/citizens`),
    ],
    ...[under('reasons'), under('byDays')].filter((some) => some.length > 0).map((some) => [total, ...some]),
    ...(moves
      ? [
          [
            total,
            term(moves.before, `${here}/moves/before`),
            term(moves.entered, `${here}/moves/entered`),
            term(moves.left, `${here}/moves/left`, -1),
          ],
        ]
      : []),
  ];
}

/** What is counted in courses, each of which is in one group: by its place. Citizens are not, who may be in two. */
function additive({ all, holders, withoutPlace, reasons, temporary, byDays, moves }: WaitingFigures) {
  const found = new Map<string, CountCell>([
    ['/all/courses', all.courses],
    ['/holders/courses', holders.courses],
    ['/withoutPlace/courses', withoutPlace.courses],
  ]);
  const add = (path: string, cell: CountCell | undefined) => cell && found.set(path, cell);
  if (reasons) for (const name of reasonNames) add(`/reasons/${name}`, reasons[name]);
  add('/temporary', temporary);
  byDays?.forEach((cell, i) => add(`/byDays/${i}`, cell));
  if (moves) for (const name of ['before', 'entered', 'left'] as const) add(`/moves/${name}`, moves[name]);
  return found;
}

const reasonNames = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment', 'unknown'] as const;

/** How the groups add up to the whole, in everything that each of them tells. */
function linesAcross(groups: WaitingList['groups'], whole: WaitingFigures): readonly Line[] {
  if (groups.length === 0) return [];
  const told = groups.map(({ figures }) => additive(figures));
  return [...additive(whole)].flatMap(([path, cell]) => {
    const parts = told.flatMap((figures, i) => {
      const part = figures.get(path);
      return part ? [term(part, `/groups/${i}/figures${path}`)] : [];
    });
    return parts.length === groups.length ? [[term(cell, `/whole${path}`, -1), ...parts]] : [];
  });
}
