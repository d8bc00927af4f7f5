import { expect } from 'chai';
import type { PejlSavingsProgress, PejlSavingsTable } from '../../src/pejl.js';

/** What the browser reported against the page's policy, from before anyone listened too. */
async function violationsOf(page: Window): Promise<string[]> {
  const { ReportingObserver } = page as unknown as {
    ReportingObserver: new (
      done: (reports: readonly { readonly body: { readonly effectiveDirective: string } }[]) => void,
      options: { readonly types: readonly string[]; readonly buffered: boolean },
    ) => { observe(): void };
  };
  const found: string[] = [];
  const observer = new ReportingObserver(
    (reports) => found.push(...reports.map(({ body }) => body.effectiveDirective)),
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
  // Reports are handed over in a task of their own.
  await new Promise((resolve) => page.requestAnimationFrame(() => page.setTimeout(resolve)));
  return found;
}

async function opened(path: string): Promise<Window & { readonly document: Document }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  return frame.contentWindow!;
}

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
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows the plan, and the browser has nothing to report', async () => {
    const page = await opened('/strict/demo/static/');
    const { table, progress } = await drawn(page);
    const total = [...table.shadowRoot!.querySelectorAll('tfoot td .figure')].map(({ textContent }) => textContent);
    expect(total).to.deep.equal(['25,0', '16,7', '17,6', '−7,4', '70,4']);
    expect(progress.shadowRoot!.querySelector('.whole')).to.exist;

    await pressed(progress, '.tool');
    await pressed(table, '.sort');
    table.locale = 'en';
    await table.updateComplete;
    expect(await violationsOf(page)).to.deep.equal([]);
  });

  it('would be told of a violation', async () => {
    const page = await opened('/strict/test-support/pages/violating.html');
    expect(await violationsOf(page)).to.deep.equal(['style-src-attr']);
  });
});
