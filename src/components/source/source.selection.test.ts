import { expect } from 'chai';
import { reportingSource } from '../../../test-support/reporting-source.js';
import '../../../test-support/source-reader.js';
import type { PejlSelectionChangeEvent } from '../../shared/events.js';
import type { Selection } from '../../shared/selection.js';
import './source.js';

const readers = () => [...document.querySelectorAll('test-source-reader')];
const settled = () =>
  Promise.all([...document.querySelectorAll('pejl-source'), ...readers()].map((element) => element.updateComplete));

/** A source with two readers in it, and what the page has heard of it. */
async function mounted(selection: unknown = {}) {
  document.body.innerHTML = `<pejl-source>${'<test-source-reader></test-source-reader>'.repeat(2)}</pejl-source>`;
  const source = document.querySelector('pejl-source')!;
  const heard: Selection[] = [];
  const onChange = (event: PejlSelectionChangeEvent) => heard.push(event.selection);
  document.addEventListener('pejl-selection-change', onChange);
  undo.push(() => {
    document.removeEventListener('pejl-selection-change', onChange);
  });
  source.source = reportingSource();
  source.selection = selection as Selection;
  await settled();
  return { source, heard };
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const each of undo.splice(0)) each();
  document.body.replaceChildren();
});

describe('what is chosen of a source', () => {
  it('is nothing, until the page or a reader chooses', async () => {
    await mounted();
    expect(readers().map(({ selection }) => selection)).to.deep.equal([{}, {}]);
  });

  it('is what the page sets, for every element, and the page hears nothing of that', async () => {
    const { source, heard } = await mounted({ offerType: 'botilbud' });
    expect(readers().map(({ selection }) => selection?.offerType)).to.deep.equal(['botilbud', 'botilbud']);
    source.selection = { period: '2026-08' };
    await settled();
    expect(readers()[1]?.selection).to.deep.equal({ period: '2026-08' });
    expect(heard).to.deep.equal([]);
  });

  it('is followed by all elements when a reader chooses in one, and the page hears of it once', async () => {
    const { source, heard } = await mounted({ period: '2026-08' });
    readers()[0]?.select?.({ offerType: 'botilbud' });
    await settled();
    const chosen = { offerType: 'botilbud', period: '2026-08' };
    expect(readers()[1]?.selection).to.deep.equal(chosen);
    expect(source.selection).to.deep.equal(chosen);
    expect(heard).to.deep.equal([chosen]);
    readers()[1]?.select?.({ offerType: undefined });
    await settled();
    expect([source.selection, heard.length]).to.deep.equal([{ period: '2026-08' }, 2]);
  });

  it('is no change where a reader chooses what is chosen, and no new source where another is', async () => {
    const { heard } = await mounted({ area: 'handicap' });
    const [reader] = readers();
    reader?.select?.({ area: 'handicap' });
    expect(heard).to.deep.equal([]);
    reader?.select?.({ area: 'psykiatri' });
    await settled();
    expect(reader?.found.length).to.equal(1);
  });

  it('holds nothing that is no choice, whoever sets it', async () => {
    const { heard } = await mounted({ offerType: '010203-1234', caseRef: 'sag-1', period: 'x' });
    expect(readers()[0]?.selection).to.deep.equal({});
    readers()[0]?.select?.({ offerType: '010203-1234' });
    expect(heard).to.deep.equal([]);
  });

  it('is that of the source of the page, which stays the one that was given last', async () => {
    document.body.innerHTML =
      '<pejl-source page-wide></pejl-source><pejl-source page-wide></pejl-source><test-source-reader></test-source-reader>';
    const [first, last] = document.querySelectorAll('pejl-source');
    const [reader] = readers();
    first!.source = reportingSource();
    await settled();
    last!.source = reportingSource();
    await settled();
    const { source } = reader!;
    reader?.select?.({ area: 'psykiatri' });
    await settled();
    expect([last!.selection, reader?.selection]).to.deep.equal([{ area: 'psykiatri' }, { area: 'psykiatri' }]);
    first!.selection = { area: 'handicap' };
    await settled();
    expect(reader?.has(source)).to.equal(true);
    expect(reader?.selection).to.deep.equal({ area: 'psykiatri' });
    last!.remove();
    await settled();
    expect(reader?.has(undefined)).to.equal(true);
  });
});
