import { contractVersion } from '../../contracts/contract.js';
import { isSafeLink } from '../../links.js';
import type { About, Definition, PriceLevel, StatusRule } from '../../port.js';
import type { AmountRules } from '../amounts/column.js';
import { momentOf } from '../calendar.js';
import { audienceNames, plainText, planFields, yesNo } from '../words.js';
import { amountOf, type Fields, percentOf } from './fields.js';
import { dayOf, type Placed, type Reading, textOf, valueFault, whereIs, wordOf } from './reading.js';

/** What the plan says of itself. `audience` and `source` are demanded elsewhere; what stands here in their place is not used. */
export function aboutOf(fields: Fields, definitions: readonly Definition[], reading: Reading): About {
  const of = <Value>(field: keyof typeof planFields, read: (placed: Placed) => Value | undefined) => {
    const placed = fields.get(field);
    return placed && read(placed);
  };
  const audience = of('audience', (placed) => wordOf(placed, audienceNames, reading));
  const sourceLink = of('sourceLink', (placed) => linkOf(placed, reading));
  const asOf = of('asOf', (placed) => dayOf(placed, reading));
  const priceLevel = of('priceLevel', (placed) => priceLevelOf(placed, reading));
  const preliminary = of('preliminary', (placed) => wordOf(placed, yesNo, reading));
  const corrected = correctedOf(fields, reading);
  return {
    version: contractVersion,
    audience: audience ?? 'public',
    source: of('source', (placed) => textOf(placed, reading)) ?? '',
    ...(sourceLink !== undefined && { sourceLink }),
    ...(asOf !== undefined && { asOf }),
    ...(priceLevel && { priceLevel }),
    ...(preliminary && { preliminary: preliminary === 'yes' }),
    ...(corrected && { corrected }),
    ...(definitions.length > 0 && { definitions: [...definitions] }),
  };
}

function linkOf(placed: Placed, reading: Reading): string | undefined {
  const link = textOf(placed, reading);
  if (link !== undefined && !isSafeLink(link)) reading.fault(whereIs(placed), 'link');
  return link;
}

/** "Løbende priser", "2025-priser", "2025-pl", "faste 2025-priser" or "faste priser". */
export function priceLevelOf(placed: Placed, reading: Reading): PriceLevel | undefined {
  const text = plainText(textOf(placed, reading) ?? '').toLowerCase();
  if (/^(?:løbende|årets|current)(?: priser| prices)?$/.test(text)) return { basis: 'current' };
  const [whole, year] =
    /^(?:faste |fixed )?(?:(\d{4})[- ]?)?(?:priser|prices|pris- og lønniveau|p\/l|pl|niveau)?(?: \(faste\))?$/.exec(
      text,
    ) ?? [];
  if (whole && (year !== undefined || /^(?:faste|fixed)/.test(text)))
    return { basis: 'fixed', ...(year !== undefined && { year: Number(year) }) };
  reading.fault(whereIs(placed), valueFault(placed) ?? 'priceLevel');
  return undefined;
}

/** That the figures replace others: on which day, and what was wrong. One without the other says too little. */
function correctedOf(fields: Fields, reading: Reading): About['corrected'] {
  const [day, why] = [fields.get('correctedOn'), fields.get('correction')];
  const on = day && dayOf(day, reading);
  const note = why && textOf(why, reading);
  if (day && !why) reading.fault(whereIs(day), 'together', planFields.correction[0]);
  if (why && !day) reading.fault(whereIs(why), 'together', planFields.correctedOn[0]);
  return on !== undefined && note !== undefined ? { on, note } : undefined;
}

/** When the plan was adopted: a day or a month. */
export function adoptedOf(fields: Fields, reading: Reading): string | undefined {
  const placed = fields.get('adopted');
  const moment = placed && momentOf(placed.cell.value, placed.sheet.since);
  if (!placed || (moment && moment.is !== 'year')) return moment?.text;
  reading.fault(whereIs(placed), valueFault(placed) ?? 'dayOrMonth');
  return undefined;
}

/** Where one of the three is given the others are the contract's own: 100 and 90 per cent, and no small shortfall. */
export function statusRuleOf(fields: Fields, amounts: AmountRules, reading: Reading): StatusRule | undefined {
  const [onTarget, near, small] = [fields.get('onTarget'), fields.get('near'), fields.get('smallShortfall')];
  if (!onTarget && !near && !small) return undefined;
  const smallShortfallOre = small && amountOf(small, amounts, reading);
  return {
    onTargetPercent: (onTarget && percentOf(onTarget, reading)) ?? 100,
    nearPercent: (near && percentOf(near, reading)) ?? 90,
    ...(smallShortfallOre !== undefined && { smallShortfallOre }),
  };
}
