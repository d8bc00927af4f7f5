import type { Sheet, SheetRow } from './grid.js';
import { areaColumns, meaningOf, planFields, type SheetName, sheetNames } from './words.js';
import type { PlanSheets } from './plan/to-plan.js';

/**
 * The sheets of a file that has none, such as CSV. Its first lines are those of "Plan". The table of areas begins with its
 * headings; any other sheet begins with a line that holds its name alone. Rows keep their numbers.
 */
export function splitSheets(file: Sheet): PlanSheets {
  const rows = new Map<SheetName, SheetRow[]>([['plan', []]]);
  let current: SheetName = 'plan';
  for (const row of file.rows) {
    const named = sheetNamed(row);
    if (named) current = named;
    else if (current === 'plan' && isHeadingOfAreas(textsOf(row))) {
      current = 'areas';
      const above = rows.get('plan')?.at(-1);
      // A line without a first cell says nothing of the plan: it names periods over the headings.
      if (above?.row === row.row - 1 && !above.cells.has(1)) rows.set('areas', rows.get('plan')?.splice(-1) ?? []);
    }
    const lines = rows.get(current) ?? [];
    if (!named) lines.push(row);
    rows.set(current, lines);
  }
  return Object.fromEntries([...rows].map(([name, lines]) => [name, { ...file, rows: lines }]));
}

function sheetNamed({ cells }: SheetRow): SheetName | undefined {
  const [only, ...more] = cells.values();
  if (only?.column !== 1 || more.length > 0 || only.value.is !== 'text') return undefined;
  return meaningOf(sheetNames, only.value.text);
}

/** Whether a row has the headings of the areas: several cells, of which one is "Område", and no name of the plan's. */
export function isHeadingOfAreas(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  const isLine = meaningOf(planFields, first) !== undefined && meaningOf(areaColumns, first) === undefined;
  return !isLine && cells.length > 1 && cells.some((text) => meaningOf(areaColumns, text) === 'area');
}

const textsOf = ({ cells }: SheetRow): string[] =>
  [...cells.values()].map(({ value }) => (value.is === 'text' ? value.text : ''));
