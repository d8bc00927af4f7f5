/** What a cost over time must have on screen of an answer: worked out of the raw answer, not of the model. */
import type { CostMonth, CostTrajectory, OreCell } from '../../src/client/port.js';
import { amountText, changeText, monthText, plainText, stepsOf, type Unit, unitOf } from './danish.js';
import { amountCell, type Cell, shareCell, standing } from './expected-cells.js';
import { figureOf, isAmount, isWhole, less, none, share, type Sum, sum } from './reckoned.js';
import { all, demand, holds, same, textIn, textWithout } from './shown.js';
import type { Check } from './stage.js';

type Amount = 'actualOre' | 'expectedOre' | 'budgetOre' | 'previousOre';

interface Line {
  readonly actual: Sum;
  readonly expected: Sum;
  readonly cost: Sum;
  readonly budget: Sum;
  readonly previous: Sum;
  readonly parts: readonly Sum[];
}

const heads = {
  actual: 'Forbrug',
  expected: 'Forventet',
  budget: 'Korrigeret budget',
  deviation: 'Afvigelse fra budget',
  share: 'Afvigelse, %',
  previous: 'Året før',
} as const;

export const checkCostTrajectory: Check = async ({ root, press }, answer) => {
  const trajectory = answer as CostTrajectory;
  const lines = linesOf(trajectory);
  const { accounts, budget } = totalsOf(trajectory, lines);
  if (columnsOf(trajectory).length === 0 && !isAmount(accounts) && !isAmount(budget)) {
    same('a cost without amounts', textIn(root.querySelector('.state .title')), 'Ingen beløb');
    return;
  }
  const unit = unitOf(
    [...lines.flatMap((line) => [line.cost, line.budget]), accounts].filter(isAmount).map(({ ore }) => ore),
  );
  checkTable(root, trajectory, lines, unit);
  checkWords(root, trajectory, lines, unit);
  await press('Vis som tabel');
  checkTable(root, trajectory, lines, unit);
  await press('Vis som figur');
};

const monthsOf = ({ from, to }: CostTrajectory): readonly string[] => {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let text = from; text <= to; text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    months.push(text);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
};

function linesOf(trajectory: CostTrajectory): readonly Line[] {
  const { months, parts = [], bookedTo = '' } = trajectory;
  return monthsOf(trajectory).map((name) => {
    const own = (some: readonly CostMonth[], amount: Amount) =>
      figureOf(some.find(({ month }) => month === name)?.[amount]);
    const isBooked = name <= bookedTo;
    const costIn = (some: readonly CostMonth[]) => own(some, isBooked ? 'actualOre' : 'expectedOre');
    return {
      actual: isBooked ? costIn(months) : none('notYet'),
      expected: isBooked ? none('notApplicable') : costIn(months),
      cost: costIn(months),
      budget: own(months, 'budgetOre'),
      previous: own(months, 'previousOre'),
      parts: withoutGivenAway(
        parts.map((part) => costIn(part.months)),
        costIn(months),
      ),
    };
  });
}

const isHidden = (figure: Sum): boolean => figure.is === 'none' && figure.reason === 'suppressed';

/** One hidden part beside a known whole is no secret; neither are parts that make a hidden whole. */
const withoutGivenAway = (parts: readonly Sum[], whole: Sum): readonly Sum[] =>
  parts.filter(isHidden).length === 1 || isHidden(whole) ? parts.map(() => none('suppressed')) : parts;

