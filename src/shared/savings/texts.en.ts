import { isValue, type NoValueState } from '../../figures/cell.js';
import { exactUnit, type MoneyUnit } from '../../figures/money.js';
import type { LargestShortfalls, SavingsLead } from '../../models/savings-lead.js';
import type { Format } from '../format.js';
import { ended, plain, strong } from '../sentence.js';
import type { Part } from '../texts.js';
import { amountsLead, type AmountsPhrases } from './amounts-lead.js';
import type { SavingsTexts } from './texts.js';

const measureNames = {
  target: 'Target',
  realised: 'Realised',
  expected: 'Expected',
  oneOffRealised: 'Realised in the period only,',
  oneOffExpected: 'Expected in the period only,',
} as const;

/** The English of a savings plan. */
export const savingsEn: SavingsTexts = {
  area: 'Area',
  effect: 'From the first period (mark) to full effect',
  measure(measure, { period, asOf, since }, format) {
    const inPeriod = period ? ` ${format.period(period)}` : '';
    switch (measure) {
      case 'target':
        return `Target${inPeriod}`;
      case 'realised':
        return asOf ? `Realised by ${format.day(asOf)}` : `Realised${inPeriod}`;
      case 'expected':
        return `Expected${inPeriod}`;
      case 'deviation':
        return 'Deviation from target';
      case 'fulfilment':
        return 'Expected share of target,\u00a0%';
      case 'status':
        return 'Status';
      case 'realisedMoved':
        return `Realised, change since ${since ? format.day(since) : 'last time'}`;
      case 'expectedMoved':
        return `Expected, change since ${since ? format.day(since) : 'last time'}`;
    }
  },
  shortMeasure: (measure) =>
    ({
      target: 'Target',
      realised: 'Realised',
      expected: 'Expected',
      deviation: 'Deviation',
      fulfilment: 'Share,\u00a0%',
      status: 'Status',
      realisedMoved: 'Realised, change',
      expectedMoved: 'Expected, change',
    })[measure],
  expectedOnly: (kind) => (kind === 'potential' ? 'Savings potential' : 'Expected saving'),
  status: (status, period, format) =>
    ({
      onTarget: 'On target',
      onTargetOneOff: `On target, ${format.period(period)} only`,
      near: 'Near target',
      below: 'Below target',
      belowSmall: 'Below target, small amount',
      notJudged: 'Not judged',
    })[status],
  heading: (title, asOf, format) => (asOf ? `${title}: status as of ${format.day(asOf)}` : title),
  lead: (lead, kind, unit, format) =>
    lead.kind === 'target'
      ? targetLead(lead, unit, format)
      : amountsLead(lead, amountsPhrases(lead.measure, kind, format), unit, format),
  contradiction: ({ period, measure, stated, summed }, unit, format) => [
    strong(`The source's total does not agree with its areas.`),
    plain(
      ` ${measureNames[measure]} ${format.period(period.name)}: the source states ${format.money(stated, unit)}, the areas give ${format.money(summed, unit)}; the difference is ${format.money(Math.abs(stated - summed), exactUnit(stated - summed, unit))}. The source's figure is shown.`,
    ),
  ],

  cause: 'Cause',
  remedy: 'Remedy',
  responsible: 'Responsible',
  due: 'Due',
  details: 'Cause and remedy',

  signRule: (direction) =>
    direction === 1
      ? 'Deviation = expected minus target; minus means that the target is not reached.'
      : 'Savings are negative. Deviation = expected minus target; plus means that the target is not reached.',
  fulfilmentRule: 'Expected share of target = expected in percent of target.',
  statusRule: ({ onTargetPercent, nearPercent, smallShortfallOre }, format) => [
    plain('Status: '),
    { sign: 'onTarget' },
    plain(` on target from ${onTargetPercent}%; `),
    { sign: 'near' },
    plain(` near target from ${nearPercent}%; otherwise `),
    { sign: 'below' },
    plain(' below target'),
    ...(smallShortfallOre
      ? [
          plain(', '),
          { sign: 'belowSmall' } as const,
          plain(
            ` a small amount when it is at most ${format.money(smallShortfallOre, exactUnit(smallShortfallOre, 'mio'))} below`,
          ),
        ]
      : []),
    plain('. The total is judged by percent alone.'),
  ],
  oneOff: (measure, whole, rest, oneOff, period) =>
    `${measureNames[measure]} ${whole}: ${rest} without reservation · ${oneOff} in ${period} only.`,
  ofWhichOneOff: (amount, period) => `of which ${amount} in ${period} only`,
  effectRule: (effect, period) =>
    effect === 'firstYear' ? `${period} is the effect in the first year.` : `${period} is the full-year effect.`,
  adopted: (date) => `Adopted ${date}.`,
  overlap: (other, areas, note) =>
    `${ended(`May overlap with ${other}${areas ? ` (${areas})` : ''}`)}${note ? ` ${note}` : ''}`,
  compared: (day) => `Compared with the status as of ${day}.`,
  notCompared: (day) =>
    `The status as of ${day} is stated in another price and wage level, so no change since then is shown.`,
  noEarlier: 'The source has no earlier status to compare with.',
  added: (names) => ended(`New areas since then: ${names}`),
  gone: (names) => ended(`Gone since then: ${names}`),
  retargeted: (names) => ended(`The target has changed since then for: ${names}`),
  empty: {
    title: 'The plan has no areas',
    cause: 'The source has answered: there are no areas to show figures for yet.',
  },
  unknownPlan: (plan, asOf, format) => ({
    title: 'The savings plan does not exist',
    cause: unknownPlan(plan, asOf && format.day(asOf)),
  }),
};

