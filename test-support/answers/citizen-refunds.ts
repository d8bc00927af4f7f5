/** What must stand of a case's refund: year by year, gross, refunded and net, and by which bands. */
import type { CaseRefund, CitizenHistory } from '../../src/client/port.js';
import { amountText, moneyText, type Unit, unitOf } from './danish.js';
import { amountCell, standing } from './expected-cells.js';
import { figureOf, isAmount, less, none, type Sum } from './reckoned.js';
import { all, demand, holds, same, textIn, textWithout } from './shown.js';

export function checkRefunds(root: ParentNode, { refunds = [] }: CitizenHistory, unit: Unit): void {
  const tables = all(root, 'table[part~="refunds"]');
  demand(tables.length === (refunds.length > 0 ? 1 : 0), `There are ${tables.length} tables of refunds.`);
  const rows = tables.flatMap((table) => all(table, 'tr.area, tr.total'));
  demand(rows.length === refunds.length, `There are ${rows.length} refunds for ${refunds.length}.`);
  const notes = textIn(root.querySelector('[part~="notes"]'));
  const hasSiblings = refunds.some(
    ({ siblingsOre = { state: 'notApplicable' } }) => siblingsOre.state !== 'notApplicable',
  );
  refunds
    .toSorted((a, b) => a.year - b.year)
    .forEach((refund, index) => {
      const { year, basis, bands } = refund;
      const name = `${year}, ${basis === 'estimated' ? 'skøn' : 'kildens tal'}`;
      same(`refund ${index}`, textIn(rows[index]!.querySelector('th')), name);
      const [cost, siblings, given, net] = figuresOf(refund);
      const right = hasSiblings ? [cost, siblings, given, net] : [cost, given, net];
      const cells = all(rows[index]!, 'td');
      same('the columns of refunds', `${cells.length}`, `${right.length}`);
      right.forEach((figure, column) => {
        const { remark, ...bare } = amountCell(figure, unit, amountText);
        same(`»${name}«, ${column}`, textWithout(cells[column]!, '.remark'), standing(bare));
        if (remark) holds(`»${name}«, ${column}`, textIn(cells[column]), remark);
      });
      const exact = unit.name === unitOf([5_000_000n]).name ? unitOf([0n]) : unit;
      if (isAmount(given) && isAmount(net))
        holds('the notes', notes, `${basis === 'estimated' ? 'skønnes til' : 'er'} ${moneyText(given.ore, exact)}`);
      for (const { percent } of bands?.bands ?? []) holds('the bands', notes, `${percent} % over`);
    });
}

const figuresOf = ({ costOre, siblingsOre, refundOre }: CaseRefund): readonly [Sum, Sum, Sum, Sum] => {
  const [cost, refund] = [figureOf(costOre), figureOf(refundOre)];
  return [cost, siblingsOre ? figureOf(siblingsOre) : none('notApplicable'), refund, less(cost, refund)];
};
