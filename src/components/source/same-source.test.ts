import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { part, until } from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { savingsPlan } from '../../../test-support/savings-plan.js';
import { worker } from '../../../test-support/worker.js';
import '../savings-table/savings-table.js';
import { leaveSources, useSource } from './same-source.js';
import './source.js';

const fail = () => {
  throw new Error('There is one already.');
};

describe('A source that is made of the same parts', () => {
  it('is the same for all who use it, and another for other parts', () => {
    const [a, b] = [{}, {}];
    const getToken = () => 'one';
    const first = useSource(a, ['/api', getToken], reportingSource);
    expect(useSource(b, ['/api', getToken], fail)).to.equal(first);
    expect(useSource(a, ['/api', getToken], fail)).to.equal(first);
    for (const parts of [['/api'], ['/api', () => 'one'], ['/other', getToken], ['/api', getToken, undefined]])
      expect(useSource(b, parts, reportingSource)).not.to.equal(first);
    [a, b].forEach(leaveSources);
  });

  it('is forgotten with its last user, who leaves it for another or for none', () => {
    const [a, b] = [{}, {}];
    const first = useSource(a, ['/api'], reportingSource);
    useSource(b, ['/api'], fail);
    useSource(a, ['/other'], reportingSource);
    expect(useSource(a, ['/api'], fail)).to.equal(first);
    [a, b].forEach(leaveSources);
    expect(useSource(a, ['/api'], reportingSource)).not.to.equal(first);
    leaveSources(a);
  });

  it('makes twenty blocks, each with a pejl-source of its own, one reader: one request and one call for a token', async () => {
    let [requests, asked] = [0, 0];
    worker.use(
      http.get('/api/v1/savings-plans/:plan', () => {
        requests += 1;
        return HttpResponse.json(savingsPlan());
      }),
    );
    const block = `<pejl-source gateway="/api/v1" auth="token"><pejl-savings-table plan="handleplan-2015"></pejl-savings-table></pejl-source>`;
    document.body.innerHTML = block.repeat(20);
    const getToken = () => {
      asked += 1;
      return 'one';
    };
    for (const source of document.querySelectorAll('pejl-source')) source.getToken = getToken;
    const tables = [...document.querySelectorAll('pejl-savings-table')];
    await Promise.all(tables.map((table) => until(table, () => part(table, 'table') !== null)));
    expect([requests, asked]).to.deep.equal([1, 1]);
  });
});
