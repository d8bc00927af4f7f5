/** Registers `<pejl-source>`. */
import { define } from '../../shared/define.js';
import { PejlSource } from './source.element.js';

define('pejl-source', PejlSource);

export { PejlSource };
