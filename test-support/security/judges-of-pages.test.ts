/** A judge that never finds anything proves nothing: each of them is shown what it is there to find. */
import { expect } from 'chai';
import { collected, collectedUntil, turn } from './memory.js';
import { standing } from './standing.js';
import { openedStrictly, type StrictPage } from './strict-page.js';
import { traces } from './traces.js';

describe('Whoever counts what is left behind', () => {
  const signal = new AbortController();
  const held = { timers: [] as number[], node: document.createElement('p') };
  const nothing = () => undefined;
  const leaks: Readonly<
    Record<string, { readonly leak: () => unknown; readonly left: string; readonly mend: () => unknown }>
  > = {
    'a listener on the window': {
      leak: () => window.addEventListener('online', nothing),
      left: '1 online on window',
      mend: () => window.removeEventListener('online', nothing),
    },
    'a listener on a media query': {
      leak: () =>
        Object.assign(held, { query: matchMedia('(min-width: 1px)') }).query.addEventListener('change', nothing),
      left: '1 change on (min-width: 1px)',
      mend: nothing,
    },
    'a listener on a signal that lasts': {
      leak: () => signal.signal.addEventListener('abort', nothing),
      left: '1 signals listened to',
      mend: () => signal.signal.removeEventListener('abort', nothing),
    },
    'a signal that waits': {
      leak: () => Object.assign(held, { waiting: AbortSignal.timeout(60_000) }),
      left: '1 signals that wait for their time',
      mend: nothing,
    },
    'a timer': {
      leak: () => held.timers.push(window.setTimeout(nothing, 60_000)),
      left: '1 setTimeout',
      mend: () => clearTimeout(held.timers.pop()),
    },
    'an interval': {
      leak: () => held.timers.push(window.setInterval(nothing, 60_000)),
      left: '1 setInterval',
      mend: () => clearInterval(held.timers.pop()),
    },
    'an observer': {
      leak: () => {
        const observer = new ResizeObserver(nothing);
        observer.observe(held.node);
        Object.assign(held, { observer });
      },
      left: '1 ResizeObserver',
      mend: nothing,
    },
  };
  for (const [what, { leak, left, mend }] of Object.entries(leaks))
    it(`finds ${what}`, async () => {
      const counted = standing();
      leak();
      counted.stop();
      await collectedUntil(() => true);
      expect(counted.left()).to.deep.equal([left]);
      mend();
    });

  it('finds nothing of what was taken back, has run, or is forgotten', async () => {
    const counted = standing();
    for (const { leak, mend } of Object.values(leaks).filter((one) => one.mend !== nothing)) {
      leak();
      mend();
    }
    new AbortController().signal.addEventListener('abort', nothing);
    await turn();
    counted.stop();
    await collectedUntil(() => counted.left().length === 0);
    expect(counted.left()).to.deep.equal([]);
  });

  it('finds a node, a listener and a document that something still refers to', async function () {
    // Throwing away what nothing refers to takes seconds on a machine that is busy.
    this.timeout(20_000);
    // The runner's own page has a listener or two more or less from one moment to the next: these are many against it.
    const [many, few] = [200, 10];
    const before = await collected();
    const kept = Array.from({ length: many }, () => {
      const node = document.createElement('p');
      node.addEventListener('click', () => undefined);
      return [node, document.implementation.createHTMLDocument()];
    });
    const after = await collected();
    expect(after.nodes - before.nodes).to.be.at.least(many - few);
    expect(after.jsEventListeners - before.jsEventListeners).to.be.at.least(many - few);
    expect(after.documents - before.documents).to.be.at.least(many - few);
    kept.length = 0;
    const end = await collected();
    for (const what of ['nodes', 'jsEventListeners', 'documents'] as const)
      expect(end[what]).to.be.at.most(before[what] + few);
  });
});

