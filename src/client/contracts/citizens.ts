import * as shapes from '../generated/citizens.js';
import type { CitizenHistory, CitizenHistoryQuestion, CitizenService, ServicePayer, ServiceSpan } from '../port.js';
import { checkRefunds } from './case-refunds.js';
import { checkGoals } from './citizen-goals.js';
import type { Contract } from './contract.js';
import { checkAbout, checkCell, checkDay, checkMonth, checkStretch, demand, uniqueIds } from './rules.js';

export const citizens: { readonly getCitizenHistory: Contract<'getCitizenHistory'> } = {
  getCitizenHistory: { shape: shapes.getCitizenHistory, rules: checkHistory, fits: checkIsAsked },
};

/** Nothing is worse than what is about one person under the name of another. */
function checkIsAsked({ caseRef, from, to }: CitizenHistory, asked: CitizenHistoryQuestion): void {
  demand(caseRef === asked.caseRef, '/caseRef', 'the case that was asked for');
  demand(asked.from === undefined || from === asked.from, '/from', 'the month that was asked for');
  demand(asked.to === undefined || to === asked.to, '/to', 'the month that was asked for');
}

function checkHistory(history: CitizenHistory): void {
  const { about, services, refunds = [], goals = [] } = history;
  checkAbout(about);
  demand(about.audience === 'casework', '/about/audience', 'casework');
  checkStretch(history);
  const ids = uniqueIds(services, '/services');
  const frames = new Map<string, string>();
  services.forEach((service, i) => {
    service.spans.forEach((span, j) => {
      checkSpan(span, service.spans.slice(0, j), `/services/${i}/spans/${j}`);
    });
    checkMonths(service, history, `/services/${i}/months`);
    checkPayers(service.payers ?? [], frames, `/services/${i}/payers`);
  });
  checkRefunds(refunds, ids);
  checkGoals(goals, ids);
}

/** A service cannot be granted twice on one day: nobody could tell which price holds. */
function checkSpan(span: ServiceSpan, before: readonly ServiceSpan[], pointer: string): void {
  checkDay(span.from, `${pointer}/from`);
  checkDay(span.to, `${pointer}/to`);
  demand(span.to === undefined || span.from <= span.to, `${pointer}/to`, 'no day before from');
  checkCell(span.fullYearOre, `${pointer}/fullYearOre`);
  const isFree = before.every((other) => other.stage !== span.stage || isAfter(other, span) || isAfter(span, other));
  demand(isFree, `${pointer}/from`, 'no day of another span of its stage');
}

const isAfter = (span: ServiceSpan, other: ServiceSpan): boolean => other.to !== undefined && other.to < span.from;

function checkMonths({ months }: CitizenService, { from, to }: CitizenHistory, pointer: string): void {
  const seen = new Set<string>();
  months.forEach(({ month, grantedOre, expectedOre, paidOre }, i) => {
    const here = `${pointer}/${i}`;
    checkMonth(month, `${here}/month`);
    demand(from <= month && month <= to, `${here}/month`, 'a month of the answer');
    demand(!seen.has(month), `${here}/month`, 'each month once');
    seen.add(month);
    checkCell(grantedOre, `${here}/grantedOre`);
    checkCell(expectedOre, `${here}/expectedOre`);
    checkCell(paidOre, `${here}/paidOre`);
  });
}

/** A month is paid from one frame: nobody could tell what each pays of it. */
function checkPayers(payers: readonly ServicePayer[], frames: Map<string, string>, pointer: string): void {
  payers.forEach(({ from, to, frame }, i) => {
    const here = `${pointer}/${i}`;
    checkMonth(from, `${here}/from`);
    checkMonth(to, `${here}/to`);
    demand(to === undefined || from <= to, `${here}/to`, 'no month before from');
    const isFree = payers.slice(0, i).every((other) => isLater(other.from, to) || isLater(from, other.to));
    demand(isFree, `${here}/from`, 'no month of another payer');
    if (!frame) return;
    demand((frames.get(frame.id) ?? frame.name) === frame.name, `${here}/frame/name`, 'the name that its id has');
    frames.set(frame.id, frame.name);
  });
}

/** Whether a month comes after another, which may be without end. */
const isLater = (month: string, last: string | undefined): boolean => last !== undefined && last < month;
