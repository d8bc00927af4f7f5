/** Registers `<pejl-cost-trajectory>`. */
import { define } from '../../shared/define.js';
import { PejlCostTrajectory } from './cost-trajectory.element.js';

define('pejl-cost-trajectory', PejlCostTrajectory);

export { PejlCostTrajectory };
