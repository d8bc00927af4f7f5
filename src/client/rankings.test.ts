import { expect } from 'chai';
import { unitRanking } from '../../test-support/cost-ranking.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { mio, none } from '../../test-support/savings-plan.js';
import { checkAnswer } from './contracts/check-answer.js';
import { fileSource } from './file.js';
import type { OreCell, RankedUnit, TenYear, UnitYear } from './port.js';
import { rankingFor } from './rankings.js';
import { inTens } from './tens.js';

/** So many units, the first of them this cost above the others; each has a half of it for care, some a half for homes. */
const unitsOf = (count: number, more = 0, withHomes = count): RankedUnit[] =>
  Array.from({ length: count }, (_, index) => {
    const millions = 2 + (count - index) / 10 + (index === 0 ? more : 0);
    const half = mio(millions / 2) as { readonly value: number };
    const whole = mio(millions) as { readonly value: number };
    const rest: OreCell = { state: 'value', value: whole.value - half.value };
    return {
      id: `F-${index}`,
      ore: mio(millions),
      services: [
        { service: 'care', ore: mio(millions / 2) },
        { service: index < withHomes ? 'homes' : 'rest', ore: rest },
      ],
    };
  });

const tensOf = (year: Partial<UnitYear>): TenYear => {
  const ranking = inTens(unitRanking({ years: [{ year: 2014, units: [], ...year }] }));
  // What is made for a committee keeps the contract.
  expect(checkAnswer('getCostRanking', ranking)).to.equal(ranking);
  return ranking.years[0]!;
};
const valuesIn = (cells: readonly OreCell[]) => cells.map((cell) => (cell.state === 'value' ? cell.value : cell.state));
const sum = (units: readonly RankedUnit[]) =>
  units.reduce((all, { ore }) => all + (ore.state === 'value' ? ore.value : NaN), 0);

