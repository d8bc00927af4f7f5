import { isDay } from '../../figures/calendar/days.js';
import type { CountCell, WaitingFigures, WaitingList, WaitingSeries } from '../port.js';
import { checkLine, isNoMore, term } from './count-lines.js';
import { demand, uniqueIds } from './rules.js';

const counts = ['all', 'withoutPlace'] as const;

/** A series, and where it stands. */
interface Placed {
  readonly series: WaitingSeries;
  readonly here: string;
}

/** Days that follow each other up to that of the list, and on each of them groups that add up; the last is the list itself. */
export function checkOverTime({ about, groups, whole, overTime }: WaitingList): void {
  if (!overTime) return;
  const { days } = overTime;
  days.forEach((day, i) => {
    demand(isDay(day) && (i === 0 || (days[i - 1] ?? '') < day), `/overTime/days/${i}`, 'a day after the one before');
  });
  demand(days.at(-1) === about.asOf, `/overTime/days/${days.length - 1}`, 'the day of the list');
  uniqueIds(overTime.groups, '/overTime/groups');
  const parts = overTime.groups.map(({ courses }, i): Placed => ({
    series: courses,
    here: `/overTime/groups/${i}/courses`,
  }));
  const total: Placed = { series: overTime.whole, here: '/overTime/whole' };
  for (const { series, here } of [...parts, total]) {
    for (const name of counts) demand(series[name].length === days.length, `${here}/${name}`, 'a count for each day');
    series.all.forEach((all, i) => {
      demand(isNoMore(series.withoutPlace[i] ?? all, all), `${here}/withoutPlace/${i}`, 'no more than wait');
    });
  }
  if (parts.length > 0) for (const name of counts) days.forEach((_, i) => checkDayOf(total, parts, name, i));
  checkLast(total, whole, days.length - 1);
  groups.forEach(({ id, figures }) => {
    const place = overTime.groups.findIndex((group) => group.id === id);
    const found = parts[place];
    demand(found !== undefined, '/overTime/groups', 'every group of the list');
    if (found) checkLast(found, figures, days.length - 1);
  });
}

const cellAt = ({ series, here }: Placed, name: (typeof counts)[number], i: number, sign: 1 | -1 = 1) =>
  term(series[name][i] ?? { state: 'missing' }, `${here}/${name}/${i}`, sign);

function checkDayOf(total: Placed, parts: readonly Placed[], name: (typeof counts)[number], i: number): void {
  checkLine([cellAt(total, name, i, -1), ...parts.map((part) => cellAt(part, name, i))]);
}

/** What is hidden in the list is hidden here too, and the other way round. */
function checkLast(placed: Placed, figures: WaitingFigures, last: number): void {
  for (const name of counts) {
    const { cell, pointer } = cellAt(placed, name, last);
    demand(isSame(cell, figures[name].courses), pointer, 'what the list has of that day');
  }
}

const isSame = (one: CountCell, other: CountCell): boolean =>
  one.state === other.state && (one.state !== 'value' || other.state !== 'value' || one.value === other.value);
