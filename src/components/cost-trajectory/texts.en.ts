import { isValue, isWhole, type ValueCell } from '../../figures/cell.js';
import { exactUnit, type MoneyUnit, stepsIn } from '../../figures/money.js';
import { isChanged } from '../../models/cost-totals.js';
import { endsOf } from '../../models/cost-per.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import type { Format } from '../../shared/format.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import { bandShares } from '../../shared/refund-bands.js';
import type { Part } from '../../shared/texts.js';
import type { CostTexts } from './texts.js';

const contradicted = { budget: 'Adjusted budget', accounts: 'Accounts', previous: 'Spending the year before' } as const;

/** The English of a cost over time. */
export const costEn: CostTexts = {
  heading: (title, period, hasBudget, per) =>
    `${title}: ${hasBudget ? 'spending and budget' : 'spending'} ${per && `${per} `}${period}`,
  measure: (measure, year, before) =>
    ({
      actual: `Spending${year && ` ${year}`}`,
      expected: 'Expected',
      budget: `Adjusted budget${year && ` ${year}`}`,
      deviation: 'Deviation from budget',
      deviationShare: 'Deviation,\u00a0%',
      previous: before ? `Spending ${before}` : 'The year before',
    })[measure],
  step: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  total: 'Total',
  quarter: (id) => `Quarter ${id.slice(-1)}, ${id.slice(0, 4)}`,
  shortQuarter: (id) => `Q${id.slice(-1)}`,
  lead: leadEn,
  contradiction: ({ of, stated, summed }, unit, format) => [
    strong("The source's sum does not match its months."),
    plain(` ${contradicted[of]}: the source states ${format.money(stated, exactUnit(stated - summed, unit))}, `),
    plain(`the months give ${format.money(summed, exactUnit(stated - summed, unit))}. The source's figure is shown.`),
  ],
  divide: ['Spent', 'Expected'],
  tier: { amount: (unit) => `Deviation from budget, ${unit}`, share: 'Deviation from budget, %' },
  cumulated: {
    actual: (year) => `Spending${year && ` ${year}`}, so far`,
    expected: () => 'Expected',
    budget: (year) => `Adjusted budget${year && ` ${year}`}`,
    previous: (year) => (year ? `Spending ${year}` : 'The year before'),
  },
  rest: 'Others',
  noFigure: 'Missing or hidden (see the table)',
  panel: {
    originalBudget: 'Original budget',
    adjustedBudget: 'Adjusted budget',
    spent: (period) => `Spending ${period}`,
    spentShare: 'Share of the budget',
    ahead: (period) => `Expected ${period}`,
    accounts: 'Expected accounts',
    closedAccounts: 'Accounts',
    previousEstimate: (day) => `Last estimate (${day})`,
    deviation: { overspend: 'Overspend', underspend: 'Underspend', onBudget: 'Deviation', notJudged: 'Deviation' },
    deviationShare: 'In per cent of the budget',
    previous: (year) => (year ? `Spending in all of ${year}` : 'The same months a year before'),
    label: 'Key figures',
  },
  explained: {
    heading: (period, format) => `Why spending deviates, ${format.period(period)}`,
    volume: ({ plannedPersons, actualPersons }, format) => {
      const [plan, real] = [plannedPersons, actualPersons].map((count) => format.hundredths(count));
      const word = actualPersons < plannedPersons ? 'Fewer' : 'More';
      return plannedPersons === actualPersons
        ? `Full-year persons as planned (${plan ?? ''})`
        : `${word} full-year persons (${plan ?? ''}\u00a0→\u00a0${real ?? ''})`;
    },
    price: ({ priceEffect }) => {
      if (!isValue(priceEffect)) return 'Price per full-year person';
      if (priceEffect.value === 0) return 'Price per full-year person as planned';
      return priceEffect.value < 0 ? 'Cheaper per full-year person' : 'Dearer per full-year person';
    },
    planned: 'Planned',
    actual: 'Spending',
    scale: (width) =>
      `The bars are of the deviation alone: they begin at the plan (the upright line), not at 0, and their full width is ${ended(width)}`,
    noVolume: 'The plan has no full-year persons, so there is no price to compare with.',
  },
  choices: {
    label: 'Choose what is shown',
    amounts: 'Amounts',
    whole: 'in total',
    each: (name) => `per ${name}`,
    prices: 'Prices',
    running: 'current prices',
    fixed: (year) => `${year} prices`,
    refund: 'State refund',
    refunds: { gross: 'before refund', net: 'after refund' },
    from: 'From',
    to: 'To',
  },
  converted: ({ name, source, year }, lacking) =>
    `Amounts are converted to ${year} prices by ${name}${source ? ` (${source})` : ''}, month by month.${
      lacking && ` The index has no number for ${lacking}: amounts of then are not shown.`
    }`,
  refundBands: (bands, format) =>
    `Of what a case costs in a year the state refunds ${bandShares(bands, 'above', format)} (${bands.year} prices).${bands.text ? ` ${bands.text}` : ''}`,
  notHad: {
    per: 'The source does not have the number that the amounts were to be divided by. They are shown in total.',
    prices: 'The source has no index to convert by. The amounts are shown as the source has them.',
    refund: 'The source does not have the refund month by month. The amounts are shown as the source has them.',
  },
  per: {
    total: 'Whole period',
    average: 'Average number of persons',
    rule: (name) =>
      `Amounts per ${name} are the cost divided by the average number in the same months, so the periods do not add up. The budget is not divided: it was made for another number.`,
  },
  signRule:
    'Deviation = spent or expected minus adjusted budget; plus is an overspend. Underspend is neutral: it may be unmet need.',
  timing: 'The deviation of a month is often a matter of when invoices come.',
  refund: {
    gross: "Amounts are before the state's refund for especially expensive cases.",
    net: "Amounts are after the state's refund for especially expensive cases.",
  },
  inAll: (amount) => `Total ${amount}`,
  oneScale: 'All parts are drawn on one scale.',
  folded: (count) => `Other is ${count} parts, each of which stands in the table.`,
  partsAhead: (month) => `The parts from ${month} on are expected.`,
  notSplit: 'The source has not split the amounts as asked for.',
  partsMiss: (period) => `The parts do not make the whole amount in ${period}.`,
  amountsIn: (unit) => `Amounts in ${unit}`,
  coverage: (got, of) => `Data from ${got} of ${of} months`,
  walkLines: (heading) =>
    `${heading}. Walk the figures with the arrow keys: right and left follow a line, up and down go to the next above or below it, Enter chooses the line or lets it go.`,
  keptLines: 'Chosen lines',
  isKept: 'chosen line',
  onPaper: (step, isFixed) =>
    `a column for each ${step.toLowerCase()}, since paper has no room for all the months; ${isFixed ? 'they stand in the data inside this file' : 'the CSV file has them'}`,
  part: 'Part',
  crowd: (count) => `${count} lines, one for each part`,
  walk: (heading) => `${heading}. Walk through the figures with the arrow keys.`,
  drill: {
    into: (part) => `Show the development of ${part}`,
    back: (title) => `Back to ${title}`,
    shown: (title) => `Now showing ${title}`,
  },
  empty: {
    title: 'No amounts',
    cause: 'The source has answered: there is no spending, budget or expectation to show.',
  },
  unknownSubject: (subject) => ({
    title: 'There is no such cost',
    cause: `The source does not know “${subject}”. See whether the name is right.`,
  }),
};

