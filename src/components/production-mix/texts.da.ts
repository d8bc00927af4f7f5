import { isValue, isWhole } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { MixGoal } from '../../models/production-goal.js';
import type { MixModel, MixYear } from '../../models/production-mix.js';
import type { Format } from '../../shared/format.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import { shareInText, statedText } from './share.words.js';
import type { MixTexts } from './texts.js';

/** The Danish of a production mix. */
export const mixDa: MixTexts = {
  heading: (title, from, to) => `${title}: ${from === to ? from : `${from}\u2013${to}`}`,
  lead: (model, unit, format) => [...changeDa(model, unit, format), ...goalDa(model, unit, format)],
  contradiction: ({ year, stated, computed }, format) => [
    strong('Kildens andel stemmer ikke med beløbene.'),
    plain(
      ` Egen andel i ${year}: kilden oplyser ${shareInText(stated, mixDa, format)}, beløbene giver ${shareInText({ is: 'computed', share: computed }, mixDa, format)}. Kildens tal vises.`,
    ),
  ],
  year: 'År',
  expectedYear: (year) => `${year}, forventet`,
  own: 'Egenproduktion',
  bought: 'Købt',
  total: 'Produktion i alt',
  share: 'Egen andel,\u00a0%',
  sold: 'Solgt',
  rest: 'Øvrige',
  expected: 'Forventet',
  unknown: 'Ikke alt er oplyst',
  above: (percent) => `over ${percent}`,
  percent: (written) => `${written}\u00a0%`,
  goalMark: ({ year }, amount) => `Mål for egenproduktion ${year}: ${amount}`,
  divide: ['Opgjort', 'Forventet'],
  shareRow: 'Egen andel af al produktion, %',
  soldTier: (unit) => `Solgt til andre, som betaler det, ${unit}`,
  panel: {
    label: 'Nøgletal',
    own: (year, isExpected) => `Egenproduktion ${year}${isExpected ? ', forventet' : ''}`,
    change: 'Ændring',
    bought: (year) => `Købt ${year}`,
    total: (year) => `Produktion i alt ${year}`,
    share: (year) => `Egen andel ${year}`,
    goal: (year) => `Mål for egenproduktion ${year}`,
    goalShare: (year) => `Mål for egen andel ${year}`,
    deviation: 'Afvigelse fra mål',
    sold: (year) => `Solgt ${year}, betalt af andre`,
  },
  calculation: {
    heading: 'Kommunens egen beregning',
    cheaper: (percent) => `Skøn: ${percent} billigere i gennemsnit at løse en sag selv end at købe den.`,
    price: 'En købt sag koster om året',
    cases: 'Antal sager',
    reckoned: (cases, price, percent) => `${cases}\u00a0${cases === 1 ? 'sag' : 'sager'} × ${price} × ${percent}`,
    boughtCase: 'prisen på en købt sag',
    worth: (bought) => `prisen på ${bought} købte sager om året`,
    perYear: (amount) => `${amount} om året`,
    outside: (most) => `Skriv et helt antal fra 1 til ${most}.`,
    ownView: 'Antallet er dit eget regneeksempel. Det gemmes ikke og sendes ingen steder.',
    estimate: 'Enhver virkning er et skøn og kan blive både mindre og større.',
  },
  definition: 'Egen andel = egenproduktion ÷ (egenproduktion + køb).',
  soldNote: 'Det, der er solgt til andre, betales af dem og er hverken med i produktion i alt eller i egen andel.',
  noBought: 'Kilden oplyser ikke, hvad der er købt; derfor er der ingen sum.',
  statedNote: (years) => `Egen andel i ${years} er, som kilden oplyser den.`,
  goalNote: goalNoteDa,
  expectedNote: (from) => `Tal fra ${from} og frem er forventede: skøn, der kan blive både mindre og større.`,
  amountsIn: (unit) => `Beløb i ${unit}`,
  coverage: (got, of) => `Data fra ${got} af ${of} år`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
  empty: {
    title: 'Ingen produktion at vise',
    cause: 'Kilden har svaret: der er ingen tal for egen, solgt eller købt produktion i de år.',
  },
  notFound: {
    title: 'Produktionen findes ikke',
    cause: 'Kilden kender ikke tal for egen, solgt og købt produktion.',
  },
};

/** The way from the first to the last year that own production is known for, or the one year that it is. */
function changeDa({ change }: MixModel, unit: MoneyUnit, format: Format): readonly Part[] {
  if (!change || !isValue(change.from.own) || !isValue(change.to.own)) return [];
  const { from, to } = change;
  const share = (year: MixYear) => shareInText(year.share, mixDa, format);
  const [before, after] = [share(from), share(to)];
  const amount = strong(format.money(change.to.own.value, unit));
  if (from.year === to.year) {
    const verb = to.isExpected ? 'ventes at være' : 'er';
    const ofAll = after === '' ? [] : [plain(': '), strong(after), plain(' af al produktion')];
    return [plain(`Egenproduktionen ${verb} `), amount, plain(` i ${to.year}`), ...ofAll, plain('.')];
  }
  const shares =
    before === '' || after === ''
      ? []
      : [plain(', og dens andel af al produktion fra '), strong(before), plain(' til '), strong(after)];
  if (isValue(change.change) && change.change.value === 0) {
    const verb = to.isExpected ? 'ventes uændret på' : 'er uændret på';
    return [
      plain(`Egenproduktionen ${verb} `),
      amount,
      plain(` fra ${from.year} til ${to.year}`),
      ...shares,
      plain('.'),
    ];
  }
  return [
    plain(`Egenproduktionen ${to.isExpected ? 'ventes at gå' : 'er gået'} fra `),
    strong(format.money(change.from.own.value, unit)),
    plain(` i ${from.year} til `),
    amount,
    plain(` i ${to.year}`),
    ...shares,
    plain('.'),
  ];
}

/** The goal, and how far the year of the goal is from it. */
function goalDa({ goal }: MixModel, unit: MoneyUnit, format: Format): readonly Part[] {
  if (!goal) return [];
  const { amount, share, year, isExpected, amountReached, distance, shareReached } = goal;
  const wanted = [
    ...(isWhole(amount) ? [strong(format.money(amount.value, unit))] : []),
    ...(share ? [strong(mixDa.percent(statedText(share, mixDa, format)))] : []),
  ];
  const [first, second] = wanted;
  if (!first) return [];
  const reached = [
    ...(amountReached === 'met' ? [[plain(isExpected ? 'beløbet ventes nået' : 'beløbet er nået')]] : []),
    ...(distance === undefined
      ? []
      : [
          [
            plain(isExpected ? 'beløbet ventes at ligge ' : 'beløbet er '),
            strong(format.money(distance, unit)),
            plain(' under'),
          ],
        ]),
    ...(shareReached === 'met' ? [[plain(isExpected ? 'andelen ventes nået' : 'andelen er nået')]] : []),
    ...(shareReached === 'below' ? [[plain(isExpected ? 'andelen ventes ikke nået' : 'andelen er ikke nået')]] : []),
  ];
  const judged = reached.flatMap((part, index) => [plain(index === 0 ? ': ' : ', og '), ...part]);
  const end = judged.length === 0 && !second && first.text.endsWith('.') ? [] : [plain('.')];
  const more = second ? [plain(' og '), second] : [];
  return [plain(` Målet for ${year} er `), first, ...more, ...judged, ...end];
}

function goalNoteDa({ year, adopted, text }: MixGoal, format: Format): string {
  return ended(`Mål for ${year}${adopted ? `, vedtaget ${format.monthOrDay(adopted)}` : ''}: ${text}`);
}
