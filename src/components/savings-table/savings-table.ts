/** Registers `<pejl-savings-table>`. */
import { define } from '../../shared/define.js';
import { PejlSavingsTable } from './savings-table.element.js';

define('pejl-savings-table', PejlSavingsTable);

export { PejlSavingsTable };
