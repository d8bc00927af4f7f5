import type { RankedUnitOf } from '../../client/port.js';
import { isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { RankComparison } from '../../models/rank-comparison.js';
import type { RankingModel } from '../../models/cost-ranking.js';
import type { Format } from '../../shared/format.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import { sameAtAll } from './lead.words.js';
import type { RankingTexts } from './texts.js';

const many: Record<RankedUnitOf, string> = { citizens: 'borgere', couples: 'par', families: 'familier' };
const theOne: Record<RankedUnitOf, string> = { citizens: 'Borgeren', couples: 'Parret', families: 'Familien' };

/** The Danish of a ranking of costs. */
export const rankingDa: RankingTexts = {
  heading: (unitOf, most, from, to) =>
    `De ${most} dyreste ${many[unitOf]} ${from === to ? from : `${from}\u2013${to}`}`,
  lead: (model, unit, format) => [...comparedDa(model, format), ...togetherDa(model, unit, format)],
  place: 'Plads',
  rank: (from, to) => `Nr. ${shortDa(from, to)}`,
  shortRank: shortDa,
  total: (count) => (count === undefined ? 'I alt' : `De ${count} i alt`),
  placeGroup: (size) => (size === 1 ? 'Udgift på pladsen' : 'Udgift for de ti tilsammen'),
  unitGroup: (unitOf, year) => `${theOne[unitOf]} på pladsen i ${year}`,
  pseudonym: 'Pseudonym',
  rankIn: (year) => `Nr. i ${year}`,
  entered: 'ny',
  ownCost: (year) => `Egen udgift ${year}`,
  course: 'Forløb',
  details: 'Ydelser',
  serviceDetail: (cost, share) => (share === '' ? cost : `${cost}, ${share}`),
  rest: 'Øvrige ydelser',
  composition: (unitOf, count, year, amount) =>
    `De ${count} dyreste ${many[unitOf]} i ${year}: ${amount}, fordelt på ydelser`,
  moves: ({ from, to, stayed, entered, left }, unitOf, format) => {
    const listed = (ids: readonly string[]) => (ids.length === 0 ? 'ingen' : format.list(ids));
    return [
      ['Begge år', `${stayed} ${many[unitOf]} er blandt de dyreste både i ${from} og ${to}.`],
      [`Nye i ${to}`, ended(listed(entered))],
      ['Ikke længere med', ended(listed(left))],
    ];
  },
  amountsIn: (unit) => `Udgift pr. år i ${unit}`,
  ranked: (unitOf, size) =>
    `${upper(many[unitOf])} er hvert år ordnet efter udgift; nr. 1 er den dyreste det år.${size === 1 ? '' : ' Hver gruppe er ti pladser tilsammen.'}`,
  pseudonyms: 'Pseudonymerne er kildens egne og de samme fra år til år.',
  assessment: 'Afgørelsen for den enkelte beror på en konkret, individuel vurdering (SEL § 1, stk. 3).',
  notAdded:
    'Rangfølgen for borgere lægges ikke sammen med dem for par og familier: det er for en del de samme udgifter.',
  wholeTens: (unitOf) => `Der vises kun hele grupper af ti og ingen enkelte ${many[unitOf]}.`,
  stated: (year, text) => ended(`Kilden skriver om ${year}: »${text}«`),
  shorter: (years, size, format) => {
    const places = (count: number) =>
      size === 1 ? `${count} ${count === 1 ? 'plads' : 'pladser'}` : `${count * size} pladser`;
    return `${format.list(years.map(({ year, count }) => `${year} har ${places(count)}`))}.`;
  },
  drawnYears: (years) => `Tegningen viser ${years}; alle år står i tabellen.`,
  coverage: (got, of) => `Data fra ${got} af ${of} år`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
  empty: {
    title: 'Ingen rangfølge at vise',
    cause: 'Kilden har svaret: der er ingen udgifter at ordne i de år.',
  },
  notFound: {
    title: 'Rangfølgen findes ikke',
    cause: 'Kilden kender ikke den rangfølge af udgifter, eller ikke til brug for denne side.',
  },
};

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function shortDa(from: number, to: number): string {
  return from === to ? String(from) : `${from}\u2013${to}`;
}

/** Ranks are compared and no units, and it says so. */
function comparedDa(model: RankingModel, format: Format): readonly Part[] {
  const { comparisons, years, unitOf } = model;
  const newest = years.at(-1)?.year;
  const told = comparisons.filter(({ of }) => of > 0);
  if (newest === undefined || told.length === 0) return [];
  const all = sameAtAll(told);
  const compared = all
    ? [
        plain(
          `I ${newest} er udgiften ${allDa[all.order]} i ${format.list(told.map(({ year }) => String(year)).toReversed())} `,
        ),
        strong(`på ${all.of === 1 ? 'den ene' : `alle ${all.of}`} ${placesDa(all.of, model)}`),
        plain(' i rækkefølgen.'),
      ]
    : told.flatMap((comparison) => [
        plain(`Sammenholdt med ${comparison.year} er udgiften i ${newest} `),
        strong(mixedDa(comparison, model)),
        plain('. '),
      ]);
  return [...compared, plain(`${all ? ' ' : ''}Det er ikke nødvendigvis de samme ${many[unitOf]} fra år til år.`)];
}

const allDa = { higher: 'højere end', lower: 'lavere end', same: 'den samme som' } as const;

/** Ranks that only one of two years tells are not compared, and it says that too. */
function placesDa(count: number, { size, places }: RankingModel): string {
  const common = count < places.length ? 'fælles ' : '';
  if (size === 1) return `${common}${count === 1 ? 'plads' : 'pladser'}`;
  return `${common}${count === 1 ? 'gruppe' : 'grupper'} af ti`;
}

function mixedDa({ higher, lower, same, of }: RankComparison, model: RankingModel): string {
  const parts = [
    ['højere', higher],
    ['lavere', lower],
    ['den samme', same],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count], index) =>
      index === 0 ? `${word} på ${count} af ${of} ${placesDa(of, model)} i rækkefølgen` : `${word} på ${count}`,
    )
    .join(', ');
}

/** What they cost together in the newest year, and of how much that is a share. */
function togetherDa({ years, unitOf, size }: RankingModel, unit: MoneyUnit, format: Format): readonly Part[] {
  const newest = years.at(-1);
  if (!newest || !isValue(newest.total) || newest.count === 0) return [];
  const { year, total, share, wholeUnits, count } = newest;
  const least = total.partial ? 'mindst ' : '';
  const of =
    wholeUnits === undefined ? 'al udgift' : `udgiften til alle ${format.hundredths(wholeUnits * 100)} ${many[unitOf]}`;
  return [
    plain(` De ${count * size} dyreste ${many[unitOf]} kostede tilsammen ${least}`),
    strong(format.money(total.value, unit)),
    plain(` i ${year}`),
    ...(share.state === 'value' ? [plain(': '), strong(format.percentSign(share)), plain(` af ${of}`)] : []),
    plain('.'),
  ];
}
