import { expect } from 'chai';
import { ContextProvider, ContextRoot } from '@lit/context';
import { LitElement } from 'lit';
import { reportingSource } from '../../test-support/reporting-source.js';
import '../../test-support/source-reader.js';
import { openSource } from '../client/share.js';
import { setPageSource, sourceContext, type SourceHandle } from './source-context.js';

class TestProvider extends LitElement {
  readonly provider = new ContextProvider(this, { context: sourceContext });
}
customElements.define('test-provider', TestProvider);

declare global {
  interface HTMLElementTagNameMap {
    'test-provider': TestProvider;
  }
}

const handle = (): SourceHandle => ({ source: openSource(reportingSource()), audience: 'committee' });
const reader = () => document.createElement('test-source-reader');

function provider(value: SourceHandle): TestProvider {
  const element = document.createElement('test-provider');
  element.provider.setValue(value);
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
});

/** Before any page-wide source: once there is one, it looks after the elements that have none around them. */
describe('the source of an element', () => {
  it('is the nearest one around it', () => {
    const [outer, inner] = [handle(), handle()];
    const element = reader();
    const around = provider(outer);
    const nearest = provider(inner);
    nearest.append(element);
    around.append(nearest);
    document.body.append(around);
    expect(element.has(inner.source)).to.equal(true);
    expect(element.audience).to.equal('committee');
  });

  it('is found from inside the shadow root of another element', () => {
    const value = handle();
    const around = provider(value);
    const shell = document.createElement('div');
    const element = reader();
    shell.attachShadow({ mode: 'open' }).append(element);
    around.append(shell);
    document.body.append(around);
    expect(element.has(value.source)).to.equal(true);
  });

  it('is none where there is none', async () => {
    const element = reader();
    document.body.append(element);
    await element.updateComplete;
    expect(element.has(undefined)).to.equal(true);
  });

  it('is found when it comes after the element', async () => {
    document.body.innerHTML = '<test-late><test-source-reader></test-source-reader></test-late>';
    const element = document.querySelector('test-source-reader')!;
    await element.updateComplete;
    const value = handle();
    customElements.define(
      'test-late',
      class extends LitElement {
        readonly provider = new ContextProvider(this, { context: sourceContext, initialValue: value });
      },
    );
    await element.updateComplete;
    expect(element.found).to.deep.equal([undefined, value.source]);
  });

  it('changes when the element is moved, without a moment of none', async () => {
    const [here, there] = [handle(), handle()];
    const [from, to] = [provider(here), provider(there)];
    const element = reader();
    from.append(element);
    document.body.append(from, to);
    await element.updateComplete;
    to.append(element);
    await element.updateComplete;
    expect(element.found).to.deep.equal([here.source, there.source]);
  });

  it('is let go when the element is moved to where there is none', async () => {
    const value = handle();
    const element = reader();
    const around = provider(value);
    around.append(element);
    document.body.append(around);
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(element.found).to.deep.equal([value.source, undefined]);
    around.provider.setValue(handle());
    expect(element.has(undefined)).to.equal(true);
  });
});

describe('setPageSource', () => {
  afterEach(() => {
    setPageSource(undefined);
  });

  it('serves elements that are there already, and those that come', async () => {
    const [before, after] = [reader(), reader()];
    document.body.append(before);
    await before.updateComplete;
    const source = reportingSource();
    setPageSource(source, 'management');
    document.body.append(after);
    for (const element of [before, after]) {
      expect(element.has(openSource(source))).to.equal(true);
      expect(element.audience).to.equal('management');
    }
  });

  it('gives way to a source around the element, also to one that comes later', async () => {
    setPageSource(reportingSource());
    const value = handle();
    document.body.innerHTML = '<test-later><test-source-reader></test-source-reader></test-later>';
    const element = document.querySelector('test-source-reader')!;
    customElements.define(
      'test-later',
      class extends LitElement {
        readonly provider = new ContextProvider(this, { context: sourceContext, initialValue: value });
      },
    );
    expect(element.has(value.source)).to.equal(true);
    setPageSource(reportingSource());
    expect(element.has(value.source)).to.equal(true);
  });

  it('counts the last one given, and undefined takes it away', () => {
    const element = reader();
    document.body.append(element);
    const [first, last] = [reportingSource(), reportingSource()];
    setPageSource(first);
    setPageSource(last);
    expect(element.has(openSource(last))).to.equal(true);
    setPageSource(undefined);
    expect(element.has(undefined)).to.equal(true);
  });

  it('is for the public unless told otherwise', () => {
    const element = reader();
    document.body.append(element);
    setPageSource(reportingSource());
    expect(element.audience).to.equal('public');
    setPageSource(reportingSource(), 'everybody' as never);
    expect(element.audience).to.equal('public');
  });

  it('works beside another copy that has done the same', async () => {
    const page = document.documentElement;
    new ContextRoot().attach(page);
    const [early, late] = [reader(), reader()];
    document.body.append(early);
    const other = new ContextProvider(page, { context: sourceContext, initialValue: undefined });
    other.hostConnected();
    const source = reportingSource();
    setPageSource(source);
    document.body.append(late);
    other.setValue(handle());
    setPageSource(source);
    await Promise.all([early.updateComplete, late.updateComplete]);
    expect([early.source, late.source].every((found) => found !== undefined)).to.equal(true);
  });
});
