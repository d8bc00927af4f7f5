/** What was read of an answer, in a few lines: enough to see that it is the right file in the right unit. */
import { sumOf } from '../dist/esm/figures/arithmetic.js';

export function summaryOf(answer, file, words) {
  if ('plans' in answer) return [words.read(file, answer.about.source), words.plans(answer.plans.length)].join('\n');
  const { about, title, areas, periods } = answer;
  const day = about.asOf && about.asOf.split('-').map(Number).reverse().join('.');
  return [
    words.read(file, title),
    words.about(day, words.audience[about.audience], areas.length),
    ...periods.flatMap(({ id }) => totalsOf(answer, id, words)),
    words.cells(statesOf(areas, words)),
  ].join('\n');
}

/** The total of each measure of a period: the file's own where it has one. */
function totalsOf({ areas, total = [] }, period, words) {
  const own = total.find((figures) => figures.period === period);
  const figures = areas.flatMap((area) => area.figures.filter((each) => each.period === period));
  return Object.entries(words.measures).flatMap(([measure, label]) => {
    const cells = figures.flatMap((each) => each[measure] ?? []);
    const stated = own?.[measure];
    if (!stated && cells.length === 0) return [];
    const cell = stated ?? sumOf(cells);
    return [`  ${period} ${label}: ${written(cell, words)} (${stated ? words.stated : words.summed})`];
  });
}

function written(cell, { states, locale, partial }) {
  if (cell.state !== 'value') return states[cell.state];
  // In two parts, since a float does not hold every øre of every amount.
  const whole = new Intl.NumberFormat(locale).format(BigInt(Math.trunc(cell.value / 100)));
  const rest = Math.abs(cell.value % 100);
  const sign = cell.value < 0 && cell.value > -100 ? '-' : '';
  const mark = locale === 'da-DK' ? ',' : '.';
  const kroner = `${sign}${whole}${rest > 0 ? mark + String(rest).padStart(2, '0') : ''} kr.`;
  return cell.partial ? `${kroner} (${partial(cell.partial.got, cell.partial.of)})` : kroner;
}

/** How many cells are amounts, and how many have each reason for having none. */
function statesOf(areas, words) {
  const measures = Object.keys(words.measures);
  const cells = areas.flatMap(({ figures }) =>
    figures.flatMap((each) => measures.flatMap((measure) => each[measure] ?? [])),
  );
  return Object.entries(words.states)
    .map(([state, label]) => [cells.filter((cell) => cell.state === state).length, label])
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, label]) => `${count} ${label}`)
    .join(', ');
}
