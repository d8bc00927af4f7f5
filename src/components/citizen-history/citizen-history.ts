/** Registers `<pejl-citizen-history>`. */
import { define } from '../../shared/define.js';
import { PejlCitizenHistory } from './citizen-history.element.js';

define('pejl-citizen-history', PejlCitizenHistory);

export { PejlCitizenHistory };
