/** Registers `<pejl-waiting-list>`. */
import { define } from '../../shared/define.js';
import { PejlWaitingList } from './waiting-list.element.js';

define('pejl-waiting-list', PejlWaitingList);

export { PejlWaitingList };