/** A key figure, and where it lacks parts how many it has. */
const figure = ({ partial }: ValueCell, written: string): readonly Part[] =>
  partial ? [strong(written), plain(` (part sum, ${partial.got} of ${partial.of})`)] : [strong(written)];

/** For each of them there is no budget to lead with. */
function leadPerEn(model: CostModel, name: string, unit: MoneyUnit, format: Format): readonly Part[] {
  const { spent, accounts, previous, isClosed } = model.totals;
  const parts: Part[] = [];
  const each = (ore: number) => strong(`${format.money(ore, unit)} per ${name}`);
  const ends = endsOf(model);
  if (ends) {
    const [first, last] = ends;
    const before = `against ${format.plain(first.ore, unit)} in ${format.period(first.name)}`;
    const tail = plain(` ${last.isAhead ? 'expected' : 'spent'} in ${format.period(last.name)}, ${before}.`);
    return [each(last.ore), tail];
  }
  if (isValue(spent) && !isClosed) parts.push(each(spent.value), plain(' has been spent. '));
  if (!isValue(accounts)) return parts;
  parts.push(plain(isClosed ? 'The accounts are ' : 'The expected accounts are '), each(accounts.value));
  if (isValue(previous))
    parts.push(plain(`, against ${format.plain(previous.value, unit)} in the same months the year before`));
  return [...parts, plain('.')];
}

function leadEn(model: CostModel, unit: MoneyUnit, format: Format): readonly Part[] {
  if (model.per) return leadPerEn(model, model.per.name, unit, format);
  const { totals } = model;
  const { originalBudget, adjustedBudget, spent, spentShare, accounts, distance, effect, isClosed } = totals;
  const parts: Part[] = [];
  if (isValue(adjustedBudget)) {
    parts.push(plain('The adjusted budget is '), ...figure(adjustedBudget, format.money(adjustedBudget.value, unit)));
    if (isChanged(originalBudget, adjustedBudget, unit))
      parts.push(plain(` (originally ${format.plain(originalBudget.value, unit)})`));
    const share = spentShare.state === 'value' ? format.percentSign(spentShare) : '';
    // Once all is booked, what is spent is the accounts, which come next.
    if (isValue(spent) && !isClosed) {
      parts.push(plain(', of which '), ...figure(spent, format.plain(spent.value, unit)));
      parts.push(plain(share ? ` (${share}) is spent` : ' is spent'));
    } else if (share) parts.push(plain(`, of which ${share} is spent`));
  } else if (isValue(spent)) parts.push(...figure(spent, format.money(spent.value, unit)), plain(' has been spent'));
  if (parts.length > 0) parts.push(plain('.'));
  if (!isValue(accounts)) return parts;
  const isFirst = parts.length === 0;
  parts.push(plain(`${isFirst ? '' : ' '}${isClosed ? 'The accounts are ' : 'The expected accounts are '}`));
  const written = isFirst ? format.money(accounts.value, unit) : format.plain(accounts.value, unit);
  parts.push(...figure(accounts, written));
  const before = totals.previousEstimate?.accounts;
  if (!isClosed && before && isWhole(before) && isWhole(accounts))
    parts.push(plain(` (the estimate before was ${format.plain(before.value, unit)})`));
  if (!distance || effect === 'notJudged') return [...parts, plain('.')];
  if (effect === 'onBudget') return [...parts, plain(': as budgeted.')];
  parts.push(plain(effect === 'overspend' ? ': an overspend of ' : ': an underspend of '));
  parts.push(strong(format.money(distance.ore, stepsIn(distance.ore, unit) === 0 ? 'kr' : unit)));
  if (distance.share.state === 'value') parts.push(plain(` (${format.percentSign(distance.share)})`));
  return [...parts, plain('.')];
}
