import { property, state } from 'lit/decorators.js';
import { chartStyles } from '../../chart/chart.styles.js';
import type { SavingsModel } from '../../models/savings-plan.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { figureStyles } from '../../shared/figure/figure.styles.js';
import { SavingsElement } from '../../shared/savings/savings-element.js';
import { measuresFrom, writtenSavings } from '../../shared/savings/written-savings.js';
import { cardStyles } from '../../shared/table/cards.styles.js';
import { tableStyles } from '../../shared/table/table.styles.js';
import { tableView } from '../../shared/table/table.view.js';
import { nextSort, type Sort, type WrittenTable } from '../../shared/table/written-table.js';
import { tokens } from '../../shared/tokens.styles.js';

/**
 * @summary Shows a savings plan as a table: target, realised, expected and deviation per area, with cause and remedy.
 * @tag pejl-savings-table
 */
export class PejlSavingsTable extends SavingsElement {
  static override styles = [tokens, figureStyles, tableStyles, cardStyles, chartStyles];

  /**
   * The columns wanted, in their order, with spaces between: "target", "realised", "expected", "realisedMoved",
   * "expectedMoved", "deviation", "fulfilment", "status". All that the plan has when absent.
   */
  @property() measures = '';

  /** Puts the total above the areas. */
  @property({ type: Boolean, attribute: 'total-first' }) totalFirst = false;

  @state() private sort: Sort | undefined = undefined;
  @state() private open: ReadonlySet<string> = new Set();

  protected draw(model: SavingsModel): Drawn {
    const shown = measuresFrom(this.measures, model);
    const { words, ...common } = this.commonParts(model, shown);
    const table = writtenSavings(model, shown, words);
    return {
      ...common,
      table,
      tools: [],
      body: tableView(table, {
        texts: words.texts,
        language: words.format.language,
        sort: this.sort,
        totalFirst: this.totalFirst,
        open: this.open,
        detailsLabel: words.savings.details,
        onSort: (column) => this.#onSort(column, table),
        onToggle: (row) => this.#onToggle(row),
      }),
    };
  }

  #onSort(column: string, { columns, rowHeading }: WrittenTable): void {
    this.sort = nextSort(this.sort, column);
    const { texts } = this.shared;
    const name = columns.find(({ id }) => id === column)?.heading ?? rowHeading;
    this.say(this.sort ? texts.sorted(name, this.sort.descending) : texts.unsorted);
  }

  #onToggle(row: string): void {
    const open = new Set(this.open);
    if (!open.delete(row)) open.add(row);
    this.open = open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-savings-table': PejlSavingsTable;
  }
}
