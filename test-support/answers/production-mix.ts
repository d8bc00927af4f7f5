/** What a production mix must have on screen of an answer: worked out of the raw answer, not of the model. */
import type { ProductionKind, ProductionMix } from '../../src/client/port.js';
import { amountText, changeText, moneyText, percentText, rounded, type Unit, unitOf } from './danish.js';
import { amountCell, type Cell, shareCell, standing } from './expected-cells.js';
import { figureOf, isAmount, isWhole, less, none, share, type Share, type Sum, sum } from './reckoned.js';
import { all, demand, holds, same, textIn, textWithout } from './shown.js';
import type { Check } from './stage.js';

interface Year {
  readonly year: number;
  readonly isAhead: boolean;
  readonly own: Sum;
  readonly total: Sum;
  readonly sold: Sum;
  /** As it is printed, without its sign; undefined where there is none. */
  readonly stated: string | undefined;
  readonly share: Share | ReturnType<typeof none>;
}

const order: readonly (readonly ProductionKind['kind'][])[] = [
  ['own'],
  ['municipality', 'region', 'private'],
  ['sold'],
];

/** Percent with as many decimals as there are, from tenths of it. */
const percentOf = (permille: number): string =>
  permille % 10 === 0 ? String(permille / 10) : `${Math.floor(permille / 10)},${permille % 10}`;

const aboveText = ({ permille, isAbove }: { readonly permille: number; readonly isAbove?: boolean }): string =>
  `${isAbove ? 'over ' : ''}${percentOf(permille)}`;

const ofKind = (mix: ProductionMix, group: number) => mix.kinds.filter(({ kind }) => order[group]!.includes(kind));

function figureIn(mix: ProductionMix, id: string, year: number): Sum {
  const given = mix.figures.find((figure) => figure.kind === id && figure.year === year);
  if (given) return figureOf(given.ore);
  return none(mix.expectedFrom !== undefined && year >= mix.expectedFrom ? 'notYet' : 'missing');
}

function yearsOf(mix: ProductionMix): readonly Year[] {
  const hasBought = ofKind(mix, 1).length > 0;
  return mix.years.map((year) => {
    const of = (group: number) => ofKind(mix, group).map(({ id }) => figureIn(mix, id, year));
    const own = of(0).length === 0 ? none('missing') : sum(of(0));
    const total = hasBought ? sum([...of(0), ...of(1)]) : none('missing');
    const stated = mix.statedShares?.find((one) => one.year === year);
    return {
      year,
      isAhead: mix.expectedFrom !== undefined && year >= mix.expectedFrom,
      own,
      total,
      sold: of(2).length === 0 ? none('missing') : sum(of(2)),
      stated: stated && aboveText(stated),
      share: share(own, total),
    };
  });
}

export const checkProductionMix: Check = async ({ root, press }, answer) => {
  const mix = answer as ProductionMix;
  if (mix.years.length === 0 || mix.kinds.length === 0) {
    same('a mix of nothing', textIn(root.querySelector('.state .title')), 'Ingen produktion at vise');
    return;
  }
  const years = yearsOf(mix);
  const goal = mix.goal?.ore && figureOf(mix.goal.ore);
  const unit = unitOf(
    [
      ...mix.kinds.flatMap(({ id }) => mix.years.map((year) => figureIn(mix, id, year))),
      ...years.map(({ total }) => total),
      ...(goal ? [goal] : []),
    ]
      .filter(isAmount)
      .map(({ ore }) => ore),
  );
  checkTable(root, mix, years, unit);
  same('the lead', textIn(root.querySelector('.lead')), leadText(mix, years, unit));
  checkNotices(root, mix, years);
  checkPanel(root, mix, years, unit);
  checkCalculation(root, mix);
  await press('Vis som tabel');
  checkTable(root, mix, years, unit);
  checkCalculation(root, mix);
  await press('Vis som figur');
};

