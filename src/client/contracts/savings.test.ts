import { expect } from 'chai';
import { type BrokenAnswer, canary, refusalOf, target, withTarget } from '../../../test-support/broken-answer.js';
import { toldBy } from '../../../test-support/rejection.js';
import { about, area, figures, ore, savingsPlan, savingsPlanList } from '../../../test-support/savings-plan.js';
import { checkAnswer } from './check-answer.js';

const earlier = { asOf: '2015-08-31', areas: [] };
const link = (sourceLink: string) => savingsPlan({ about: about({ sourceLink }) });

const relations: BrokenAnswer[] = [
  {
    name: 'two areas of one id',
    data: savingsPlan({ areas: [area('bpa'), area('bpa')] }),
    pointer: '/areas/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'two periods of one id',
    data: savingsPlan({
      areas: [],
      periods: [
        { id: 'x', from: '2015-01' },
        { id: 'x', from: '2016-01' },
      ],
    }),
    pointer: '/periods/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'two footnotes of one id',
    data: savingsPlan({
      footnotes: [
        { id: 'a', text: 'Et' },
        { id: 'a', text: 'To' },
      ],
    }),
    pointer: '/footnotes/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'figures of a period that there is not',
    data: savingsPlan({ areas: [area('bpa', { period: canary })] }),
    pointer: '/areas/0/figures/0/period',
    expected: 'the id of a period',
  },
  {
    name: 'a period called as what every object has',
    data: savingsPlan({ areas: [area('bpa', { period: 'constructor' })] }),
    pointer: '/areas/0/figures/0/period',
    expected: 'the id of a period',
  },
  {
    name: 'one period twice in an area',
    data: savingsPlan({ areas: [area('bpa', {}, { figures: [figures(), figures()] })] }),
    pointer: '/areas/0/figures/1/period',
    expected: 'each period once',
  },
  {
    name: 'one period twice in the total',
    data: savingsPlan({ total: [figures(), figures()] }),
    pointer: '/total/1/period',
    expected: 'each period once',
  },
  {
    name: 'a total of a period that there is not',
    data: savingsPlan({ total: [figures({ period: '2016' })] }),
    pointer: '/total/0/period',
    expected: 'the id of a period',
  },
  {
    name: 'a footnote that there is not',
    data: savingsPlan({ areas: [area('bpa', {}, { footnotes: [canary] })] }),
    pointer: '/areas/0/footnotes/0',
    expected: 'the id of a footnote',
  },
  {
    name: 'an overlap with an area that there is not',
    data: savingsPlan({ overlaps: [{ with: 'Budget 2016', areas: ['botilbud', canary] }] }),
    pointer: '/overlaps/0/areas/1',
    expected: 'the id of an area',
  },
  {
    name: 'a period that ends before it begins',
    data: savingsPlan({ periods: [{ id: '2015', from: '2015-02', to: '2015-01' }] }),
    pointer: '/periods/0/to',
    expected: 'no month before from',
  },
  {
    name: 'a period that begins in the year 0',
    data: savingsPlan({ periods: [{ id: '2015', from: '0000-01' }] }),
    pointer: '/periods/0/from',
    expected: 'a month of the calendar',
  },
  {
    name: 'an adoption in the year 0',
    data: savingsPlan({ adopted: '0000-03' }),
    pointer: '/adopted',
    expected: 'a month of the calendar',
  },
  {
    name: 'a day that the calendar has not',
    data: savingsPlan({ about: about({ asOf: '2015-02-31' }) }),
    pointer: '/about/asOf',
    expected: 'a day of the calendar',
  },
  {
    name: 'a correction on such a day',
    data: savingsPlan({ about: about({ corrected: { on: '2015-02-31', note: 'Rettet' } }) }),
    pointer: '/about/corrected/on',
    expected: 'a day of the calendar',
  },
  {
    name: 'an adoption on such a day',
    data: savingsPlan({ adopted: '2015-02-31' }),
    pointer: '/adopted',
    expected: 'a day of the calendar',
  },
  {
    name: 'a remedy due on such a day',
    data: savingsPlan({ areas: [area('bpa', {}, { explanation: { due: '2015-02-31' } })] }),
    pointer: '/areas/0/explanation/due',
    expected: 'a day of the calendar',
  },
  {
    name: 'an amount corrected on such a day',
    data: withTarget(ore(5, { corrected: { on: '2015-02-31', was: 4 } })),
    pointer: `${target}/corrected/on`,
    expected: 'a day of the calendar',
  },
  { name: 'a least above', data: withTarget(ore(5, { low: 6 })), pointer: `${target}/low`, expected: 'at most value' },
  {
    name: 'a most below',
    data: withTarget(ore(5, { high: 4 })),
    pointer: `${target}/high`,
    expected: 'at least value',
  },
  {
    name: 'more parts than there are',
    data: withTarget(ore(5, { partial: { got: 3, of: 2 } })),
    pointer: `${target}/partial/got`,
    expected: 'at most of',
  },
  {
    name: 'near above on target',
    data: savingsPlan({ statusRule: { onTargetPercent: 90, nearPercent: 91 } }),
    pointer: '/statusRule/nearPercent',
    expected: 'at most onTargetPercent',
  },
  {
    name: 'an earlier status of the same day',
    data: savingsPlan({ comparedTo: { ...earlier, asOf: '2015-11-30' } }),
    pointer: '/comparedTo/asOf',
    expected: 'a day before about.asOf',
  },
  {
    name: 'an earlier figure of a period that there is not',
    data: savingsPlan({ comparedTo: { ...earlier, areas: [area('bpa', { period: '2014' })] } }),
    pointer: '/comparedTo/areas/0/figures/0/period',
    expected: 'the id of a period',
  },
  {
    name: 'two earlier areas of one id',
    data: savingsPlan({ comparedTo: { ...earlier, areas: [area('bpa'), area('bpa')] } }),
    pointer: '/comparedTo/areas/1/id',
    expected: 'an id that no other has',
  },
  {
    name: 'a script as link',
    data: link('javascript:alert(1)'),
    pointer: '/about/sourceLink',
    expected: 'an https or relative link',
  },
  {
    name: 'a link to a bare host',
    data: link('//host.example'),
    pointer: '/about/sourceLink',
    expected: 'an https or relative link',
  },
];

