import { expect } from 'chai';
import { HttpResponse } from 'msw';
import { canary } from '../../../test-support/broken-answer.js';
import { fakeClock } from '../../../test-support/fake-clock.js';
import { rejectionOf, toldBy } from '../../../test-support/rejection.js';
import {
  dataOf,
  type DataQuestion,
  population,
  refusal,
  residentialCare,
  tableOf,
} from '../../../test-support/statbank.js';
import { asJson, type Overrides, serveStatbank, statbank } from '../../../test-support/statbank-server.js';
import type { ApiErrorKind } from '../api-error.js';
import type { BenchmarkQuestion } from '../port.js';
import type { LogEntry } from '../share.js';
import { statbankSource, type StatbankOptions } from './statbank.js';

const question: BenchmarkQuestion = {
  indicator: 'laengerevarende-botilbud',
  municipalities: ['190', '159'],
  from: 2022,
  to: 2023,
  audience: 'public',
};
const waiting = () => new AbortController().signal;
const ask = (asked: Partial<BenchmarkQuestion> = {}, options: Partial<StatbankOptions> = {}) =>
  statbankSource({
    indicators: [residentialCare, population],
    statbank,
    clock: fakeClock({ skips: 10_000 }),
    ...options,
  }).getBenchmark({ ...question, ...asked }, waiting());

/** The figures, changed before they are sent. */
const withData = (change: (dataset: ReturnType<typeof dataOf>['dataset']) => void): Overrides => ({
  data: (asked: DataQuestion) => {
    const answer = dataOf(asked);
    change(answer.dataset);
    return answer;
  },
});
const refused = (code: string): Overrides => ({ table: () => asJson(refusal(code, canary), 400) });
const typed = (body: string, type: string, status = 200) =>
  new HttpResponse(body, { status, headers: { 'content-type': type } });

interface Fault {
  name: string;
  served: Overrides;
  kind: ApiErrorKind;
  status?: number;
  pointer?: string;
}

