import { property } from 'lit/decorators.js';
import type { SavingsModel } from '../../models/savings-plan.js';
import type { Drawn } from '../../shared/figure/figure-element.js';
import { SavingsElement } from '../../shared/savings/savings-element.js';
import { measuresFrom, writtenSavings } from '../../shared/savings/written-savings.js';
import { styles } from './styles.js';

/**
 * @summary Shows a savings plan as a table: target, realised, expected and deviation per area, with cause and remedy.
 * @tag pejl-savings-table
 */
export class PejlSavingsTable extends SavingsElement {
  static override styles = styles;

  /**
   * The columns wanted, in their order, with spaces between: "target", "realised", "expected", "realisedMoved",
   * "expectedMoved", "deviation", "fulfilment", "status". All that the plan has when absent.
   */
  @property() measures = '';

  /** Puts the total above the areas. */
  @property({ type: Boolean, attribute: 'total-first' }) totalFirst = false;

  protected override readonly still = async () => (await import('./still.js')).savingsTable;

  protected draw(model: SavingsModel): Drawn {
    const shown = measuresFrom(this.measures, model);
    const { words, ...parts } = this.partsOf(model, shown);
    const table = writtenSavings(model, shown, words);
    return {
      ...parts,
      table,
      tools: [],
      body: this.tableBody(table, this.totalFirst, words),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-savings-table': PejlSavingsTable;
  }
}
