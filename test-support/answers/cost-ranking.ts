/** What a ranking of costs must have on screen of an answer: worked out of the raw answer, not of the model. */
import type { CostRanking, OreCell, TenYear, UnitYear } from '../../src/client/port.js';
import { amountText, moneyText, percentText, type Unit, unitOf } from './danish.js';
import { amountCell, standing } from './expected-cells.js';
import { figureOf, isAmount, isWhole, none, share, type Sum, sum } from './reckoned.js';
import { all, demand, holds, lacks, same, textIn, textWithout } from './shown.js';
import type { Check } from './stage.js';

const many = { citizens: 'borgere', couples: 'par', families: 'familier' } as const;

const cellsOf = (year: UnitYear | TenYear): readonly OreCell[] =>
  'units' in year ? year.units.map(({ ore }) => ore) : year.tens;

export const checkCostRanking: Check = async ({ root, press }, answer) => {
  const ranking = answer as CostRanking;
  const figures = ranking.years.map((year) => cellsOf(year).map(figureOf));
  const longest = Math.max(0, ...figures.map(({ length }) => length));
  if (longest === 0) {
    same('a ranking of nothing', textIn(root.querySelector('.state .title')), 'Ingen rangfølge at vise');
    return;
  }
  const unit = unitOf(figures.flat().flatMap((figure) => (isAmount(figure) ? [figure.ore] : [])));
  checkTable(root, ranking, figures, unit);
  checkLead(root, ranking, figures, unit);
  checkServices(root, ranking, figures, unit);
  const words = textIn(root.querySelector('.explanation'));
  demand(ranking.kind === 'units' || words === '', 'Tens say who came and who went.');
  await press('Vis som tabel');
  checkTable(root, ranking, figures, unit);
  checkServices(root, ranking, figures, unit);
  await press('Vis som figur');
};

type Figures = readonly (readonly Sum[])[];

/** Each rank in each year, and of units whose it is in the newest year, where that one was and what it cost. */
function checkTable(root: ParentNode, ranking: CostRanking, figures: Figures, unit: Unit): void {
  const tables = all(root, 'table[part~="table"]');
  demand(tables.length === 1, `There are ${tables.length} tables.`);
  const longest = Math.max(...figures.map(({ length }) => length));
  const written = (figure: Sum) => standing(amountCell(figure, unit, amountText));
  const rows = all(root, 'tr.area');
  demand(rows.length === longest, `There are ${rows.length} rows for ${longest} ranks.`);
  rows.forEach((row, place) => {
    const name = ranking.kind === 'units' ? `Nr. ${place + 1}` : `Nr. ${place * 10 + 1}–${place * 10 + 10}`;
    same(`rank ${place}`, textWithout(row.querySelector('th')!, 'button'), name);
    const right = [
      ...figures.map((year) => written(year[place] ?? none('notApplicable'))),
      ...unitTexts(ranking, place, written),
    ];
    const cells = all(row, 'td:not(.drawing)').map((cell) => textWithout(cell, 'svg'));
    same(`${name} in ${unit.name}`, cells.join(' | '), right.join(' | '));
  });
  const total = all(root, 'tr.total td').map((cell) => textIn(cell));
  figures.forEach((year, index) => {
    same(`the total of year ${index}`, total[index] ?? '', written(year.length === 0 ? none('missing') : sum(year)));
  });
}

function unitTexts(ranking: CostRanking, place: number, written: (figure: Sum) => string): readonly string[] {
  if (ranking.kind !== 'units') return [];
  const [newest, ...older] = ranking.years.toReversed();
  if (!newest || newest.units.length === 0) return [];
  const [before] = older;
  const found = newest.units[place];
  const nobody = written(none('notApplicable'));
  if (!found) return [nobody, ...(before ? [nobody] : []), ...older.map(() => nobody)];
  const rank = before?.units.findIndex(({ id, ore }) => id === found.id && ore.state === 'value') ?? -1;
  return [
    found.id,
    ...(before ? [rank < 0 ? 'ny' : String(rank + 1)] : []),
    ...older.toReversed().map(({ units }) => written(figureOf(units.find(({ id }) => id === found.id)?.ore))),
  ];
}

