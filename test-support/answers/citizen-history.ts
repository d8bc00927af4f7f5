/** What a citizen's history must have on screen of an answer: worked out of the raw answer, not of the model. */
import type { CitizenHistory, CitizenService, ServiceSpan } from '../../src/client/port.js';
import { type Amounts, given, heads, isThere, measures, monthly, together } from './citizen-amounts.js';
import { checkGoals } from './citizen-goals.js';
import { checkPayers } from './citizen-payers.js';
import { checkRefunds } from './citizen-refunds.js';
import {
  amountText,
  dayText,
  listText,
  moneyText,
  monthText,
  periodText,
  stepsOf,
  type Unit,
  unitOf,
} from './danish.js';
import { amountCell, type Cell, standing } from './expected-cells.js';
import { figureOf, isAmount, none, type Sum } from './reckoned.js';
import { all, demand, holds, lacks, same, textIn, textWithout, told } from './shown.js';
import type { Check } from './stage.js';

const said = {
  paid: 'betalt',
  unpaid: 'bevilget og ikke betalt endnu',
  expected: 'forventet og ikke bevilget',
  granted: 'bevilget i alt',
} as const;

export const checkCitizenHistory: Check = async ({ root, press }, answer) => {
  const history = answer as CitizenHistory;
  const { services, withoutAccess = [] } = history;
  if (services.length === 0) {
    const title = withoutAccess.length > 0 ? 'Ingen ydelser, du har adgang til' : 'Ingen ydelser';
    same('a history without services', textIn(root.querySelector('.state .title')), title);
    for (const part of withoutAccess) holds('a history without services', textIn(root), part);
    return;
  }
  const lines = linesOf(history);
  const unit = unitFor(history, lines);
  checkTable(root, lines, unit);
  checkServices(root, history, unit);
  checkPayers(root, history, unit);
  checkRefunds(root, history, unit);
  checkGoals(root, history);
  checkWords(root, history, unit);
  await press('Vis som tabel');
  checkTable(root, lines, unit);
  checkServices(root, history, unit);
  checkPayers(root, history, unit);
  checkRefunds(root, history, unit);
  checkGoals(root, history);
  await press('Vis som figur');
};

interface Line {
  readonly name: string;
  readonly amounts: Amounts;
  readonly services: readonly { readonly name: string; readonly amounts: Amounts }[];
}