function totalsOf(trajectory: CostTrajectory, lines: readonly Line[]) {
  const { months, bookedTo = '', adjustedBudgetOre, expectedOre, previousOre } = trajectory;
  const booked = lines.filter((_, index) => (monthsOf(trajectory)[index] ?? '') <= bookedTo);
  const ahead = lines.slice(booked.length);
  /** A stated sum stands, but not beside a hidden part of it. */
  const whole = (cell: OreCell | undefined, parts: readonly Sum[], otherwise = sum(parts)): Sum => {
    if (parts.some(isHidden)) return none('suppressed');
    return cell ? figureOf(cell) : otherwise;
  };
  const costs = lines.map(({ cost }) => cost);
  const isGuess = ahead.length > 0 && !months.some((month) => month.expectedOre);
  return {
    budget: whole(
      adjustedBudgetOre,
      lines.map(({ budget }) => budget),
    ),
    accounts: whole(expectedOre, costs, isGuess ? none('missing') : sum(costs)),
    previous: whole(
      previousOre,
      lines.map(({ previous }) => previous),
    ),
    spent: booked.length === 0 ? none('notYet') : sum(booked.map(({ actual }) => actual)),
    rest: ahead.length === 0 ? none('notApplicable') : sum(ahead.map(({ expected }) => expected)),
  };
}

type Column = keyof typeof heads;

function columnsOf({ months, bookedTo, adjustedBudgetOre }: CostTrajectory): readonly Column[] {
  const has = (amount: Amount) => months.some((month) => month[amount] !== undefined);
  const hasBudget = adjustedBudgetOre?.state === 'value' || has('budgetOre');
  const isHeld = hasBudget && (has('actualOre') || has('expectedOre'));
  return [
    ...(bookedTo === undefined ? [] : (['actual'] as const)),
    ...(has('expectedOre') ? (['expected'] as const) : []),
    ...(hasBudget ? (['budget'] as const) : []),
    ...(isHeld ? (['deviation', 'share'] as const) : []),
    ...(has('previousOre') ? (['previous'] as const) : []),
  ];
}

interface Figures {
  readonly actual: Sum;
  readonly expected: Sum;
  readonly cost: Sum;
  readonly budget: Sum;
  readonly previous: Sum;
}

/** Of an income budget an overspend is plus too. */
const sizeOf = (budget: Sum): Sum => (isAmount(budget) && budget.ore < 0n ? { ...budget, ore: -budget.ore } : budget);

/** A deviation prints its plus; what rounds to nothing has none. */
const signed = (cell: Cell): Cell =>
  cell.state === 'value' && /^(?!0,0$)[1-9]|^0,[1-9]/.test(cell.text) ? { ...cell, text: `+${cell.text}` } : cell;

function cellIn(column: Column, figures: Figures, unit: Unit): Cell {
  const off = less(figures.cost, figures.budget);
  if (column === 'deviation') return amountCell(off, unit, changeText);
  if (column === 'share') return signed(shareCell(share(off, sizeOf(figures.budget))));
  return amountCell(figures[column], unit, amountText);
}

function checkTable(root: ParentNode, trajectory: CostTrajectory, lines: readonly Line[], unit: Unit): void {
  const { parts = [], from, to } = trajectory;
  const columns = columnsOf(trajectory);
  const tables = all(root, 'table[part~="table"]');
  demand(tables.length === 1, `There are ${tables.length} tables.`);
  const isYear = from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12');
  const year = isYear ? String(Number(from.slice(0, 4))) : '';
  const right = columns.map((column) => {
    if (column === 'previous' && year) return `Forbrug ${Number(year) - 1}`;
    return heads[column] + ((column === 'actual' || column === 'budget') && year ? ` ${year}` : '');
  });
  const shown = all(root, 'thead tr:last-child th').map((head) => textIn(head.querySelector('button span') ?? head));
  same('the heads', shown.join(' | '), ['Måned', ...right, ...parts.map(({ name }) => name)].join(' | '));
  const totals = totalsOf(trajectory, lines);
  const whole = {
    actual: totals.spent,
    expected: totals.rest,
    cost: totals.accounts,
    budget: totals.budget,
    previous: totals.previous,
  };
  const rightRows = [
    ...monthsOf(trajectory).map((month, index) => ({
      name: monthText(month),
      figures: lines[index]!,
      own: lines[index]!.parts,
    })),
    { name: 'I alt', figures: whole, own: parts.map((_, part) => sum(lines.map((line) => line.parts[part]!))) },
  ];
  const rows = all(root, 'tr.area, tr.total');
  demand(rows.length === rightRows.length, `There are ${rows.length} rows for ${rightRows.length}.`);
  rows.forEach((row, line) => {
    const { name, figures, own } = rightRows[line]!;
    same(`row ${line}`, textIn(row.querySelector('th')), name);
    const cells = all(row, 'td');
    const rightCells = [
      ...columns.map((column) => cellIn(column, figures, unit)),
      ...own.map((part) => amountCell(part, unit, amountText)),
    ];
    demand(cells.length === rightCells.length, `»${name}« has ${cells.length} cells for ${rightCells.length}.`);
    cells.forEach((cell, index) => {
      const place = `»${name}«, column ${index} in ${unit.name}`;
      same(place, textWithout(cell, 'svg'), standing(rightCells[index]!));
      demand(cell.classList.contains(`is-${rightCells[index]!.state}`), `${place}: is ${cell.className}.`);
    });
  });
}

