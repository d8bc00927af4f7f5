/** What the municipality produces itself, sells and buys: what is answered, and what few citizens cost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, databases, embedded, mappingWith, pejl, rows, served, smallPlan, told } from './harness.mjs';

const head =
  'title,source,goal_year,goal_amount,goal_permille,goal_text,cheaper_permille,case_price,cases,calculation_text';
const production = (cases = 12) =>
  rows('production', head, `Botilbud,opdigtede tal,2027,900,600,Mere selv.,150,1800,${cases},Egen beregning.`);
const figures = (...lines) => rows('production_figures', 'kind,year,amount,recipients', ...lines);
const tables = (more = {}) =>
  smallPlan({
    ...production(),
    ...rows(
      'production_kinds',
      'id,name,kind,position',
      'own,Egne,own,1',
      'private,Private,private,2',
      'region,Region,region,3',
      'sold,Solgt,sold,4',
    ),
    ...figures(
      'own,2025,500,40',
      'private,2025,300,4',
      'region,2025,200,20',
      'sold,2025,100,3',
      'own,2026,600,40',
      'private,2026,0,0',
      'region,2026,400,30',
      'sold,2026,100,2',
    ),
    ...rows('production_shares', 'year,permille,is_above', '2025,500,', '2026,600,true'),
    ...more,
  });

async function productionOf(mapped, more = {}, on = embedded) {
  const { address, token } = await served([mappingWith(mapped, more)], { on });
  return async (query = '', role = undefined) => {
    const answer = await fetch(`${address}/production-mix?${query}`, role ? bearing(await token(role)) : {});
    const body = await answer.json();
    if (answer.status === 200) pejl.checkAnswer('getProductionMix', body);
    return { status: answer.status, body };
  };
}

const cells = ({ figures: all }) => all.map(({ kind, year, ore }) => `${kind} ${year} ${ore.value ?? ore.state}`);
const shares = ({ statedShares = [] }) => statedShares.map(({ year, permille }) => `${year} ${permille}`);

for (const { name, database, skip = false } of databases)
  test(
    `${name}: an amount of few is hidden, and a share of its year that would tell it; nothing else is`,
    { skip },
    async () => {
      const ask = await productionOf(tables(), { amounts: 'kr' }, database);
      const hidden = [
        'own 2025 50000',
        'own 2026 60000',
        'private 2025 suppressed',
        'private 2026 0',
        'region 2025 20000',
        'region 2026 40000',
        'sold 2025 suppressed',
        'sold 2026 suppressed',
      ];
      for (const [query, role] of [[''], ['audience=committee', 'Udvalg'], ['audience=management', 'Udvalg']]) {
        const { body } = await ask(query, role);
        assert.deepEqual(cells(body), hidden);
        // What is sold is in no share, and hides none.
        assert.deepEqual(shares(body), ['2026 600']);
        assert.deepEqual([body.years, body.goal.ore.value, body.calculation.cases], [[2025, 2026, 2027], 90000, 12]);
        assert.ok(!JSON.stringify(body).includes('recipients'));
      }
      const { body } = await ask('audience=management', 'Ledelse');
      assert.deepEqual(
        cells(body),
        hidden.with(2, 'private 2025 30000').with(6, 'sold 2025 10000').with(7, 'sold 2026 10000'),
      );
      assert.deepEqual(shares(body), ['2025 500', '2026 600']);
      // The years that are asked for, with what is said of them.
      const { body: one } = await ask('from=2026&to=2026');
      assert.deepEqual([one.years, one.goal, cells(one).length, shares(one)], [[2026], undefined, 4, ['2026 600']]);
    },
  );

test('what a case costs is an average: of few cases it is hidden, and how few they are is not told', async () => {
  const calculation = async (cases, ...asked) =>
    (await (await productionOf(tables(production(cases))))(...asked)).body.calculation;
  const few = await calculation(3);
  assert.deepEqual([few.caseOre, few.cases, few.cheaperPermille], [{ state: 'suppressed' }, undefined, 150]);
  assert.equal((await calculation(3, 'audience=management', 'Ledelse')).cases, 3);
  assert.equal((await calculation(5)).caseOre.value, 1800);
  assert.deepEqual((await calculation('')).caseOre, { state: 'suppressed' });
});

test('amounts that nobody counts the citizens of are shown; once they are counted, one without a count is hidden', async () => {
  const two = ['own,2026,600', 'private,2026,400'];
  const open = await productionOf(tables(rows('production_figures', 'kind,year,amount', ...two)));
  assert.deepEqual(cells((await open()).body), ['own 2026 600', 'private 2026 400']);
  const closed = await productionOf(tables(figures(`${two[0]},40`, `${two[1]},`)));
  assert.deepEqual(cells((await closed()).body), ['own 2026 600', 'private 2026 suppressed']);
  // What the source hides hides its share too.
  const state = rows('production_figures', 'kind,year,amount,state', 'own,2026,600,', 'private,2026,,suppressed');
  assert.deepEqual(shares((await (await productionOf(tables(state)))()).body), ['2025 500']);
});

test('production for others is 404, as where there is none, and what is no question is 400', async () => {
  const closed = rows('production', 'title,source,audience', 'Botilbud,x,management');
  const ask = await productionOf(tables(closed));
  assert.equal((await ask()).status, 404);
  assert.equal((await ask('audience=management', 'Ledelse')).status, 200);
  assert.equal((await (await productionOf(smallPlan()))()).status, 404);
  for (const query of ['from=x', 'from=2026&to=2025', 'to=1969', 'audience=x', 'from=2025&from=2026'])
    assert.equal((await ask(query)).status, 400, query);
});

test('the check tells of a kind that is nowhere, and of what only the answer shows', async () => {
  assert.deepEqual(await told(mappingWith(tables())), []);
  assert.match(
    (await told(mappingWith(tables(figures('owns,2026,1,9')))))[0],
    /column kind: owns is not in .*-production_kinds/,
  );
  const share = rows('production_shares', 'year,permille', '2026,1001');
  assert.match((await told(mappingWith(tables(share))))[0], /^The production: contract: .*permille/);
});
