import { expect } from 'chai';
import { payment } from './answers/case-42.js';
import { Given } from './given.js';
import { monthsOf, paymentOf, type Planned, providerOf } from './payments.js';
import { legalBasisOf } from './services.js';

const planned = (rows: readonly object[], rest: Partial<Planned> = {}): Planned => ({
  status: 'GRANTED',
  payments: rows.flatMap((row, i) => paymentOf(new Given(row, `/${i}`), 1) ?? []),
  ...rest,
});
const on = (date: string, overrides = {}) => payment(1, 1, date, { amount: '10.00', ...overrides });
const value = (ore: number) => ({ state: 'value', value: ore });

describe('monthsOf', () => {
  const cases = [
    { name: 'nothing', planned: [], months: [] },
    {
      name: 'payments of one month, in whole øre',
      planned: [planned(Array.from({ length: 3 }, () => on('2025-02-28', { amount: '0.10' })))],
      months: [{ month: '2025-02', grantedOre: value(30) }],
    },
    {
      name: 'months in the order of the calendar',
      planned: [planned([on('2025-02-01'), on('2024-12-31')])],
      months: [
        { month: '2024-12', grantedOre: value(1000) },
        { month: '2025-02', grantedOre: value(1000) },
      ],
    },
    {
      name: 'paid by what was paid, in the month that it was for',
      planned: [planned([on('2025-02-01', { paid: true, paid_amount: '9.00', paid_date: '2025-04-01' })])],
      months: [{ month: '2025-02', grantedOre: value(1000), paidOre: value(900) }],
    },
    {
      name: 'an amount noted for what is not paid yet',
      planned: [planned([on('2025-02-01', { paid_amount: '9.00' })])],
      months: [{ month: '2025-02', grantedOre: value(1000) }],
    },
    {
      name: 'paid, and nobody noted how much of a part',
      planned: [planned([on('2025-02-01', { paid: true }), on('2025-02-02', { paid: true, paid_amount: '9.00' })])],
      months: [{ month: '2025-02', grantedOre: value(2000), paidOre: { ...value(900), partial: { got: 1, of: 2 } } }],
    },
    {
      name: 'money back',
      planned: [planned([on('2025-02-01', { amount: '-4.00', paid: true, paid_amount: '-4.00' })])],
      months: [{ month: '2025-02', grantedOre: value(-400), paidOre: value(-400) }],
    },
    {
      name: 'granted and expected of one month, apart',
      planned: [planned([on('2025-02-01')]), planned([on('2025-02-01')], { status: 'EXPECTED' as const })],
      months: [{ month: '2025-02', grantedOre: value(1000), expectedOre: value(1000) }],
    },
    {
      name: 'what is expected instead of a grant, as the difference to it',
      planned: [
        planned([on('2025-02-01'), on('2025-03-01')], { changedFrom: '2025-03-01' }),
        planned([on('2025-03-01', { amount: '12.50' })], { status: 'EXPECTED' as const }),
      ],
      months: [
        { month: '2025-02', grantedOre: value(1000) },
        { month: '2025-03', grantedOre: value(1000), expectedOre: value(250) },
      ],
    },
    {
      name: 'plans up to the day when another takes over',
      planned: [planned([on('2025-02-01'), on('2025-03-01'), on('2025-04-01')], { replacedFrom: '2025-03-01' })],
      months: [{ month: '2025-02', grantedOre: value(1000) }],
    },
    {
      name: 'what was paid after another took over',
      planned: [planned([on('2025-03-01', { paid: true, paid_amount: '8.00' })], { replacedFrom: '2025-03-01' })],
      months: [{ month: '2025-03', paidOre: value(800) }],
    },
    {
      name: 'fictive payments, paid or not',
      planned: [planned([on('2025-02-01', { payment_schedule__fictive: true, paid: true, paid_amount: '1.00' })])],
      months: [],
    },
  ];
  for (const { name, planned: given, months } of cases) {
    it(name, () => {
      expect(monthsOf(given)).to.deep.equal(months);
    });
  }
});

describe('providerOf', () => {
  const to = (...recipients: string[]) => [
    planned(recipients.map((recipient_type) => on('2025-02-01', { recipient_type }))),
  ];
  const cases = [
    { name: 'nobody', given: [], provider: undefined },
    { name: 'the municipality itself', given: to('INTERNAL', 'INTERNAL'), provider: { kind: 'own' } },
    { name: 'a company', given: to('COMPANY'), provider: { kind: 'private' } },
    { name: 'a person', given: to('PERSON'), provider: { kind: 'person' } },
    { name: 'several', given: to('COMPANY', 'INTERNAL'), provider: { kind: 'unknown' } },
  ];
  for (const { name, given, provider } of cases) {
    it(name, () => {
      expect(providerOf(given)).to.deep.equal(provider);
    });
  }
});

describe('legalBasisOf', () => {
  for (const [paragraph, legalBasis] of [
    ['SEL-107', 'SEL § 107'],
    ['SEL-101-3', 'SEL § 101, stk. 3'],
    ['SEL-19a', 'SEL § 19a'],
    ['SEL-52-3-7', 'SEL-52-3-7'],
    ['ABL-54-', 'ABL-54-'],
    ['', ''],
  ] as const) {
    it(`writes "${paragraph}" as "${legalBasis}"`, () => {
      expect(legalBasisOf(paragraph)).to.equal(legalBasis);
    });
  }
});