function checkTable(root: ParentNode, mix: ProductionMix, years: readonly Year[], unit: Unit): void {
  const [own, bought, sold] = [0, 1, 2].map((group) => ofKind(mix, group)) as [
    ProductionKind[],
    ProductionKind[],
    ProductionKind[],
  ];
  const hasShare = (mix.statedShares ?? []).length > 0 || (own.length > 0 && bought.length > 0);
  const tables = all(root, 'table[part~="table"]');
  demand(tables.length === 1, `There are ${tables.length} tables.`);
  const heads = [
    'År',
    ...[...own, ...bought].map(({ name }) => name),
    ...(bought.length > 0 ? ['Produktion i alt'] : []),
    ...(hasShare ? ['Egen andel, %'] : []),
    ...sold.map(({ name }) => name),
  ];
  const shown = all(root, 'thead tr:last-child th').map((head) => textIn(head.querySelector('button span') ?? head));
  same('the heads', shown.join(' | '), heads.join(' | '));
  const rows = all(root, 'tr.area');
  demand(rows.length === years.length && all(root, 'tr.total').length === 0, `There are ${rows.length} rows.`);
  rows.forEach((row, index) => {
    const year = years[index]!;
    same(`row ${index}`, textIn(row.querySelector('th')), `${year.year}${year.isAhead ? ', forventet' : ''}`);
    const amounts = (kinds: readonly ProductionKind[]) =>
      kinds.map(({ id }) => amountCell(figureIn(mix, id, year.year), unit, amountText));
    const right: readonly Cell[] = [
      ...amounts([...own, ...bought]),
      ...(bought.length > 0 ? [amountCell(year.total, unit, amountText)] : []),
      ...(hasShare ? [year.stated ? ({ state: 'value', text: year.stated } as const) : shareCell(year.share)] : []),
      ...amounts(sold),
    ];
    const cells = all(row, 'td');
    demand(cells.length === right.length, `${year.year} has ${cells.length} cells for ${right.length}.`);
    cells.forEach((cell, position) => {
      const place = `${year.year}, column ${position} in ${unit.name}`;
      same(place, textWithout(cell, 'svg'), standing(right[position]!));
      demand(cell.classList.contains(`is-${right[position]!.state}`), `${place}: is ${cell.className}.`);
    });
  });
}

const shareText = ({ stated, share: worked }: Year): string => {
  if (stated !== undefined) return `${stated} %`;
  return worked.is === 'share' ? `${percentText(worked.part, worked.whole)} %` : '';
};

/** The first and the last year that all of own production is known for. */
function endsOf(mix: ProductionMix, years: readonly Year[]): readonly [Year, Year] | undefined {
  const known = ofKind(mix, 0).length === 0 ? [] : years.filter(({ own }) => isWhole(own));
  return known.length === 0 ? undefined : [known[0]!, known.at(-1)!];
}

const oreOf = (figure: Sum): bigint => (isAmount(figure) ? figure.ore : 0n);

function leadText(mix: ProductionMix, years: readonly Year[], unit: Unit): string {
  const money = (figure: Sum) => moneyText(oreOf(figure), unit);
  const ends = endsOf(mix, years);
  const sentences: string[] = [];
  if (ends) {
    const [from, to] = ends;
    const [before, after] = [shareText(from), shareText(to)];
    if (from === to)
      sentences.push(
        `Egenproduktionen ${to.isAhead ? 'ventes at være' : 'er'} ${money(to.own)} i ${to.year}${after && `: ${after} af al produktion`}.`,
      );
    else if (oreOf(from.own) === oreOf(to.own))
      sentences.push(
        `Egenproduktionen ${to.isAhead ? 'ventes' : 'er'} uændret på ${money(to.own)} fra ${from.year} til ${to.year}${before && after && `, og dens andel af al produktion fra ${before} til ${after}`}.`,
      );
    else
      sentences.push(
        `Egenproduktionen ${to.isAhead ? 'ventes at gå' : 'er gået'} fra ${money(from.own)} i ${from.year} til ${money(to.own)} i ${to.year}${before && after && `, og dens andel af al produktion fra ${before} til ${after}`}.`,
      );
  }
  const { goal } = mix;
  if (goal) {
    const amount = goal.ore ? figureOf(goal.ore) : none('missing');
    const wanted = [
      ...(isWhole(amount) ? [money(amount)] : []),
      ...(goal.permille === undefined ? [] : [`${aboveText({ ...goal, permille: goal.permille })} %`]),
    ];
    if (wanted.length > 0) {
      const judged = judgedText(mix, years, unit);
      const sentence = `Målet for ${goal.year} er ${wanted.join(' og ')}${judged && `: ${judged}`}`;
      sentences.push(sentence.endsWith('.') ? sentence : `${sentence}.`);
    }
  }
  return sentences.join(' ');
}

function judgedText({ goal, statedShares }: ProductionMix, years: readonly Year[], unit: Unit): string {
  const year = years.find((one) => one.year === goal?.year);
  if (!goal || !year) return '';
  const said = (ahead: string, now: string) => (year.isAhead ? ahead : now);
  const parts: string[] = [];
  const off = less(year.own, goal.ore ? figureOf(goal.ore) : none('missing'));
  if (isWhole(off) && off.ore >= 0n) parts.push(said('beløbet ventes nået', 'beløbet er nået'));
  else if (isWhole(off))
    parts.push(`${said('beløbet ventes at ligge', 'beløbet er')} ${moneyText(-off.ore, unit)} under`);
  if (goal.permille !== undefined) {
    const stated = statedShares?.find((one) => one.year === goal.year);
    const reached = stated ? reachedByStated(stated, goal) : reachedByShare(year.share, goal);
    if (reached !== undefined)
      parts.push(
        reached
          ? said('andelen ventes nået', 'andelen er nået')
          : said('andelen ventes ikke nået', 'andelen er ikke nået'),
      );
  }
  return parts.join(', og ');
}

