/** What was read of an answer, in a few lines: enough to see that it is the right file in the right unit. */
import { sumOf } from '../dist/esm/figures/arithmetic.js';

/** `heading` is the file, or the question. */
export const summaryOf = (operation, answer, heading, words) =>
  (summaries[operation] ?? followed)(answer, heading, words).join('\n');

/** Of an operation that has no summary yet. */
const followed = (answer, heading, words) => [words.follows(heading)];

const summaries = {
  listSavingsPlans: ({ about, plans }, heading, words) => [
    words.read(heading, about.source),
    words.plans(plans.length),
  ],
  getSavingsPlan: planSaid,
  getCostTrajectory: costsSaid,
  getCitizenHistory: historySaid,
  getBenchmark: benchmarkSaid,
  getProductionMix: mixSaid,
};

function planSaid({ about, title, areas, periods, total }, heading, words) {
  return [
    words.read(heading, title),
    aboutSaid(about, areas, words),
    ...periods.flatMap(({ id }) => totalsOf({ areas, total }, id, words)),
    words.cells(statesOf(areas, words)),
  ];
}

/** How much there is of each kind, and no amount and no name: a citizen's costs are the citizen's. */
function historySaid({ from, to, services, withoutAccess = [] }, heading, words) {
  const months = services.flatMap((service) => service.months);
  const spans = services.flatMap((service) => service.spans);
  return [
    words.follows(heading),
    words.history({ from, to, services: services.length, spans: spans.length, months: months.length }),
    ...monthsSaid(months, words.stages, words),
    ...(withoutAccess.length > 0 ? [words.withoutAccess(withoutAccess.length)] : []),
  ];
}

/** What is asked for may be a family: no title, and no amount. */
function costsSaid({ from, to, months, parts = [] }, heading, words) {
  return [
    words.follows(heading),
    words.costs({ from, to, months: months.length, parts: parts.length }),
    ...monthsSaid(months, words.costMeasures, words),
  ];
}

/** How many months have each measure, and how many have each reason for having none. */
function monthsSaid(months, measures, words) {
  return Object.entries(measures).flatMap(([measure, label]) => {
    const cells = months.flatMap((month) => month[measure] ?? []);
    return cells.length > 0 ? words.monthsOf(label, counted(cells, words)) : [];
  });
}

function benchmarkSaid({ title, municipalities, years, figures }, heading, words) {
  const cells = figures.map(({ ore, persons }) => ore ?? persons);
  return [
    words.read(heading, title),
    words.benchmark(municipalities.length, years),
    words.cells(counted(cells, words)),
  ];
}

function mixSaid({ title, kinds, years, figures }, heading, words) {
  const cells = figures.map(({ ore }) => ore);
  return [words.read(heading, title), words.production(kinds.length, years), words.cells(counted(cells, words))];
}

function aboutSaid({ asOf, audience }, areas, words) {
  const day = asOf && asOf.split('-').map(Number).reverse().join('.');
  return words.about(day, words.audience[audience], areas.length);
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
  return counted(cells, words);
}

function counted(cells, words) {
  return Object.entries(words.states)
    .map(([state, label]) => [cells.filter((cell) => cell.state === state).length, label])
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, label]) => `${count} ${label}`)
    .join(', ');
}
