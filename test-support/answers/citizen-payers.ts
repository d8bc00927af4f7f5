/** What each payer must be shown to pay of a citizen's services, and that nothing of the total is left out. */
import type { CitizenHistory } from '../../src/client/port.js';
import { type Amounts, heads, isThere, measures, monthly, together } from './citizen-amounts.js';
import { amountText, monthText, type Unit } from './danish.js';
import { amountCell, standing } from './expected-cells.js';
import { all, demand, holds, same, textIn, textWithout } from './shown.js';

interface Shares {
  readonly name: string;
  readonly isUnknown: boolean;
  readonly amounts: Amounts[];
}

export function checkPayers(root: ParentNode, history: CitizenHistory, unit: Unit): void {
  const tables = all(root, 'table[part~="payers"]');
  const lines = linesOf(history);
  demand(tables.length === (lines.length > 0 ? 1 : 0), `There are ${tables.length} tables of payers.`);
  const rows = tables.flatMap((table) => all(table, 'tr.area, tr.total'));
  demand(rows.length === lines.length, `There are ${rows.length} payers for ${lines.length}.`);
  rows.forEach((row, index) => {
    const { name, amounts } = lines[index]!;
    same(`payer ${index}`, textIn(row.querySelector('th')), name);
    const sums = together(amounts);
    const cells = all(row, 'td');
    same('the columns of payers', `${cells.length}`, `${measures.length - 1}`);
    measures.slice(0, -1).forEach((measure, column) => {
      const { remark, ...bare } = amountCell(sums[measure], unit, amountText);
      const place = `${heads[measure]}, »${name}«`;
      same(place, textWithout(cells[column]!, '.remark'), standing(bare));
      if (remark) holds(place, textIn(cells[column]), remark);
    });
  });
  checkStretches(root, history);
}

/** Each month of each service is somebody's; who is told of first stands first, and last whose frame nobody has told. */
function linesOf({ services, paying }: CitizenHistory): readonly Shares[] {
  const told = services.flatMap(({ payers = [] }) => payers);
  if (told.length === 0) return [];
  const isOne = told.every(({ municipality }) => municipality === undefined || municipality.code === paying?.code);
  const nameOf = ({ frame, municipality = paying }: Partial<(typeof told)[number]>) =>
    [frame?.name ?? 'Ramme ikke oplyst', ...(isOne || !municipality ? [] : [municipality.name])].join(', ');
  const keyOf = ({ frame, municipality = paying }: Partial<(typeof told)[number]>) =>
    `${frame ? `+${frame.id}` : ''}\u0000${isOne || !municipality ? '' : municipality.code}`;
  const shares = new Map<string, Shares>();
  const shareOf = (payer: Partial<(typeof told)[number]>) => {
    const share = shares.get(keyOf(payer)) ?? { name: nameOf(payer), isUnknown: !payer.frame, amounts: [] };
    shares.set(keyOf(payer), share);
    return share;
  };
  for (const { payers = [] } of services) for (const payer of byMonth(payers)) shareOf(payer);
  const rest: Amounts[] = [];
  for (const { payers = [], months } of services)
    for (const month of months) {
      const payer = payers.find(({ from, to = '9999-12' }) => from <= month.month && month.month <= to);
      shareOf(payer ?? {}).amounts.push(monthly(month));
      rest.push(monthly(month));
    }
  const shown = [...shares.values()].filter(({ amounts }) =>
    amounts.some(({ cost, granted }) => isThere(cost) || isThere(granted)),
  );
  if (shown.length === 0) return [];
  const order = [...shown.filter(({ isUnknown }) => !isUnknown), ...shown.filter(({ isUnknown }) => isUnknown)];
  return [...order, { name: 'I alt', isUnknown: false, amounts: rest }];
}

const byMonth = <Stretch extends { readonly from: string }>(stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** The names of frames stand with the services that they pay, and a change of payer in the notes. */
function checkStretches(root: ParentNode, { services }: CitizenHistory): void {
  const notes = textIn(root.querySelector('[part~="notes"]'));
  all(root, 'table.services tbody tr').forEach((row, index) => {
    const { name, payers = [] } = services[index]!;
    const when = textIn(row.querySelector('td.time'));
    const order = byMonth(payers);
    order.forEach(({ frame, from }, position) => {
      holds(`who pays »${name}«`, when, frame?.name ?? 'Ramme ikke oplyst');
      const { frame: before, to } = order[position - 1] ?? {};
      const isNext = to !== undefined && followsOn(to, from);
      if (isNext && before && frame && before.id !== frame.id)
        holds('the notes', notes, `Fra ${monthText(from)} betales ${name.trim()}`);
    });
  });
}

function followsOn(month: string, next: string): boolean {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
  return number(next) - number(month) === 1;
}
