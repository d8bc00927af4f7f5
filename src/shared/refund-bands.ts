import type { RefundBands } from '../client/port.js';
import type { Format } from './format.js';

/** The shares of a refund by what they are above: "25 % over 860.000 kr. og 50 % over 1.680.000 kr.". Their percents are whole. */
export function bandShares({ bands }: RefundBands, above: string, format: Format): string {
  const shares = bands.map(({ aboveOre, percent }) => {
    const share = format.percentSign({ state: 'value', dividend: percent, divisor: 100 });
    return `${share.replace(/[.,]0/, '')} ${above} ${format.money(aboveOre, 'kr')}`;
  });
  return format.list(shares);
}
