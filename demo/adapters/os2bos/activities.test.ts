import { expect } from 'chai';
import { activity } from './answers/case-42.js';
import { activityOf, spansOf } from './activities.js';
import { Given } from './given.js';

/** The spans in one word each: "granted 2025-01-01/2025-06-30". */
const written = (rows: readonly object[]): string[] =>
  spansOf(rows.map((row, i) => activityOf(new Given(row, `/${i}`), 7))).map(
    ({ stage, from, to }) => `${stage} ${from}/${to ?? ''}`,
  );

const granted = activity(1);
const later = { modifies: 1, start_date: '2025-07-01' };
const expected = { status: 'EXPECTED' };

const cases = [
  { name: 'a grant without an end', rows: [granted], spans: ['granted 2025-01-01/'] },
  { name: 'a draft', rows: [activity(1, { status: 'DRAFT' })], spans: [] },
  { name: 'a supplementary activity', rows: [activity(1, { activity_type: 'SUPPL_ACTIVITY' })], spans: [] },
  { name: 'one that is paid once, without a start', rows: [activity(1, { start_date: null })], spans: [] },
  {
    name: 'a grant that replaces another from its start',
    rows: [granted, activity(2, later)],
    spans: ['granted 2025-01-01/2025-06-30', 'granted 2025-07-01/'],
  },
  {
    name: 'a grant that OS2bos has ended already',
    rows: [activity(1, { end_date: '2025-06-30' }), activity(2, later)],
    spans: ['granted 2025-01-01/2025-06-30', 'granted 2025-07-01/'],
  },
  {
    name: 'a grant that ended before it was replaced',
    rows: [activity(1, { end_date: '2025-03-31' }), activity(2, later)],
    spans: ['granted 2025-01-01/2025-03-31', 'granted 2025-07-01/'],
  },
  {
    name: 'a grant that replaces the whole of another',
    rows: [granted, activity(2, { modifies: 1 })],
    spans: ['granted 2025-01-01/'],
  },
  {
    name: 'an expected change of a grant, which stays as it is',
    rows: [granted, activity(2, { ...later, ...expected })],
    spans: ['granted 2025-01-01/', 'expected 2025-07-01/'],
  },
  {
    name: 'an expected change of what is only expected',
    rows: [activity(1, expected), activity(2, { ...later, ...expected })],
    spans: ['expected 2025-01-01/2025-06-30', 'expected 2025-07-01/'],
  },
  {
    name: 'a grant of what was expected',
    rows: [activity(1, expected), activity(2, later)],
    spans: ['expected 2025-01-01/2025-06-30', 'granted 2025-07-01/'],
  },
  {
    name: 'a grant that replaces a grant through an expected change',
    rows: [granted, activity(2, { ...later, ...expected }), activity(3, { modifies: 2, start_date: '2025-09-01' })],
    spans: ['granted 2025-01-01/2025-08-31', 'expected 2025-07-01/2025-08-31', 'granted 2025-09-01/'],
  },
  {
    name: 'the earliest of two that replace it, in any order',
    rows: [activity(3, { modifies: 2, start_date: '2025-05-01' }), activity(2, later), granted],
    spans: ['granted 2025-05-01/', 'granted 2025-01-01/2025-04-30'],
  },
  {
    name: 'a draft that would replace a grant',
    rows: [granted, activity(2, { ...later, status: 'DRAFT' })],
    spans: ['granted 2025-01-01/'],
  },
  {
    name: 'a change on the first day of March in a leap year',
    rows: [granted, activity(2, { modifies: 1, start_date: '2028-03-01' })],
    spans: ['granted 2025-01-01/2028-02-29', 'granted 2028-03-01/'],
  },
];

describe('spansOf', () => {
  for (const { name, rows, spans } of cases) {
    it(name, () => {
      expect(written(rows)).to.deep.equal(spans);
    });
  }

  it('has no price where OS2bos has none', () => {
    const given = new Given(activity(1, { total_cost_full_year: null }), '');
    expect(spansOf([activityOf(given, 7)])).to.deep.equal([{ stage: 'granted', from: '2025-01-01' }]);
  });
});
