/** `npm run gateway -- check` of the tables of cases, benchmarks and costs: what is wrong, and never of whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databases, mappingWith, rows, smallCases, smallCosts, smallPlan, told } from './harness.mjs';

const personalNumber = ['0101', '70', '-', '1234'].join('');
const months = 'case_ref,service,month,granted,paid';
const ofPersons = [
  { name: 'nothing wrong', tables: {}, says: [] },
  {
    name: 'references that nobody can ask for, and those that tell who it is',
    tables: rows('cases', 'case_ref,source', 'case-1,x', 'case-2,x', 'case 3,x', `${personalNumber},x`),
    says: [
      /-cases\.csv, column case_ref: one row is no reference that can be asked for\.$/,
      /-cases\.csv, column case_ref: one row is what looks like a CPR number, which is never answered\.$/,
    ],
  },
  {
    name: 'a column that is missing, and a municipality by its name',
    tables: rows('cases', 'case_ref,paying_code', 'case-1,Furesø', 'case-2,210'),
    says: [/-cases\.csv, column source: is missing\.$/],
  },
  {
    name: 'a municipality without three digits',
    tables: rows('cases', 'case_ref,source,paying_code', 'case-1,x,19', 'case-2,x,210'),
    says: [/column paying_code: one row is not three digits\.$/],
  },
  {
    name: 'services, grants, months and parts of a case that is nowhere',
    tables: {
      ...rows('services', 'case_ref,id,name', 'case-1,home,A', 'case-2,day,B', 'case-9,home,C'),
      // Of another case: a service by that id is there, and is not this one's.
      ...rows('service_spans', 'case_ref,service,stage,from_day', 'case-2,home,granted,2026-01-01'),
      ...rows('service_months', months, 'case-1,home,2026-09,1,1', 'case-1,other,2026-09,1,1'),
      ...rows('case_parts_without_access', 'case_ref,name', 'case-8,Del'),
      ...rows('case_readers', 'case_ref,who', 'case-8,user-1'),
    },
    says: [
      /-services\.csv, column case_ref: a row names what is not in .*-cases\.csv\.$/,
      /-service_spans\.csv, column service: a row names what is not in .*-services\.csv\.$/,
      /-service_months\.csv, column service: a row names what is not in .*-services\.csv\.$/,
      /-case_parts_without_access\.csv, column case_ref: a row names/,
      /-case_readers\.csv, column case_ref: a row names/,
    ],
  },
  {
    name: 'a word, an amount and a month that are none',
    tables: {
      ...rows('services', 'case_ref,id,name,provider_kind', 'case-1,home,A,kommune', 'case-2,day,B,'),
      ...rows('service_months', months, 'case-1,home,2026-09,1.5,1', 'case-1,home,2026-09,1,1'),
    },
    says: [
      /-services\.csv, column provider_kind: one row is not one of own, municipality, region, private, person, unknown\.$/,
      /-service_months\.csv, column granted: one row is not whole øre\.$/,
      /-service_months\.csv: more than one row has the same case_ref, service, month\.$/,
    ],
  },
  {
    name: 'what only the whole answer shows',
    tables: rows(
      'service_spans',
      'case_ref,service,stage,from_day,to_day',
      'case-1,home,granted,2026-02-01,2026-01-01',
    ),
    says: [/^A case: contract: expected no day before from at "\/services\/0\/spans\/0\/to"$/],
  },
  {
    name: 'a code without a name',
    tables: rows('cases', 'case_ref,source,paying_code', 'case-1,x,190', 'case-2,x,'),
    says: [/^A case: Column paying_name: expected a value in every row\.$/],
  },
];
for (const { name, tables, says } of ofPersons)
  test(`of cases it tells ${name}, and of no case which it is`, async () => {
    const problems = await told(mappingWith(smallCases(tables)));
    assert.equal(problems.length, says.length, problems.join('\n'));
    says.forEach((pattern, i) => assert.match(problems[i], pattern));
    assert.ok(!/case-\d|case \d|user-1/.test(problems.join('\n')) && !problems.join('\n').includes(personalNumber));
  });

test('a case that only some may read is checked too', async () => {
  const closed = {
    ...rows('case_readers', 'case_ref,who', 'case-1,user-7'),
    ...rows('service_spans', 'case_ref,service,stage,from_day,to_day', 'case-2,day,granted,2026-02-01,2026-01-01'),
  };
  assert.deepEqual(await told(mappingWith(smallCases(closed))), [
    'A case: contract: expected no day before from at "/services/0/spans/0/to"',
  ]);
});

const indicator = rows('benchmarks', 'id,title,unit,source', 'i,I,persons,x');
const figureOf = (...lines) => rows('benchmark_figures', 'indicator,municipality,name,year,persons,state', ...lines);
const ofBenchmarks = [
  {
    name: 'nothing wrong',
    tables: { ...indicator, ...figureOf('i,101,A,2023,7,', 'i,210,B,2023,,missing') },
    says: [],
  },
  {
    name: 'a code, a unit and an indicator that are none',
    tables: {
      ...rows('benchmarks', 'id,title,unit,source', 'i,I,kr,x'),
      ...figureOf('i,1,A,2023,7,', 'j,210,B,2023,7,'),
    },
    says: [
      /column unit: one row is not one of ore, orePerInhabitant, persons, for example where id is i\.$/,
      /column municipality: one row is not three digits, for example where indicator is i, municipality is 1, year is 2023\.$/,
      /-benchmark_figures\.csv, column indicator: j is not in .*-benchmarks\.csv\.$/,
    ],
  },
  {
    name: 'the same figure twice, and a year that is none',
    tables: { ...indicator, ...figureOf('i,101,A,2023,7,', 'i,101,A,2023,8,') },
    says: [/more than one row has indicator is i, municipality is 101, year is 2023\.$/],
  },
  {
    name: 'what only the whole answer shows',
    tables: { ...indicator, ...figureOf('i,101,A,1066,7,') },
    says: [/^Indicator i: contract: expected .* at "\/years\/0"$/],
  },
  {
    name: 'a state without its figure',
    tables: { ...indicator, ...figureOf('i,101,A,2023,,value') },
    says: [/^Indicator i: Column persons: expected a figure where the state is value\.$/],
  },
];
for (const { name, tables, says } of ofBenchmarks)
  test(`of benchmarks it tells ${name}`, async () => {
    const problems = await told(mappingWith(smallPlan(tables)));
    assert.equal(problems.length, says.length, problems.join('\n'));
    says.forEach((pattern, i) => assert.match(problems[i], pattern));
  });

const partMonths = (...lines) => rows('cost_part_months', 'subject,split,part,month,actual,expected', ...lines);
const ofCosts = [
  { name: 'nothing wrong', tables: {}, says: [] },
  {
    name: 'a part of another split, and subjects that are nowhere',
    tables: {
      ...partMonths('s,provider,own,2026-01,60,', 's,service,own,2026-01,60,', 't,provider,own,2026-01,60,'),
      ...rows('cost_notes', 'subject,text', 't,Note'),
    },
    says: [
      /-cost_part_months\.csv, column subject: t is not in .*-cost_subjects\.csv\.$/,
      /-cost_part_months\.csv, column part: own \(subject [st]\) is not in .*-cost_parts\.csv\.$/,
      /-cost_notes\.csv, column subject: t is not in .*-cost_subjects\.csv\.$/,
    ],
  },
  {
    name: 'a word, an amount and a month that are none, and a month twice',
    tables: {
      ...rows('cost_subjects', 'id,title,source,refund', 's,Botilbud,x,brutto'),
      ...partMonths('s,provider,own,2026-01,1.5,', 's,provider,own,2026-01,1,'),
    },
    says: [
      /column refund: one row is not one of gross, net, for example where id is s\.$/,
      /column actual: one row is not whole øre, for example where subject is s, split is provider, part is own, month is 2026-01\.$/,
      /more than one row has subject is s, split is provider, part is own, month is 2026-01\.$/,
    ],
  },
  {
    name: 'what only the whole answer shows',
    tables: rows('cost_months', 'subject,month,actual,expected', 's,2026-01,1,1'),
    says: [/^Cost of s: contract: expected nothing expected up to bookedTo at "\/months\/0\/expectedOre"$/],
  },
  {
    name: 'what only the answer of a split shows',
    tables: partMonths('s,provider,own,2026-03,60,'),
    says: [/^Cost of s: contract: expected nothing booked after bookedTo at "\/parts\/1\/months\/0\/actualOre"$/],
  },
  {
    name: 'what only the months of a sum show',
    tables: rows(
      'cost_volumes',
      'subject,from_month,to_month,priced_from,priced_to,planned,planned_persons_hundredths,actual,actual_persons_hundredths',
      's,2026-01,2026-06,2025-01,2026-02,1,1000,1,1000',
    ),
    says: [/^Cost of s: contract: expected a month of the answer at "\/priceVolume\/from"$/],
  },
];
for (const { name, tables, says } of ofCosts)
  test(`of costs it tells ${name}`, async () => {
    const problems = await told(mappingWith(smallCosts(tables)));
    assert.equal(problems.length, says.length, problems.join('\n'));
    says.forEach((pattern, i) => assert.match(problems[i], pattern));
  });

for (const { name, database, skip = false } of databases)
  test(`${name}: of views of cases and benchmarks it tells the same`, { skip }, async () => {
    await database.query('create schema if not exists caring');
    const view = (called, sql) => database.query(`create or replace view caring.${called} as ${sql}`);
    await view('cases', "select 17 as case_ref, 'x' as source, '30.09.2026' as as_of");
    await view('services', "select 'case-1' as case_ref, 'home' as id");
    await view(
      'months',
      "select 'case-1' as case_ref, 'home' as service, 9 as month, 1.5::float8 as paid, 1 as paid_state",
    );
    await view('indicators', "select 'i' as id, 'I' as title, 'persons' as unit, 'x' as source");
    await view('figures', "select 'i' as indicator, 101 as municipality, 'A' as name, '2023' as year, 7 as persons");
    const tables = {
      cases: 'caring.cases',
      services: 'caring.services',
      service_months: 'caring.months',
      service_spans: 'caring.spans',
      benchmarks: 'caring.indicators',
      benchmark_figures: 'caring.figures',
    };
    assert.deepEqual(await told(mappingWith(smallPlan(tables)), database), [
      'caring.cases, column case_ref: is integer, and must be text.',
      'caring.cases, column as_of: is text, and must be date.',
      'caring.services, column name: is missing.',
      'caring.spans: the database has no such view.',
      'caring.months, column month: is integer, and must be date, or text such as 2026-09.',
      'caring.months, column paid: is double precision, and must be bigint or numeric, which count exactly.',
      'caring.months, column paid_state: is integer, and must be text.',
      'caring.figures, column municipality: is integer, and must be text.',
      'caring.figures, column year: is text, and must be integer or bigint.',
    ]);
  });
