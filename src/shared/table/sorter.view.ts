import { html, type TemplateResult } from 'lit';
import type { SharedTexts } from '../texts.js';
import type { Sort, WrittenTable } from './written-table.js';

/**
 * The choice of an order for a page so narrow that rows are cards and there is no head to press. Each column both ways,
 * and the source's own order.
 */
export function sorterView(
  { columns, rowHeading }: WrittenTable,
  sort: Sort | undefined,
  onSort: (sort: Sort | undefined) => void,
  texts: SharedTexts,
): TemplateResult {
  const sortable = [{ id: '', heading: rowHeading }, ...columns.filter(({ kind }) => kind !== 'drawing')];
  const orders = sortable.flatMap(({ id, heading, ...column }) => {
    const group = 'group' in column && column.group ? `${column.group}: ` : '';
    return [false, true].map((descending) => ({
      sort: { column: id, descending },
      label: `${group}${heading} ${descending ? '↓' : '↑'}`,
    }));
  });
  const isChosen = (order: Sort) => sort?.column === order.column && sort.descending === order.descending;
  const onChange = (event: Event) => {
    const { selectedIndex } = event.target as HTMLSelectElement;
    onSort(orders[selectedIndex - 1]?.sort);
  };
  return html`<label class="sorter">
    ${texts.sortBy}
    <select @change=${onChange}>
      <option .selected=${sort === undefined}>${texts.sourceOrder}</option>
      ${orders.map((order) => html`<option .selected=${isChosen(order.sort)}>${order.label}</option>`)}
    </select>
  </label>`;
}
