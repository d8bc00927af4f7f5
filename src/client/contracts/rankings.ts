import * as shapes from '../generated/rankings.js';
import type {
  CostRanking,
  CostRankingQuestion,
  OreCell,
  RankedServiceCost,
  RankedUnit,
  TenYear,
  UnitYear,
} from '../port.js';
import type { Contract } from './contract.js';
import { checkAbout, checkCell, demand, type Ids, uniqueIds } from './rules.js';

export const rankings: { readonly getCostRanking: Contract<'getCostRanking'> } = {
  getCostRanking: { shape: shapes.getCostRanking, rules: checkRanking, fits: checkIsAsked },
};

function checkIsAsked(ranking: CostRanking, { unitOf, years, top = Infinity }: CostRankingQuestion): void {
  demand(ranking.unitOf === unitOf, '/unitOf', 'the units that were asked for');
  ranking.years.forEach((year, i) => {
    demand(years?.includes(year.year) ?? true, `/years/${i}/year`, 'a year that was asked for');
    const [name, count] = 'units' in year ? ['units', year.units.length] : ['tens', year.tens.length * 10];
    demand(count <= top, `/years/${i}/${name}`, 'no more than were asked for');
  });
}

/** Units are for management alone: an answer with them for anyone else is no answer. */
function checkRanking(ranking: CostRanking): void {
  const { about, services } = ranking;
  checkAbout(about);
  const mayBe = ranking.kind === 'units' ? ['management'] : ['committee', 'management'];
  demand(mayBe.includes(about.audience), '/about/audience', `one of ${mayBe.join(', ')}`);
  const ids = uniqueIds(services, '/services');
  ranking.years.forEach((year, i) => {
    const here = `/years/${i}`;
    demand(i === 0 || (ranking.years[i - 1]?.year ?? year.year) < year.year, `${here}/year`, 'a later year');
    checkCell(year.wholeOre, `${here}/wholeOre`);
    if ('units' in year) checkUnits(year, ids, here);
    else checkTens(year, ids, here);
  });
}

function checkUnits({ units, wholeOre, wholeUnits = Infinity }: UnitYear, services: Ids, here: string): void {
  uniqueIds(units, `${here}/units`);
  checkOrder(
    units.map(({ ore }) => ore),
    (i) => `${here}/units/${i}/ore`,
  );
  checkUntoldLast(units, here);
  units.forEach(({ ore, services: own }, i) => {
    demand(
      own === undefined || ore.state === 'value',
      `${here}/units/${i}/services`,
      'no types of a cost that is not told',
    );
    if (own) checkServices(own, [ore], { services, here: `${here}/units/${i}/services` });
  });
  checkWhole(
    units.map(({ ore }) => ore),
    wholeOre,
    here,
  );
  demand(units.length <= wholeUnits, `${here}/wholeUnits`, 'as many as are ranked, or more');
}

function checkTens(
  { tens, services: own, otherOre, wholeOre, wholeUnits, stated }: TenYear,
  services: Ids,
  here: string,
) {
  checkOrder(tens, (i) => `${here}/tens/${i}`);
  const areTold = tens.every(({ state }) => state === 'value');
  demand(areTold || stated === undefined, `${here}/stated`, 'nothing of all where a ten is not told');
  demand(areTold || own === undefined, `${here}/services`, 'nothing of all where a ten is not told');
  demand(otherOre === undefined || own !== undefined, `${here}/otherOre`, 'nothing beside no services');
  checkCell(otherOre, `${here}/otherOre`);
  if (own) checkServices(own, tens, { services, here: `${here}/services`, more: otherOre });
  checkWhole(tens, wholeOre, here);
  // What the whole leaves is of nobody, or of ten or more.
  const rest = (wholeUnits ?? NaN) - tens.length * 10;
  demand(
    wholeOre?.state !== 'value' || rest === 0 || rest >= 10,
    // A place that is there: without it nobody knows that the whole leaves nobody.
    wholeUnits === undefined ? here : `${here}/wholeUnits`,
    'ten more than are ranked, or none',
  );
}

/** The most expensive first, whatever is not told between them. */
function checkOrder(cells: readonly OreCell[], pointerOf: (i: number) => string): void {
  let before = Infinity;
  cells.forEach((cell, i) => {
    checkCell(cell, pointerOf(i));
    if (cell.state !== 'value') return;
    demand(cell.value <= before, pointerOf(i), 'no more than the one before');
    before = cell.value;
  });
}

/** What is not told of a unit stands last, where its place says least. */
function checkUntoldLast(units: readonly RankedUnit[], here: string): void {
  units.forEach(({ ore }, i) => {
    const isLast = ore.state !== 'value' || i === 0 || units[i - 1]?.ore.state === 'value';
    demand(isLast, `${here}/units/${i}/ore`, 'no cost behind one that is not told');
  });
}

const valuesIn = (cells: readonly OreCell[]): readonly number[] | undefined => {
  const values = cells.flatMap((cell) => (cell.state === 'value' && !cell.partial ? [cell.value] : []));
  return values.length === cells.length ? values : undefined;
};

const added = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Parts that are all told are the cost of what they are parts of. */
function checkServices(
  own: readonly RankedServiceCost[],
  whole: readonly OreCell[],
  { services, here, more }: { readonly services: Ids; readonly here: string; readonly more?: OreCell | undefined },
): void {
  const seen = new Set<string>();
  own.forEach(({ service, ore }, i) => {
    demand(services.has(service), `${here}/${i}/service`, 'the id of a type of service');
    demand(!seen.has(service), `${here}/${i}/service`, 'each type of service once');
    seen.add(service);
    checkCell(ore, `${here}/${i}/ore`);
  });
  const [parts, wholes] = [valuesIn([...own.map(({ ore }) => ore), ...(more ? [more] : [])]), valuesIn(whole)];
  demand(!parts || !wholes || added(parts) === added(wholes), here, 'types that add up to the cost');
}

function checkWhole(cells: readonly OreCell[], whole: OreCell | undefined, here: string): void {
  const [ranked, all] = [valuesIn(cells), whole && valuesIn([whole])];
  demand(!ranked || !all || added(ranked) <= added(all), `${here}/wholeOre`, 'no less than what is ranked');
}