describe('contract rules', () => {
  for (const { name, data, pointer, expected } of relations) {
    it(`refuses ${name} and says where, not what it found`, () => {
      const error = refusalOf('getSavingsPlan', data);
      expect(error).to.include({ kind: 'contract', pointer, expected });
      expect(toldBy(error)).not.to.contain(canary);
    });
  }

  describe('of a list of savings plans', () => {
    const entry = { id: 'a', title: 'A', kind: 'plan', statuses: [] as string[] } as const;

    it('takes the list that tests build on, and an empty one', () => {
      for (const list of [savingsPlanList(), savingsPlanList({ plans: [] })]) {
        expect(checkAnswer('listSavingsPlans', list)).to.equal(list);
      }
    });

    const broken: BrokenAnswer[] = [
      { name: 'a plan instead', data: savingsPlan(), pointer: '', expected: 'required property plans' },
      {
        name: 'two plans of one id',
        data: savingsPlanList({ plans: [entry, entry] }),
        pointer: '/plans/1/id',
        expected: 'an id that no other has',
      },
      {
        name: 'a status on a day that the calendar has not',
        data: savingsPlanList({ plans: [{ ...entry, statuses: ['2015-02-30'] }] }),
        pointer: '/plans/0/statuses/0',
        expected: 'a day of the calendar',
      },
      {
        name: 'the newest status first',
        data: savingsPlanList({ plans: [{ ...entry, statuses: ['2015-11-30', '2015-08-31'] }] }),
        pointer: '/plans/0/statuses/1',
        expected: 'a later day than the one before',
      },
    ];
    for (const { name, data, pointer, expected } of broken) {
      it(`refuses ${name}`, () => {
        expect(refusalOf('listSavingsPlans', data)).to.include({ kind: 'contract', pointer, expected });
      });
    }
  });

  describe('of what was asked', () => {
    const asked = { plan: 'handleplan-2015', audience: 'public' } as const;
    const plan = savingsPlan({ comparedTo: earlier });
    const ask = (other: object) => refusalOf('getSavingsPlan', plan, { ...asked, ...other });

    it('takes the plan itself, in force on the day, and whatever a source of one plan has', () => {
      const questions = [
        {},
        { plan: '' },
        { asOf: '2015-11-30' },
        { asOf: '2016-01-11' },
        { comparedTo: '2015-08-31' },
      ];
      for (const other of questions)
        expect(checkAnswer('getSavingsPlan', plan, { question: { ...asked, ...other } })).to.equal(plan);
      const undated = savingsPlan({ about: { version: '1.0', audience: 'public', source: 'Fredensborg' } });
      expect(checkAnswer('getSavingsPlan', undated, { question: { ...asked, asOf: '2014-01-01' } })).to.equal(undated);
    });

    it('refuses another plan, a later status, and another earlier one', () => {
      expect(ask({ plan: canary })).to.include({ pointer: '/id', expected: 'the plan that was asked for' });
      const later = { pointer: '/about/asOf', expected: 'no day after the one that was asked for' };
      expect(ask({ asOf: '2015-11-29' })).to.include(later);
      const other = { pointer: '/comparedTo/asOf', expected: 'the day that was asked for' };
      expect(ask({ comparedTo: '2015-05-31' })).to.include(other);
      expect(toldBy(ask({ plan: canary }))).not.to.contain(canary);
    });
  });
});
