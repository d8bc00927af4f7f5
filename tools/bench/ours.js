/** The elements as a page has them. Turning the figures into the contract's answer is part of what it costs. */
import '/dist/embed/cost-ranking.js';
import '/dist/embed/cost-trajectory.js';
import { checkedBy } from '/dist/esm/client/contracts/contract.js';
import { costs } from '/dist/esm/client/contracts/costs.js';
import { rankings } from '/dist/esm/client/contracts/rankings.js';

const about = { version: '1.0', audience: 'management', source: 'Opdigtede tal', asOf: '2024-12-31' };
const ore = (kroner) => ({ state: 'value', value: kroner * 100 });

function answerOf({ months, series }) {
  const totals = months.map((_, at) => series.reduce((sum, { values }) => sum + values[at], 0));
  const monthsOf = (values) => months.map((month, at) => ({ month, actualOre: ore(values[at]) }));
  return {
    about,
    subject: 'alle',
    title: 'Udgift',
    by: 'leverandør',
    from: months[0],
    to: months.at(-1),
    bookedTo: months.at(-1),
    months: monthsOf(totals),
    parts: series.map(({ name, values }, at) => ({ id: `p${at}`, name, months: monthsOf(values) })),
  };
}

function rankingOf(years) {
  return {
    kind: 'units',
    about,
    unitOf: 'citizens',
    rule: 'Hver udgift hører til én borger.',
    services: [],
    years: years.map(({ year, values }) => ({
      year,
      units: values.map((kroner, at) => ({ id: `K-${at + 1}`, ore: ore(kroner) })),
    })),
  };
}

/** What an element does before it draws, by itself: nobody else makes an answer of the figures, checks it and masks it. */
export const check = (draw, figures) =>
  draw === 'ranked'
    ? checkedBy(rankings.getCostRanking, rankingOf(figures))
    : checkedBy(costs.getCostTrajectory, answerOf(figures));

function element(place, view, figures) {
  const figure = document.createElement('pejl-cost-trajectory');
  Object.assign(figure, { view, unit: 'tkr', audience: 'management', data: answerOf(figures) });
  place.append(figure);
  return {
    redraw: (others) => (figure.data = answerOf(others)),
    /** Where a pointer moves over the lines. */
    drawing: () => figure.shadowRoot.querySelector('svg.main'),
    remove: () => figure.remove(),
  };
}

export const lines = (place, figures) => element(place, 'lines', figures);
export const stack = (place, figures) => element(place, 'columns', figures);
export const multiples = (place, figures) => element(place, 'multiples', figures);
export function ranked(place, years) {
  const figure = document.createElement('pejl-cost-ranking');
  Object.assign(figure, { audience: 'management', data: rankingOf(years) });
  place.append(figure);
  return { remove: () => figure.remove() };
}
