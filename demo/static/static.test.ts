import { expect } from 'chai';
import { openedStrictly } from '../../test-support/security/strict-page.js';
import type { PejlSavingsProgress, PejlSavingsTable } from '../../src/pejl.js';

/** Resolves when both figures of the page are drawn. */
async function drawn(page: Window): Promise<{ table: PejlSavingsTable; progress: PejlSavingsProgress }> {
  const table = page.document.querySelector<PejlSavingsTable>('pejl-savings-table')!;
  const progress = page.document.querySelector<PejlSavingsProgress>('pejl-savings-progress')!;
  for (const element of [table, progress]) {
    if (element.shadowRoot?.querySelector('figure')) continue;
    await new Promise((resolve) => {
      element.addEventListener('pejl-load', resolve, { once: true });
    });
  }
  return { table, progress };
}

/** Presses what a reader can press, so that what is fetched on demand is fetched. */
async function pressed(element: PejlSavingsTable | PejlSavingsProgress, selector: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLButtonElement>(selector)!.click();
  await element.updateComplete;
}

describe('a page of one script and one file under the strictest policy', () => {
  it('shows the plan, and the browser has nothing to report', async () => {
    const page = await openedStrictly('/demo/static/');
    const { table, progress } = await drawn(page.window);
    const total = [...table.shadowRoot!.querySelectorAll('tfoot td .figure')].map(({ textContent }) => textContent);
    expect(total).to.deep.equal(['25,0', '16,7', '17,6', '−7,4', '70,4']);
    expect(progress.shadowRoot!.querySelector('.whole')).to.exist;

    await pressed(progress, '.tool');
    await pressed(table, '.sort');
    table.locale = 'en';
    await table.updateComplete;
    expect(await page.broken()).to.deep.equal({ events: [], reports: [] });
    page.close();
  });

  it('would be told of a violation', async () => {
    const page = await openedStrictly('/test-support/pages/violating.html');
    expect((await page.broken()).reports).to.have.length(1);
    page.close();
  });
});
