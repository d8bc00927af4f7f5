import { expect } from 'chai';
import { askedSource, heardEvents, titled } from '../../test-support/asked-source.js';
import { type Figure, next, part, placed, textOf, wordsOf } from '../../test-support/mount.js';
import { reportingSource } from '../../test-support/reporting-source.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import { combineSources } from '../client/combine.js';
import type { LogEntry } from '../client/share.js';
import '../components/savings-table/savings-table.js';
import '../components/source/source.js';

const table = (plan: string) => `<pejl-savings-table plan="${plan}"></pejl-savings-table>`;

/** Everything that waits for nothing outside the page has happened. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Two elements that show the same plan, or one where another is named. */
async function page(...plans: string[]) {
  const asking = askedSource();
  placed(`<pejl-source>${plans.map(table).join('')}</pejl-source>`, { source: { source: asking.source } });
  await settle();
  const figures = [...document.querySelectorAll('pejl-savings-table')] as unknown as Figure[];
  return { ...asking, figures, source: document.querySelector('pejl-source')! };
}

const saysRetry = (figure: Figure) => textOf(part(figure, 'state')).includes('Prøv igen');

describe('Elements that ask the same', () => {
  it('wait for a call that one of them began, though that one goes', async () => {
    const { figures, last, asked } = await page('a', 'a');
    last().fail('server');
    await settle();
    const [first, second] = figures;
    expect(saysRetry(second!)).to.equal(true);
    void first!.reload();
    await settle();
    first!.remove();
    await settle();
    expect([asked.length, last().signal.aborted]).to.deep.equal([2, false]);
    last().fail('server');
    await settle();
    expect(saysRetry(second!)).to.equal(true);
  });

  it('are not taken for fresh when a call for newer figures is stopped', async () => {
    const { figures, last, source } = await page('a');
    last().answer(titled('Gammel'));
    await settle();
    void figures[0]!.reload();
    last().fail('server');
    await settle();
    const stale = 'Tallene er ikke de nyeste';
    expect(wordsOf(figures[0]!)).to.include(stale);
    const other = document.createElement('pejl-savings-table') as unknown as Figure;
    Object.assign(other, { plan: 'a' });
    source.append(other);
    await settle();
    void other.reload();
    await settle();
    other.remove();
    await settle();
    last().fail('server');
    await settle();
    expect(wordsOf(figures[0]!)).to.include(stale);
  });

  it('all wait when the network is back, so that none hangs when one goes', async () => {
    const { figures, last } = await page('a', 'a');
    last().fail('offline');
    await settle();
    window.dispatchEvent(new Event('online'));
    await settle();
    figures[0]!.remove();
    await settle();
    expect(last().signal.aborted).to.equal(false);
    last().answer(titled('Tilbage'));
    await settle();
    expect(wordsOf(figures[1]!)).to.include('Tilbage');
  });

  it('ask anew what was set in the same turn, once, and wait for that', async () => {
    const { figures, asked, last } = await page('a');
    last().answer(titled('Plan a'));
    await settle();
    figures[0]!.setAttribute('plan', 'b');
    const done = figures[0]!.reload();
    await settle();
    expect(asked.map(({ question }) => question.plan)).to.deep.equal(['a', 'b']);
    last().answer(titled('Plan b'));
    await done;
    expect(wordsOf(figures[0]!)).to.include('Plan b');
  });
});

describe('What a source has told one reader', () => {
  it('is not kept for the next after 401, nor what stood on the page then', async () => {
    const { figures, asked, last, source } = await page('a', 'b');
    for (const { answer } of asked) answer(titled('For Anna'));
    await settle();
    void figures[0]!.reload();
    last().fail('unauthorized');
    await settle();
    source.replaceChildren();
    await settle();
    source.innerHTML = table('a') + table('b');
    await settle();
    for (const figure of document.querySelectorAll('pejl-savings-table'))
      expect(wordsOf(figure)).not.to.include('Anna');
  });

  it('is not kept after 403 on anything: another one may have signed in', async () => {
    const { figures, last } = await page('a');
    last().answer(titled('For Anna'));
    await settle();
    figures[0]!.setAttribute('plan', 'b');
    await settle();
    last().fail('forbidden');
    await settle();
    figures[0]!.setAttribute('plan', 'a');
    await settle();
    last().fail('server');
    await settle();
    expect(wordsOf(figures[0]!)).not.to.include('Anna');
  });

  it('goes with the last pejl-source, though the page keeps the source itself', async () => {
    const asking = askedSource();
    const html = `<pejl-source>${table('a')}</pejl-source>`;
    placed(html, { source: { source: asking.source } });
    await settle();
    asking.last().answer(titled('For Anna'));
    await settle();
    document.body.replaceChildren();
    await settle();
    const figure = placed(html, { source: { source: asking.source } });
    await settle();
    expect(wordsOf(figure)).not.to.include('Anna');
  });
});

describe('What the page hears', () => {
  it('is that figures are there again, though the source gives the same object', async () => {
    const same = savingsPlan({ id: 'a' });
    let isDown = false;
    const getSavingsPlan = () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(same));
    const figure = placed(`<pejl-source>${table('a')}</pejl-source>`, {
      source: { source: reportingSource({ getSavingsPlan }) },
    });
    await next(figure, 'pejl-load');
    const heard = heardEvents();
    for (isDown of [false, true, false]) {
      await figure.reload();
      await settle();
    }
    expect(heard.map(({ type }) => type)).to.deep.equal(['pejl-load', 'pejl-error', 'pejl-load']);
  });

  it('comes by the log that the page has at the time, for any source, without asking anew', async () => {
    const asking = askedSource();
    const html = `<pejl-source>${table('a')}</pejl-source>`;
    const figure = placed(html, { source: { source: combineSources(asking.source) } });
    await settle();
    const source = document.querySelector('pejl-source')!;
    const logs: string[] = [];
    for (const name of ['first', 'second']) {
      source.log = ({ error }: LogEntry) => logs.push(`${name} ${error.kind}`);
      await source.updateComplete;
      if (name === 'second') void figure.reload();
      await settle();
      asking.last().fail('server');
      await settle();
    }
    expect(asking.asked.length).to.equal(2);
    expect(logs).to.deep.equal(['first server', 'second server']);
  });
});