describe('The strictest page', () => {
  let page: StrictPage;
  before(async () => {
    page = await openedStrictly('/test-support/pages/strict.html');
  });
  after(() => {
    page.close();
  });

  const put = (tag: string, fields: object): void => {
    const element = Object.assign(page.document.createElement(tag), fields);
    page.document.body.append(element);
  };
  const deeds: Readonly<Record<string, { readonly does: () => unknown; readonly broken: string }>> = {
    'a style attribute': {
      does: () => page.document.body.setAttribute('style', 'color: red'),
      broken: 'style-src-attr',
    },
    'a style element': { does: () => put('style', { textContent: 'p {}' }), broken: 'style-src-elem' },
    'a handler in an attribute': {
      does: () => page.document.body.setAttribute('onclick', 'hit(1)'),
      broken: 'require-trusted-types-for',
    },
    'a script in the page': { does: () => put('script', { text: 'hit(1)' }), broken: 'require-trusted-types-for' },
    'HTML of a text': { does: () => put('p', { innerHTML: '<b>x</b>' }), broken: 'require-trusted-types-for' },
    'text made code': { does: () => void page.window.eval('1'), broken: 'require-trusted-types-for' },
    'a policy of another name': {
      does: () =>
        (
          page.window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('other', {}),
      broken: 'trusted-types',
    },
    'a picture of another host': { does: () => put('img', { src: 'https://host.invalid/x.png' }), broken: 'img-src' },
    'a request to another host': { does: () => page.window.fetch('https://host.invalid/'), broken: 'connect-src' },
  };
  for (const [what, { does, broken }] of Object.entries(deeds))
    it(`tells of ${what}, by an event and by a report`, async () => {
      await Promise.resolve()
        .then(does)
        .catch(() => undefined);
      const { events, reports } = await page.broken();
      expect(events).to.include(broken);
      expect(reports).to.include(broken);
    });

  it('has nothing to tell of what it allows', async () => {
    put('p', { textContent: '<b>x</b>' });
    page.document.body.removeAttribute('style');
    expect(await page.broken()).to.deep.equal({ events: [], reports: [] });
  });
});

describe('Whoever looks for a secret', () => {
  const secret = ['canary', '0815'].join('-');
  const deeds: Readonly<
    Record<string, { readonly does: () => unknown; readonly where: string; readonly undo?: () => void }>
  > = {
    'the console': { does: () => console.warn('x', { deep: [secret] }), where: 'console.warn.deep.0' },
    'a store': {
      does: () => localStorage.setItem('x', secret),
      where: 'setItem',
      undo: () => localStorage.removeItem('x'),
    },
    'a cookie': {
      does: () => (document.cookie = `x=${secret}`),
      where: 'cookie',
      undo: () => (document.cookie = 'x=; max-age=0'),
    },
    'an attribute': {
      does: () => document.body.setAttribute('data-x', secret),
      where: 'light DOM',
      undo: () => document.body.removeAttribute('data-x'),
    },
    'a request': { does: () => fetch(`/LICENSE?${secret}`).then((response) => response.text()), where: 'request' },
    'an event that bubbles': {
      does: () => {
        const error = new Error('x', { cause: new Error(secret) });
        document.body.dispatchEvent(Object.assign(new Event('x', { bubbles: true }), { error }));
      },
      where: 'event x.error.cause.message',
    },
    'what an event tells': {
      does: () => document.dispatchEvent(new CustomEvent('x', { detail: new Map([['a', secret]]) })),
      where: 'event x.detail.*.1',
    },
    'another window': { does: () => window.postMessage(secret), where: 'postMessage' },
  };
  for (const [what, { does, where, undo }] of Object.entries(deeds))
    it(`finds it in ${what}`, async () => {
      const watch = traces();
      try {
        await does();
        expect(await watch.of(secret)).to.include(where);
        expect(await watch.of(`${secret}-not`)).to.deep.equal([]);
      } finally {
        watch.stop();
        undo?.();
      }
    });
});
