/** Registers `<pejl-production-mix>`. */
import { define } from '../../shared/define.js';
import { PejlProductionMix } from './production-mix.element.js';

define('pejl-production-mix', PejlProductionMix);

export { PejlProductionMix };
