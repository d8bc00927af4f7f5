/** What a table of a savings plan shows, cell by cell, held against what is right. */
import { type Expected, standing } from './expected-cells.js';
import { all, demand, same, seenIn, textIn, textWithout, told } from './shown.js';

export function checkTable(root: ParentNode, expected: Expected): void {
  const { heads, cells, names, unit, plan } = expected;
  const [table, ...others] = all(root, 'table[part~="table"]');
  demand(table !== undefined && others.length === 0, 'There is not one table.');
  checkCaption(textIn(table.querySelector('caption')), expected);
  const shownHeads = all(table, 'thead tr:last-child th:not(.drawing)').map(seenHead);
  same('the heads', shownHeads.join(' | '), ['Område', ...heads.map(({ text }) => text)].join(' | '));
  const groups = all<HTMLTableCellElement>(table, 'th[scope="colgroup"]');
  const perColumn = groups.flatMap((group) => Array.from({ length: group.colSpan }, () => textIn(group)));
  same('the periods above them', perColumn.join(' | '), heads.flatMap(({ group }) => group ?? []).join(' | '));
  const rows = all(table, 'tr.area, tr.total');
  demand(rows.length === cells.length, `There are ${rows.length} rows for ${cells.length}.`);
  rows.forEach((row, line) => {
    const name = names[line]!;
    same(`row ${line}`, seenIn(row.querySelector('th')!), name);
    const shown = all(row, 'td:not(.drawing)');
    demand(shown.length === heads.length, `»${name}« has ${shown.length} cells for ${heads.length}.`);
    shown.forEach((cell, index) => {
      const right = cells[line]![index]!;
      const { text, group = '' } = heads[index]!;
      const place = `»${name}«, »${group} ${text}« of »${plan.title}« in ${unit.name}`;
      same(place, textWithout(cell, 'svg'), standing(right));
      demand(cell.classList.contains(`is-${right.state}`), `${place}: is ${cell.className}, right is ${right.state}.`);
      const { verdict } = right;
      const judged = cell.querySelector('.status');
      demand(verdict === undefined || judged?.classList.contains(verdict) === true, `${place}: another sign.`);
    });
  });
}

const seenHead = (head: Element): string => textIn(head.querySelector('button span') ?? head);

function checkCaption(shown: string, { columns, plan, unit, periodNames }: Expected): void {
  const period = periodNames.length === 1 ? `, ${periodNames[0] ?? ''}` : '';
  const isBare = columns.length === 0;
  const unitName = unit.name.replace(/\.$/, '');
  const start = isBare
    ? ''
    : columns.length === 1
      ? unitName
      : `${unitName.charAt(0).toUpperCase()}${unitName.slice(1)}`;
  if (columns.length === 1) demand(shown.includes(start), `The caption does not say ${unit.name}: »${shown}«.`);
  else if (!isBare) same('the caption', shown, `${start}. ${plan.title}${period}`);
  demand(shown.endsWith(told(`${plan.title}${period}`)), `The caption is »${shown}«.`);
}
