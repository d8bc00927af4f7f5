import { expect } from 'chai';
import { HttpResponse } from 'msw';
import { fakeClock } from '../../../test-support/fake-clock.js';
import { dataOf, personsAt, population, refusal, residentialCare, tableOf } from '../../../test-support/statbank.js';
import { asJson, type Overrides, serveStatbank, statbank } from '../../../test-support/statbank-server.js';
import type { ApiErrorKind } from '../api-error.js';
import type { BenchmarkQuestion } from '../port.js';
import type { LogEntry } from '../share.js';
import type { StatbankIndicator } from './indicator.js';
import { statbankSource, type StatbankOptions } from './statbank.js';

const perInhabitant: StatbankIndicator = { ...residentialCare, inhabitants: 'befolkning' };
const indicators = [perInhabitant, population];
const question: BenchmarkQuestion = {
  indicator: perInhabitant.id,
  municipalities: ['190', '159'],
  from: 2023,
  to: 2024,
  audience: 'public',
};
const ask = (options: Partial<StatbankOptions> = {}) =>
  statbankSource({ indicators, statbank, clock: fakeClock({ skips: 9000 }), ...options }).getBenchmark(
    question,
    new AbortController().signal,
  );

describe('Inhabitants', () => {
  it('stand beside each figure, of the same municipality and year, and the source names their table', async () => {
    const asked = serveStatbank();
    const { about, figures } = await ask();
    expect(figures.map(({ municipality, year, inhabitants }) => ({ municipality, year, inhabitants }))).to.deep.equal(
      ['190', '159'].flatMap((municipality) =>
        [2023, 2024].map((year) => ({
          municipality,
          year,
          inhabitants: { state: 'value', value: personsAt(municipality, `${year}K1`) },
        })),
      ),
    );
    expect(about.source).to.equal(
      'Danmarks Statistik, Kommunernes regnskaber på funktioner (REGK31); ' +
        'indbyggere: Befolkningen den 1. i kvartalet (FOLK1A). CC BY 4.0',
    );
    expect(about.definitions!.map(({ term }) => term)).to.deep.equal(['Længerevarende botilbud', 'Befolkning']);
    expect(asked.data.map(({ table }) => table)).to.deep.equal(['REGK31', 'FOLK1A']);
  });

  it('are not asked for where the indicator names none, nor where there is no figure', async () => {
    const asked = serveStatbank();
    const { figures } = await ask({ indicators: [residentialCare, population] });
    for (const figure of figures) expect(figure).not.to.have.property('inhabitants');
    const source = statbankSource({ indicators, statbank });
    await source.getBenchmark({ ...question, from: 2030, to: 2031 }, new AbortController().signal);
    expect(asked.tables.map(({ table }) => table)).to.deep.equal(['REGK31', 'REGK31']);
  });

  it('of a year that their table does not have are missing, and the others are there', async () => {
    serveStatbank({
      table: (id) => {
        const table = tableOf(id)!;
        if (id !== 'FOLK1A') return table;
        const variables = table.variables.map((variable) => ({
          ...variable,
          values: variable.values.filter((value) => value.id !== '2024K1'),
        }));
        return { ...table, variables };
      },
    });
    const { figures } = await ask();
    expect(figures.map(({ inhabitants }) => inhabitants?.state)).to.deep.equal([
      'value',
      'missing',
      'value',
      'missing',
    ]);
  });

  const others = (change: Overrides): Overrides => ({
    table: (id) => (id === 'FOLK1A' ? (change.table ?? tableOf)(id) : tableOf(id)),
    data: (asked) => (asked.table === 'FOLK1A' ? (change.data ?? dataOf)(asked) : dataOf(asked)),
  });
  const faults: { name: string; served?: Overrides; options?: Partial<StatbankOptions>; kind: ApiErrorKind }[] = [
    {
      name: 'their table is gone',
      served: { table: () => asJson(refusal('EXTRACT-NOTFOUND'), 400) },
      kind: 'notFound',
    },
    { name: 'there is no network', served: { table: () => HttpResponse.error() }, kind: 'offline' },
    { name: 'their figures are no JSON-stat', served: { data: () => ({}) }, kind: 'contract' },
    {
      name: 'some are half a person',
      served: {
        data: (asked) => {
          const { dataset } = dataOf(asked);
          return { dataset: { ...dataset, value: [1, 2, 3, 0.5] } };
        },
      },
      kind: 'contract',
    },
    { name: 'nobody set up their indicator', options: { indicators: [perInhabitant] }, kind: 'notFound' },
    {
      name: 'their indicator pins a value that is gone',
      options: { indicators: [perInhabitant, { ...population, pinned: { ALDER: '17' } }] },
      kind: 'contract',
    },
  ];
  for (const { name, served = {}, options, kind } of faults) {
    it(`are said to be missing when ${name}; the figures stand, and the log says why`, async () => {
      serveStatbank(others(served));
      const entries: LogEntry[] = [];
      const { about, figures } = await ask({ ...options, log: (entry) => entries.push(entry) });
      for (const { ore, inhabitants } of figures) {
        expect(ore?.state).to.equal('value');
        expect(inhabitants).to.deep.equal({ state: 'missing', note: 'Antallet af indbyggere kunne ikke hentes.' });
      }
      expect(about.source).not.to.contain('FOLK1A');
      expect(entries.map(({ operation, error }) => `${operation} ${error.kind}`)).to.deep.equal([
        `getBenchmark ${kind}`,
      ]);
    });
  }

  it('keep nobody waiting for the figures, which may have taken nearly all of their own time', async () => {
    serveStatbank();
    const clock = fakeClock();
    const answered = ask({
      clock,
      timeLimit: 1000,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!(await request.clone().text()).includes('FOLK1A')) {
          clock.pass(900);
          return fetch(request);
        }
        // Nothing ever comes of it.
        queueMicrotask(() => clock.pass(10_000));
        return new Promise<Response>(() => undefined);
      },
    });
    const { figures } = await answered;
    expect(figures.map(({ ore, inhabitants }) => `${ore?.state} ${inhabitants?.state}`)).to.deep.equal(
      figures.map(() => 'value missing'),
    );
  });

  it('are no reason to fail when the log is out of order', async () => {
    serveStatbank(others({ table: () => HttpResponse.error() }));
    const { figures } = await ask({
      log: () => {
        throw new Error('The log is full.');
      },
    });
    expect(figures.length).to.equal(4);
  });
});
