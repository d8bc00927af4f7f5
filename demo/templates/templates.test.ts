import { expect } from 'chai';
import { plan } from '../data/handleplan-2015.js';
import { fileSource } from '../../src/client/file.js';
import type { PejlSavingsTable } from '../../src/pejl.js';
import { rejectionOf } from '../../test-support/rejection.js';
import { worker } from '../../test-support/worker.js';
import { http, HttpResponse } from 'msw';

const question = { plan: '', audience: 'public' } as const;
const waiting = () => new AbortController().signal;
const address = (name: string) => new URL(name, import.meta.url).href;
const ask = (src: string) => fileSource({ src }).getSavingsPlan(question, waiting());

const oneEvent = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true });
  });

describe('a source of a sheet', () => {
  for (const name of ['handleplan-2015.xlsx', 'handleplan-2015.csv', '../data/handleplan-2015.json'])
    it(`${name} answers as the contract’s example`, async () => {
      expect(await ask(address(name))).to.deep.equal(plan);
    });

  it('may be served from an address and with a type that tell nothing', async () => {
    const bytes = await (await fetch(address('handleplan-2015.xlsx'))).arrayBuffer();
    worker.use(
      http.get(
        '/api/download',
        () => new HttpResponse(bytes, { headers: { 'content-type': 'application/octet-stream' } }),
      ),
    );
    expect(await ask('/api/download?id=7')).to.deep.equal(plan);
  });

  it('is told by its type', async () => {
    const text = await (await fetch(address('handleplan-2015.csv'))).text();
    worker.use(
      http.get(
        '/api/download',
        () => new HttpResponse(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } }),
      ),
    );
    expect(await ask('/api/download')).to.deep.equal(plan);
  });

  it('says which cell keeps it from being a plan', async () => {
    const error = await rejectionOf(ask(address('handleplan-skabelon.xlsx')));
    expect(error).to.include({ kind: 'contract', pointer: 'Plan!B2' });
  });

  it('shows no personal number, and tells the log of it', async () => {
    const number = ['010190', '1234'].join('-');
    const text = await (await fetch(address('handleplan-2015.csv'))).text();
    worker.use(http.get('/api/plan.csv', () => new HttpResponse(text.replace('Dagtilbud', number))));
    const told: (string | undefined)[] = [];
    const source = fileSource({ src: '/api/plan.csv', log: ({ error }) => told.push(error.pointer) });
    expect(JSON.stringify(await source.getSavingsPlan(question, waiting()))).not.to.contain(number);
    expect(told).to.include('/areas/1/name');
  });
});

describe('the page of a workbook, under the strictest policy', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows the plan, with no violation', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/strict/demo/templates/';
    document.body.append(frame);
    await oneEvent(frame, 'load');
    const page = frame.contentWindow!;
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
    const table = page.document.querySelector<PejlSavingsTable>('pejl-savings-table')!;
    if (!table.shadowRoot?.querySelector('figure')) await oneEvent(table, 'pejl-load');
    const total = [...table.shadowRoot!.querySelectorAll('tfoot td .figure')].map(({ textContent }) => textContent);
    expect(total).to.deep.equal(['25,0', '16,7', '17,6', '−7,4', '70,4']);
    expect(violations).to.deep.equal([]);
  });
});
