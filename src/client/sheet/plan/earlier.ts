import type { EarlierStatus, SavingsArea } from '../../port.js';
import { inSheet, type Sheet } from '../grid.js';
import { nameKey, planFields } from '../words.js';
import { priceLevelOf } from './about.js';
import { readAreas, type TableRules } from './areas.js';
import type { Fields } from './fields.js';
import { dayOf, type Reading } from './reading.js';

/** An earlier status to compare with: a table like that of the areas, and its day on the sheet "Plan". */
export function earlierOf(
  sheet: Sheet | undefined,
  { fields, areas, rules }: { fields: Fields; areas: readonly SavingsArea[]; rules: TableRules },
  reading: Reading,
): EarlierStatus | undefined {
  const [day, level] = [fields.get('earlierAsOf'), fields.get('earlierPriceLevel')];
  const asOf = day && dayOf(day, reading);
  // The templates bring headings along; a table of nothing else is none.
  if (!sheet || (sheet.rows.length < 2 && !day)) return undefined;
  if (!day) reading.fault(inSheet(sheet, 'A1'), 'fieldMissing', planFields.earlierAsOf[0], '31.8.2015');
  const ids = new Map<string, string[]>();
  for (const { id, name } of areas) ids.set(nameKey(name), [...(ids.get(nameKey(name)) ?? []), id]);
  const table = readAreas(sheet, '/comparedTo', { ...rules, asOf, ids }, reading);
  const priceLevel = level && priceLevelOf(level, reading);
  if (asOf === undefined) return undefined;
  const earlier = table.areas.map(({ id, name, figures }) => ({ id, name, figures }));
  return {
    asOf,
    ...(priceLevel && { priceLevel }),
    areas: earlier,
    ...(table.total && { total: [...table.total] }),
  };
}
