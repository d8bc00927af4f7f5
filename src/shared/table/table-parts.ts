import type { WrittenRow, WrittenTable } from './written-table.js';

/** The table in parts that paper and speech can take, one for each head that stands over several columns. */
export function partsOfTable(table: WrittenTable): readonly WrittenTable[] {
  const groups = [...new Set(table.columns.map(({ group = '' }) => group))];
  return groups.map((group) => {
    const isOfIt = (_: unknown, index: number) => table.columns[index]?.group === group;
    const part = (row: WrittenRow): WrittenRow => ({ ...row, cells: row.cells.filter(isOfIt) });
    return {
      ...table,
      caption: `${group}. ${table.caption}`,
      columns: table.columns.filter(isOfIt).map(({ group: _, ...column }) => column),
      rows: table.rows.map(part),
      total: table.total && part(table.total),
    };
  });
}