type Wanted = NonNullable<ProductionMix['goal']>;
type Given = NonNullable<ProductionMix['statedShares']>[number];

/** "Above 50 %" settles a goal of 50 % or less, and none of more. */
function reachedByStated(stated: Given, { permille = 0, isAbove = false }: Wanted): boolean | undefined {
  if (stated.isAbove) return stated.permille >= permille ? true : undefined;
  return isAbove ? stated.permille > permille : stated.permille >= permille;
}

function reachedByShare(worked: Year['share'], { permille = 0, isAbove = false }: Wanted): boolean | undefined {
  if (worked.is !== 'share' || worked.whole < 0n) return undefined;
  const more = worked.part * 1000n - worked.whole * BigInt(permille);
  return isAbove ? more > 0n : more >= 0n;
}

/** A share that the source states and that its amounts do not give is told: both figures, year by year. */
function checkNotices(root: ParentNode, mix: ProductionMix, years: readonly Year[]): void {
  const right = years.flatMap((year) => {
    const stated = mix.statedShares?.find((one) => one.year === year.year);
    if (!stated || year.share.is !== 'share') return [];
    const { part, whole } = year.share;
    const more = (part * 1000n - whole * BigInt(stated.permille)) * (whole < 0n ? -1n : 1n);
    const size = whole < 0n ? -whole : whole;
    const isOff = stated.isAbove ? more <= 0n : more > 10n * size || -more > 10n * size;
    if (!isOff) return [];
    return [
      `Kildens andel stemmer ikke med beløbene. Egen andel i ${year.year}: kilden oplyser ${aboveText(stated)} %, beløbene giver ${percentText(part, whole)} %. Kildens tal vises.`,
    ];
  });
  same('the notices', all(root, '.notice').map(textIn).join('\n'), right.join('\n'));
}

function checkPanel(root: ParentNode, mix: ProductionMix, years: readonly Year[], unit: Unit): void {
  const shown = all(root, '.figures > .panel > div').map(textIn);
  const ends = endsOf(mix, years);
  const lines: string[] = [];
  if (ends) {
    const [from, to] = ends;
    const own = ({ year, isAhead, own: figure }: Year) =>
      `Egenproduktion ${year}${isAhead ? ', forventet' : ''} ${amountText(oreOf(figure), unit)}`;
    lines.push(own(from), own(to));
    if (from !== to) lines.push(`Ændring ${changeText(oreOf(to.own) - oreOf(from.own), unit)}`);
    if (isWhole(to.total)) lines.push(`Produktion i alt ${to.year} ${amountText(to.total.ore, unit)}`);
    if (shareText(to) !== '') lines.push(`Egen andel ${to.year} ${shareText(to)}`);
    if (isWhole(to.sold)) lines.push(`Solgt ${to.year}, betalt af andre ${amountText(to.sold.ore, unit)}`);
  }
  const { goal } = mix;
  const amount = goal?.ore ? figureOf(goal.ore) : none('missing');
  if (goal && isWhole(amount))
    lines.push(`Mål for egenproduktion ${goal.year} ${amountCell(amount, unit, amountText).text}`);
  if (goal?.permille !== undefined)
    lines.push(`Mål for egen andel ${goal.year} ${aboveText({ ...goal, permille: goal.permille })} %`);
  for (const line of lines)
    demand(
      shown.some((own) => own.startsWith(line)),
      `»${line}« is not among the key figures: ${shown.join(' | ')}`,
    );
}

/** Number × price × share, in whole øre: exact until it is rounded once. */
function checkCalculation(root: ParentNode, { calculation }: ProductionMix): void {
  const box = root.querySelector('.calculation');
  demand(
    (box === null) === (calculation === undefined),
    'The calculation is there without being stated, or not there.',
  );
  if (!box || !calculation) return;
  const { cheaperPermille, caseOre, cases = 10, text } = calculation;
  holds('the calculation', textIn(box), text);
  holds('the calculation', textIn(box), `${percentOf(cheaperPermille)} % billigere`);
  holds('the calculation', textIn(box), 'et skøn og kan blive både mindre og større');
  const price = caseOre ? figureOf(caseOre) : none('missing');
  const result = textIn(box.querySelector('.result strong'));
  if (isWhole(price)) {
    const effect = rounded(price.ore * BigInt(cases) * BigInt(cheaperPermille), 1000n);
    same('the calculation', result, `${moneyText(effect, unitOf([effect]))} om året`);
  } else {
    const hundredths = Number(rounded(BigInt(cases * cheaperPermille), 10n));
    const worth = new Intl.NumberFormat('da-DK').format(hundredths / 100);
    same('the calculation', result, `prisen på ${worth} købte sager om året`);
  }
}
