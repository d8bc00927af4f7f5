import { expect } from 'chai';
import { places as pladser } from '../../demo/data/pladser-2026.js';
import { figures, offer, placesOfOne } from '../../test-support/places.js';
import { none } from '../../test-support/savings-plan.js';
import type { NoValue } from '../client/port.js';
import { type Cell, isValue } from '../figures/cell.js';
import { mostFree, ofType, toPlaces } from './places.js';

const shown = (cell: Cell) => (isValue(cell) ? cell.value : cell.state);

describe('places', () => {
  it('have the figures of the demo to the digit, homes and days each by themselves', () => {
    const { kinds } = toPlaces(pladser);
    const counted = kinds.map(({ kind, total }) => [
      kind,
      ...[total!.places, total!.occupied, total!.reserved, total!.free, total!.ownCitizens, total!.outOfTown].map(
        shown,
      ),
      shown(total!.used.all),
    ]);
    expect(counted).to.deep.equal([
      ['home', 104, 91, 4, 9, 75, 16, 145],
      ['day', 100, 89, 2, 9, 80, 9, 111],
    ]);
    expect(kinds.map(({ types }) => types.map(({ free }) => shown(free)))).to.deep.equal([
      [3, 5, 1],
      [6, 3],
    ]);
    expect(kinds[0]!.total!.occupancy).to.include({ dividend: 91, divisor: 104 });
  });

  it('have no occupancy of no places, and none where it would tell what is hidden', () => {
    const occupancyOf = (own: Parameters<typeof placesOfOne>[0]) =>
      toPlaces(placesOfOne(own)).kinds[0]!.total!.occupancy;
    expect(occupancyOf(figures(0, 0, 0, { occupied: { state: 'value', value: 0 } })).state).to.equal('notApplicable');
    expect(occupancyOf(figures(9, 0, 1, { occupied: none('suppressed') as NoValue })).state).to.equal('suppressed');
  });

  it('of one type have no total of their kind', () => {
    const { kinds } = ofType(toPlaces(pladser), 'aktivitet');
    expect(kinds.map(({ kind, types, total }) => [kind, types.map(({ id }) => id), total])).to.deep.equal([
      ['day', ['aktivitet'], undefined],
    ]);
    expect(ofType(toPlaces(pladser), 'none').kinds).to.deep.equal([]);
  });

  it('are most where most are free, unless an order would tell what is hidden', () => {
    expect(mostFree(toPlaces(pladser), 3).map(({ name, free }) => `${name} ${free}`)).to.deep.equal([
      'Åhuset 4',
      'Fyrtårnet 3',
      'Værkstedet 3',
    ]);
    const one = figures(9, 0, 1, { free: none('suppressed') as NoValue });
    const some = placesOfOne(figures(20, 0, 5), { offers: [offer('a', one), offer('b', figures(11, 0, 4))] });
    expect(mostFree(toPlaces(some), 3)).to.deep.equal([]);
  });
});
