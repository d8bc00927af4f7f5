import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { plan } from '../../../demo/data/handleplan-2015.js';
import { isLoading, part, textOf, until } from '../../../test-support/mount.js';
import { worker } from '../../../test-support/worker.js';
import '../savings-table/savings-table.js';
import './source.js';

const path = '/api/v1/savings-plans/:plan';
const table = '<pejl-savings-table plan="handleplan-2015"></pejl-savings-table>';

/** A page whose elements stand there before anyone has said how to get a token. */
function opened(elements: string) {
  document.body.innerHTML = `<pejl-source gateway="/api/v1" auth="token">${elements}</pejl-source>`;
  const source = document.querySelector('pejl-source')!;
  const tables = [...document.querySelectorAll('pejl-savings-table')];
  return { source, tables };
}

const isDrawn = (element: Element) => part(element, 'table') !== null;
const stateOf = (element: Element) => textOf(part(element, 'state'));

afterEach(() => {
  document.body.replaceChildren();
});

describe('pejl-source auth="token"', () => {
  it('lets its elements wait until the page says how to get a token, and then asks with it', async () => {
    const bearers: (string | null)[] = [];
    worker.use(
      http.get(path, ({ request }) => {
        bearers.push(request.headers.get('authorization'));
        return HttpResponse.json(plan);
      }),
    );
    const { source, tables } = opened(table);
    await until(tables[0]!, () => isLoading(tables[0]!));
    expect(bearers).to.deep.equal([]);
    source.getToken = () => Promise.resolve({ token: 'first', expiresIn: 3600 });
    await until(tables[0]!, () => isDrawn(tables[0]!));
    expect(bearers).to.deep.equal(['Bearer first']);
  });

  it('makes one request and one call for a token for twenty elements with the same question', async () => {
    let [requests, asked] = [0, 0];
    worker.use(
      http.get(path, () => {
        requests += 1;
        return HttpResponse.json(plan);
      }),
    );
    const { source, tables } = opened(table.repeat(20));
    source.getToken = () => {
      asked += 1;
      return 'one';
    };
    await Promise.all(tables.map((element) => until(element, () => isDrawn(element))));
    expect([requests, asked]).to.deep.equal([1, 1]);
  });

  it('asks the page for another token when the session has ended, and says so when there is none', async () => {
    let session = 'morning';
    worker.use(
      http.get(path, ({ request }) =>
        request.headers.get('authorization') === `Bearer ${session}`
          ? HttpResponse.json(plan)
          : new HttpResponse(null, { status: 401 }),
      ),
    );
    const { source, tables } = opened(table);
    const [element] = tables;
    source.getToken = () => session;
    await until(element!, () => isDrawn(element!));
    session = 'noon';
    await element!.reload();
    expect(isDrawn(element!)).to.equal(true);
    source.getToken = () => Promise.reject(new Error('nobody is signed in'));
    await until(element!, () => stateOf(element!).includes('Du er ikke logget ind'));
    source.getToken = () => session;
    await until(element!, () => isDrawn(element!));
  });

  it('shows no figures of the reader before when the page gives another one', async () => {
    let end: (() => void) | undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    worker.use(
      http.get(path, async ({ request }) => {
        if (request.headers.get('authorization') === 'Bearer second') await ended;
        return HttpResponse.json(plan);
      }),
    );
    const { source, tables } = opened(table);
    source.getToken = () => 'first';
    await until(tables[0]!, () => isDrawn(tables[0]!));
    source.getToken = () => 'second';
    await until(tables[0]!, () => !isDrawn(tables[0]!));
    expect(isLoading(tables[0]!)).to.equal(true);
    end?.();
  });

  it('leaves the token out of everything that can be seen', async () => {
    worker.use(http.get(path, () => HttpResponse.json(plan)));
    const { source, tables } = opened(table);
    source.getToken = () => 'canary-token';
    await until(tables[0]!, () => isDrawn(tables[0]!));
    const seen = [
      document.documentElement.outerHTML,
      tables[0]!.shadowRoot!.innerHTML,
      location.href,
      ...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ].join();
    expect(seen).to.not.include('canary-token');
  });
});
