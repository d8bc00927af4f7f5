/** What other municipalities spend, and how many get it: which figures there are, and which are hidden. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearing, databases, embedded, mappingWith, pejl, served, smallPlan } from './harness.mjs';

const head = 'indicator,municipality,name,year,amount,persons,inhabitants';
const tables = (figures, more = {}, columns = head) =>
  smallPlan({
    benchmarks:
      'id,title,unit,source,audience\nkr,Udgift,orePerInhabitant,opdigtede tal,\nn,Antal,persons,opdigtede tal,\n',
    benchmark_figures: [columns, ...figures, ''].join('\n'),
    ...more,
  });

async function gatewayOf(mapped, more = {}, on = embedded) {
  const { address, token } = await served([mappingWith(mapped, more)], { on });
  return async (indicator, query, role) => {
    const options = role ? bearing(await token(role)) : {};
    const answer = await fetch(`${address}/benchmarks/${encodeURIComponent(indicator)}?${query}`, options);
    const body = await answer.json();
    if (answer.status === 200) pejl.checkAnswer('getBenchmark', body);
    return { status: answer.status, body, headers: answer.headers };
  };
}

const both = 'municipalities=101&municipalities=210';

/** Each figure as municipality, year and what is shown of it. */
const told = ({ figures }) =>
  figures.map(({ municipality, year, ore, persons }) => {
    const { state, value } = ore ?? persons;
    return `${municipality} ${year} ${value ?? state}`;
  });

