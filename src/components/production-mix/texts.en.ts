import { isValue, isWhole } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { MixGoal } from '../../models/production-goal.js';
import type { MixModel, MixYear } from '../../models/production-mix.js';
import type { Format } from '../../shared/format.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import { shareInText, statedText } from './share.words.js';
import type { MixTexts } from './texts.js';

/** The English of a production mix. */
export const mixEn: MixTexts = {
  heading: (title, from, to) => `${title}: ${from === to ? from : `${from}\u2013${to}`}`,
  lead: (model, unit, format) => [...changeEn(model, unit, format), ...goalEn(model, unit, format)],
  contradiction: ({ year, stated, computed }, format) => [
    strong("The source's share does not match the amounts."),
    plain(
      ` Own share in ${year}: the source states ${shareInText(stated, mixEn, format)}, the amounts give ${shareInText({ is: 'computed', share: computed }, mixEn, format)}. The source's figure is shown.`,
    ),
  ],
  year: 'Year',
  expectedYear: (year) => `${year}, expected`,
  own: 'Own production',
  bought: 'Bought',
  total: 'All production',
  share: 'Own share,\u00a0%',
  sold: 'Sold',
  rest: 'Others',
  expected: 'Expected',
  unknown: 'Not all is known',
  above: (percent) => `above ${percent}`,
  percent: (written) => `${written}%`,
  goalMark: ({ year }, amount) => `Goal for own production ${year}: ${amount}`,
  divide: ['Known', 'Expected'],
  shareRow: 'Own share of all production, %',
  soldTier: (unit) => `Sold to others, who pay for it, ${unit}`,
  panel: {
    label: 'Key figures',
    own: (year, isExpected) => `Own production ${year}${isExpected ? ', expected' : ''}`,
    change: 'Change',
    bought: (year) => `Bought ${year}`,
    total: (year) => `All production ${year}`,
    share: (year) => `Own share ${year}`,
    goal: (year) => `Goal for own production ${year}`,
    goalShare: (year) => `Goal for own share ${year}`,
    deviation: 'Deviation from goal',
    sold: (year) => `Sold ${year}, paid by others`,
  },
  calculation: {
    heading: "The municipality's own calculation",
    cheaper: (percent) => `Estimate: ${percent} cheaper on average to solve a case itself than to buy it.`,
    price: 'A bought case costs in a year',
    cases: 'Number of cases',
    reckoned: (cases, price, percent) => `${cases}\u00a0${cases === 1 ? 'case' : 'cases'} × ${price} × ${percent}`,
    boughtCase: 'the price of a bought case',
    worth: (bought) => `the price of ${bought} bought cases a year`,
    perYear: (amount) => `${amount} a year`,
    outside: (most) => `Write a whole number from 1 to ${most}.`,
    ownView: 'The number is your own example. It is not kept and sent nowhere.',
    estimate: 'Every effect is an estimate, and may turn out smaller or larger.',
  },
  definition: 'Own share = own production ÷ (own production + bought).',
  soldNote: 'What is sold to others is paid by them, and is part neither of all production nor of the own share.',
  noBought: 'The source does not say what is bought, so there is no sum.',
  statedNote: (years) => `The own share in ${years} is as the source states it.`,
  goalNote: goalNoteEn,
  expectedNote: (from) => `Figures from ${from} on are expected: estimates, which may turn out smaller or larger.`,
  amountsIn: (unit) => `Amounts in ${unit}`,
  coverage: (got, of) => `Data from ${got} of ${of} years`,
  walk: (heading) => `${heading}. Walk through the figures with the arrow keys.`,
  empty: {
    title: 'No production to show',
    cause: 'The source has answered: there are no figures of own, sold or bought production in those years.',
  },
  notFound: {
    title: 'There is no such production',
    cause: 'The source does not know figures of own, sold and bought production.',
  },
};

function changeEn({ change }: MixModel, unit: MoneyUnit, format: Format): readonly Part[] {
  if (!change || !isValue(change.from.own) || !isValue(change.to.own)) return [];
  const { from, to } = change;
  const share = (year: MixYear) => shareInText(year.share, mixEn, format);
  const [before, after] = [share(from), share(to)];
  const amount = strong(format.money(change.to.own.value, unit));
  if (from.year === to.year) {
    const verb = to.isExpected ? 'is expected to be' : 'is';
    const ofAll = after === '' ? [] : [plain(': '), strong(after), plain(' of all production')];
    return [plain(`Own production ${verb} `), amount, plain(` in ${to.year}`), ...ofAll, plain('.')];
  }
  const shares =
    before === '' || after === ''
      ? []
      : [plain(', and its share of all production from '), strong(before), plain(' to '), strong(after)];
  if (isValue(change.change) && change.change.value === 0) {
    const verb = to.isExpected ? 'is expected to stay at' : 'has stayed at';
    return [plain(`Own production ${verb} `), amount, plain(` from ${from.year} to ${to.year}`), ...shares, plain('.')];
  }
  return [
    plain(`Own production ${to.isExpected ? 'is expected to go' : 'has gone'} from `),
    strong(format.money(change.from.own.value, unit)),
    plain(` in ${from.year} to `),
    amount,
    plain(` in ${to.year}`),
    ...shares,
    plain('.'),
  ];
}

function goalEn({ goal }: MixModel, unit: MoneyUnit, format: Format): readonly Part[] {
  if (!goal) return [];
  const { amount, share, year, isExpected, amountReached, distance, shareReached } = goal;
  const wanted = [
    ...(isWhole(amount) ? [strong(format.money(amount.value, unit))] : []),
    ...(share ? [strong(mixEn.percent(statedText(share, mixEn, format)))] : []),
  ];
  const [first, second] = wanted;
  if (!first) return [];
  const reached = [
    ...(amountReached === 'met'
      ? [[plain(isExpected ? 'the amount is expected to be reached' : 'the amount is reached')]]
      : []),
    ...(distance === undefined
      ? []
      : [
          [
            plain(isExpected ? 'the amount is expected to be ' : 'the amount is '),
            strong(format.money(distance, unit)),
            plain(' below'),
          ],
        ]),
    ...(shareReached === 'met'
      ? [[plain(isExpected ? 'the share is expected to be reached' : 'the share is reached')]]
      : []),
    ...(shareReached === 'below'
      ? [[plain(isExpected ? 'the share is not expected to be reached' : 'the share is not reached')]]
      : []),
  ];
  const judged = reached.flatMap((part, index) => [plain(index === 0 ? ': ' : ', and '), ...part]);
  const more = second ? [plain(' and '), second] : [];
  return [plain(` The goal for ${year} is `), first, ...more, ...judged, plain('.')];
}

function goalNoteEn({ year, adopted, text }: MixGoal, format: Format): string {
  return ended(`Goal for ${year}${adopted ? `, adopted ${format.monthOrDay(adopted)}` : ''}: ${text}`);
}
