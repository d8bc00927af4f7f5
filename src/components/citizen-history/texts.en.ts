import { isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { HistoryLead } from '../../models/history-lead.js';
import type { Format } from '../../shared/format.js';
import { bandShares } from '../../shared/refund-bands.js';
import { plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import type { HistoryTexts } from './texts.js';

const kinds = {
  own: 'own municipality',
  municipality: 'another municipality',
  region: 'region',
  private: 'private',
  person: 'paid to the citizen',
  unknown: 'provider not stated',
};

const moved = { better: 'progress', worse: 'setback', same: 'unchanged' };

const inWords = {
  paid: 'paid',
  unpaid: 'granted and not yet paid',
  expected: 'expected and not granted',
  cost: 'in all',
  granted: 'granted in all',
};

/** The English of a citizen's history. */
export const historyEn: HistoryTexts = {
  heading: 'Services and costs over time',
  service: 'Service, legal basis and provider',
  when: 'Granted, expected and paid',
  price: (unit) => `Price a year, ${unit}`,
  measure: (measure) =>
    ({
      paid: 'Paid',
      unpaid: 'Granted, not yet paid',
      expected: 'Expected, not granted',
      cost: 'Total',
      granted: 'Granted, paid or not',
    })[measure],
  measureSaid: (measure) => inWords[measure],
  step: { month: 'Month', year: 'Year' },
  total: 'Total',
  costTier: (step) => (step === 'month' ? 'Cost a month' : 'Cost a year'),
  refundWord: { gross: 'gross', net: 'net' },
  sumTier: (since) => `In all since ${since}`,
  sumAt: (day) => `by ${day}`,
  asOf: (day) => `As of ${day}`,
  provider: (kind, name) => (name === undefined ? capital(kinds[kind]) : `${name}, ${kinds[kind]}`),
  span: ({ stage, from, to }, format) => {
    const word = stage === 'granted' ? 'Granted' : 'Expected';
    return to === undefined ? `${word} from ${format.day(from)}` : `${word} ${format.day(from)}–${format.day(to)}`;
  },
  paidIn: (periods, format) => `Paid ${format.list(periods)}`,
  unseen: 'Payment that is not shown',
  unseenIn: (periods, format) => `The payment is not shown for ${format.list(periods)}`,
  priceRemark: ({ stage, from, to }, today, format) => {
    const when =
      today === undefined
        ? ''
        : today < from
          ? `from ${format.day(from)}`
          : to !== undefined && to < today
            ? `until ${format.day(to)}`
            : '';
    return [stage === 'expected' ? 'expected' : '', when].filter(Boolean).join(' ');
  },
  lead: leadEn,
  change: ({ kind, from, to, on, isExpected, isAhead, before, after, difference }, unit, format) => {
    const what =
      kind === 'service'
        ? `The change from ${format.list(from)} to ${format.list(to)} in ${format.monthOrDay(on.slice(0, 7))}`
        : `The new price of ${format.list(to)} from ${format.day(on)}`;
    if (!isValue(difference) || !isValue(before) || !isValue(after))
      return `${what}: what it does to the price a year is not stated.`;
    const verb = isExpected ? 'is expected to change' : isAhead ? 'changes' : 'changed';
    const amount = format.inUnit(format.change(difference.value, unit), unit);
    const [old, now] = [format.plain(before.value, unit), format.money(after.value, unit)];
    return `${what} ${verb} the price a year by ${amount} (from ${old} to ${now}).`;
  },
  payers: 'Who pays, and from which frame',
  frame: 'Frame',
  payer: ({ frame, municipality }) =>
    [frame?.name ?? 'Frame not stated', municipality?.name].filter(Boolean).join(', '),
  payersInTurn: (payers) => payers.join(', then '),
  paidBy: (payer, period) => `${payer}: ${period}`,
  payerChange: ({ service, from, to }, month) => `From ${month} ${service} is paid by ${to}, before by ${from}.`,
  newPayer: 'Another frame or municipality pays',
  refunds: {
    heading: 'The state’s refund for especially expensive cases',
    year: 'Year',
    ofYear: ({ year, isEstimate }) => `${year}, ${isEstimate ? 'estimate' : 'of the source'}`,
    measure: {
      cost: 'Cost that gives refund',
      siblings: 'Cost of siblings',
      refund: 'Refund',
      net: 'Cost after refund',
    },
    amounts: ({ year, isEstimate }, cost, refund, net) =>
      `The state’s refund in ${year} is ${isEstimate ? 'estimated at ' : ''}${refund}: the cost is ${cost} gross and ${net} net.`,
    estimated: 'The estimate is not what the state has paid.',
    services: (year, services) => `The refund in ${year} is given for ${services}.`,
    siblings:
      'The cost of siblings is added before the limits are used, and the refund is shared out by what each costs.',
    bands: (bands, format) =>
      `Of what a household costs in a year the state refunds ${bandShares(bands, 'above', format)} (${bands.year} prices).`,
  },
  goals: {
    heading: 'Goals and follow-ups',
    goal: 'Goal',
    followUps: 'Agreed and followed up',
    latest: 'Latest follow-up',
    agreedWith: (whom) => `agreed with ${whom}`,
    services: (services) => `belongs to ${services}`,
    holds: (from, to) =>
      from === undefined ? `Holds until ${to ?? ''}` : to === undefined ? `Holds from ${from}` : `Holds ${from}–${to}`,
    next: (day) => `next ${day}`,
    never: 'not followed up yet',
    noneThen: 'no follow-up',
    effect: ({ from, to, is }, scale) =>
      `${scale === undefined ? '' : `${scale}: `}from ${from} to ${to}${is === undefined ? '' : `, ${moved[is]}`}`,
    mark: {
      holds: 'Goal holds',
      followedUp: 'Followed up',
      untold: 'Followed up, outcome not shown',
      ahead: 'Next follow-up',
    },
  },
  municipality: {
    paying: 'Paying municipality',
    acting: 'Acting municipality',
    residence: 'Municipality of residence',
  },
  noAccess: (parts) => [strong('No access:'), plain(` ${parts}. It is in no sum.`)],
  assessment: 'The decision rests on a concrete, individual assessment (SEL § 1(3)).',
  refund: {
    gross: 'Amounts are gross, before the state’s refund for especially expensive cases.',
    net: 'Amounts are net of the state’s refund for especially expensive cases.',
  },
  unbilled: (places) => `The payment is not stated, and stands as granted: ${places}.`,
  partial: (periods) => `A partial sum, since not all amounts are known: ${periods}.`,
  more: (count) => `${count} more`,
  priceNote: 'Price a year is what a whole year costs by the grant.',
  amountsIn: (unit) => `Amounts in ${unit}.`,
  coverage: (got, of) => `Data from ${got} of ${of} parts of the case`,
  details: 'Services',
  walk: (heading) => `${heading}. Go through the figures with the arrow keys.`,
  empty: (withoutAccess) =>
    withoutAccess
      ? { title: 'No services that you have access to', cause: `No access: ${withoutAccess}.` }
      : { title: 'No services', cause: 'The source has answered: the citizen has no services in these months.' },
  missingCase: {
    title: 'Something is missing',
    cause: 'Set the property caseRef on the element to the reference of the case, so that it knows which one to show.',
  },
  unknownCase: {
    title: 'The case does not exist',
    cause: 'The source knows no case by the reference that the page has set.',
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function leadEn({ since, paid, year, next }: HistoryLead, unit: MoneyUnit, format: Format): readonly Part[] {
  const parts: Part[] = [];
  const money = (value: number) => strong(format.money(value, unit));
  const from = format.monthOrDay(since);
  if (isValue(paid)) parts.push(money(paid.value), plain(` has been paid since ${from}${lacks(paid)}.`));
  else if (paid.state === 'notApplicable' || paid.state === 'notYet')
    parts.push(plain(`Nothing has been paid since ${from}.`));
  else parts.push(plain(`What has been paid since ${from} cannot be shown.`));
  if (!isValue(year.cost)) return parts;
  const name = format.period(year.name);
  parts.push(plain(year.isPaid ? ` The cost in ${name} is ` : ` The cost in ${name} is expected to be `));
  parts.push(money(year.cost.value), plain(`${lacks(year.cost)}.`));
  if (next && isValue(next.cost)) {
    const granted = isValue(next.unpaid) ? `${format.money(next.unpaid.value, unit)} is granted` : 'nothing is granted';
    parts.push(plain(` Of the ${format.money(next.cost.value, unit)} in ${format.period(next.name)}, ${granted}.`));
  } else if (!year.isPaid) {
    const shares = (['paid', 'unpaid', 'expected'] as const).flatMap((measure) => {
      const cell = year[measure];
      return isValue(cell) ? [`${format.money(cell.value, unit)} is ${inWords[measure]}`] : [];
    });
    if (shares.length > 0) parts.push(plain(` Of it, ${format.list(shares)}.`));
  }
  return parts;
}

const lacks = (cell: HistoryLead['paid']): string =>
  isValue(cell) && cell.partial ? ` (partial sum, ${cell.partial.got} of ${cell.partial.of} amounts)` : '';
