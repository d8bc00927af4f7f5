/** What no schema can say of a citizen's history, stated a second time: every place that breaks a rule. */
import type { CaseRefund, CitizenHistory, CitizenService, ServicePayer, ServiceSpan } from '../../src/client/port.js';
import { judgedGoals } from './judged-goals.js';
import { isDay, type Judged, judgedAbout, judgedCell, judgedIds, judgedStretch, wrong } from './judged.js';

export function brokenInHistory({
  about,
  from,
  to,
  services,
  refunds = [],
  goals = [],
}: CitizenHistory): readonly string[] {
  return wrong([
    ...judgedAbout(about),
    ['/about/audience', about.audience === 'casework'],
    ...judgedStretch({ from, to }),
    ...judgedIds(services, '/services'),
    ...services.flatMap((service, i): Judged[] => [
      ...judgedSpans(service.spans, `/services/${i}/spans`),
      ...judgedMonths(service, { from, to }, `/services/${i}/months`),
      ...judgedPayers(service.payers ?? [], `/services/${i}/payers`),
    ]),
    ...judgedFrames(services),
    ...judgedRefunds(refunds, services),
    ...judgedGoals(goals, services),
  ]);
}

const judgedSpans = (spans: readonly ServiceSpan[], place: string): Judged[] =>
  spans.flatMap((span, j): Judged[] => {
    const earlier = spans.slice(0, j).filter(({ stage }) => stage === span.stage);
    return [
      [`${place}/${j}/from`, isDay(span.from)],
      [`${place}/${j}/to`, isDay(span.to) && !(lastOf(span) < span.from)],
      ...judgedCell(span.fullYearOre, `${place}/${j}/fullYearOre`),
      [`${place}/${j}/from`, earlier.every((other) => lastOf(other) < span.from || lastOf(span) < other.from)],
    ];
  });

/** A span without an end is there on every later day. */
const lastOf = ({ to = '9999-12-31' }: ServiceSpan): string => to;

const judgedMonths = (
  { months }: CitizenService,
  { from, to }: Pick<CitizenHistory, 'from' | 'to'>,
  place: string,
): Judged[] =>
  months.flatMap(({ month, grantedOre, expectedOre, paidOre }, j): Judged[] => [
    [`${place}/${j}/month`, isDay(`${month}-01`)],
    [`${place}/${j}/month`, [from, month, to].toSorted()[1] === month],
    [`${place}/${j}/month`, months.findIndex((other) => other.month === month) === j],
    ...judgedCell(grantedOre, `${place}/${j}/grantedOre`),
    ...judgedCell(expectedOre, `${place}/${j}/expectedOre`),
    ...judgedCell(paidOre, `${place}/${j}/paidOre`),
  ]);

const endless = '9999-12';

const judgedPayers = (payers: readonly ServicePayer[], place: string): Judged[] =>
  payers.flatMap(({ from, to = endless }, j): Judged[] => {
    const common = payers.slice(0, j).filter((other) => other.from <= to && from <= (other.to ?? endless));
    return [
      [`${place}/${j}/from`, isDay(`${from}-01`) && common.length === 0],
      [`${place}/${j}/to`, isDay(`${to}-01`) && from <= to],
    ];
  });

function judgedRefunds(refunds: readonly CaseRefund[], services: readonly CitizenService[]): Judged[] {
  const ids = new Set(services.map(({ id }) => id));
  return refunds.flatMap(({ year, basis, costOre, siblingsOre, refundOre, services: of = [], bands }, i): Judged[] => {
    const place = `/refunds/${i}`;
    const limits = [-1, ...(bands?.bands ?? []).map(({ aboveOre }) => aboveOre)];
    const isWhole = refundOre.state === 'value' && !refundOre.partial;
    const isKnown = costOre.state === 'value' && !costOre.partial;
    return [
      [`${place}/year`, refunds.findIndex((other) => other.year === year) === i],
      ...judgedCell(costOre, `${place}/costOre`),
      ...judgedCell(siblingsOre, `${place}/siblingsOre`),
      ...judgedCell(refundOre, `${place}/refundOre`),
      ...of.map((id, j): Judged => [`${place}/services/${j}`, ids.has(id)]),
      [place, !(basis === 'estimated' && bands === undefined)],
      [`${place}/bands/year`, bands === undefined || bands.year === year],
      ...limits.slice(1).map((limit, j): Judged => [`${place}/bands/bands/${j}/aboveOre`, limit > limits[j]!]),
      [`${place}/refundOre/value`, !isWhole || refundOre.value >= 0],
      [`${place}/refundOre/value`, !isWhole || !isKnown || refundOre.value <= Math.max(0, costOre.value)],
    ];
  });
}

/** The first that bears an id says what it is called. */
function judgedFrames(services: readonly CitizenService[]): Judged[] {
  const frames = services.flatMap(({ payers = [] }, i) =>
    payers.flatMap(({ frame }, j) => (frame ? [{ ...frame, place: `/services/${i}/payers/${j}/frame/name` }] : [])),
  );
  return frames.map(({ id, name, place }) => [place, frames.find((frame) => frame.id === id)?.name === name]);
}
