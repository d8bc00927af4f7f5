import { differenceOf, sumOf } from '../../figures/arithmetic.js';
import { isValue, isWhole } from '../../figures/cell.js';
import type { EarlierStatus, SavingsPlan } from '../port.js';
import { type Finding, Findings, inOrder } from './findings.js';
import { type ReadPlan, readPlan, type SheetFile } from './read-plan.js';
import { type Measure, measures } from './words.js';

/**
 * As `readPlan`, for whoever checks a file before it is put on a page: totals are held against the sums of the areas too. A
 * total stays what the file says; a page shows both where they differ.
 */
export async function checkPlan(bytes: Uint8Array, file: SheetFile = {}): Promise<Omit<ReadPlan, 'whereOf'>> {
  const { plan, remarks, whereOf } = await readPlan(bytes, file);
  const totals = [...remarksOnTotals(plan, '', whereOf)];
  if (plan.comparedTo) totals.push(...remarksOnTotals(plan.comparedTo, '/comparedTo', whereOf));
  return { plan, remarks: inOrder([...remarks, ...totals]) };
}

/** Where a total is not the sum of its areas, and where that cannot be told since an amount is lacking. */
function remarksOnTotals(
  { areas, total = [] }: Pick<SavingsPlan | EarlierStatus, 'areas' | 'total'>,
  pointer: string,
  whereOf: ReadPlan['whereOf'],
): readonly Finding[] {
  const found = new Findings();
  total.forEach((stated, index) => {
    const figures = areas.flatMap((area) => area.figures.filter(({ period }) => period === stated.period));
    for (const measure of Object.keys(measures) as Measure[]) {
      const cell = stated[measure];
      if (!cell || !isValue(cell)) continue;
      const where = whereOf(`${pointer}/total/${index}/${measure}`);
      const sum = sumOf(figures.flatMap((figure) => figure[measure] ?? []));
      const miss = differenceOf(cell, sum);
      if (!isWhole(sum) || !isValue(miss)) found.remark(where, 'totalUnchecked');
      else if (miss.value !== 0) found.remark(where, 'totalDiffers', kroner(miss.value));
    }
  });
  return found.remarks;
}

/** An amount to the øre, with its sign: "+100.000,00 kr." */
function kroner(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${ore < 0 ? '−' : '+'}${whole},${digits.slice(-2)} kr.`;
}
