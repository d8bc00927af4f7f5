/** The sentences around a savings plan in Danish, worked out of the raw answer. */
import { dayText, exactText, listText, moneyText, percentText, plainText, stepsOf } from './danish.js';
import type { Expected } from './expected-cells.js';
import { type Amount, isAmount, isWhole, less, type Reason, type Share, share, type Sum } from './reckoned.js';
import { type Entry, given, type Given } from './reckoned-plan.js';

const nothing: Record<Reason, (period: string) => string> = {
  missing: (period) => `Der er ikke oplyst noget samlet tal for planen i ${period}.`,
  notYet: (period) => `Der er endnu ikke noget samlet tal for planen i ${period}.`,
  notApplicable: (period) => `Der er ikke noget samlet tal for planen i ${period}.`,
  suppressed: (period) => `Det samlede tal for ${period} er skjult på grund af små antal.`,
  noAccess: (period) => `Din rolle har ikke adgang til det samlede tal for ${period}.`,
};

/** A full stop, but for what ends in "kr." already. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const cut = (name: string): string => (name.length > 120 ? `${name.slice(0, 120).replace(/[\s,;]+\S*$/, '')}…` : name);

const positive = (ore: bigint): bigint => (ore < 0n ? -ore : ore);

/** The total in the period that is drawn. */
export const wholeOf = ({ lines, focus }: Expected): Entry => lines.at(-1)![focus]!;

export const leadText = (expected: Expected): string =>
  expected.columns.includes('target') ? targetLead(expected) : amountsLead(expected);

function targetLead(expected: Expected): string {
  const { columns, unit, sign, periodNames, focus } = expected;
  const entry = wholeOf(expected);
  const period = periodNames[focus]!;
  const measure = columns.includes('expected') ? 'expected' : 'realised';
  const reached = entry[measure];
  if (!isAmount(reached)) return nothing[reached.reason](period);
  const { target } = entry;
  const least = reached.parts ? `Data fra ${reached.parts[0]} af ${reached.parts[1]} områder. ` : '';
  const verb = measure === 'expected' ? 'Der forventes realiseret ' : 'Der er realiseret ';
  const ratio = measure === 'expected' ? entry.fulfilment : share(entry.realised, target);
  const isHeld = isWhole(target) && isWhole(reached);
  const first = isHeld
    ? `${plainText(reached.ore, unit)} af ${moneyText(target.ore, unit)}${inParentheses(ratio)}`
    : moneyText(reached.ore, unit);
  return [
    ended(`${least}${verb}${first}`),
    ...distanceSentences(expected, entry),
    ...onceSentences(expected, entry, period),
  ].join(' ');
  function inParentheses(of: Share | Sum): string {
    return of.is === 'share' ? ` (${percentText(of.part, of.whole)} %)` : '';
  }
  function onceSentences({ unit: written }: Expected, { once }: Entry, name: string): string[] {
    for (const [of, word] of [
      ['realised', 'det realiserede'],
      ['expected', 'det forventede'],
    ] as const) {
      const part = once[of];
      if (part && isWhole(part) && part.ore !== 0n)
        return [`${plainText(part.ore, written)} af ${word} gælder kun i ${name}.`];
    }
    return [];
  }
  function distanceSentences(all: Expected, { deviation }: Entry): string[] {
    if (!isWhole(deviation)) return [];
    const saved = deviation.ore * sign;
    if (saved === 0n) return ['Handleplanen når målet.'];
    if (saved > 0n) return [ended(`Handleplanen overgår målet med ${moneyText(saved, unit)}`)];
    return [`Handleplanen når ikke målet med ${moneyText(-saved, unit)}${largestShortfalls(all, -saved)}`];
  }
}

/** The fewest areas, three at most, that make up three quarters of all shortfalls. */
function largestShortfalls({ lines, plan, focus, sign, unit }: Expected, whole: bigint): string {
  const end = ended(moneyText(whole, unit)).slice(moneyText(whole, unit).length);
  const short = lines
    .slice(0, -1)
    .map((line, index) => ({ name: plan.areas[index]!.name, deviation: line[focus]!.deviation }))
    .flatMap(({ name, deviation }) => (isAmount(deviation) ? [{ name, ore: -deviation.ore * sign }] : []))
    .filter(({ ore }) => ore > 0n)
    .sort((a, b) => Number(b.ore - a.ore));
  const all = short.reduce((sum, { ore }) => sum + ore, 0n);
  for (let count = 1; count <= Math.min(3, short.length); count += 1) {
    const ore = short.slice(0, count).reduce((sum, area) => sum + area.ore, 0n);
    if (ore * 4n < all * 3n) continue;
    const names = listText(short.slice(0, count).map(({ name }) => cut(name)));
    const amount = plainText(ore, unit);
    if (ore > whole) return `; størst er ${names} med ${amount}.`;
    return ended(ore === whole ? `, alt i ${names}` : `, heraf ${amount} i ${names}`);
  }
  return end;
}

