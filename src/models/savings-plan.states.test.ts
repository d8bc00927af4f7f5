import { expect } from 'chai';
import fc from 'fast-check';
import { always, anyCell } from '../../test-support/property.js';
import { area, savingsPlan } from '../../test-support/savings-plan.js';
import type { OreCell, SavingsFigures } from '../client/port.js';
import { differenceOf, sumOf } from '../figures/arithmetic.js';
import { type Cell, isWhole, missing } from '../figures/cell.js';
import { toSavings } from './savings-plan.js';

const measures = ['target', 'realised', 'expected'] as const;

/** A cell with everything that can be said of it, or none at all. */
const anyGiven = (): fc.Arbitrary<OreCell | undefined> =>
  fc
    .record({
      cell: anyCell(),
      isThere: fc.integer({ max: 9, min: 0 }),
      isPartial: fc.integer({ max: 4, min: 0 }),
      isCorrected: fc.integer({ max: 4, min: 0 }),
    })
    .map(({ cell, isThere, isPartial, isCorrected }) => {
      if (isThere === 0) return undefined;
      if (cell.state !== 'value') return cell;
      return {
        ...cell,
        ...(isPartial === 0 && { partial: { got: 1, of: 2 } }),
        ...(isCorrected === 0 && { corrected: { on: '2016-03-12', was: 0 } }),
      };
    });

const anyFigures = (): fc.Arbitrary<Partial<SavingsFigures>> =>
  fc.record({ target: anyGiven(), realised: anyGiven(), expected: anyGiven() }).map((given) =>
    Object.fromEntries(
      measures.flatMap((measure) => {
        const cell = given[measure];
        return cell ? [[`${measure}Ore`, cell]] : [];
      }),
    ),
  );

const anyAreas = (): fc.Arbitrary<Partial<SavingsFigures>[]> => fc.array(anyFigures(), { minLength: 1, maxLength: 5 });

const modelOf = (areas: readonly Partial<SavingsFigures>[], total?: Partial<SavingsFigures>) =>
  toSavings(
    savingsPlan({
      areas: areas.map((figures, index) => area(`area-${index}`, figures)),
      ...(total && { total: [{ period: '2015', ...total }] }),
    }),
  );

const givenIn = (figures: Partial<SavingsFigures>, measure: (typeof measures)[number]): Cell =>
  figures[`${measure}Ore`] ?? missing;

describe('a savings plan, whatever state its figures are in', () => {
  it('keeps each figure as it is given: none turns into another, and none into zero', () => {
    always(
      fc.property(anyAreas(), (areas) => {
        const { rows } = modelOf(areas);
        rows.forEach(({ figures: [figure] }, index) => {
          for (const measure of measures) expect(figure![measure]).to.deep.equal(givenIn(areas[index]!, measure));
        });
      }),
    );
  });

  it('has a deviation, a fulfilment and a status exactly where target and expectation are there and whole', () => {
    always(
      fc.property(anyAreas(), (areas) => {
        for (const [index, { figures }] of modelOf(areas).rows.entries()) {
          const { deviation, fulfilment, status } = figures[0]!;
          const [target, expected] = [givenIn(areas[index]!, 'target'), givenIn(areas[index]!, 'expected')];
          const isKnown = isWhole(target) && isWhole(expected);
          expect(deviation).to.deep.equal(differenceOf(expected, target));
          expect(deviation.state === 'value').to.equal(isKnown);
          expect(fulfilment.state === 'value').to.equal(isKnown && target.value !== 0);
          if (!isKnown) expect(status).to.equal('notJudged');
        }
      }),
    );
  });

  it('has the sum of its areas as total, in the state that the sum has', () => {
    always(
      fc.property(anyAreas(), (areas) => {
        const [total] = modelOf(areas).total;
        for (const measure of measures)
          expect(total![measure]).to.deep.equal(sumOf(areas.map((figures) => givenIn(figures, measure))));
      }),
    );
  });

  it('shows a total as the source states it, or hides it, and never makes another of it', () => {
    always(
      fc.property(anyAreas(), anyFigures(), (areas, stated) => {
        const [total] = modelOf(areas, stated).total;
        for (const measure of measures) {
          const cell = stated[`${measure}Ore`];
          if (!cell) continue;
          const hasHidden = areas.some((figures) => givenIn(figures, measure).state === 'suppressed');
          if (total![measure].state === 'suppressed' && cell.state !== 'suppressed') expect(hasHidden).to.equal(true);
          else expect(total![measure]).to.deep.equal(cell);
        }
      }),
    );
  });
});
