/** Registers `<pejl-cost-ranking>`. */
import { define } from '../../shared/define.js';
import { PejlCostRanking } from './cost-ranking.element.js';

define('pejl-cost-ranking', PejlCostRanking);

export { PejlCostRanking };
