/** Turns a history of the right shape into one that keeps the rules which no schema can say. */
import type { CitizenHistory, CitizenService, OreCell } from '../../src/client/port.js';
import { keepGoals } from './kept-goals.js';
import { keepMonths, keepStretch, monthOf, numberOf } from './kept-months.js';
import { keepAbout, keepIds, keptCell, oneOf, type Random, repeated, sizes } from './kept.js';

export function keptHistory(history: CitizenHistory, random: Random): CitizenHistory {
  keepAbout(history.about, random);
  history.about.audience = 'casework';
  keepStretch(history);
  if (random() < 0.02) history.services = repeated(history.services, 60);
  keepIds(history.services);
  const kind = { isWhole: false, size: oneOf(sizes, random) ?? Infinity, isExtreme: random() < 0.06 };
  const kept = (cell: OreCell) => keptCell(cell, kind, random);
  if (history.goals) keepGoals(history.goals, history, random);
  keepRefunds(history, kept);
  const frames = new Map<string, string>();
  for (const service of history.services) {
    keepSpans(service, random);
    keepPayers(service, { from: history.from, frames }, random);
    for (const span of service.spans) if (span.fullYearOre) span.fullYearOre = kept(span.fullYearOre);
    keepMonths(service.months, history, random);
    for (const month of service.months)
      for (const amount of ['grantedOre', 'expectedOre', 'paidOre'] as const) {
        const cell = month[amount];
        if (cell) month[amount] = kept(cell);
      }
  }
  return history;
}

/** Each of a year of its own, by the bands of that year; never more than what it is of. */
function keepRefunds({ refunds = [], services }: CitizenHistory, kept: (cell: OreCell) => OreCell): void {
  refunds.forEach((refund, index) => {
    refund.year = 1990 + index;
    refund.costOre = kept(refund.costOre);
    if (refund.siblingsOre) refund.siblingsOre = kept(refund.siblingsOre);
    refund.refundOre = kept(refund.refundOre);
    const { costOre: cost, refundOre: own } = refund;
    if (own.state === 'value' && !own.partial) {
      const most = cost.state === 'value' && !cost.partial ? Math.max(0, cost.value) : Infinity;
      own.value = Math.min(Math.abs(own.value), most);
      delete own.low;
      delete own.high;
    }
    if (refund.services) refund.services = services.slice(0, refund.services.length).map(({ id }) => id);
    if (refund.bands) refund.bands.year = refund.year;
    else refund.basis = 'stated';
    refund.bands?.bands.forEach((band, i) => (band.aboveOre = 86_000_000 * (i + 1)));
  });
}

/** Spans of a stage one after another, in any order, the last of them with an end or without; the stages overlap freely. */
function keepSpans({ spans }: CitizenService, random: Random): void {
  for (const stage of ['granted', 'expected'] as const) {
    let year = 2000 + Math.floor(random() * 20);
    const own = spans.filter((span) => span.stage === stage);
    own.forEach((span, index) => {
      const isLast = index === own.length - 1;
      span.from = `${year}-02-01`;
      if (span.to !== undefined || !isLast)
        span.to = oneOf([`${year}-02-01`, `${year}-12-31`, `${year + 1}-01-31`], random)!;
      year += 1;
    });
  }
  if (random() < 0.5) spans.reverse();
}

/** One after another, with gaps at times, some before the answer begins; the last of them with an end or without. */
function keepPayers(
  { payers = [] }: CitizenService,
  { from, frames }: { readonly from: string; readonly frames: Map<string, string> },
  random: Random,
): void {
  let month = Math.max(12, numberOf(from) - Math.floor(random() * 3));
  payers.forEach((payer, index) => {
    payer.from = monthOf(month);
    month += Math.floor(random() * 5);
    if (payer.to !== undefined || index < payers.length - 1) payer.to = monthOf(month);
    month += 1 + Math.floor(random() * 1.3);
    if (!payer.frame) return;
    if (random() < 0.6) payer.frame.id = oneOf(['social', 'sundhed'], random)!;
    payer.frame.name = frames.get(payer.frame.id) ?? payer.frame.name;
    frames.set(payer.frame.id, payer.frame.name);
  });
  if (random() < 0.3) payers.reverse();
}
