/** What no schema can say of a ranking, stated a second time: every place that breaks a rule. */
import type { CostRanking, OreCell, RankedServiceCost, TenYear, UnitYear } from '../../src/client/port.js';
import { idsOf, type Judged, judgedAbout, judgedCell, judgedIds, wrong } from './judged.js';

export function brokenInRanking(ranking: CostRanking): readonly string[] {
  const { kind, about, services, years } = ranking;
  const isForAll = about.audience === 'public' || about.audience === 'casework';
  const known = idsOf(services);
  return wrong([
    ...judgedAbout(about),
    ['/about/audience', !isForAll && (kind === 'tens' || about.audience === 'management')],
    ...judgedIds(services, '/services'),
    ...(years as readonly (UnitYear | TenYear)[]).flatMap((year, i): Judged[] => [
      [`/years/${i}/year`, i === 0 || year.year > years[i - 1]!.year],
      ...judgedCell(year.wholeOre, `/years/${i}/wholeOre`),
      ...(kind === 'units'
        ? judgedUnits(year as UnitYear, known, `/years/${i}`)
        : judgedTens(year as TenYear, known, `/years/${i}`)),
    ]),
  ]);
}

/** In exact øre; undefined where one of them is not all known. */
function totalOf(cells: readonly OreCell[]): bigint | undefined {
  let total = 0n;
  for (const cell of cells) {
    if (cell.state !== 'value' || cell.partial) return undefined;
    total += BigInt(cell.value);
  }
  return total;
}

const isSame = (a: bigint | undefined, b: bigint | undefined): boolean => a === undefined || b === undefined || a === b;

function judgedUnits({ units, wholeOre, wholeUnits }: UnitYear, known: readonly string[], here: string): Judged[] {
  const cells = units.map(({ ore }) => ore);
  const firstUntold = cells.findIndex(({ state }) => state !== 'value');
  return [
    ...judgedIds(units, `${here}/units`),
    ...judgedOrder(cells, (i) => `${here}/units/${i}/ore`),
    ...cells.map((cell, i): Judged => [
      `${here}/units/${i}/ore`,
      cell.state !== 'value' || firstUntold < 0 || i < firstUntold,
    ]),
    ...units.flatMap(({ ore, services }, i): Judged[] =>
      services
        ? [
            [`${here}/units/${i}/services`, ore.state === 'value'],
            ...judgedServices(services, [ore], known, `${here}/units/${i}/services`),
          ]
        : [],
    ),
    ...judgedWhole(cells, wholeOre, here),
    [`${here}/wholeUnits`, wholeUnits === undefined || wholeUnits >= units.length],
  ];
}

function judgedTens(year: TenYear, known: readonly string[], here: string): Judged[] {
  const { tens, services, otherOre, wholeOre, wholeUnits, stated } = year;
  const areTold = tens.every(({ state }) => state === 'value');
  const rest = wholeUnits === undefined ? -1 : wholeUnits - 10 * tens.length;
  return [
    ...judgedOrder(tens, (i) => `${here}/tens/${i}`),
    [`${here}/stated`, areTold || stated === undefined],
    [`${here}/services`, areTold || services === undefined],
    [`${here}/otherOre`, services !== undefined || otherOre === undefined],
    ...judgedCell(otherOre, `${here}/otherOre`),
    ...(services ? judgedServices(services, tens, known, `${here}/services`, otherOre) : []),
    ...judgedWhole(tens, wholeOre, here),
    [wholeUnits === undefined ? here : `${here}/wholeUnits`, wholeOre?.state !== 'value' || rest === 0 || rest > 9],
  ];
}

const judgedOrder = (cells: readonly OreCell[], placeOf: (i: number) => string): Judged[] =>
  cells.flatMap((cell, i): Judged[] => {
    const isBelow = (other: OreCell) => other.state !== 'value' || cell.state !== 'value' || cell.value <= other.value;
    return [...judgedCell(cell, placeOf(i)), [placeOf(i), cells.slice(0, i).every(isBelow)]];
  });

function judgedServices(
  own: readonly RankedServiceCost[],
  whole: readonly OreCell[],
  known: readonly string[],
  here: string,
  more?: OreCell,
): Judged[] {
  const names = own.map(({ service }) => service);
  return [
    ...own.flatMap(({ service, ore }, i): Judged[] => [
      [`${here}/${i}/service`, known.includes(service) && names.indexOf(service) === i],
      ...judgedCell(ore, `${here}/${i}/ore`),
    ]),
    [here, isSame(totalOf([...own.map(({ ore }) => ore), ...(more ? [more] : [])]), totalOf(whole))],
  ];
}

function judgedWhole(cells: readonly OreCell[], whole: OreCell | undefined, here: string): Judged[] {
  const [ranked, all] = [totalOf(cells), whole && totalOf([whole])];
  return [[`${here}/wholeOre`, ranked === undefined || all === undefined || ranked <= all]];
}
