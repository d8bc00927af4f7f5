/** What a page and a server owe each other besides answers: few requests, none that nobody waits for, and a way back. */
import { expect } from 'chai';
import '../../src/pejl.js';
import { buttonOf, type Figure, next, part, placed, textOf } from '../mount.js';
import { cdp } from './frames.js';
import { closeIdle, heardFetch, kill, type Line, opened, start } from './server.js';
import { subjects } from './subjects.js';
import { notices, shows } from './watch.js';
import { words } from './words.js';

const tag = 'pejl-savings-table';
const { attributes, told } = subjects[tag];
const [old, newer] = [told('før'), told('efter')];
const element = `<${tag} ${attributes}></${tag}>`;
const inSource = ({ gateway }: Line, more = '', inner = element) =>
  `<pejl-source gateway="${gateway}" ${more}>${inner}</pejl-source>`;

/** An element on a page as hosts write it: by an attribute, with the clock and the network that there are. */
async function drawn(line: Line, more = ''): Promise<Figure> {
  const figure = placed(inSource(line, more));
  await next(figure, 'pejl-load');
  return figure;
}

/** Another page with the same figures, which has nothing of the one before but what the browser keeps. */
async function drawnAnew(line: Line, more = ''): Promise<Figure> {
  document.body.replaceChildren();
  await Promise.resolve();
  return drawn(line, more);
}

/** Whether the browser still has an answer of this line, so that it need not ask. */
async function isKept({ gateway, seen }: Line): Promise<boolean> {
  const asked = await seen();
  await fetch(new URL(asked[0]!.url, gateway), { cache: 'force-cache' });
  return (await seen()).length === asked.length;
}

/** What the browser tells pages of the network. Requests still reach a server that is there. */
const setOnline = (isOnline: boolean) =>
  cdp('Network.overrideNetworkState', {
    offline: !isOnline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });

/** The pauses between tries are drawn at random up to their limit; here all of them are the shortest. */
const { random } = Math;

export function networkLife(): void {
  before(() => {
    Math.random = () => 0;
  });
  after(() => {
    Math.random = random;
  });

  for (const way of ['pauseBeforeHead', 'pauseInBody'] as const) {
    it(`the server sees the request end with the last element that waits (${way})`, async () => {
      const line = await opened(old.answer, { way });
      const { fetch, nextHead } = heardFetch();
      const head = nextHead();
      const page = placed(inSource(line, '', element.repeat(2)), { source: { fetch } }).parentElement!;
      await (way === 'pauseInBody' ? head : line.until(1));
      page.firstElementChild!.remove();
      await Promise.resolve();
      expect((await line.seen()).map(({ end }) => end)).to.deep.equal(['none']);
      page.firstElementChild!.remove();
      await line.until(1, 'broken');
      expect((await line.seen()).length).to.equal(1);
    });
  }

  it('twenty elements, each in a pejl-source of its own, are one request', async () => {
    const line = await opened(old.answer);
    placed(inSource(line).repeat(20));
    const figures = [...document.querySelectorAll(tag)];
    await Promise.all(figures.map((figure) => next(figure, 'pejl-load')));
    expect(figures.filter((figure) => shows(figure, old)).length).to.equal(20);
    expect((await line.seen()).length).to.equal(1);
  });

  it('twenty such elements fail after three requests, and one reader brings all back by one more', async () => {
    const line = await opened(old.answer, { way: 'resetInBody' });
    placed(inSource(line).repeat(20));
    const figures = [...document.querySelectorAll(tag)];
    await Promise.all(figures.map((figure) => next(figure, 'pejl-error')));
    expect((await line.seen()).length).to.equal(3);
    await line.script(newer.answer);
    const loaded = figures.map((figure) => next(figure, 'pejl-load'));
    buttonOf(figures[3]!, 'Prøv igen').click();
    await Promise.all(loaded);
    expect((await line.seen()).length).to.equal(4);
  });

  it('asks by its ETag for what anyone may see, and shows it when nothing has changed', async () => {
    const line = await opened(old.answer, { way: 'tagged' });
    await drawn(line);
    const figure = await drawnAnew(line);
    expect(shows(figure, old)).to.equal(true);
    const [first, second] = await line.seen();
    expect(first!.headers['if-none-match']).to.equal(undefined);
    expect(second!.headers['if-none-match']).to.be.a('string');
    expect([first!.status, second!.status]).to.deep.equal([200, 304]);
    expect(await isKept(line)).to.equal(true);

    await line.script({ ...newer.answer, color: 'another length' }, { way: 'tagged' });
    await figure.reload();
    expect(shows(figure, newer)).to.equal(true);
  });

  it('leaves nothing in the browser of what not everyone may see, and never asks by a tag', async () => {
    const line = await opened(old.answer, { way: 'tagged' });
    await drawn(line, 'audience="committee"');
    await drawnAnew(line, 'audience="committee"');
    for (const { headers } of await line.seen()) {
      expect(headers['if-none-match']).to.equal(undefined);
      expect(headers['cache-control']).to.equal('no-cache');
      expect(headers.pragma).to.equal('no-cache');
    }
    expect(await isKept(line)).to.equal(false);
  });

  it('does not notice that a connection was closed between two questions', async () => {
    const line = await opened(old.answer);
    const figure = await drawn(line);
    await closeIdle();
    await line.script(newer.answer);
    await figure.reload();
    expect(shows(figure, newer)).to.equal(true);
    const [first, second] = await line.seen();
    expect(second!.connection).to.be.greaterThan(first!.connection);
  });

  it('does not notice that a connection was closed at the very moment of a question', async () => {
    const line = await opened(old.answer);
    const figure = await drawn(line);
    await line.script(newer.answer, { way: 'resetBeforeHead' }, { way: 'good' });
    await figure.reload();
    expect(shows(figure, newer)).to.equal(true);
  });

  it('keeps the figures while the server is dead, and gets newer ones when it is back and the reader asks', async () => {
    const line = await opened(old.answer);
    const figure = await drawn(line);
    await kill();
    const failed = next(figure, 'pejl-error');
    await figure.reload();
    expect((await failed).error.kind).to.equal('offline');
    expect(shows(figure, old)).to.equal(true);
    expect(notices(figure)).to.include(words.offline.cause);
    await start();
    await line.script(newer.answer);
    const loaded = next(figure, 'pejl-load');
    buttonOf(figure, 'Prøv igen').click();
    await loaded;
    expect(shows(figure, newer)).to.equal(true);
  });

  describe('when the network goes and comes back', () => {
    afterEach(async () => {
      await setOnline(true);
      await start();
    });

    for (const isFirst of [true, false]) {
      it(`is well within five seconds, ${isFirst ? 'with nothing' : 'with figures'} on screen before`, async () => {
        const line = await opened(old.answer);
        const figure = isFirst ? undefined : await drawn(line);
        await kill();
        await setOnline(false);
        expect(navigator.onLine).to.equal(false);
        const failing = figure ?? placed(inSource(line));
        const failed = next(failing, 'pejl-error');
        void figure?.reload();
        expect((await failed).error.kind).to.equal('offline');
        expect(textOf(figure ? failing.shadowRoot : part(failing, 'state'))).to.include(words.offline.cause);

        await start();
        await line.script(newer.answer);
        const loaded = next(failing, 'pejl-load');
        const began = performance.now();
        await setOnline(true);
        await loaded;
        expect(performance.now() - began).to.be.below(5000);
        expect(shows(failing, newer)).to.equal(true);
        expect((await line.seen()).length).to.equal(isFirst ? 1 : 2);
      });
    }
  });
}