describe('A ranking for a committee', () => {
  it('has whole tens, each the sum of its ranks, and no unit', () => {
    const units = unitsOf(47);
    const { tens } = tensOf({ units });
    const right = [0, 10, 20, 30].map((from) => sum(units.slice(from, from + 10)));
    expect(valuesIn(tens)).to.deep.equal(right);
    const text = JSON.stringify(inTens(unitRanking({ years: [{ year: 2014, units }] })));
    expect(text).not.to.match(/F-\d/);
    expect(text).to.include('"audience":"committee"');
  });

  it('is the same for 40 ranks as for 47: what lies beyond the last whole ten makes no difference', () => {
    expect(tensOf({ units: unitsOf(47).slice(0, 40) })).to.deep.equal(tensOf({ units: unitsOf(47) }));
    expect(tensOf({ units: unitsOf(9) }).tens).to.deep.equal([]);
  });

  it('hides a ten that one dominates, and says nothing of all tens then', () => {
    const year = tensOf({ units: unitsOf(20, 200), stated: 'knap 280 mio. kr.' });
    expect(valuesIn(year.tens)[0]).to.equal('suppressed');
    expect(valuesIn(year.tens)[1]).to.be.a('number');
    expect(year).not.to.have.any.keys('services', 'otherOre', 'stated');
  });

  it('hides a ten of which a cost is not told', () => {
    const units = [...unitsOf(19), { id: 'F-19', ore: none('missing') }];
    expect(valuesIn(tensOf({ units }).tens)[1]).to.equal('suppressed');
  });

  it('shows the whole only where it leaves ten units or more, or none', () => {
    const wholeOre = mio(900);
    const shown = (wholeUnits: number, count = 20) =>
      tensOf({ units: unitsOf(count), wholeOre, wholeUnits }).wholeOre !== undefined;
    expect([shown(20), shown(21), shown(29), shown(30), shown(28, 25)]).to.deep.equal([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(tensOf({ units: unitsOf(20), wholeOre }).wholeOre).to.equal(undefined);
  });

  it('quotes the source on all ranks only where all of them are in it', () => {
    expect(tensOf({ units: unitsOf(20), stated: 'godt 60 mio. kr.' }).stated).to.equal('godt 60 mio. kr.');
    expect(tensOf({ units: unitsOf(21), stated: 'godt 60 mio. kr.' }).stated).to.equal(undefined);
  });

  it('shows a type of service that ten units have, and puts together those that fewer have', () => {
    const all = tensOf({ units: unitsOf(20) });
    expect(all.services?.map(({ service }) => service)).to.deep.equal(['care', 'homes']);
    expect(all.otherOre).to.equal(undefined);
    // Three have the rest alone: homes, the smaller of the two, go with it.
    const few = tensOf({ units: unitsOf(20, 0, 17) });
    expect(few.services?.map(({ service }) => service)).to.deep.equal(['care']);
    const [shown] = valuesIn(few.services!.map(({ ore }) => ore)) as number[];
    expect(valuesIn([few.otherOre!])[0]).to.equal(sum(unitsOf(20)) - shown!);
    const many = tensOf({ units: unitsOf(20, 0, 10) });
    expect(many.services?.map(({ service }) => service)).to.deep.equal(['care', 'homes', 'rest']);
  });

  it('has no types of service where a unit does not tell its own, or where one alone has most of a type', () => {
    const [first, ...others] = unitsOf(20);
    expect(tensOf({ units: [{ id: first!.id, ore: first!.ore }, ...others] }).services).to.equal(undefined);
    const only = unitsOf(10).map((unit) => ({ ...unit, services: [{ service: 'care', ore: unit.ore }] }));
    const one = only.map((unit, index) =>
      index === 0 ? { ...unit, services: [{ service: 'homes', ore: unit.ore }] } : unit,
    );
    expect(tensOf({ units: only }).services?.length).to.equal(1);
    expect(tensOf({ units: one }).services).to.equal(undefined);
  });
});

describe('What is asked for of a ranking', () => {
  const ranking = unitRanking({
    years: [2011, 2012, 2013, 2014].map((year) => ({ year, units: unitsOf(25), stated: 'godt 70 mio. kr.' })),
  });
  const yearsOf = (asked: Parameters<typeof rankingFor>[1]) => rankingFor(ranking, asked).years.map(({ year }) => year);

  it('is the newest three years, or those that are named', () => {
    expect(yearsOf({})).to.deep.equal([2012, 2013, 2014]);
    expect(yearsOf({ years: [2014, 2011, 1999] })).to.deep.equal([2011, 2014]);
  });

  it('is no more units than were asked for, and nothing that is said of others too', () => {
    const { years } = rankingFor(ranking, { top: 20 });
    expect(years.every((year) => 'units' in year && year.units.length === 20 && !('stated' in year))).to.equal(true);
    expect('stated' in rankingFor(ranking, { top: 25 }).years[0]!).to.equal(true);
  });

  it('is whole tens of those, of which the types are not told where there were more', () => {
    const tens = inTens(ranking);
    const [first] = rankingFor(tens, { top: 19 }).years as TenYear[];
    expect(first!.tens.length).to.equal(1);
    expect(first).not.to.have.any.keys('services', 'otherOre', 'stated');
    expect(rankingFor(tens, { top: 20 }).years).to.deep.equal(tens.years.slice(1));
  });
});

describe('A file that holds a ranking', () => {
  const ask = (answer: object, unitOf: 'families' | 'couples' = 'families') =>
    fileSource({ src: '/ranking.json', fetch: () => Promise.resolve(Response.json(answer)) }).getCostRanking(
      { unitOf, audience: 'management' },
      new AbortController().signal,
    );
  const years = [{ year: 2014, units: unitsOf(20) }];

  it('answers with tens, of its own kind of units', async () => {
    const tens = inTens(unitRanking({ years }));
    expect(await ask(tens)).to.deep.equal(tens);
    expect(await rejectionOf(ask(tens, 'couples'))).to.have.property('kind', 'notFound');
  });

  it('answers nothing of single units', async () => {
    expect(await rejectionOf(ask(unitRanking({ years })))).to.have.property('kind', 'unanswered');
  });
});
