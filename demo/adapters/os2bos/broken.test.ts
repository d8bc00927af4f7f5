import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { rejectionOf } from '../../../test-support/rejection.js';
import { worker } from '../../../test-support/worker.js';
import { activities, appropriations, caseAnswer, payments, sections } from './answers/case-42.js';
import { type Held, os2bos } from './answers/serve.js';
import { inDanish } from '../../../src/shared/contract-words.da.js';
import { os2bosSource } from './source.js';
import { Unread } from './unread.js';

const address = '/api/os2bos';
const ask = () =>
  os2bosSource({ address }).getCitizenHistory(
    { caseRef: '42', from: '2025-01', to: '2025-12', audience: 'casework' },
    new AbortController().signal,
  );

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The rows with other fields in the one that has this id; undefined takes a field away. */
const changed = (rows: Rows, id: number, fields: Record<string, unknown>): Rows =>
  rows.map((row) => {
    const both = Object.entries({ ...row, ...(row.id === id && fields) });
    return Object.fromEntries(both.filter(([, value]) => value !== undefined));
  });

const inCase = (fields: Record<string, unknown>): Partial<Held> => ({ cases: changed([caseAnswer], 42, fields) });
const inAppropriation = (fields: Record<string, unknown>): Partial<Held> => ({
  appropriations: changed(appropriations, 7, fields),
});
const inSection = (fields: Record<string, unknown>): Partial<Held> => ({ sections: changed(sections, 3, fields) });
const inActivity = (fields: Record<string, unknown>, id = 12): Partial<Held> => ({
  activities: changed(activities, id, fields),
});
const inPayment = (fields: Record<string, unknown>): Partial<Held> => ({ payments: changed(payments, 1101, fields) });

const [activity, payment] = ['/appropriations/0/activities/1', '/appropriations/0/activities/1/payments/1/results/1'];
const kroner = 'kroner with two decimals, such as "1234.50"';

const broken: { name: string; held: Partial<Held>; pointer: string; expected: string }[] = [
  {
    name: 'a case without a municipality',
    held: inCase({ acting_municipality: undefined }),
    pointer: '/case',
    expected: 'required property acting_municipality',
  },
  {
    name: 'a municipality by name',
    held: inCase({ paying_municipality: 'Fredensborg' }),
    pointer: '/case/paying_municipality',
    expected: 'integer',
  },
  {
    name: 'a section that is no key',
    held: inAppropriation({ section: '3' }),
    pointer: '/appropriations/0/section',
    expected: 'integer',
  },
  {
    name: 'a section without its paragraph',
    held: inSection({ paragraph: 107 }),
    pointer: '/sections/3/paragraph',
    expected: 'string',
  },
  {
    name: 'a status that nobody knows',
    held: inActivity({ status: 'DELETED' }),
    pointer: `${activity}/status`,
    expected: 'one of DRAFT, EXPECTED, GRANTED',
  },
  {
    name: 'an unknown kind of activity',
    held: inActivity({ activity_type: 'MAIN' }),
    pointer: `${activity}/activity_type`,
    expected: 'one of MAIN_ACTIVITY, SUPPL_ACTIVITY',
  },
  {
    name: 'a day that the calendar has not',
    held: inActivity({ start_date: '2025-02-29' }),
    pointer: `${activity}/start_date`,
    expected: 'a day of the calendar',
  },
  {
    name: 'an instant for a day',
    held: inActivity({ end_date: '2025-12-31T00:00:00Z' }),
    pointer: `${activity}/end_date`,
    expected: 'a day of the calendar',
  },
  {
    name: 'an end before the start',
    held: inActivity({ end_date: '2025-06-30' }),
    pointer: `${activity}/end_date`,
    expected: 'no day before start_date',
  },
  {
    name: 'a price with a comma',
    held: inActivity({ total_cost_full_year: '1320000,00' }),
    pointer: `${activity}/total_cost_full_year`,
    expected: 'kroner with a point, such as "1234.5"',
  },
  {
    name: 'a replaced activity that is not there',
    held: inActivity({ modifies: 99 }),
    pointer: `${activity}/modifies`,
    expected: 'an activity of the same appropriation',
  },
  {
    name: 'activities that replace each other',
    held: inActivity({ modifies: 12 }, 11),
    pointer: '/appropriations/0/activities/1/modifies',
    expected: 'an earlier activity',
  },
  {
    name: 'an amount without quotes',
    held: inPayment({ amount: 110000 }),
    pointer: `${payment}/amount`,
    expected: kroner,
  },
  {
    name: 'an amount with three decimals',
    held: inPayment({ amount: '110.000' }),
    pointer: `${payment}/amount`,
    expected: kroner,
  },
  { name: 'no amount', held: inPayment({ amount: null }), pointer: `${payment}/amount`, expected: kroner },
  {
    name: 'a paid amount in Danish',
    held: inPayment({ paid: true, paid_amount: '110.000,00' }),
    pointer: `${payment}/paid_amount`,
    expected: kroner,
  },
  { name: 'paid in words', held: inPayment({ paid: 'true' }), pointer: `${payment}/paid`, expected: 'boolean' },
  {
    name: 'fictive in words, as the document says',
    held: inPayment({ payment_schedule__fictive: 'false' }),
    pointer: `${payment}/payment_schedule__fictive`,
    expected: 'boolean',
  },
  {
    name: 'an unknown recipient',
    held: inPayment({ recipient_type: 'REGION' }),
    pointer: `${payment}/recipient_type`,
    expected: 'one of INTERNAL, COMPANY, PERSON',
  },
];

