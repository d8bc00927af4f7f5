import { expect } from 'chai';
import { rejectionOf } from '../../../test-support/rejection.js';
import { benchmark } from '../../../test-support/benchmark.js';
import { kronerAt, personsAt, population, residentialCare, tableOf } from '../../../test-support/statbank.js';
import { serveStatbank, statbank } from '../../../test-support/statbank-server.js';
import { combineSources } from '../combine.js';
import { checkAnswer } from '../contracts/check-answer.js';
import type { BenchmarkQuestion } from '../port.js';
import { statbankSource, type StatbankOptions } from './statbank.js';

const indicators = [residentialCare, population];
const question: BenchmarkQuestion = {
  indicator: 'laengerevarende-botilbud',
  municipalities: ['190', '159'],
  from: 2022,
  to: 2023,
  audience: 'public',
};
const waiting = () => new AbortController().signal;
const ask = (asked: Partial<BenchmarkQuestion> = {}, options: Partial<StatbankOptions> = {}) =>
  statbankSource({ indicators, statbank, ...options }).getBenchmark({ ...question, ...asked }, waiting());

const oreAt = (municipality: string, year: number) => ({
  municipality,
  year,
  ore: { state: 'value' as const, value: Math.round(kronerAt(municipality, year) * 100) },
});

