import { isDay } from '../../figures/calendar/days.js';
import type {
  CountCell,
  PlaceCounts,
  PlaceFigures,
  PlaceOffer,
  Places,
  PlacesQuestion,
  PlacesUsed,
  PlaceType,
} from '../port.js';
import { checkLine, isNoMore, type Line, term } from './count-lines.js';
import { checkAbout, checkDay, demand, uniqueIds } from './rules.js';

export function checkPlacesAsked({ about, days }: Places, { asOf, from }: PlacesQuestion): void {
  demand(asOf === undefined || (about.asOf ?? '') <= asOf, '/about/asOf', 'no day after the one that was asked for');
  demand(from === undefined || (days[0] ?? '') >= from, '/days/0', 'no day before the one that was asked for');
}

export function checkPlaces({ about, days, types, totals }: Places): void {
  checkAbout(about);
  days.forEach((day, i) => {
    checkDay(day, `/days/${i}`);
    demand(i === 0 || (days[i - 1] ?? '') < day, `/days/${i}`, 'a day after the one before');
  });
  demand(about.asOf !== undefined && days.at(-1) === about.asOf, '/about', 'the last of the days');
  uniqueIds(types, '/types');
  types.forEach((type, i) => {
    const here = `/types/${i}`;
    checkGroup(type, days.length, here);
    uniqueIds(type.offers, `${here}/offers`);
    type.offers.forEach((offer, j) => {
      checkOffer(offer, about.asOf ?? '', `${here}/offers/${j}`);
    });
    const parts = type.offers.map(({ figures }, j) => ({ figures, here: `${here}/offers/${j}` }));
    checkAcross({ figures: type.figures, here }, parts);
    demand(
      totals.some(({ kind }) => kind === type.kind),
      '/totals',
      'a total of each kind',
    );
  });
  totals.forEach((total, i) => {
    const here = `/totals/${i}`;
    demand(totals.findIndex(({ kind }) => kind === total.kind) === i, `${here}/kind`, 'a kind that no other has');
    checkGroup(total, days.length, here);
    const parts = types.flatMap((type, j) => (type.kind === total.kind ? [{ ...type, here: `/types/${j}` }] : []));
    demand(parts.length > 0, `${here}/kind`, 'the kind of a type');
    checkAcross({ ...total, here }, parts);
  });
}

type Group = Pick<PlaceType, 'figures' | 'used' | 'overTime'>;

function checkGroup({ figures, used, overTime }: Group, days: number, here: string): void {
  checkFigures(figures, `${here}/figures`);
  const { all, ...bought } = used;
  const parts = suppliers.map((name) => term(bought[name], `${here}/used/${name}`));
  checkLine([term(all, `${here}/used/all`, -1), term(figures.ownCitizens, `${here}/figures/ownCitizens`), ...parts]);
  demand(overTime.length === days, `${here}/overTime`, 'as many as there are days');
  overTime.forEach((counts, i) => {
    checkLine(lineOfPlaces(counts, `${here}/overTime/${i}`));
  });
  const last = overTime.at(-1);
  for (const name of counted)
    demand(isSame(last?.[name], figures[name]), `${here}/overTime/${days - 1}/${name}`, 'what the figures have');
}

const suppliers = ['otherMunicipality', 'region', 'private'] as const satisfies readonly (keyof PlacesUsed)[];
const counted = ['places', 'occupied', 'reserved', 'free'] as const satisfies readonly (keyof PlaceCounts)[];

const isSame = (one: CountCell | undefined, other: CountCell): boolean =>
  one?.state === other.state && (one.state !== 'value' || other.state !== 'value' || one.value === other.value);

function checkOffer({ figures, expectedFree = [] }: PlaceOffer, asOf: string, here: string): void {
  checkFigures(figures, `${here}/figures`);
  expectedFree.forEach(({ from, places }, i) => {
    const place = `${here}/expectedFree/${i}`;
    demand(isDay(from) && from > (expectedFree[i - 1]?.from ?? asOf), `${place}/from`, 'a day after the one before');
    demand(isNoMore(places, figures.places), `${place}/places`, 'no more than there are');
    demand(figures.occupied.state !== 'suppressed', place, 'no hidden figure that the others tell');
  });
}

/** All places are taken, held or free; those taken are of own citizens or of others; each that is free is so for one reason. */
function checkFigures(figures: PlaceFigures, here: string): void {
  const { occupied, ownCitizens, outOfTown, free, whyFree } = figures;
  checkLine(lineOfPlaces(figures, here));
  checkLine([
    term(occupied, `${here}/occupied`, -1),
    term(ownCitizens, `${here}/ownCitizens`),
    term(outOfTown, `${here}/outOfTown`),
  ]);
  if (whyFree)
    checkLine([
      term(free, `${here}/free`, -1),
      ...[...reasonsOf(whyFree)].map(([name, cell]) => term(cell, `${here}/whyFree/${name}`)),
    ]);
}

const reasons = ['ready', 'refurbishing', 'targetGroup', 'unknown'] as const;

const reasonsOf = (whyFree: NonNullable<PlaceFigures['whyFree']>): ReadonlyMap<string, CountCell> =>
  new Map(
    reasons.flatMap((name) => {
      const cell = whyFree[name];
      return cell ? [[name, cell] as const] : [];
    }),
  );

const lineOfPlaces = (counts: PlaceCounts, here: string): Line => [
  term(counts.places, `${here}/places`, -1),
  term(counts.occupied, `${here}/occupied`),
  term(counts.reserved, `${here}/reserved`),
  term(counts.free, `${here}/free`),
];

interface Part extends Partial<Group> {
  readonly figures: PlaceFigures;
  readonly here: string;
}

/** How offers come to their type, and types to the total of their kind, in all that each of them tells. */
function checkAcross(whole: Part, parts: readonly Part[]): void {
  if (parts.length === 0) return;
  const told = parts.map(cellsOf);
  for (const [pointer, cell] of cellsOf(whole)) {
    const terms = told.flatMap((cells, i) => {
      const part = cells.get(pointer);
      return part ? [term(part, `${parts[i]?.here ?? ''}${pointer}`)] : [];
    });
    if (terms.length === parts.length) checkLine([term(cell, `${whole.here}${pointer}`, -1), ...terms]);
  }
}

/** All counts of a line, by their places in it. */
function cellsOf({ figures, used, overTime = [] }: Part): ReadonlyMap<string, CountCell> {
  const cells = new Map<string, CountCell>();
  for (const name of [...counted, 'ownCitizens', 'outOfTown'] as const) cells.set(`/figures/${name}`, figures[name]);
  if (figures.whyFree)
    for (const [name, cell] of reasonsOf(figures.whyFree)) cells.set(`/figures/whyFree/${name}`, cell);
  if (used) for (const name of [...suppliers, 'all'] as const) cells.set(`/used/${name}`, used[name]);
  overTime.forEach((counts, i) => {
    for (const name of counted) cells.set(`/overTime/${i}/${name}`, counts[name]);
  });
  return cells;
}
