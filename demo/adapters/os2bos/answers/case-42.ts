/**
 * What OS2bos answers of one case. The figures are invented, and the answers are written after the shape that OS2bos
 * publishes: they have not been recorded. Of the fields that the adapter does not read a few stand here.
 */

export const caseId = 42;

export const caseAnswer = {
  id: caseId,
  expired: false,
  paying_municipality: 1,
  acting_municipality: 1,
  residence_municipality: 2,
  target_group: 2,
  effort_step: 4,
  scaling_step: 6,
};

export const appropriations = [
  { id: 7, case: caseId, section: 3, status: 'GRANTED', granted_from_date: '2025-01-01', granted_to_date: null },
  { id: 8, case: caseId, section: null, status: 'EXPECTED', granted_from_date: null, granted_to_date: null },
  { id: 9, case: caseId, section: 3, status: 'DRAFT', granted_from_date: null, granted_to_date: null },
];

export const sections = [
  { id: 3, paragraph: 'SEL-107', text: 'Midlertidigt botilbud', law_text_name: 'Lov om social service', active: true },
];

/** An activity, a grant without an end unless told otherwise. */
export const activity = (id: number, overrides: Record<string, unknown> = {}) => ({
  id,
  appropriation: 7,
  status: 'GRANTED',
  activity_type: 'MAIN_ACTIVITY',
  start_date: '2025-01-01' as string | null,
  end_date: null as string | null,
  modifies: null as number | null,
  details__name: 'Døgnophold',
  total_cost_full_year: '1200000.00000' as unknown,
  total_granted_this_year: '1260000.00',
  payment_plan: { id: 100 + id, payment_type: 'RUNNING_PAYMENT' } as { id: number } | null,
  ...overrides,
});

export const activities = [
  activity(11),
  activity(12, { modifies: 11, start_date: '2025-07-01', total_cost_full_year: '1320000.006' }),
  activity(13, {
    modifies: 12,
    start_date: '2025-10-01',
    end_date: '2026-09-30',
    status: 'EXPECTED',
    total_cost_full_year: '1080000.00',
  }),
  activity(14, { modifies: 12, start_date: '2025-09-01', status: 'DRAFT' }),
  activity(15, { activity_type: 'SUPPL_ACTIVITY', details__name: 'Kørsel' }),
  activity(16, { appropriation: 8, status: 'EXPECTED', start_date: '2025-11-01', details__name: 'Merudgifter' }),
  activity(17, { appropriation: 9, status: 'DRAFT' }),
];

export const payment = (id: number, plan: number, date: string, overrides: Record<string, unknown> = {}) => ({
  id,
  payment_schedule: plan,
  payment_schedule__fictive: false,
  date,
  recipient_type: 'COMPANY',
  amount: '100000.00' as unknown,
  paid: false,
  paid_amount: null as string | null,
  paid_date: null as string | null,
  account_string: null,
  account_alias: null,
  activity__status: 'GRANTED',
  ...overrides,
});

const months = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

/** The first grant is paid to May, a little less than granted; nobody has noted what was paid in March. */
const first = months(12).map((month, i) =>
  payment(1000 + i, 111, `${month}-01`, {
    paid: i < 5,
    paid_amount: i < 5 && i !== 2 ? '97500.25' : null,
    paid_date: i < 5 ? `${month}-20` : null,
  }),
);
/** The second took its place in July. */
const second = months(12)
  .slice(6)
  .map((month, i) => payment(1100 + i, 112, `${month}-01`, { amount: '110000.00' }));
const expected = months(12)
  .slice(9)
  .map((month, i) => payment(1200 + i, 113, `${month}-01`, { amount: '90000.00', activity__status: 'EXPECTED' }));
/** Sixty drives in January: more than a page has. */
const drives = Array.from({ length: 60 }, (_, i) =>
  payment(1300 + i, 115, `2025-01-${String((i % 28) + 1).padStart(2, '0')}`, { amount: '150.55' }),
);
const own = [
  payment(1400, 116, '2025-11-15', { amount: '0.10', recipient_type: 'PERSON' }),
  payment(1401, 116, '2025-12-15', { amount: '0.20', recipient_type: 'PERSON' }),
  // What it would cost elsewhere, for comparison alone.
  payment(1402, 116, '2025-12-15', { amount: '99999.99', payment_schedule__fictive: true }),
];

/** A draft has payments too, which nobody has decided. */
const drafted = [payment(1500, 114, '2025-09-01', { amount: '88888.88', activity__status: 'DRAFT' })];

export const payments = [...first, ...second, ...expected, ...drives, ...own, ...drafted];
