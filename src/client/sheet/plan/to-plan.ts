import { ApiError } from '../../api-error.js';
import { checkedBy } from '../../contracts/contract.js';
import { savings } from '../../contracts/savings.js';
import type { SavingsPlan } from '../../port.js';
import { inSheet, type Sheet } from '../grid.js';
import { audienceNames, kinds, type PlanField, planFields, type SheetName, sheetNames, signs } from '../words.js';
import { aboutOf, adoptedOf, statusRuleOf } from './about.js';
import { type AreaTable, explanationOf, idOf, readAreas } from './areas.js';
import { earlierOf } from './earlier.js';
import { type Fields, type PlanLines, readFields, rulesOf } from './fields.js';
import { readPeriods } from './periods.js';
import { firstWords, type Reading, textOf, whereIs, wordOf } from './reading.js';
import { definitionsOf, footnotesOf, notesOf, overlapsOf } from './texts.js';

/** The sheets of a file by what they are. */
export type PlanSheets = Partial<Record<SheetName, Sheet>>;

/** Where the fields go in the plan, for what only the contract can tell of them. */
const pointers: Partial<Record<PlanField, string>> = {
  title: '/title',
  id: '/id',
  adopted: '/adopted',
  asOf: '/about/asOf',
  source: '/about/source',
  sourceLink: '/about/sourceLink',
  priceLevel: '/about/priceLevel',
  correctedOn: '/about/corrected',
  onTarget: '/statusRule/onTargetPercent',
  near: '/statusRule/nearPercent',
  smallShortfall: '/statusRule/smallShortfallOre',
  due: '/explanation/due',
  earlierAsOf: '/comparedTo/asOf',
  earlierPriceLevel: '/comparedTo/priceLevel',
};

/**
 * Makes a savings plan of the sheets of a file. Whatever is wrong is added to `reading`, all of it; there is a plan only
 * when nothing is.
 */
export function toPlan(sheets: PlanSheets, reading: Reading): SavingsPlan | undefined {
  const lines: PlanLines = sheets.plan ? readFields(sheets.plan, reading) : { fields: new Map(), blank: new Map() };
  const { fields } = lines;
  for (const [field, placed] of fields) reading.place(pointers[field] ?? '', whereIs(placed));
  const text = (field: PlanField) => {
    const placed = fields.get(field);
    return placed && textOf(placed, reading);
  };
  demandFields(sheets, lines, reading);
  const amounts = rulesOf(fields, reading);
  const about = aboutOf(fields, definitionsOf(sheets.definitions, reading), reading);
  const footnotes = footnotesOf(sheets.footnotes, reading);
  const notes = notesOf(sheets.notes, reading);
  const periods = readPeriods(sheets.periods, reading);
  const rules = { ...amounts, asOf: about.asOf, periods, footnotes: new Set(footnotes.map(({ id }) => id)) };
  const { areas, total }: AreaTable = sheets.areas ? readAreas(sheets.areas, '', rules, reading) : nothing;
  const overlaps = overlapsOf(sheets.overlaps, areas, reading);
  const comparedTo = earlierOf(sheets.earlier, { fields, areas, rules }, reading);
  const statusRule = statusRuleOf(fields, amounts, reading);
  const { cause, remedy, responsible, due } = Object.fromEntries(fields);
  const explanation = explanationOf({ cause, remedy, responsible, due }, reading);
  const adopted = adoptedOf(fields, reading);
  const kind = fields.get('kind');
  const title = text('title') ?? '';
  const plan: SavingsPlan = {
    about,
    id: text('id') ?? idOf(title),
    kind: (kind && wordOf(kind, kinds, reading)) ?? 'plan',
    title,
    ...(adopted !== undefined && { adopted }),
    savingsSign: signOf(fields, areas, reading),
    ...(statusRule && { statusRule }),
    ...(explanation && { explanation }),
    ...(overlaps.length > 0 && { overlaps }),
    ...(notes.length > 0 && { notes }),
    ...(footnotes.length > 0 && { footnotes }),
    periods: [...periods.all],
    areas: [...areas],
    ...(total && { total: [...total] }),
    ...(comparedTo && { comparedTo }),
  };
  return reading.faults.length === 0 ? checked(plan, reading) : undefined;
}

const nothing: AreaTable = { areas: [], total: undefined };

/** What no plan can be without. Whom it is for is not guessed: a plan for a closed item must not become public by a slip. */
function demandFields({ plan, areas }: PlanSheets, { fields, blank }: PlanLines, reading: Reading): void {
  if (!areas) reading.fault(plan ? inSheet(plan, 'A1') : sheetNames.plan[0], 'sheetMissing', sheetNames.areas[0]);
  if (!plan) {
    reading.fault(sheetNames.plan[0], 'sheetMissing', sheetNames.plan[0]);
    return;
  }
  const where = inSheet(plan, 'A1');
  const demanded: readonly (readonly [PlanField, string])[] = [
    ['title', 'Handleplan 2026'],
    ['source', 'Økonomiafdelingen, sag 26/1234'],
    ['audience', firstWords(audienceNames)],
    ['unit', 'kr., 1.000 kr., mio. kr.'],
  ];
  for (const [field, such] of demanded)
    if (!fields.has(field)) reading.fault(blank.get(field) ?? where, 'fieldMissing', planFields[field][0], such);
}

/** Savings are positive unless the file says otherwise; where it says nothing, a negative target makes that doubtful. */
function signOf(fields: Fields, areas: AreaTable['areas'], reading: Reading): SavingsPlan['savingsSign'] {
  const placed = fields.get('sign');
  if (placed) return wordOf(placed, signs, reading) ?? 'positive';
  areas.forEach(({ figures }, i) => {
    figures.forEach(({ targetOre }, j) => {
      if (targetOre?.state !== 'value' || targetOre.value >= 0) return;
      reading.fault(reading.whereOf(`/areas/${i}/figures/${j}/targetOre`), 'statedSign', planFields.sign[0]);
    });
  });
  return 'positive';
}

/**
 * The last word has the contract itself: what it refuses is told by the cell that it comes from. A text that holds what
 * looks like a personal number is told too; the plan is given as it stands, and masked by the source that answers with it.
 */
function checked(plan: SavingsPlan, reading: Reading): SavingsPlan | undefined {
  try {
    const log = ({ pointer = '' }: ApiError) => {
      reading.remark(reading.whereOf(pointer), 'personalNumber');
    };
    checkedBy(savings.getSavingsPlan, plan, { log });
    return plan;
  } catch (cause) {
    if (!(cause instanceof ApiError) || cause.pointer === undefined) throw cause;
    const { pointer, expected = '' } = cause;
    reading.fault(reading.whereOf(pointer), 'contract', expected, pointer);
    return undefined;
  }
}
