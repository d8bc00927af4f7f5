import { describeAccessibility } from '../../../test-support/accessibility.js';
import { answerOf, placesStates } from '../../../test-support/places-states.js';
import { toPlaces } from '../../models/places.js';
import { formatFor } from '../../shared/format.js';
import { sharedDa } from '../../shared/texts.da.js';
import '../source/source.js';
import './places.js';
import { placesDa } from './texts.da.js';
import { writtenPlaces } from './written-places.js';

const words = { texts: sharedDa, places: placesDa, format: formatFor('da') };

describeAccessibility('pejl-places', {
  states: placesStates,
  written: (state) => writtenPlaces(toPlaces(answerOf(state)), '', words),
  spelledOut: ['complete', 'every kind of cell', 'a hidden figure'],
  walks: 'rows',
});