/** What was spent while the year is open, the budget as it was first, and the estimate before this one. */
function checkMoreOfLead(lead: string, trajectory: CostTrajectory, lines: readonly Line[], unit: Unit): void {
  const { budget, accounts, spent } = totalsOf(trajectory, lines);
  const { originalBudgetOre: original, previousEstimate, bookedTo, to } = trajectory;
  const isOpen = bookedTo === undefined || bookedTo < to;
  if (isOpen && isAmount(spent)) holds('the lead', lead, plainText(spent.ore, unit));
  const before = previousEstimate?.expectedOre;
  if (isOpen && isWhole(accounts) && before?.state === 'value' && !before.partial)
    holds('the lead', lead, `(forrige skøn ${plainText(BigInt(before.value), unit)})`);
  const isHidden = lines.some((line) => !isAmount(line.budget) && line.budget.reason === 'suppressed');
  if (!isWhole(budget) || isHidden || original?.state !== 'value') return;
  const first = BigInt(original.value);
  const text = `(oprindeligt ${plainText(first, unit)})`;
  if (stepsOf(first, unit) !== stepsOf(budget.ore, unit)) holds('the lead', lead, text);
}

/** The lead names what it can, and the notices every sum that its months do not make. */
function checkWords(root: ParentNode, trajectory: CostTrajectory, lines: readonly Line[], unit: Unit): void {
  const { budget, accounts } = totalsOf(trajectory, lines);
  const lead = textIn(root.querySelector('.lead'));
  for (const figure of [budget, accounts])
    if (isAmount(figure)) {
      holds('the lead', lead, plainText(figure.ore, unit));
      if (figure.parts) holds('the lead', lead, `delsum, ${figure.parts[0]} af ${figure.parts[1]}`);
    }
  checkMoreOfLead(lead, trajectory, lines, unit);
  const off = less(accounts, budget);
  if (isWhole(off) && off.ore !== 0n) {
    const size = off.ore < 0n ? -off.ore : off.ore;
    holds('the lead', lead, off.ore > 0n ? 'merforbrug' : 'mindreforbrug');
    if (stepsOf(size, unit) > 0n) holds('the lead', lead, plainText(size, unit));
  }
  const { adjustedBudgetOre, expectedOre, previousOre } = trajectory;
  const pairs = [
    [adjustedBudgetOre, lines.map((line) => line.budget)],
    [expectedOre, lines.map((line) => line.cost)],
    [previousOre, lines.map((line) => line.previous)],
  ] as const;
  const wrong = pairs.filter(([cell, parts]) => {
    const [stated, made] = [cell && figureOf(cell), sum(parts)];
    if (!stated || !isWhole(stated) || !isWhole(made)) return false;
    const off = stated.ore - made.ore;
    // A krone for each month may be rounding.
    return (off < 0n ? -off : off) > BigInt(parts.length) * 100n;
  });
  same('the notices', String(all(root, '.notice').length), String(wrong.length));
}
