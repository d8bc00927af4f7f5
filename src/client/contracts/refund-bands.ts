import type { RefundBands } from '../port.js';
import { demand } from './rules.js';

/** Bands go upwards, from nothing: of what lies in two nobody could tell the share. */
export function checkBands(refundBands: RefundBands | undefined, pointer: string): void {
  refundBands?.bands.forEach(({ aboveOre }, i, bands) => {
    const before = bands[i - 1]?.aboveOre ?? -1;
    demand(before < aboveOre, `${pointer}/bands/${i}/aboveOre`, 'zero or more, and above the one before');
  });
}
