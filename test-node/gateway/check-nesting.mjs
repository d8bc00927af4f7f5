/** `npm run gateway -- check` tells where it is not said, or said wrongly, which subjects contain each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databases, mappingWith, rows, smallCosts, smallPlan, told } from './harness.mjs';

const subjects = (head, ...lines) => rows('cost_subjects', `id,title,source,booked_to,${head}`, ...lines);
const months = (...lines) => rows('cost_months', 'subject,month,actual,recipients', ...lines);
const both = ['s,A,x,2026-02,', 't,B,x,2026-02,s'];
const parts = (...lines) => rows('cost_parts', 'subject,split,id,name,part_subject', ...lines);
const partMonths = (...lines) => rows('cost_part_months', 'subject,split,part,month,actual', ...lines);

const cases = [
  {
    name: 'nothing wrong',
    tables: { ...subjects('parent', ...both), ...months('s,2026-01,100,9', 't,2026-01,60,9') },
    says: [],
  },
  {
    name: 'that nobody says in which other subject each is, where recipients are counted',
    tables: { ...subjects('as_of', 's,A,x,2026-02,'), ...months('s,2026-01,100,9') },
    says: [/-cost_subjects\.csv, column parent: is missing, and recipients are counted\. Say in which other subject/],
  },
  {
    name: 'that nobody says so, and the source hides an amount',
    tables: {
      ...subjects('as_of', 's,A,x,2026-02,', 't,B,x,2026-02,'),
      ...rows('cost_months', 'subject,month,actual,actual_state', 's,2026-01,100,', 't,2026-01,,suppressed'),
    },
    says: [/-cost_subjects\.csv, column parent: is missing, and .*-cost_months\.csv hides amounts\. Say/],
  },
  {
    name: 'a subject that is nowhere, and parts that are',
    tables: {
      ...subjects('parent', 's,A,x,2026-02,u'),
      ...parts('s,provider,own,Egne,v', 's,provider,bought,Købt,'),
    },
    says: [/column parent: u .*is not in .*-cost_subjects/, /column part_subject: v .*is not in .*-cost_subjects/],
  },
  {
    name: 'a subject in itself, and one twice in a split',
    tables: {
      ...subjects('parent', 's,A,x,2026-02,', 't,B,x,2026-02,t'),
      ...parts('s,provider,own,Egne,t', 's,provider,bought,Købt,t'),
      ...partMonths('s,provider,own,2026-01,50'),
    },
    says: [
      /column parent: t is in itself\.$/,
      /column part_subject: t is more than one part of a split, or a part of its/,
    ],
  },
  {
    name: 'subjects that overlap without a word of it, by the months of their dates',
    tables: {
      ...subjects('parent', ...both, 'u,C,x,2026-02,s'),
      ...rows('cost_months', 'subject,month,actual', ...['s', 't', 'u'].map((id) => `${id},2026-01,60`)),
    },
    says: [
      /column actual: in 2026-01 the subjects in s come to more than it\. Those that overlap need a parent_split each/,
    ],
  },
  {
    name: 'nothing of those that overlap and say so',
    tables: {
      ...subjects('parent,parent_split', 's,A,x,2026-02,,', 't,B,x,2026-02,s,one', 'u,C,x,2026-02,s,other'),
      ...rows('cost_months', 'subject,month,actual', ...['s', 't', 'u'].map((id) => `${id},2026-01,60`)),
    },
    says: [],
  },
  {
    name: 'a part that is another amount than the subject that it is',
    tables: {
      ...subjects('parent', 's,A,x,2026-02,', 't,B,x,2026-02,'),
      ...parts('s,provider,own,Egne,t', 's,provider,bought,Købt,'),
      ...partMonths('s,provider,own,2026-01,60', 's,provider,bought,2026-01,40'),
      ...rows('cost_months', 'subject,month,actual', 's,2026-01,100', 't,2026-01,61'),
    },
    says: [
      /-cost_part_months\.csv, column actual: in 2026-01 a part that is t has another amount than that subject\.$/,
    ],
  },
];
for (const { name: where, database, skip = false } of databases)
  test(
    `${where}: of subjects that contain each other it tells what is said wrongly, or not at all`,
    { skip },
    async () => {
      for (const { name, tables, says } of cases) {
        const { cost_subjects, cost_months, cost_parts, cost_part_months } = smallCosts(tables);
        const four = smallPlan({ cost_subjects, cost_months, cost_parts, cost_part_months });
        const problems = await told(mappingWith(four), database);
        assert.equal(problems.length, says.length, `${name}: ${problems.join('\n')}`);
        says.forEach((pattern, i) => assert.match(problems[i], pattern, name));
      }
    },
  );
