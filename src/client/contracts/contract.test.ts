import { expect } from 'chai';
import { type BrokenAnswer, canary, refusalOf, target, withTarget } from '../../../test-support/broken-answer.js';
import { toldBy } from '../../../test-support/rejection.js';
import { about, area, mio, none, ore, savingsPlan } from '../../../test-support/savings-plan.js';
import { checkAnswer } from './check-answer.js';
import { contractVersion, olderVersion } from './contract.js';

const without = (field: string) => Object.fromEntries(Object.entries(savingsPlan()).filter(([name]) => name !== field));

const shapes: BrokenAnswer[] = [
  { name: 'nothing', data: null, pointer: '', expected: 'object' },
  { name: 'a list', data: [], pointer: '', expected: 'object' },
  { name: 'a text', data: canary, pointer: '', expected: 'object' },
  { name: 'a missing field', data: without('savingsSign'), pointer: '', expected: 'required property savingsSign' },
  { name: 'a wrong type', data: { ...savingsPlan(), title: 7 }, pointer: '/title', expected: 'string' },
  { name: 'an empty title', data: savingsPlan({ title: ' ' }), pointer: '/title', expected: 'text like \\S' },
  { name: 'no period', data: savingsPlan({ periods: [] }), pointer: '/periods', expected: 'a list of 1 to 50' },
  {
    name: 'an unknown kind',
    data: { ...savingsPlan(), kind: canary },
    pointer: '/kind',
    expected: 'one of plan, potential',
  },
  {
    name: 'an unknown audience',
    data: { ...savingsPlan(), about: { ...about(), audience: canary } },
    pointer: '/about/audience',
    expected: 'one of public, committee, management, casework',
  },
  {
    name: 'month 13',
    data: savingsPlan({ periods: [{ id: '2015', from: '2015-13' }] }),
    pointer: '/periods/0/from',
    expected: 'text like ^\\d{4}-(0[1-9]|1[0-2])$',
  },
  {
    name: 'too many areas',
    data: savingsPlan({ areas: Array.from({ length: 501 }, (_, i) => area(`a${i}`)) }),
    pointer: '/areas',
    expected: 'a list of 0 to 500',
  },
  { name: 'a bare amount', data: withTarget(5), pointer: target, expected: 'object' },
  { name: 'null for an amount', data: withTarget(null), pointer: target, expected: 'object' },
  { name: 'a list for an amount', data: withTarget([ore(5)]), pointer: target, expected: 'object' },
  {
    name: 'an amount as text',
    data: withTarget(ore(canary as never)),
    pointer: `${target}/value`,
    expected: 'integer',
  },
  { name: 'NaN as text', data: withTarget(ore('NaN' as never)), pointer: `${target}/value`, expected: 'integer' },
  { name: 'NaN', data: withTarget(ore(NaN)), pointer: `${target}/value`, expected: 'integer' },
  { name: 'half an øre', data: withTarget(ore(0.5)), pointer: `${target}/value`, expected: 'integer' },
  { name: 'no amount', data: withTarget({ state: 'value' }), pointer: target, expected: 'required property value' },
  { name: 'no state', data: withTarget({ value: 5 }), pointer: target, expected: 'required property state' },
  {
    name: 'an unknown state',
    data: withTarget({ state: canary }),
    pointer: `${target}/state`,
    expected: 'one of value, missing, notApplicable, suppressed, noAccess, notYet',
  },
  {
    name: 'a huge amount',
    data: withTarget(ore(1e20)),
    pointer: `${target}/value`,
    expected: 'a whole number from -8000000000000 to 8000000000000',
  },
];