const faults: Fault[] = [
  { name: 'a table that is not there', served: refused('EXTRACT-NOTFOUND'), kind: 'notFound', status: 400 },
  { name: 'a table that may not be had', served: refused('EXTRACT-NOTALLOWED'), kind: 'forbidden', status: 400 },
  { name: 'too large a question', served: refused('REQUEST-LIMIT'), kind: 'rateLimited', status: 400 },
  { name: 'too many cells', served: refused('REQUEST-LIMIT-CELLS'), kind: 'rateLimited', status: 400 },
  { name: 'another refusal', served: refused('REQUEST-MISSING'), kind: 'server', status: 400 },
  { name: 'a 400 in HTML', served: { table: () => typed(canary, 'text/html', 400) }, kind: 'server', status: 400 },
  { name: 'a 400 without a body', served: { table: () => new HttpResponse(null, { status: 400 }) }, kind: 'server' },
  { name: 'a 400 of null', served: { table: () => asJson(null, 400) }, kind: 'server', status: 400 },
  {
    name: 'a refusal of the figures',
    served: { data: () => asJson(refusal('EXTRACT-NOTFOUND', canary), 400) },
    kind: 'notFound',
    status: 400,
  },
  { name: 'a 404', served: { table: () => new HttpResponse(null, { status: 404 }) }, kind: 'notFound', status: 404 },
  { name: 'a 503', served: { table: () => new HttpResponse(null, { status: 503 }) }, kind: 'server', status: 503 },
  { name: 'a 429', served: { data: () => new HttpResponse(null, { status: 429 }) }, kind: 'rateLimited', status: 429 },
  { name: 'no network', served: { table: () => HttpResponse.error() }, kind: 'offline' },
  { name: 'a page', served: { data: () => typed(`<h1>${canary}`, 'text/html') }, kind: 'notData', status: 200 },
  { name: 'CSV', served: { data: () => typed(`OMRÅDE;${canary}`, 'text/csv') }, kind: 'notData', status: 200 },
  { name: 'half an answer', served: { data: () => typed(`{"dataset":{"${canary}`, 'text/json') }, kind: 'notData' },
  { name: 'an empty answer', served: { data: () => typed('', 'text/json') }, kind: 'notData' },
  { name: 'null', served: { data: () => asJson(null) }, kind: 'contract', pointer: '' },
  { name: 'not JSON-stat', served: { data: () => ({ columns: [canary] }) }, kind: 'contract', pointer: '/dataset' },
  { name: 'a table that is none', served: { table: () => ({ id: canary }) }, kind: 'contract', pointer: '' },
  {
    name: 'half the figures',
    served: withData((dataset) => (dataset.value = (dataset.value as number[]).slice(0, 2))),
    kind: 'contract',
    pointer: '/dataset/value',
  },
  {
    name: 'a text for a figure',
    served: withData((dataset) => (dataset.value = [1, 2, 3, canary as never])),
    kind: 'contract',
    pointer: '/dataset/value/3',
  },
  {
    name: 'figures of another municipality',
    served: { data: (asked) => dataOf(swapped(asked, 'OMRÅDE', ['190', canary])) },
    kind: 'contract',
    pointer: '/dataset/dimension/id/0',
  },
  {
    name: 'figures that lack a year',
    served: { data: (asked) => dataOf(swapped(asked, 'Tid', ['2022'])) },
    kind: 'contract',
    pointer: '/dataset/dimension/id/6',
  },
  {
    name: 'figures of another function',
    served: { data: (asked) => dataOf(swapped(asked, 'FUNKTION', ['53852'])) },
    kind: 'contract',
    pointer: '/dataset/dimension/id/1',
  },
  {
    name: 'figures of all kinds, put together',
    served: { data: (asked) => dataOf({ ...asked, variables: asked.variables.filter(({ code }) => code !== 'ART') }) },
    kind: 'contract',
    pointer: '/dataset/dimension/id',
  },
  {
    name: 'figures of something that was not asked for',
    served: {
      data: (asked) => dataOf({ ...asked, variables: [{ code: 'KØN', values: ['M', 'K'] }, ...asked.variables] }),
    },
    kind: 'contract',
    pointer: '/dataset/dimension/id/0',
  },
  {
    name: 'an amount beyond what stays exact',
    served: withData((dataset) => (dataset.value = [1, 2, 3, 1e15])),
    kind: 'contract',
    pointer: '/dataset/value',
  },
];

function swapped(asked: DataQuestion, code: string, values: readonly string[]): DataQuestion {
  const variables = asked.variables.map((variable) => (variable.code === code ? { code, values } : variable));
  return { ...asked, variables };
}