/** How many ranks are higher, lower and the same, of those that both years tell; and the sum with its share of the whole. */
function checkLead(root: ParentNode, ranking: CostRanking, figures: Figures, unit: Unit): void {
  const lead = textIn(root.querySelector('.lead'));
  const newest = figures.at(-1)!;
  const counts = figures.slice(0, -1).map((year) => {
    const pairs = newest.flatMap((figure, place) => {
      const other = year[place] ?? none('missing');
      return isWhole(figure) && isWhole(other) ? [[figure.ore, other.ore] as const] : [];
    });
    return {
      higher: pairs.filter(([now, then]) => now > then).length,
      lower: pairs.filter(([now, then]) => now < then).length,
      same: pairs.filter(([now, then]) => now === then).length,
      of: pairs.length,
    };
  });
  const told = counts.filter(({ of }) => of > 0);
  const warning = `Det er ikke nødvendigvis de samme ${many[ranking.unitOf]} fra år til år.`;
  (told.length > 0 ? holds : lacks)('the lead', lead, warning);
  const isAlike = (['higher', 'lower', 'same'] as const).some((order) =>
    told.every((count) => count[order] === count.of && count.of === told[0]!.of),
  );
  if (!isAlike)
    for (const { higher, lower, same: equal, of } of told) {
      const [first, ...others] = [
        ['højere', higher],
        ['lavere', lower],
        ['den samme', equal],
      ].flatMap(([word, count]) => (count === 0 ? [] : [`${word} på ${count}`]));
      holds('the lead', lead, `${first} af ${of} `);
      for (const other of others) holds('the lead', lead, other);
    }
  const total = newest.length === 0 ? none('missing') : sum(newest);
  if (!isAmount(total)) {
    lacks('the lead', lead, 'kostede tilsammen');
    return;
  }
  holds('the lead', lead, `kostede tilsammen ${total.parts ? 'mindst ' : ''}${moneyText(total.ore, unit)}`);
  const whole = ranking.years.at(-1)!.wholeOre;
  const part = share(total, whole ? figureOf(whole) : none('missing'));
  if (part.is === 'share') holds('the lead', lead, `${percentText(part.part, part.whole)} % af`);
  else lacks('the lead', lead, ' % af');
}

/** The newest year by type of service, where all is told; where one is hidden no amount of any stands there. */
function checkServices(root: ParentNode, ranking: CostRanking, figures: Figures, unit: Unit): void {
  const shown = all(root, '.services dl > div').map((line) => textWithout(line, 'svg'));
  const right = servicesOf(ranking);
  demand(shown.length === right.length, `There are ${shown.length} types of service for ${right.length}.`);
  const isHidden = right.some(([, cost]) => cost.is === 'none' && cost.reason === 'suppressed');
  right.forEach(([name, cost], index) => {
    const line = shown[index]!;
    holds('a type of service', line, name);
    if (isHidden) holds('a hidden type of service', line, 'skjult');
    else if (isAmount(cost)) {
      holds('a type of service', line, amountText(cost.ore, unit));
      const part = share(cost, sum(figures.at(-1)!));
      if (part.is === 'share') holds('a type of service', line, `${percentText(part.part, part.whole)} %`);
    }
  });
}

function servicesOf(ranking: CostRanking): readonly (readonly [name: string, cost: Sum])[] {
  const year = ranking.years.at(-1)!;
  const { services } = ranking;
  if ('units' in year) {
    if (year.units.length === 0 || year.units.some((unit) => !unit.services)) return [];
    const zero: Sum = { is: 'amount', ore: 0n, isEarly: false };
    return services.map(({ id, name }) => {
      const costs = year.units.map((unit) => {
        const found = unit.services!.find(({ service }) => service === id);
        return found ? figureOf(found.ore) : zero;
      });
      return [name, costs.length === 1 ? costs[0]! : sum(costs)];
    });
  }
  const own = services.flatMap(({ id, name }) => {
    const found = year.services?.find(({ service }) => service === id);
    return found ? [[name, figureOf(found.ore)] as const] : [];
  });
  return [...own, ...(year.otherOre ? [['Øvrige ydelser', figureOf(year.otherOre)] as const] : [])];
}