function amountsLead({ columns, lines, plan, periodNames, unit, sign }: Expected): string {
  const measure = columns.includes('expected') ? 'expected' : 'realised';
  const whole = lines.at(-1)!;
  const known = whole.flatMap((entry, index) => {
    const figure = entry[measure];
    if (!isAmount(figure)) return [];
    const { from, to } = plan.periods[index]!;
    const isYearOn = to === undefined && from.endsWith('-01');
    const when = isYearOn ? ` om året fra ${Number(from.slice(0, 4))}` : ` i ${periodNames[index]!}`;
    const parts = figure.parts ? ` (delsum, ${figure.parts[0]} af ${figure.parts[1]} områder)` : '';
    return [`${moneyText(figure.ore, unit)}${when}${parts}`];
  });
  if (known.length === 0) return 'Kilden har endnu ikke oplyst beløb.';
  const start =
    measure === 'realised'
      ? 'Den realiserede besparelse er '
      : plan.kind === 'potential'
        ? 'Potentialet er '
        : 'Den forventede besparelse er ';
  const last = whole.at(-1)![measure];
  const [first, second] = lines
    .slice(0, -1)
    .map((line, index) => ({ name: plan.areas[index]!.name, figure: line.at(-1)![measure] }))
    .flatMap(({ name, figure }) => (isAmount(figure) ? [{ name, ore: figure.ore }] : []))
    .sort((a, b) => Number((b.ore - a.ore) * sign));
  const largest =
    first && second && first.ore !== second.ore && isAmount(last)
      ? ended(` Størst er ${cut(first.name)} med ${plainText(first.ore, unit)} af ${moneyText(last.ore, unit)}`)
      : '';
  return `${start}${listText(known)}.${largest}`;
}

const measureNames = {
  target: 'Mål',
  realised: 'Realiseret',
  expected: 'Forventet',
  onceRealised: 'Realiseret alene i perioden,',
  onceExpected: 'Forventet alene i perioden,',
} as const;

export const noticeTexts = ({ contradictions, periodNames, unit }: Expected): readonly string[] =>
  contradictions.map(({ period, of, stated, summed }) => {
    const difference = ended(`forskellen er ${exactText(positive(stated - summed), unit)}`);
    return `Kildens total stemmer ikke med områderne. ${measureNames[of]} ${periodNames[period]!}: kilden oplyser ${moneyText(stated, unit)}, områderne giver ${moneyText(summed, unit)}; ${difference} Kildens tal vises.`;
  });

/** An area counts when it has its newest kind of figure in every period where there can be one. */
export function coverageText({ lines, columns }: Expected): string {
  const measure = (['expected', 'realised', 'target'] as const).find((one) => columns.includes(one));
  const areas = lines
    .slice(0, -1)
    .map((line) => (measure ? line.map((entry) => entry[measure]) : []))
    .map((figures) => figures.filter((figure) => isAmount(figure) || figure.reason !== 'notApplicable'))
    .filter((figures) => figures.length > 0);
  return `Data fra ${areas.filter((figures) => figures.every(isAmount)).length} af ${areas.length} områder`;
}

const rounding = 'Afrunding kan give afvigelse i summen.';
const early = 'f: foreløbigt tal, der kan blive ændret.';
const ofAmounts = [...given, 'realisedMoved', 'expectedMoved', 'deviation'] as const;

/** Sentences that must stand among the notes, and those that must not. */
export function noteTexts(expected: Expected): { readonly there: readonly string[]; readonly gone: readonly string[] } {
  const { lines, columns, unit, plan, periodNames, focus, isComparable } = expected;
  const shown = ofAmounts.filter((column) => columns.includes(column));
  const missesTotal = plan.periods.some((_, period) =>
    shown.some((column) => {
      const figures = lines.map((line) => line[period]![column]);
      const total = figures.at(-1)!;
      const parts = figures.slice(0, -1).filter(isAmount);
      const add = (of: (part: Amount) => bigint) => parts.reduce((sum, part) => sum + of(part), 0n);
      return (
        isAmount(total) &&
        add(({ ore }) => ore) === total.ore &&
        add(({ ore }) => stepsOf(ore, unit)) !== stepsOf(total.ore, unit)
      );
    }),
  );
  const isEarly = lines.flat().some((entry) =>
    [...shown, ...(columns.includes('fulfilment') ? (['fulfilment'] as const) : [])].some((column) => {
      const figure = entry[column];
      return figure.is !== 'none' && figure.isEarly;
    }),
  );
  const once = (measure: Exclude<Given, 'target'>): string[] => {
    const entry = wholeOf(expected);
    const [whole, part] = [entry[measure], entry.once[measure]];
    if (!columns.includes(measure) || !part || !isAmount(part) || part.ore === 0n || !isAmount(whole)) return [];
    const rest = less(whole, part);
    if (!isAmount(rest)) return [];
    const [all, lasting, passing] = [whole, rest, part].map(({ ore }) => plainText(ore, unit));
    return [`${measureNames[measure]} ${all!}: ${lasting!} uden forbehold · ${passing!} kun i ${periodNames[focus]!}.`];
  };
  const there = [...once('realised'), ...once('expected')];
  if (plan.comparedTo) {
    const day = dayText(plan.comparedTo.asOf);
    there.push(
      isComparable
        ? `Sammenlignet med status pr. ${day}.`
        : `Status pr. ${day} er opgjort i et andet pris- og lønniveau. Derfor vises ingen ændring siden da.`,
    );
  }
  const sentences = [
    [rounding, missesTotal],
    [early, isEarly],
  ] as const;
  return {
    there: [...there, ...sentences.flatMap(([text, is]) => (is ? [text] : []))],
    gone: sentences.flatMap(([text, is]) => (is ? [] : [text])),
  };
}