describe('statbankSource, when something goes wrong', () => {
  for (const { name, served, kind, status, pointer } of faults) {
    it(`${name} is ${kind}, and the error quotes nothing`, async () => {
      serveStatbank(served);
      const error = await rejectionOf(ask());
      expect(error.kind).to.equal(kind);
      if (status !== undefined) expect(error.status).to.equal(status);
      if (pointer !== undefined) expect(error.pointer).to.equal(pointer);
      expect(toldBy(error)).not.to.contain(canary);
      expect(toldBy(error)).not.to.contain(statbank);
    });
  }

  it('asks again for what may be there in a moment, and never after a refusal', async () => {
    let tries = 0;
    const asked = serveStatbank({
      table: (id) => (++tries < 3 ? new HttpResponse(null, { status: 503 }) : tableOf(id)),
    });
    expect((await ask()).figures.length).to.equal(4);
    expect(asked.tables.length).to.equal(3);
    const refusing = serveStatbank(refused('REQUEST-LIMIT'));
    await rejectionOf(ask());
    expect(refusing.tables.length).to.equal(1);
  });

  it('knows no indicator that nobody set up, and asks nothing', async () => {
    const asked = serveStatbank();
    expect(await rejectionOf(ask({ indicator: 'toString' }))).to.include({ kind: 'notFound', pointer: '/indicator' });
    expect(asked.tables).to.deep.equal([]);
  });

  for (const code of ['999', '0190', '19', '*', 'sum(190;159)', '']) {
    it(`knows no municipality "${code}", and asks for no figures`, async () => {
      const asked = serveStatbank();
      const error = await rejectionOf(ask({ municipalities: ['190', '190', code] }));
      expect(error).to.include({ kind: 'notFound', pointer: '/municipalities/2' });
      expect(asked.data).to.deep.equal([]);
    });
  }

  it('tells the log which pinned value the table has lost', async () => {
    serveStatbank();
    const entries: LogEntry[] = [];
    const indicator = { ...residentialCare, pinned: { ...residentialCare.pinned, FUNKTION: '53899' } };
    await rejectionOf(ask({}, { indicators: [indicator], log: (entry) => entries.push(entry) }));
    expect(entries.length).to.equal(1);
    expect(entries[0]!.error).to.include({ kind: 'contract', pointer: '/variables/1/values' });
    expect(entries[0]!.error.message).to.contain('the value 53899 of FUNKTION');
  });

  const statuses: { status: unknown; note: string }[] = [
    { status: undefined, note: 'Tallet mangler i tabellen.' },
    {
      status: { '1': '..' },
      note: 'Tallet mangler i tabellen, vises ikke af diskretionshensyn eller er for usikkert (..).',
    },
    { status: { '1': '-' }, note: 'Tallet mangler i tabellen, som skriver "-".' },
    { status: ['', 'x', '', ''], note: 'Tallet mangler i tabellen, som skriver "x".' },
  ];
  for (const { status, note } of statuses) {
    it(`shows what is not there as missing, never as 0: ${note}`, async () => {
      serveStatbank(withData((dataset) => Object.assign(dataset, { value: [0, null, 1, 2], status })));
      const { figures } = await ask();
      expect(figures.slice(0, 2).map(({ ore }) => ore)).to.deep.equal([
        { state: 'value', value: 0 },
        { state: 'missing', note },
      ]);
    });
  }

  it('reads figures by their positions, and dimensions in another order', async () => {
    serveStatbank({
      data: (asked) => {
        const { dataset } = dataOf({ ...asked, variables: asked.variables.toReversed() });
        const { value } = dataset;
        return {
          dataset: { ...dataset, value: Object.fromEntries((value as number[]).map((figure, i) => [i, figure])) },
        };
      },
    });
    const reversed = await ask();
    serveStatbank();
    expect(reversed).to.deep.equal(await ask());
  });

  it('refuses half a person', async () => {
    serveStatbank(withData((dataset) => (dataset.value = [1, 0.5, 2, 3])));
    const error = await rejectionOf(ask({ indicator: 'befolkning' }));
    expect(error).to.include({ kind: 'contract', pointer: '/dataset/value' });
  });

  it('masks what looks like a personal number in a name, as in any answer', async () => {
    const looksPersonal = ['010170', '1234'].join('-');
    serveStatbank({
      table: (id) => {
        const table = tableOf(id)!;
        return { ...table, text: `Tabel ${looksPersonal}` };
      },
    });
    expect((await ask()).about.source).not.to.contain(looksPersonal);
  });

  for (const address of ['http://', 'https://user:secret@statbank.example']) {
    it(`is not found at ${address}, which no request can be made to`, async () => {
      const error = await rejectionOf(ask({}, { statbank: address }));
      expect(error.kind).to.equal('notFound');
      expect(toldBy(error)).not.to.contain('secret');
    });
  }

  it('ends its requests when nobody waits any longer', async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const source = statbankSource({
      indicators: [residentialCare],
      statbank,
      fetch: (input) => {
        signals.push((input as Request).signal);
        queueMicrotask(() => controller.abort());
        return new Promise(() => undefined);
      },
    });
    expect((await rejectionOf(source.getBenchmark(question, controller.signal))).kind).to.equal('aborted');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });
});
