/** Registers `<pejl-places>`. */
import { define } from '../../shared/define.js';
import { PejlPlaces } from './places.element.js';

define('pejl-places', PejlPlaces);

export { PejlPlaces };
