import type { Line, Table } from './lines.js';

/** A line whose figures are called by name. */
export interface NamedLine {
  readonly total: string;
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/**
 * A table of figures that have names, such as "2016-01 residential places": the way to put several tables that share
 * figures into one. `names` has the name of each place. A name that a line uses and nobody has given is refused, and so is
 * a figure that is no whole number; a count that is not known has no place in a table.
 */
export function tableOf(
  figures: Readonly<Record<string, number>>,
  lines: readonly NamedLine[],
): { readonly table: Table; readonly names: readonly string[] } {
  const names = Object.keys(figures);
  for (const name of names)
    if (!Number.isSafeInteger(figures[name])) throw new RangeError(`"${name}" is not a whole number.`);
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (name: string): number => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`A line names a figure that is not there: "${name}".`);
    return place;
  };
  return {
    names,
    table: {
      figures: Object.values(figures),
      lines: lines.map(({ total, plus, minus }): Line => ({
        total: placeOf(total),
        plus: plus.map(placeOf),
        ...(minus && { minus: minus.map(placeOf) }),
      })),
    },
  };
}