const page = (fields: Record<string, unknown>) => ({ count: 0, next: null, previous: null, results: [], ...fields });
const otherPayment = { ...payments[0], payment_schedule: 999 };
const [main = {}, ...others] = payments.filter((row) => row.payment_schedule === 111);

const answers: { name: string; path: string; body: object | null; pointer: string; expected: string }[] = [
  { name: 'null for a case', path: 'cases/:id/', body: null, pointer: '/case', expected: 'object' },
  {
    name: 'another case',
    path: 'cases/:id/',
    body: { ...caseAnswer, id: 43 },
    pointer: '/case/id',
    expected: 'the case that was asked for',
  },
  {
    name: 'pages where there are none',
    path: 'appropriations/',
    body: page({}),
    pointer: '/appropriations',
    expected: 'array',
  },
  {
    name: 'appropriations of another case',
    path: 'appropriations/',
    body: [{ ...appropriations[0], case: 43 }],
    pointer: '/appropriations/0/case',
    expected: 'the case that was asked for',
  },
  {
    name: 'activities of all appropriations',
    path: 'activities/',
    body: activities.slice(5),
    pointer: '/appropriations/0/activities/0/appropriation',
    expected: 'the appropriation that was asked for',
  },
  {
    name: 'payments of all citizens',
    path: 'payments/',
    body: page({ count: 1, results: [otherPayment] }),
    pointer: '/appropriations/0/activities/0/payments/1/results/0/payment_schedule',
    expected: 'the payment plan that was asked for',
  },
  {
    name: 'a payment of another year',
    path: 'payments/',
    body: page({ count: 1, results: [{ ...main, date: '2024-12-31' }] }),
    pointer: '/appropriations/0/activities/0/payments/1/results/0/date',
    expected: 'a day of the months that were asked for',
  },
  {
    name: 'fewer payments than are counted',
    path: 'payments/',
    body: page({ count: 12, results: others }),
    pointer: '/appropriations/0/activities/0/payments/1/count',
    expected: 'the number of payments that came',
  },
  {
    name: 'one payment on two pages',
    path: 'payments/',
    body: page({ count: 2, results: [main], next: 'https://os2bos.example/payments/?page=2' }),
    pointer: '/appropriations/0/activities/0/payments/2/results/0/id',
    expected: 'each payment once',
  },
  {
    name: 'pages without end',
    path: 'payments/',
    body: page({ next: 'https://os2bos.example/payments/?page=2' }),
    pointer: '/appropriations/0/activities/0/payments/100/next',
    expected: 'at most 100 pages',
  },
];

describe('os2bosSource, when OS2bos answers something else than it should,', () => {
  for (const { name, held, pointer, expected } of broken) {
    it(`refuses ${name} and says where`, async () => {
      worker.use(...os2bos(address, held));
      expect(await rejectionOf(ask())).to.include({ kind: 'contract', pointer, expected });
    });
  }

  for (const { name, path, body, pointer, expected } of answers) {
    it(`refuses ${name} and says where`, async () => {
      // The one appropriation, so that no other is refused first.
      const single = { appropriations: appropriations.slice(0, 1), activities: activities.slice(0, 1) };
      const wrong = http.get(`${address}/${path}`, () => HttpResponse.json(body as Record<string, unknown>));
      worker.use(wrong, ...os2bos(address, single));
      expect(await rejectionOf(ask())).to.include({ kind: 'contract', pointer, expected });
    });
  }

  const own = [...broken, ...answers]
    .map(({ expected }) => expected)
    .filter((expected) => inDanish(expected) === expected);
  for (const expected of new Set(own)) {
    it(`says "${expected}" in Danish too`, () => {
      const error = new Unread('/case', expected);
      expect(error.expectedIn('en')).to.equal(expected);
      expect(error.expectedIn('da')).to.not.equal(expected);
    });
  }
});