/** Month by month up to three years, year by year beyond, and all of it. */
function linesOf({ from, to, services }: CitizenHistory): readonly Line[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const months = Array.from({ length: number(to) - number(from) + 1 }, (_, index) => {
    const at = number(from) + index;
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  const isYears = months.length > 36;
  const groups = new Map<string, string[]>();
  for (const month of months) {
    const key = isYears ? month.slice(0, 4) : month;
    groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  const lineOf = (name: string, own: readonly string[]): Line => {
    const within = new Set(own);
    const each = services.map((service) => ({
      name: service.name,
      months: service.months.filter(({ month }) => within.has(month)).map(monthly),
    }));
    return {
      name,
      amounts: together(each.flatMap((service) => service.months)),
      services: each.map((service) => ({ name: service.name, amounts: together(service.months) })),
    };
  };
  const spans = [...groups.values()].map((own) => lineOf(periodText({ from: own[0]!, to: own.at(-1)! }), own));
  return [...spans, lineOf('I alt', months)];
}

const [kroner, thousands] = [unitOf([0n]), unitOf([5_000_000n])];

/** Thousands as long as they have four digits at most: what one citizen costs is little beside a budget. */
function unitFor({ services }: CitizenHistory, lines: readonly Line[]): Unit {
  const sums = lines.slice(0, -1).flatMap(({ amounts, services: own }) => [amounts, ...own.map((one) => one.amounts)]);
  const figures = [
    ...sums.flatMap((amounts) => measures.map((name) => amounts[name])),
    ...services.flatMap(({ spans }) => spans.map(({ fullYearOre }) => given(fullYearOre))),
  ];
  const ore = figures.filter(isAmount).map((figure) => figure.ore);
  const fitting = unitOf(ore);
  const isFew = ore.every((amount) => -10_000n < stepsOf(amount, thousands) && stepsOf(amount, thousands) < 10_000n);
  return fitting.name === 'mio. kr.' && isFew ? thousands : fitting;
}

/** The cell in a sentence. */
function inWords(figure: Sum, unit: Unit): string {
  const { state, text, spoken, isEarly, remark } = amountCell(figure, unit, amountText);
  const own = state === 'value' ? `${text} ${unit.behind}` : (spoken ?? text);
  const remarks = [isEarly ? 'foreløbig' : '', remark ?? ''].filter(Boolean).join(', ');
  return remarks ? `${own} (${remarks})` : own;
}

const isSame = (a: Sum, b: Sum): boolean =>
  isAmount(a) ? isAmount(b) && a.ore === b.ore : !isAmount(b) && a.reason === b.reason;

const serviceText = (amounts: Amounts, unit: Unit): string =>
  (['paid', 'unpaid', 'expected', 'granted'] as const)
    .filter((name) => isThere(amounts[name]) && !(name === 'granted' && isSame(amounts.granted, amounts.unpaid)))
    .map((name) => `${said[name]} ${inWords(amounts[name], unit)}`)
    .join('; ');

function checkTable(root: ParentNode, lines: readonly Line[], unit: Unit): void {
  const tables = all(root, 'table[part~="table"]');
  demand(tables.length === 1, `There are ${tables.length} tables.`);
  const [table] = tables as [HTMLElement];
  const shown = all(table, 'thead tr:last-child th').map((head) => textIn(head.querySelector('button span') ?? head));
  same('the heads', shown.slice(1).join(' | '), measures.map((name) => heads[name]).join(' | '));
  const rows = all(table, 'tr.area, tr.total');
  demand(rows.length === lines.length, `There are ${rows.length} rows for ${lines.length}.`);
  rows.forEach((row, index) => {
    const { name, amounts, services } = lines[index]!;
    same(`row ${index}`, textWithout(row.querySelector('th')!, 'button'), name);
    const cells = all(row, 'td');
    measures.forEach((measure, column) => {
      const right: Cell = amountCell(amounts[measure], unit, amountText);
      const place = `»${name}«, ${measure} in ${unit.name}`;
      same(place, textWithout(cells[column]!, 'svg'), standing(right));
      demand(cells[column]!.classList.contains(`is-${right.state}`), `${place}: is ${cells[column]!.className}.`);
    });
    const exact = unit === thousands ? kroner : unit;
    const rightDetails = services.flatMap((one) => {
      const text = serviceText(one.amounts, exact);
      return text ? [told(one.name) + text] : [];
    });
    const details = row.nextElementSibling?.matches('.details') ? all(row.nextElementSibling, 'dl > div') : [];
    same(
      `the services of »${name}«`,
      details.map((one) => textIn(one.querySelector('dt')) + textIn(one.querySelector('dd'))).join('\n'),
      rightDetails.join('\n'),
    );
  });
}

const endOf = ({ to = '9999-12-31' }: ServiceSpan): string => to;

/** In force on the day of the status and granted, in force, to come, or the last one that began. */
function pricedOf({ spans }: CitizenService, today: string | undefined): ServiceSpan | undefined {
  const order = [...spans.entries()].toSorted(([i, a], [j, b]) =>
    a.from === b.from ? i - j : a.from < b.from ? -1 : 1,
  );
  const sorted = order.map(([, span]) => span);
  const now = today === undefined ? [] : sorted.filter((span) => span.from <= today && today <= endOf(span));
  const ahead = today === undefined ? [] : sorted.filter(({ from }) => today < from);
  return now.find(({ stage }) => stage === 'granted') ?? now[0] ?? ahead[0] ?? sorted.at(-1);
}

function checkServices(root: ParentNode, { services, about }: CitizenHistory, unit: Unit): void {
  const rows = all(root, 'table.services tbody tr');
  demand(rows.length === services.length, `There are ${rows.length} services for ${services.length}.`);
  rows.forEach((row, index) => {
    const service = services[index]!;
    const { name, legalBasis, provider, spans } = service;
    const head = textIn(row.querySelector('th'));
    for (const part of [name, legalBasis, provider?.name])
      if (part !== undefined) holds(`service ${index}`, head, part);
    const when = textIn(row.querySelector('td.time'));
    for (const { stage, from, to } of spans) {
      const word = stage === 'granted' ? 'Bevilget' : 'Forventet';
      const right = to === undefined ? `${word} fra ${dayText(from)}` : `${word} ${dayText(from)}–${dayText(to)}`;
      holds(`when »${name}«`, when, right);
    }
    const priced = pricedOf(service, about.asOf);
    const price = amountCell(priced ? figureOf(priced.fullYearOre) : none('missing'), unit, amountText);
    const cell = row.querySelector('td.number')!;
    const { isEarly: _, remark, ...bare } = price;
    same(`the price of »${name}«`, textIn(cell.querySelector('.figure')), standing(bare));
    if (remark) holds(`the price of »${name}«`, textIn(cell), remark);
  });
}

/** What the first sentences lead with, what they may not count, and that which always stands. */
function checkWords(root: ParentNode, history: CitizenHistory, unit: Unit): void {
  const { services, withoutAccess = [], from, to, about, refund, paying, acting, residence } = history;
  const lead = textIn(root.querySelector('.lead'));
  const exact = unit === thousands ? kroner : unit;
  const months = services.flatMap((service) => service.months);
  const { paid } = together(months.map(monthly));
  holds('the lead', lead, monthText(from));
  if (isAmount(paid)) holds('the lead', lead, `Der er betalt ${moneyText(paid.ore, exact)}`);
  const status = [from, about.asOf?.slice(0, 7) ?? to, to].toSorted()[1]!;
  const own = months.filter(({ month }) => month.slice(0, 4) === status.slice(0, 4)).map(monthly);
  const { cost } = together(own);
  if (isAmount(cost)) holds('the lead', lead, moneyText(cost.ore, exact));

  const notices = all(root, '.notice').map(textIn);
  demand(notices.length === (withoutAccess.length > 0 ? 1 : 0), `There are ${notices.length} notices.`);
  if (withoutAccess.length > 0) {
    holds('the notice', notices[0]!, 'Ingen adgang:');
    holds('the notice', notices[0]!, listText(withoutAccess));
  }
  const notes = textIn(root.querySelector('[part~="notes"]'));
  holds('the notes', notes, 'Afgørelsen beror på en konkret, individuel vurdering (SEL § 1, stk. 3).');
  holds('the notes', notes, refund === 'net' ? 'Beløb er netto' : 'Beløb er brutto');
  lacks('the notes', notes, refund === 'net' ? 'Beløb er brutto' : 'Beløb er netto');
  const municipalities = [paying, acting, residence].filter((one) => one !== undefined);
  const shown = all(root, '.explanation dd').map(textIn);
  const isOne = new Set(municipalities.map(({ code }) => code)).size < 2;
  same('the municipalities', shown.join(' | '), isOne ? '' : municipalities.map(({ name }) => name).join(' | '));
}
