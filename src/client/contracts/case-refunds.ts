import { isWhole } from '../../figures/cell.js';
import type { CaseRefund } from '../port.js';
import { checkBands } from './refund-bands.js';
import { checkCell, checkKnown, demand, type Ids } from './rules.js';

/** A refund is of a year, by the bands of that year, and never more than what it is of. */
export function checkRefunds(refunds: readonly CaseRefund[], services: Ids): void {
  const years = new Set<number>();
  refunds.forEach((refund, i) => {
    const { year, basis, costOre, siblingsOre, refundOre, bands } = refund;
    const here = `/refunds/${i}`;
    demand(!years.has(year), `${here}/year`, 'each year once');
    years.add(year);
    checkCell(costOre, `${here}/costOre`);
    checkCell(siblingsOre, `${here}/siblingsOre`);
    checkCell(refundOre, `${here}/refundOre`);
    checkKnown(refund.services ?? [], services, `${here}/services`, 'a service');
    // Whoever reads an estimate must be able to see what it was made by.
    demand(basis === 'stated' || bands !== undefined, here, 'the bands of an estimate');
    demand(bands === undefined || bands.year === year, `${here}/bands/year`, 'the year of the refund');
    checkBands(bands, `${here}/bands`);
    if (!isWhole(refundOre)) return;
    const fits = refundOre.value === 0 || !isWhole(costOre) || refundOre.value <= costOre.value;
    demand(refundOre.value >= 0 && fits, `${here}/refundOre/value`, 'from nothing to the cost');
  });
}
