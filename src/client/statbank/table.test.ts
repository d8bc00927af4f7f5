import { expect } from 'chai';
import {
  folk1a,
  population,
  regk31,
  residentialCare,
  type TableInfo,
  type Variable,
} from '../../../test-support/statbank.js';
import { toldBy } from '../../../test-support/rejection.js';
import { ApiError } from '../api-error.js';
import type { StatbankIndicator } from './indicator.js';
import { checkedTable, readingOf } from './table.js';

const refusalOf = (run: () => unknown): ApiError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

const withVariable = (table: TableInfo, id: string, change: Partial<Variable>): TableInfo => ({
  ...table,
  variables: table.variables.map((variable) => (variable.id === id ? { ...variable, ...change } : variable)),
});
const without = ({ variables, ...table }: TableInfo, gone: string): TableInfo => ({
  ...table,
  variables: variables.filter(({ id }) => id !== gone),
});
const areasNamed = (...ids: string[]) =>
  withVariable(regk31, 'OMRÅDE', { values: ids.map((id) => ({ id, text: `Område ${id}` })) });

describe('A table', () => {
  it('is read by its area, its time and what the indicator pins', () => {
    const { municipalities, years, pinned, ...rest } = readingOf(regk31, residentialCare);
    expect(rest).to.deep.equal({ area: 'OMRÅDE', time: 'Tid' });
    expect(municipalities.get('190')).to.deep.equal({ id: '190', name: 'Furesø' });
    expect([...years.keys()]).to.deep.equal([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(Object.fromEntries(pinned)).to.deep.equal(residentialCare.pinned);
  });

  it('of quarters is read by the one that stands for the year, and leaves out what the indicator says', () => {
    const { years, pinned } = readingOf(folk1a, population);
    expect(years.get(2025)).to.equal('2025K1');
    expect(Object.fromEntries(pinned)).to.deep.equal({ ALDER: 'IALT' });
  });

  it('gives the years old to new, whatever their order', () => {
    const values = ['2023', '2021', '2022'].map((id) => ({ id, text: id }));
    const { years } = readingOf(withVariable(regk31, 'Tid', { values }), residentialCare);
    expect([...years.keys()]).to.deep.equal([2021, 2022, 2023]);
  });

  it('has a municipality by its three digits, however the table writes it', () => {
    const { municipalities } = readingOf(
      areasNamed('0', '84', '0101', '101', '147', '0147', '0153', '32320'),
      residentialCare,
    );
    const ids = Object.fromEntries([...municipalities].map(([digits, { id }]) => [digits, id]));
    expect(ids).to.deep.equal({ '000': '0', '084': '84', '101': '101', '147': '147', '153': '0153' });
  });

  const areas: { name: string; table: TableInfo; indicator: StatbankIndicator; area: string }[] = [
    {
      name: 'the one with a map',
      table: withVariable(regk31, 'OMRÅDE', { id: 'KOMK' }),
      indicator: residentialCare,
      area: 'KOMK',
    },
    {
      name: 'OMRÅDE where none has a map',
      table: withVariable(regk31, 'OMRÅDE', { map: null }),
      indicator: residentialCare,
      area: 'OMRÅDE',
    },
    {
      name: 'that which the indicator names',
      table: withVariable(regk31, 'OMRÅDE', { id: 'BOPKOM', map: null }),
      indicator: { ...residentialCare, area: 'BOPKOM' },
      area: 'BOPKOM',
    },
    {
      name: 'the other one where the indicator pins one of two with a map',
      table: withVariable(regk31, 'DRANST', { map: 'denmark_municipality_07' }),
      indicator: residentialCare,
      area: 'OMRÅDE',
    },
  ];
  for (const { name, table, indicator, area } of areas) {
    it(`has its municipalities in ${name}`, () => {
      expect(readingOf(table, indicator).area).to.equal(area);
    });
  }

  const pinning = (pinned: Record<string, string>): StatbankIndicator => ({ ...residentialCare, pinned });
  const refused: { name: string; table?: TableInfo; indicator?: StatbankIndicator; pointer: string; says: string }[] = [
    {
      name: 'has lost a pinned value',
      indicator: pinning({ ...residentialCare.pinned, FUNKTION: '53851' }),
      pointer: '/variables/1/values',
      says: 'the value 53851 of FUNKTION, as indicator "laengerevarende-botilbud" pins it',
    },
    {
      name: 'has lost a pinned variable',
      table: without(regk31, 'ART'),
      pointer: '/variables',
      says: 'ART, beside area and time',
    },
    {
      name: 'has a variable that is neither pinned nor left out',
      indicator: pinning({ FUNKTION: '53850', DRANST: '1', PRISENHED: 'INDL' }),
      pointer: '/variables/3',
      says: 'ART to be pinned',
    },
    {
      name: 'has a variable that cannot be left out',
      indicator: { ...pinning({ FUNKTION: '53850', DRANST: '1', ART: 'TOT' }), eliminated: ['PRISENHED'] },
      pointer: '/variables/4',
      says: 'PRISENHED to be pinned',
    },
    {
      name: 'has its time pinned',
      indicator: pinning({ ...residentialCare.pinned, Tid: '2024' }),
      pointer: '/variables',
      says: 'Tid, beside area and time',
    },
    { name: 'has no time', table: withVariable(regk31, 'Tid', { time: false }), pointer: '/variables', says: 'times' },
    { name: 'has two times', table: withVariable(regk31, 'ART', { time: true }), pointer: '/variables', says: 'times' },
    { name: 'has no area', table: without(regk31, 'OMRÅDE'), pointer: '/variables', says: 'municipalities' },
    {
      name: 'has two areas',
      table: withVariable(regk31, 'ART', { map: 'denmark_municipality_07' }),
      indicator: { ...pinning({ FUNKTION: '53850', DRANST: '1', PRISENHED: 'INDL' }), eliminated: ['ART'] },
      pointer: '/variables',
      says: 'the one variable of municipalities',
    },
    {
      name: 'has quarters where the indicator means years',
      table: folk1a,
      indicator: { ...population, partOfYear: '' },
      pointer: '/variables/4/values',
      says: 'the partOfYear that stands for them',
    },
    {
      name: 'has years where the indicator means quarters',
      indicator: { ...residentialCare, partOfYear: 'K1' },
      pointer: '/variables/5/values',
      says: 'years with K1',
    },
  ];
  for (const { name, table = regk31, indicator = residentialCare, pointer, says } of refused) {
    it(`that ${name} is refused, and the error says which`, () => {
      const error = refusalOf(() => readingOf(table, indicator));
      expect(error).to.include({ kind: 'contract', pointer });
      expect(error.expected).to.contain(says);
    });
  }

  it('is refused without its own words where a variable has a name that is no code', () => {
    const canary = 'Kanarie 99';
    const table = withVariable(regk31, 'ART', { id: canary });
    const error = refusalOf(() => readingOf(table, pinning({ FUNKTION: '53850', DRANST: '1', PRISENHED: 'INDL' })));
    expect(error).to.include({ kind: 'contract', pointer: '/variables/3' });
    expect(toldBy(error)).not.to.contain(canary);
  });

  const shapes: { name: string; data: unknown; pointer: string }[] = [
    { name: 'null', data: null, pointer: '' },
    { name: 'no variables', data: { ...regk31, variables: [] }, pointer: '/variables' },
    { name: 'a variable without values', data: { id: 'A', variables: [{ id: 'B' }] }, pointer: '/variables/0' },
    {
      name: 'a municipality without a name',
      data: withVariable(regk31, 'OMRÅDE', { values: [{ id: '190', text: ' ' }] }),
      pointer: '/variables/0/values/0/text',
    },
  ];
  for (const { name, data, pointer } of shapes) {
    it(`is none when it is ${name}`, () => {
      expect(refusalOf(() => checkedTable(data))).to.include({ kind: 'contract', pointer });
    });
  }
});