const withoutFigure: Record<NoValueState, (period: string) => string> = {
  missing: (period) => `No figure is stated for the plan as a whole in ${period}.`,
  notYet: (period) => `There is no figure yet for the plan as a whole in ${period}.`,
  notApplicable: (period) => `There is no figure for the plan as a whole in ${period}.`,
  suppressed: (period) => `The figure for ${period} as a whole is hidden because of small numbers.`,
  noAccess: (period) => `Your role has no access to the figure for ${period} as a whole.`,
};

function unknownPlan(plan: string, day: string | undefined): string {
  if (!plan) return `The source has no status as of ${day ?? ''}.`;
  return day
    ? `The source does not know “${plan}” as of ${day}. See whether the plan's name and the day are right.`
    : `The source does not know “${plan}”. See whether the name of the plan is right.`;
}

function targetLead(lead: SavingsLead & { kind: 'target' }, unit: MoneyUnit, format: Format): readonly Part[] {
  const { measure, reached, target, share, distance, shortfalls, oneOff, period } = lead;
  if (!isValue(reached)) return [plain(withoutFigure[reached.state](format.period(period.name)))];
  const { partial } = reached;
  const least = partial ? `Data from ${partial.got} of ${partial.of} areas. ` : '';
  const parts = [plain(least)];
  if (isValue(target) && !partial && !target.partial) {
    parts.push(strong(`${format.plain(reached.value, unit)} of ${format.money(target.value, unit)}`));
    if (share.state === 'value') parts.push(plain(` (${format.percentSign(share)})`));
  } else parts.push(strong(format.money(reached.value, unit)));
  parts.push(plain(measure === 'expected' ? ' is expected to be saved.' : ' has been saved.'));

  if (distance !== undefined && distance < 0) {
    parts.push(plain(' The plan falls short of its target by '), strong(format.money(-distance, unit)));
    if (shortfalls) {
      const amount = format.plain(shortfalls.amount, unit);
      const names = format.list(shortfalls.names);
      parts.push(plain(shortfallWords(shortfalls, -distance, amount, names)));
    } else parts.push(plain('.'));
  } else if (distance === 0) parts.push(plain(' The plan reaches its target.'));
  else if (distance !== undefined)
    parts.push(plain(' The plan exceeds its target by '), strong(format.money(distance, unit)), plain('.'));
  if (oneOff)
    parts.push(
      plain(
        ` ${format.plain(oneOff.amount, unit)} of what is ${oneOff.of} holds in ${format.period(period.name)} only.`,
      ),
    );
  return parts;
}

function amountsPhrases(measure: 'expected' | 'realised', kind: 'plan' | 'potential', format: Format): AmountsPhrases {
  const saving = measure === 'expected' ? 'The expected saving is ' : 'The realised saving is ';
  return {
    none: 'The source has stated no amounts yet.',
    start: kind === 'potential' && measure === 'expected' ? 'The potential is ' : saving,
    and: ' and ',
    inPeriod: (name) => (name.kind === 'yearOn' ? ` a year from ${name.year}` : ` in ${format.period(name)}`),
    partial: (got, of) => ` (subtotal, ${got} of ${of} areas)`,
    largest: (name, amount, of) => ended(` The largest is ${name} with ${amount} of ${of}`),
  };
}

function shortfallWords(shortfalls: LargestShortfalls, shortfall: number, amount: string, names: string): string {
  if (!shortfalls.isPart) return `; the largest is ${names} with ${amount}.`;
  return ended(shortfalls.amount === shortfall ? `, all of it in ${names}` : `, of which ${amount} in ${names}`);
}