for (const { name, database, skip = false } of databases)
  test(
    `${name}: the newest five years, a missing figure as missing, and an amount in whole øre`,
    { skip },
    async () => {
      const figures = [2018, 2019, 2020, 2021, 2022, 2023].map((year) => `kr,101,København,${year},${year}.5,,600000`);
      const ask = await gatewayOf(tables([...figures, 'kr,210,Fredensborg,2023,1,,']), { amounts: 'kr' }, database);
      const { body, headers } = await ask('kr', both);
      assert.deepEqual(body.years, [2019, 2020, 2021, 2022, 2023]);
      assert.deepEqual(body.municipalities, [
        { code: '101', name: 'København' },
        { code: '210', name: 'Fredensborg' },
      ]);
      assert.deepEqual(told(body).slice(3, 7), [
        '101 2022 202250',
        '101 2023 202350',
        '210 2019 missing',
        '210 2020 missing',
      ]);
      assert.deepEqual(body.figures[0].inhabitants, { state: 'value', value: 600_000 });
      assert.match(headers.get('etag'), /^"/);
      assert.equal(headers.get('cache-control'), 'private, no-cache');
      assert.deepEqual((await ask('kr', `${both}&to=2019`)).body.years, [2018, 2019]);
      assert.deepEqual((await ask('kr', `${both}&from=2023`)).body.years, [2023]);
    },
  );

test('a count of few is hidden from the public and from committees, and from management where the rule says so', async () => {
  const figures = [
    'n,101,København,2023,,900,',
    'n,210,Fredensborg,2023,,4,',
    'n,190,Furesø,2023,,0,',
    'n,159,Gladsaxe,2023,,5,',
  ];
  const ask = await gatewayOf(tables(figures));
  const all = [...new Set(['101', '210', '190', '159'])].map((code) => `municipalities=${code}`).join('&');
  const shown = async (asking, audience, role) => told((await asking('n', `${all}&audience=${audience}`, role)).body);
  const hidden = ['101 2023 900', '210 2023 suppressed', '190 2023 0', '159 2023 5'];
  const open = hidden.with(1, '210 2023 4');
  assert.deepEqual(await shown(ask, 'public'), hidden);
  assert.deepEqual(await shown(ask, 'committee', 'Udvalg'), hidden);
  assert.deepEqual(await shown(ask, 'management', 'Ledelse'), open);
  assert.deepEqual(await shown(ask, 'management', 'Udvalg'), hidden);
  assert.deepEqual(await shown(ask, 'casework', 'Sag'), open);
  const strict = await gatewayOf(tables(figures), { disclosure: { threshold: 6, forManagement: true } });
  assert.deepEqual(await shown(strict, 'management', 'Ledelse'), hidden.with(3, '159 2023 suppressed'));
});

test('a sum of municipalities would tell the hidden one, and is hidden in that year, asked together or apart', async () => {
  const figures = [
    'n,000,Hele landet,2022,,905,',
    'n,101,København,2022,,900,',
    'n,210,Fredensborg,2022,,5,',
    'n,000,Hele landet,2023,,904,',
    'n,084,Region Hovedstaden,2023,,904,',
    'n,101,København,2023,,900,',
    'n,210,Fredensborg,2023,,4,',
  ];
  const ask = await gatewayOf(tables(figures));
  const sums = 'municipalities=000&municipalities=084';
  assert.deepEqual(told((await ask('n', sums)).body), [
    '000 2022 905',
    '000 2023 suppressed',
    '084 2022 missing',
    '084 2023 suppressed',
  ]);
  assert.deepEqual(told((await ask('n', 'municipalities=101&from=2023')).body), ['101 2023 900']);
  assert.equal(told((await ask('n', `${sums}&audience=management`, 'Ledelse')).body)[1], '000 2023 904');
});

test('an amount of few recipients is hidden where they are counted; not counted is few, and no column hides nothing', async () => {
  const rows = ['kr,101,København,2023,100,,600000', 'kr,210,Fredensborg,2023,200,,4', 'kr,190,Furesø,2023,300,,'];
  const query = `${both}&municipalities=190`;
  const open = await (await gatewayOf(tables(rows)))('kr', query);
  assert.deepEqual(told(open.body), ['101 2023 100', '210 2023 200', '190 2023 300']);
  assert.deepEqual(open.body.figures[1].inhabitants, { state: 'suppressed' });
  const counted = [`${rows[0]},50`, `${rows[1]},4`, `${rows[2]},`];
  const ask = await gatewayOf(tables(counted, {}, `${head},recipients`));
  assert.deepEqual(told((await ask('kr', query)).body), ['101 2023 100', '210 2023 suppressed', '190 2023 suppressed']);
  assert.deepEqual(told((await ask('kr', `${query}&audience=management`, 'Ledelse')).body), told(open.body));
});

test('what a source itself hides stays hidden, and hides the sums', async () => {
  const columns = `${head},state,note,preliminary`;
  const ask = await gatewayOf(
    tables(
      [
        'n,000,Hele landet,2023,,904,,,,',
        'n,101,København,2023,,900,,,,true',
        'n,210,Fredensborg,2023,,,,suppressed,For få.,',
      ],
      {},
      columns,
    ),
  );
  const { body } = await ask('n', `${both}&municipalities=000`);
  assert.deepEqual(
    body.figures.map(({ persons }) => persons),
    [
      { state: 'value', value: 900, preliminary: true },
      { state: 'suppressed', note: 'For få.' },
      { state: 'suppressed' },
    ],
  );
});

test('an indicator for others is 404, as one that is not there at all', async () => {
  const benchmarks =
    'id,title,unit,source,source_link,as_of,price_basis,price_year,definition,audience,preliminary\n' +
    'kr,Udgift,ore,opdigtede tal,https://example.dk/,2026-04-30,fixed,2026,Det er opdigtet.,management,true\n';
  const ask = await gatewayOf(tables(['kr,101,København,2023,100,,'], { benchmarks }));
  const nothing = await ask('nothing', both);
  assert.equal(nothing.status, 404);
  for (const [audience, role] of [['public'], ['committee', 'Udvalg'], ['management', 'Udvalg'], ['casework', 'Sag']]) {
    const { status, body } = await ask('kr', `${both}&audience=${audience}`, role);
    assert.deepEqual([status, body], [404, nothing.body], audience);
  }
  const { body } = await ask('kr', `${both}&audience=management`, 'Ledelse');
  assert.deepEqual(body.about, {
    version: '1.0',
    audience: 'management',
    source: 'opdigtede tal',
    sourceLink: 'https://example.dk/',
    asOf: '2026-04-30',
    priceLevel: { basis: 'fixed', year: 2026 },
    preliminary: true,
    definitions: [{ term: 'Udgift', text: 'Det er opdigtet.' }],
  });
});

test('what is no question is refused without its words, and an indicator is a value to the database', async () => {
  const ask = await gatewayOf(tables(['kr,101,København,2023,100,,']));
  const canary = 'canary-4711';
  const wrong = ['', 'municipalities=', `municipalities=${canary}`, `${both}&from=${canary}`, `${both}&to=1`];
  for (const query of [...wrong, `${both}&from=2024&to=2023`, `${both}&from=2023&from=2023`, `${both}&audience=x`]) {
    const { status, body } = await ask('kr', query);
    assert.equal(status, 400, query);
    assert.ok(!JSON.stringify(body).includes(canary));
  }
  for (const indicator of ["kr' or true --", "'; drop table pejl_audit; --", '%', 'k_', '$1', '\\', '\u0000'])
    assert.equal((await ask(indicator, both)).status, 404, indicator);
  assert.equal((await ask('kr', both)).status, 200);
});

test('a gateway without benchmarks has none', async () => {
  const { address } = await served([mappingWith(smallPlan())]);
  assert.equal((await fetch(`${address}/benchmarks/kr?${both}`)).status, 404);
});
