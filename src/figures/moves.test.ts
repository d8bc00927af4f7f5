import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyValue, emptyStates } from '../../test-support/property.js';
import { sumOf } from './arithmetic.js';
import { type Cell, missing, notApplicable, valueOf } from './cell.js';
import { type FiguresById, movedIds, movesOf, turnoverOf } from './moves.js';

const by = (figures: Record<string, Cell>): FiguresById => new Map(Object.entries(figures));
const fixed = (year: number): Cell => ({ state: 'value', value: 1, level: { basis: 'fixed', year } });
const partial: Cell = { state: 'value', value: 1, partial: { got: 1, of: 2 } };

describe('turnoverOf', () => {
  const named = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
  const cases: { name: string; now: string[]; then: string[]; added: string[]; gone: string[] }[] = [
    { name: 'the same', now: ['a', 'b'], then: ['a', 'b'], added: [], gone: [] },
    { name: 'the same in another order', now: ['b', 'a'], then: ['a', 'b'], added: [], gone: [] },
    { name: 'new ones, in their own order', now: ['d', 'a', 'c'], then: ['a'], added: ['d', 'c'], gone: [] },
    { name: 'gone ones, in their own order', now: ['b'], then: ['c', 'b', 'a'], added: [], gone: ['c', 'a'] },
    { name: 'one for another', now: ['b'], then: ['a'], added: ['b'], gone: ['a'] },
    { name: 'nothing before', now: ['a'], then: [], added: ['a'], gone: [] },
    { name: 'nothing left', now: [], then: ['a'], added: [], gone: ['a'] },
  ];
  for (const { name, now, then, added, gone } of cases) {
    it(name, () => {
      expect(turnoverOf(named(...now), named(...then))).to.deep.equal({ added: named(...added), gone: named(...gone) });
    });
  }

  it('matches by id, not by name', () => {
    const [now, then] = [[{ id: 'a', name: 'BPA' }], [{ id: 'a', name: 'Borgerstyret personlig assistance' }]];
    expect(turnoverOf(now, then)).to.deep.equal({ added: [], gone: [] });
  });
});

describe('movesOf', () => {
  it('is now minus then, by id and in the order of now', () => {
    const now = by({ b: valueOf(3), a: valueOf(1) });
    const then = by({ a: valueOf(5), b: valueOf(3) });
    expect([...movesOf(now, then)]).to.deep.equal([
      ['b', valueOf(0)],
      ['a', valueOf(-4)],
    ]);
  });

  it('does not apply to what is new, and leaves out what is gone', () => {
    const moves = movesOf(by({ a: valueOf(1), b: missing }), by({ c: valueOf(1) }));
    expect([...moves]).to.deep.equal([
      ['a', notApplicable],
      ['b', notApplicable],
    ]);
  });

  for (const state of emptyStates) {
    it(`is ${state} where one of the two is`, () => {
      expect(movesOf(by({ a: { state } }), by({ a: valueOf(1) })).get('a')).to.deep.equal({ state });
      expect(movesOf(by({ a: valueOf(1) }), by({ a: { state } })).get('a')).to.deep.equal({ state });
    });
  }

  it('is refused across price levels, but not within one', () => {
    expect(() => movesOf(by({ a: fixed(2016) }), by({ a: fixed(2015) }))).to.throw(RangeError);
    expect(() => movesOf(by({ a: fixed(2016) }), by({ a: valueOf(1) }))).to.throw(RangeError);
    expect(movesOf(by({ a: fixed(2016) }), by({ a: fixed(2016) })).get('a')).to.deep.include({ value: 0 });
  });

  it('adds up: moves, what is new and what is gone are the movement of the total', () => {
    const anyFigures = () => fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyValue());
    const amount = (cell: Cell | undefined): number => (cell?.state === 'value' ? cell.value : 0);
    always(
      fc.property(anyFigures(), anyFigures(), (now, then) => {
        const moved = amount(sumOf([...movesOf(by(now), by(then)).values()]));
        const ids = (figures: object) => Object.keys(figures).map((id) => ({ id }));
        const { added, gone } = turnoverOf(ids(now), ids(then));
        const came = added.reduce((sum, { id }) => sum + amount(now[id]), 0);
        const went = gone.reduce((sum, { id }) => sum + amount(then[id]), 0);
        const total = amount(sumOf(Object.values(now))) - amount(sumOf(Object.values(then)));
        expect(moved + came - went).to.equal(total);
      }),
    );
  });
});

describe('movedIds', () => {
  const cases: { name: string; now: Cell; then: Cell | undefined; hasMoved: boolean }[] = [
    { name: 'the same', now: valueOf(5), then: valueOf(5), hasMoved: false },
    { name: 'an øre more', now: valueOf(6), then: valueOf(5), hasMoved: true },
    { name: 'an øre less', now: valueOf(4), then: valueOf(5), hasMoved: true },
    { name: 'zero before', now: valueOf(1), then: valueOf(0), hasMoved: true },
    { name: 'preliminary before', now: valueOf(5), then: { ...valueOf(5), preliminary: true }, hasMoved: false },
    { name: 'not there before', now: valueOf(5), then: undefined, hasMoved: false },
    { name: 'not known before', now: valueOf(5), then: missing, hasMoved: false },
    { name: 'not known now', now: missing, then: valueOf(5), hasMoved: false },
    { name: 'known of some parts only', now: partial, then: valueOf(5), hasMoved: false },
  ];
  for (const { name, now, then, hasMoved } of cases) {
    it(`${name} ${hasMoved ? 'has moved' : 'has not moved'}`, () => {
      expect(movedIds(movesOf(by({ a: now }), by(then ? { a: then } : {})))).to.deep.equal(hasMoved ? ['a'] : []);
    });
  }

  it('names them in the order of now', () => {
    const now = by({ c: valueOf(1), b: valueOf(1), a: valueOf(1) });
    expect(movedIds(movesOf(now, by({ a: valueOf(2), b: valueOf(1), c: valueOf(2) })))).to.deep.equal(['c', 'a']);
  });
});
