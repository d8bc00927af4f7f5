import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { savingsPlan } from '../../../test-support/savings-plan.js';
import '../../../test-support/source-reader.js';
import { worker } from '../../../test-support/worker.js';
import { openSource } from '../../client/share.js';
import './source.js';

/** A source with a reader in it, as a page would write it. */
async function mounted(attributes = '') {
  document.body.innerHTML = `<pejl-source ${attributes}><test-source-reader></test-source-reader></pejl-source>`;
  const element = document.querySelector('pejl-source')!;
  const reader = document.querySelector('test-source-reader')!;
  await Promise.all([element.updateComplete, reader.updateComplete]);
  return { element, reader };
}

const question = { plan: 'handleplan-2015', audience: 'public' } as const;
const waiting = () => new AbortController().signal;

afterEach(() => {
  document.body.replaceChildren();
});

describe('pejl-source', () => {
  it('takes no room of its own, and shows what it wraps', async () => {
    const { element, reader } = await mounted();
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(reader.assignedSlot).to.exist;
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('gives the elements in it a source that asks the gateway', async () => {
    worker.use(http.get('/api/v1/savings-plans/:plan', () => HttpResponse.json(savingsPlan())));
    const { reader } = await mounted('gateway="/api/v1"');
    expect(await reader.source!.getSavingsPlan(question, waiting())).to.deep.equal(savingsPlan());
  });

  it('gives them a source that reads the file', async () => {
    worker.use(http.get('/api/plan.json', () => HttpResponse.json(savingsPlan())));
    const { reader } = await mounted('src="/api/plan.json"');
    expect(await reader.source!.getSavingsPlan({ ...question, plan: '' }, waiting())).to.deep.equal(savingsPlan());
  });

  it('has it ready before the elements in it draw', async () => {
    const { reader } = await mounted('gateway="/api/v1"');
    expect(reader.found).to.deep.equal([reader.source]);
  });

  it('asks by the fetch that the page gave, with cookies when told to', async () => {
    const { element, reader } = await mounted('gateway="/api/v1" auth="cookie"');
    let sent: RequestCredentials | undefined;
    element.fetch = async (request) => {
      sent = (request as Request).credentials;
      return Response.json(savingsPlan());
    };
    await element.updateComplete;
    await reader.source!.getSavingsPlan(question, waiting());
    expect(sent).to.equal('include');
    element.setAttribute('auth', 'token-of-an-older-page');
    await element.updateComplete;
    await reader.source!.getSavingsPlan(question, waiting());
    expect(sent).to.equal('same-origin');
  });

  it('has no source without any of them', async () => {
    const { reader } = await mounted();
    expect(reader.has(undefined)).to.equal(true);
    expect(reader.audience).to.equal('public');
  });

  it('prefers a source of the page to the gateway, and the gateway to the file', async () => {
    const { element, reader } = await mounted('src="/api/plan.json"');
    const file = reader.source;
    element.gateway = '/api/v1';
    await element.updateComplete;
    const gateway = reader.source;
    const own = reportingSource();
    element.source = own;
    await element.updateComplete;
    expect(reader.has(openSource(own))).to.equal(true);
    expect(new Set([file, gateway, reader.source]).size).to.equal(3);
  });

  it('falls back when what won is taken away', async () => {
    const { element, reader } = await mounted('gateway="/api/v1"');
    element.source = reportingSource();
    await element.updateComplete;
    element.source = null as never;
    await element.updateComplete;
    expect(reader.source).to.exist;
    element.removeAttribute('gateway');
    await element.updateComplete;
    expect(reader.has(undefined)).to.equal(true);
  });

  it('keeps the same source until what it is made of changes', async () => {
    const { element, reader } = await mounted('gateway="/api/v1"');
    const first = reader.source;
    element.src = '/api/plan.json';
    element.audience = 'management';
    element.setAttribute('gateway', '/api/v1');
    element.requestUpdate();
    await element.updateComplete;
    expect(reader.has(first)).to.equal(true);
    document.body.append(element);
    await reader.updateComplete;
    expect(reader.found).to.deep.equal([first]);
    element.gateway = '/api/v2';
    await element.updateComplete;
    expect(reader.has(first)).to.equal(false);
  });

  it('says whom the page is for, and is for the public when it says something else', async () => {
    const { element, reader } = await mounted('gateway="/api/v1" audience="casework"');
    expect(reader.audience).to.equal('casework');
    element.setAttribute('audience', 'Casework!');
    await element.updateComplete;
    expect(reader.audience).to.equal('public');
    element.removeAttribute('audience');
    await element.updateComplete;
    expect(reader.audience).to.equal('public');
  });

  it('takes properties that were set before it was defined', async () => {
    const own = reportingSource();
    const template = document.createElement('template');
    template.innerHTML = '<pejl-source><test-source-reader></test-source-reader></pejl-source>';
    const element = template.content.querySelector('pejl-source')!;
    Object.assign(element, { source: own, audience: 'committee' });
    document.body.append(template.content);
    const reader = document.querySelector('test-source-reader')!;
    await reader.updateComplete;
    expect(reader.has(openSource(own))).to.equal(true);
    expect(reader.audience).to.equal('committee');
  });

  describe('that is page-wide', () => {
    const beside = () => document.body.appendChild(document.createElement('test-source-reader'));

    it('serves the elements outside it too', async () => {
      const { reader } = await mounted('gateway="/api/v1" audience="committee" page-wide');
      const outside = beside();
      expect(outside.has(reader.source)).to.equal(true);
      expect(outside.audience).to.equal('committee');
    });

    it('takes along what changes', async () => {
      const { element, reader } = await mounted('gateway="/api/v1" page-wide');
      const outside = beside();
      element.gateway = '/api/v2';
      await element.updateComplete;
      expect(outside.source).to.exist;
      expect(outside.has(reader.source)).to.equal(true);
    });

    it('stops when it is no longer page-wide, or no longer there', async () => {
      for (const stop of [
        (element: Element) => element.removeAttribute('page-wide'),
        (element: Element) => element.remove(),
      ]) {
        const { element } = await mounted('gateway="/api/v1" page-wide');
        const outside = beside();
        expect(outside.source).to.exist;
        stop(element);
        await element.updateComplete;
        expect(outside.has(undefined)).to.equal(true);
      }
    });

    it('gives nothing while it is not on the page', async () => {
      const { element } = await mounted('gateway="/api/v1" page-wide');
      const outside = beside();
      element.remove();
      element.gateway = '/api/v2';
      await element.updateComplete;
      expect(outside.has(undefined)).to.equal(true);
    });

    it('does not take away what another one has given since', async () => {
      const { element } = await mounted('gateway="/api/v1" page-wide');
      const other = document.createElement('pejl-source');
      Object.assign(other, { gateway: '/api/v2', pageWide: true });
      document.body.append(other);
      const outside = beside();
      const { source } = outside;
      element.remove();
      expect(source).to.exist;
      expect(outside.has(source)).to.equal(true);
    });
  });
});