describe('checkAnswer', () => {
  for (const { name, data, pointer, expected } of shapes) {
    it(`refuses ${name} and says where, not what it found`, () => {
      const error = refusalOf('getSavingsPlan', data);
      expect(error).to.include({ kind: 'contract', pointer, expected });
      expect(toldBy(error)).not.to.contain(canary);
    });
  }

  it('refuses an answer of another contract before its shape says something else', () => {
    const error = refusalOf('getSavingsPlan', { about: { ...about(), version: '2.0' }, plans: canary });
    expect(error).to.include({ kind: 'contract', pointer: '/about/version', expected: 'version 1 of the contract' });
  });

  const right = {
    'a later version of this contract': savingsPlan({ about: about({ version: '1.12' }) }),
    'the plan that tests build on': savingsPlan(),
    'no areas': savingsPlan({ areas: [] }),
    'fields that a newer contract has': { ...savingsPlan(), mood: 'good', about: { ...about(), mood: 5 } },
    'a month of adoption': savingsPlan({ adopted: '2015-03' }),
    'an open-ended period': savingsPlan({ periods: [{ id: '2015', from: '2015-01' }] }),
    'a period of one month': savingsPlan({ periods: [{ id: '2015', from: '2015-01', to: '2015-01' }] }),
    'a range': withTarget(mio(5, { low: mio(4).value, high: mio(6).value })),
    'a negative amount': withTarget(mio(-5)),
    'the largest amount': withTarget(ore(8e12)),
    zero: withTarget(ore(0)),
    'a reason for no amount': withTarget(none('suppressed', 'Færre end fem.')),
    'an earlier status when the day of this one is unknown': savingsPlan({
      about: { version: '1.0', audience: 'public', source: 'Fredensborg' },
      comparedTo: { asOf: '2015-08-31', areas: [] },
    }),
    'ids that are names of what every object has': savingsPlan({
      areas: [area('__proto__'), area('constructor'), area('toString')],
    }),
    'a key that would change a prototype': JSON.parse(
      JSON.stringify(savingsPlan()).replace('{', '{"__proto__":{"areas":1},"constructor":{"prototype":{"hit":1}},'),
    ) as unknown,
    'a relative link': savingsPlan({ about: about({ sourceLink: '/sager/15-6981' }) }),
  };
  for (const [name, data] of Object.entries(right)) {
    it(`takes ${name}, and gives it back as it is`, () => {
      expect(checkAnswer('getSavingsPlan', data)).to.equal(data);
      expect('hit' in {}).to.equal(false);
    });
  }
});

describe('Texts', () => {
  it('that were written in another encoding are refused, not shown with letters missing', async () => {
    // JSON in Latin-1, read as what JSON is in.
    const bytes = Uint8Array.from('Støtte', (letter) => letter.charCodeAt(0));
    const plan = savingsPlan({ areas: [{ ...area('bpa'), name: await new Response(bytes).text() }] });
    expect(refusalOf('getSavingsPlan', plan)).to.include({ pointer: '/areas/0/name', expected: 'text in UTF-8' });
  });

  it('end the reading direction that they begin', () => {
    const name = 'Bo\u202etilbud';
    const plan = checkAnswer('getSavingsPlan', savingsPlan({ areas: [{ ...area('bpa'), name }] }));
    expect(plan.areas[0]?.name).to.equal(`${name}\u202c`);
  });
});

describe('An older gateway', () => {
  it('is one that states a smaller second number, and no other', () => {
    const stating = (version: unknown) => ({ about: { version } });
    for (const [version, ours, older] of [
      ['1.0', '1.1', '1.0'],
      ['1.9', '1.10', '1.9'],
      ['1.1', '1.1', undefined],
      ['1.2', '1.1', undefined],
      ['0.9', '1.1', undefined],
      ['2.0', '1.1', undefined],
      ['1', '1.1', undefined],
      [undefined, '1.1', undefined],
    ] as const)
      expect(olderVersion(stating(version), ours), String(version)).to.equal(older);
    for (const data of [null, 'Handleplan', [], {}]) expect(olderVersion(data, '1.1')).to.equal(undefined);
  });

  it('is held against the version that the contract itself has', async () => {
    const contract = await (await fetch('/openapi/pejl.yaml')).text();
    expect(/^ {2}version: '(.+)'$/m.exec(contract)?.[1]).to.equal(contractVersion);
  });
});
