/** Turns places of the right shape into ones that keep the rules which no schema can say. */
import type {
  CountCell,
  NoValue,
  PlaceCounts,
  PlaceFigures,
  PlaceKind,
  Places,
  PlacesUsed,
  PlaceTotal,
} from '../../src/client/port.js';
import { keepAbout, keepIds, oneOf, type Random, repeated } from './kept.js';

const reasons = ['ready', 'refurbishing', 'targetGroup', 'unknown'] as const;
const bought = ['otherMunicipality', 'region', 'private'] as const;
const counts = ['places', 'occupied', 'reserved', 'free'] as const;

type Cells = Record<string, CountCell>;

const put = (cell: CountCell | undefined, value: number): CountCell =>
  cell?.state === 'value' ? { ...cell, value } : { state: 'value', value };
const valueOf = (cell: CountCell | undefined): number => (cell?.state === 'value' ? cell.value : 0);
const dayAfter = (day: string, by: number) =>
  new Date(Date.parse(`${day}T12:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

export function keptPlaces(answer: Places, random: Random): Places {
  keepAbout(answer.about, random);
  const count = Math.min(answer.days.length, 5);
  answer.days = Array.from({ length: count }, (_, index) => dayAfter('2024-11-01', 92 * index));
  const asOf = answer.days.at(-1)!;
  answer.about.asOf = asOf;
  answer.types = answer.types.slice(0, 5);
  keepIds(answer.types);
  const size = oneOf([6, 60, 2000], random) ?? 6;
  for (const type of answer.types) {
    type.offers = type.offers.slice(0, 4);
    keepIds(type.offers);
    for (const { figures } of type.offers) fill(figures, size, random);
    const own = type.offers.map(({ figures }) => figures);
    if (own.length > 0) addFigures(type.figures, own);
    else fill(type.figures, 1, random);
    fillUsed(type.used, valueOf(type.figures.ownCitizens), size, random);
    type.overTime = repeated(type.overTime.length > 0 ? type.overTime : [bare()], count);
    for (const counted of type.overTime) fillCounts(counted, size, random);
    keepLast(type.overTime, type.figures);
    for (const { figures, expectedFree } of type.offers)
      expectedFree?.forEach((soon, index) => {
        soon.from = dayAfter(asOf, 10 + 31 * index);
        soon.places = put(soon.places, Math.floor(random() * (valueOf(figures.places) + 1)));
      });
  }
  answer.totals = totalsOf(answer);
  if (random() < 0.6) hideSome(answer, random);
  return answer;
}

const bare = (): PlaceCounts => {
  const zero = (): CountCell => ({ state: 'value', value: 0 });
  return { places: zero(), occupied: zero(), reserved: zero(), free: zero() };
};

function fillCounts(counted: PlaceCounts, size: number, random: Random): void {
  const [occupied, reserved, free] = [1, 0.2, 0.3].map((part) => Math.floor(random() * size * part)) as [
    number,
    number,
    number,
  ];
  Object.assign(counted, {
    places: put(counted.places, occupied + reserved + free),
    occupied: put(counted.occupied, occupied),
    reserved: put(counted.reserved, reserved),
    free: put(counted.free, free),
  });
}

function fill(figures: PlaceFigures, size: number, random: Random): void {
  fillCounts(figures, size, random);
  const [occupied, free] = [valueOf(figures.occupied), valueOf(figures.free)];
  const own = Math.floor(random() * (occupied + 1));
  figures.ownCitizens = put(figures.ownCitizens, own);
  figures.outOfTown = put(figures.outOfTown, occupied - own);
  if (!figures.whyFree) return;
  let left = free;
  const told = figures.whyFree;
  const names = reasons.filter((name) => told[name]);
  names.forEach((name, index) => {
    const part = index === names.length - 1 ? left : Math.floor(random() * (left + 1));
    told[name] = put(told[name], part);
    left -= part;
  });
}

function fillUsed(used: PlacesUsed, own: number, size: number, random: Random): void {
  for (const name of bought) used[name] = put(used[name], Math.floor(random() * size));
  used.all = put(used.all, own + bought.reduce((sum, name) => sum + valueOf(used[name]), 0));
}

const sum = (parts: readonly object[], name: string): number =>
  parts.reduce((total, part) => total + valueOf((part as Cells)[name]), 0);

/** What each part tells the whole tells too, as their sum. */
function addFigures(whole: PlaceFigures, parts: readonly PlaceFigures[]): void {
  for (const name of [...counts, 'ownCitizens', 'outOfTown'] as const) whole[name] = put(whole[name], sum(parts, name));
  const why = parts.flatMap(({ whyFree }) => (whyFree ? [whyFree] : []));
  if (why.length < parts.length) delete whole.whyFree;
  else {
    const unknown = why.some((each) => each.unknown) && { unknown: put(undefined, sum(why, 'unknown')) };
    const told = Object.fromEntries(
      reasons.slice(0, 3).map((name) => [name, put(whole.whyFree?.[name], sum(why, name))]),
    );
    whole.whyFree = { ...told, ...unknown } as NonNullable<PlaceFigures['whyFree']>;
  }
}

function keepLast(overTime: readonly PlaceCounts[], figures: PlaceFigures): void {
  const last = overTime.at(-1)!;
  for (const name of counts) last[name] = structuredClone(figures[name]);
}

function totalsOf({ types, totals }: Places): PlaceTotal[] {
  const kinds = [...new Set(types.map(({ kind }) => kind))] as PlaceKind[];
  return kinds.map((kind, index) => {
    const parts = types.filter((type) => type.kind === kind);
    const made = structuredClone<Pick<PlaceTotal, 'figures' | 'used'>>(totals[index] ?? parts[0]!);
    const whole: PlaceTotal = {
      kind,
      figures: made.figures,
      used: made.used,
      overTime: repeated([bare()], parts[0]!.overTime.length),
    };
    addFigures(
      whole.figures,
      parts.map(({ figures }) => figures),
    );
    const used = parts.map((part) => part.used);
    for (const name of [...bought, 'all'] as const) whole.used[name] = put(whole.used[name], sum(used, name));
    whole.overTime.forEach((counted, day) => {
      const then = parts.map(({ overTime }) => overTime[day]!);
      for (const name of counts) counted[name] = put(counted[name], sum(then, name));
    });
    keepLast(whole.overTime, whole.figures);
    return whole;
  });
}

/** Cells of every other state; where one is hidden so is all else that adds up to it. */
function hideSome(answer: Places, random: Random): void {
  const states = ['missing', 'notApplicable', 'noAccess', 'notYet'] as const;
  const groups = [...answer.types, ...answer.totals];
  if (random() < 0.4) {
    const hidden = (): NoValue => ({ state: 'suppressed' });
    for (const { figures, used, overTime } of groups) {
      hideFigures(figures, hidden);
      Object.assign(used, { region: hidden(), private: hidden(), otherMunicipality: hidden() });
      for (const counted of overTime) Object.assign(counted, { occupied: hidden(), free: hidden() });
    }
    for (const { offers } of answer.types)
      for (const offer of offers) {
        hideFigures(offer.figures, hidden);
        delete offer.expectedFree;
      }
    return;
  }
  const lost = (cell: CountCell): CountCell =>
    random() < 0.15
      ? { state: oneOf(states, random) ?? 'missing', ...(random() < 0.3 && { note: 'Ikke opgjort' }) }
      : cell;
  for (const { figures, used, overTime } of groups) {
    figures.outOfTown = lost(figures.outOfTown);
    figures.reserved = lost(figures.reserved);
    if (figures.whyFree) figures.whyFree.ready = lost(figures.whyFree.ready);
    used.private = lost(used.private);
    keepLast(overTime, figures);
  }
  for (const offer of answer.types.flatMap(({ offers }) => offers)) {
    offer.figures.free = lost(offer.figures.free);
    for (const soon of offer.expectedFree ?? []) soon.places = lost(soon.places);
  }
}

function hideFigures(figures: PlaceFigures, hidden: () => NoValue): void {
  Object.assign(figures, { occupied: hidden(), free: hidden(), ownCitizens: hidden(), outOfTown: hidden() });
  if (figures.whyFree) for (const name of reasons) if (figures.whyFree[name]) figures.whyFree[name] = hidden();
}
