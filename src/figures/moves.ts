import { differenceOf } from './arithmetic.js';
import { type Cell, isValue, notApplicable } from './cell.js';

/** One figure of each thing in a status, such as what every area of a plan has realised, by the id of the thing. */
export type FiguresById = ReadonlyMap<string, Cell>;

interface Identified {
  readonly id: string;
}

/**
 * What came since an earlier status and what is gone, each in the order of the status that has it. The two are matched by
 * id, since names may be reworded between them.
 */
export const turnoverOf = <Now extends Identified, Then extends Identified>(
  now: readonly Now[],
  then: readonly Then[],
): { readonly added: readonly Now[]; readonly gone: readonly Then[] } => ({
  added: notIn(then, now),
  gone: notIn(now, then),
});

const notIn = <One extends Identified>(others: readonly Identified[], ones: readonly One[]): readonly One[] =>
  ones.filter(({ id }) => !others.some((other) => other.id === id));

/**
 * What moved since an earlier status: now − then for each id there is now, with the data's own sign. What is new has
 * nothing to have moved from, so there its movement is not applicable. Statuses in different price levels are refused: a
 * difference between them would be no movement.
 */
export function movesOf(now: FiguresById, then: FiguresById): FiguresById {
  return new Map(
    [...now].map(([id, cell]) => {
      const was = then.get(id);
      return [id, was ? differenceOf(cell, was) : notApplicable];
    }),
  );
}

/** Ids that moved: what is new, or not known in both statuses, has not. Of targets these are the ones that were changed. */
export const movedIds = (moves: FiguresById): readonly string[] =>
  [...moves].flatMap(([id, moved]) => (isValue(moved) && moved.value !== 0 ? [id] : []));