describe('statbankSource', () => {
  it('answers with kroner per inhabitant as whole øre, each where it belongs, and says where they are from', async () => {
    serveStatbank();
    const answer = await ask();
    expect(answer).to.deep.equal({
      about: {
        version: '1.0',
        audience: 'public',
        source: 'Danmarks Statistik, Kommunernes regnskaber på funktioner (REGK31). CC BY 4.0',
        sourceLink: 'https://www.statistikbanken.dk/REGK31',
        asOf: '2025-04-11',
        priceLevel: { basis: 'current' },
        definitions: [{ term: 'Længerevarende botilbud', text: 'Nettoudgifter på funktion 5.38.50 pr. indbygger.' }],
      },
      id: 'laengerevarende-botilbud',
      title: 'Længerevarende botilbud',
      unit: 'orePerInhabitant',
      municipalities: [
        { code: '190', name: 'Furesø' },
        { code: '159', name: 'Gladsaxe' },
      ],
      years: [2022, 2023],
      figures: [oreAt('190', 2022), oreAt('190', 2023), oreAt('159', 2022), oreAt('159', 2023)],
    });
    expect(checkAnswer('getBenchmark', answer, { question })).to.deep.equal(answer);
  });

  it('answers with persons of the part of the year that counts, and says which', async () => {
    serveStatbank();
    const { about, unit, figures } = await ask({
      indicator: 'befolkning',
      municipalities: ['210'],
      from: 2024,
      to: 2025,
    });
    expect(unit).to.equal('persons');
    expect(figures).to.deep.equal(
      [2024, 2025].map((year) => ({
        municipality: '210',
        year,
        persons: { state: 'value', value: personsAt('210', `${year}K1`) },
      })),
    );
    expect(about.definitions).to.deep.equal([
      {
        term: 'Befolkning',
        text: 'Antallet af indbyggere den 1. januar. For hvert år vises tabellens tal for 1. kvartal.',
      },
    ]);
  });

  it('asks by the codes of the table, each variable pinned to one value', async () => {
    const asked = serveStatbank();
    await ask();
    expect(asked.tables).to.deep.equal([{ table: 'REGK31', format: 'JSON', lang: 'da' }]);
    expect(asked.data).to.deep.equal([
      {
        table: 'REGK31',
        format: 'JSONSTAT',
        lang: 'da',
        variables: [
          { code: 'OMRÅDE', values: ['190', '159'] },
          { code: 'FUNKTION', values: ['53850'] },
          { code: 'DRANST', values: ['1'] },
          { code: 'ART', values: ['TOT'] },
          { code: 'PRISENHED', values: ['INDL'] },
          { code: 'Tid', values: ['2022', '2023'] },
        ],
      },
    ]);
  });

  it('leaves out of the question what the indicator says is left out', async () => {
    const asked = serveStatbank();
    await ask({ indicator: 'befolkning', from: 2025, to: 2025 });
    expect(asked.data[0]!.variables.map(({ code }) => code)).to.deep.equal(['OMRÅDE', 'ALDER', 'Tid']);
  });

  const years: { name: string; asked: Partial<BenchmarkQuestion>; years: number[] }[] = [
    { name: 'the newest five', asked: {}, years: [2020, 2021, 2022, 2023, 2024] },
    { name: 'those from a year on', asked: { from: 2023 }, years: [2023, 2024] },
    { name: 'five up to a year', asked: { to: 2023 }, years: [2019, 2020, 2021, 2022, 2023] },
    { name: 'those that there are', asked: { from: 2010, to: 2019 }, years: [2018, 2019] },
    { name: 'none before the table begins', asked: { from: 2010, to: 2017 }, years: [] },
    { name: 'none where they are the wrong way round', asked: { from: 2023, to: 2022 }, years: [] },
  ];
  for (const { name, asked, years: expected } of years) {
    it(`has ${name}`, async () => {
      serveStatbank();
      const { from: _from, to: _to, ...rest } = question;
      const answer = await statbankSource({ indicators, statbank }).getBenchmark({ ...rest, ...asked }, waiting());
      expect(answer.years).to.deep.equal(expected);
      expect(answer.figures.map(({ year }) => year)).to.deep.equal([...expected, ...expected]);
    });
  }

  it('asks for no figures of years that the table does not have', async () => {
    const asked = serveStatbank();
    await ask({ from: 2030, to: 2031 });
    expect(asked.data).to.deep.equal([]);
  });

  it('leaves out a year that is missing in the table, and keeps the others apart', async () => {
    serveStatbank({
      table: (id) => {
        const table = tableOf(id)!;
        const variables = table.variables.map((variable) => ({
          ...variable,
          values: variable.values.filter((value) => value.id !== '2022'),
        }));
        return { ...table, variables };
      },
    });
    const answer = await ask({ from: 2021, to: 2023, municipalities: ['190'] });
    expect(answer.years).to.deep.equal([2021, 2023]);
    expect(answer.figures).to.deep.equal([oreAt('190', 2021), oreAt('190', 2023)]);
  });

  it('names a municipality once that is asked for twice', async () => {
    serveStatbank();
    const { municipalities } = await ask({ municipalities: ['190', '159', '190'] });
    expect(municipalities.map(({ code }) => code)).to.deep.equal(['190', '159']);
  });

  it('reads a table that has its amounts in thousands', async () => {
    serveStatbank();
    const pinned = { ...residentialCare.pinned, PRISENHED: 'LOBM' };
    const inThousands = { ...residentialCare, pinned, unit: 'ore' as const, inThousands: true };
    const { unit, figures } = await ask({ municipalities: ['190'], to: 2022 }, { indicators: [inThousands] });
    expect(unit).to.equal('ore');
    expect(figures[0]!.ore).to.deep.equal({ state: 'value', value: Math.round(kronerAt('190', 2022) * 100_000) });
  });

  it('refuses an indicator that says less of its unit than the table does: a figure would be wrong by a factor', async () => {
    serveStatbank();
    const thousands = { ...residentialCare.pinned, PRISENHED: 'LOBM' };
    for (const [indicator, expected] of [
      [{ ...residentialCare, pinned: thousands, unit: 'ore' as const }, 'inThousands in indicator'],
      [{ ...residentialCare, unit: 'ore' as const }, 'orePerInhabitant in indicator'],
    ] as const) {
      const error = await rejectionOf(ask({ municipalities: ['190'], to: 2022 }, { indicators: [indicator] }));
      expect(error).to.include({ kind: 'contract', pointer: '/unit' });
      expect(error.expected).to.include(expected);
    }
  });

  it('speaks English where the page does', async () => {
    const asked = serveStatbank();
    const { about } = await ask({ indicator: 'befolkning', from: 2025, to: 2025 }, { language: 'en' });
    expect(about.source).to.match(/^Statistics Denmark, .* \(FOLK1A\)\. CC BY 4\.0$/);
    expect(about.sourceLink).to.equal('https://www.statbank.dk/FOLK1A');
    expect(about.definitions![0]!.text).to.contain('quarter 1');
    expect([...asked.tables, ...asked.data].map(({ lang }) => lang)).to.deep.equal(['en', 'en']);
  });

  it('says no day where the table says none, and its code where it has no title', async () => {
    serveStatbank({ table: (id) => ({ ...tableOf(id), text: null, updated: 'i går' }) });
    const { about } = await ask();
    expect(about).not.to.have.property('asOf');
    expect(about.source).to.equal('Danmarks Statistik, REGK31. CC BY 4.0');
  });

  it('asks for the table once for figures that are asked for at once', async () => {
    const asked = serveStatbank();
    const source = statbankSource({ indicators, statbank });
    await Promise.all(
      ['190', '159'].map((code) => source.getBenchmark({ ...question, municipalities: [code] }, waiting())),
    );
    expect(asked.tables.length).to.equal(1);
    expect(asked.data.length).to.equal(2);
  });

  it('stands beside other sources, and answers nothing but benchmarks', async () => {
    serveStatbank();
    const gateway = { getBenchmark: () => Promise.resolve(benchmark()) };
    const source = combineSources(statbankSource({ indicators, statbank }), gateway);
    expect((await source.getBenchmark(question, waiting())).id).to.equal('laengerevarende-botilbud');
    const { id } = benchmark();
    const theirs = { indicator: id, municipalities: ['190', '159'], audience: 'public' as const };
    expect(await source.getBenchmark(theirs, waiting())).to.deep.equal(benchmark());
    expect((await rejectionOf(source.listSavingsPlans({ audience: 'public' }, waiting()))).kind).to.equal('unanswered');
  });

  it('sends nothing of the reader: no cookie, no audience, no address of the page', async () => {
    const requests: Request[] = [];
    serveStatbank();
    await ask({}, { fetch: (input, init) => fetch(requests[requests.push(new Request(input, init)) - 1]!.clone()) });
    expect(requests.map(({ method, credentials }) => `${method} ${credentials}`)).to.deep.equal([
      'POST same-origin',
      'POST same-origin',
    ]);
    for (const request of requests) expect(await request.text()).not.to.contain('public');
  });
});
