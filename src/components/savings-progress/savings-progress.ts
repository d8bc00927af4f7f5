/** Registers `<pejl-savings-progress>`. */
import { define } from '../../shared/define.js';
import { PejlSavingsProgress } from './savings-progress.element.js';

define('pejl-savings-progress', PejlSavingsProgress);

export { PejlSavingsProgress };
