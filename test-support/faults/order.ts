/** Faults of time: what comes too late, in the wrong order, while nobody looks, or by a clock that is wrong. */
import { expect } from 'chai';
import { openSource } from '../../src/client/share.js';
import { type Figure, isLoading, next, part, placed, settled, textOf, until } from '../mount.js';
import { onPage, type Subject } from './subject.js';
import { type Seen, shows, watched } from './watch.js';
import { words } from './words.js';

interface Asked {
  readonly signal: AbortSignal;
  readonly answer: (data: unknown) => void;
  readonly fail: (kind: string) => void;
}

/** A source of a page that answers any question when the test says so. */
function heldSource() {
  const asked: Asked[] = [];
  const ask = (_args: object, signal: AbortSignal) =>
    new Promise((resolve, reject) => {
      const fail = (kind: string) => reject(Object.assign(new Error(kind), { kind }));
      asked.push({ signal, answer: resolve, fail });
    });
  return { source: openSource(new Proxy({}, { get: () => ask })), asked };
}

/** The reader turns to the page, or away from it. */
function turn(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

export function orderTests(tag: string, subject: Subject): void {
  const { attributes, otherAttributes, toOther, told, properties } = subject;
  const [first, second] = [told('først'), told('sidst')];
  const element = (more = attributes) => `<${tag} ${more}></${tag}>`;

  /** An element that has asked, and waits. */
  async function waiting(): Promise<{ figure: Figure; asked: Asked[]; watch: Seen }> {
    const { source, asked } = heldSource();
    const figure = placed(`<pejl-source>${element()}</pejl-source>`, onPage(subject, { source }));
    const watch = watched(figure);
    await figure.updateComplete;
    expect(isLoading(figure) && asked.length === 1).to.equal(true);
    return { figure, asked, watch };
  }

  describe('in time', () => {
    afterEach(() => {
      Reflect.deleteProperty(document, 'hidden');
    });

    for (const ending of ['answer', 'fault'] as const) {
      it(`the ${ending} of an older question does not stand after a newer answer`, async () => {
        const { figure, asked, watch } = await waiting();
        const reloaded = figure.reload();
        asked[1]!.answer(second.answer);
        await reloaded;
        if (ending === 'answer') asked[0]!.answer(first.answer);
        else asked[0]!.fail('server');
        await figure.updateComplete;
        expect(shows(figure, second)).to.equal(true);
        expect(watch.heard).to.deep.equal(['pejl-load']);
        expect(watch.hasShown(first)).to.equal(false);
      });

      it(`a slow question whose element is gone is stopped, and its ${ending} is nobody's`, async () => {
        const { figure, asked, watch } = await waiting();
        figure.remove();
        await figure.updateComplete;
        expect(asked[0]!.signal.aborted).to.equal(true);
        if (ending === 'answer') asked[0]!.answer(first.answer);
        else asked[0]!.fail('server');
        await figure.updateComplete;
        expect(watch.heard).to.deep.equal([]);
        expect(watch.hasShown(first)).to.equal(false);
      });
    }

    it('an element that is moved while it loads goes on waiting', async () => {
      const { figure, asked, watch } = await waiting();
      const place = document.createElement('div');
      figure.closest('pejl-source')!.append(place);
      place.append(figure);
      await figure.updateComplete;
      asked[0]!.answer(first.answer);
      await next(figure, 'pejl-load');
      expect(shows(figure, first) && asked.length === 1).to.equal(true);
      expect(watch.heard).to.deep.equal(['pejl-load']);
    });

    it('an element that is moved to another source while it loads asks that one', async () => {
      const { figure, asked, watch } = await waiting();
      const { source, asked: there } = heldSource();
      const page = document.createElement('pejl-source');
      Object.assign(page, onPage(subject, { source }).source);
      document.body.append(page);
      page.append(figure);
      await until(figure, () => there.length === 1);
      await Promise.resolve();
      expect(asked[0]!.signal.aborted).to.equal(true);
      asked[0]!.answer(first.answer);
      there[0]!.answer(second.answer);
      await next(figure, 'pejl-load');
      expect(shows(figure, second)).to.equal(true);
      expect(watch.hasShown(first)).to.equal(false);
    });

    it('a fault goes at once when something else is asked for', async () => {
      const { figure, asked, watch } = await waiting();
      asked[0]!.fail('server');
      await settled(figure);
      const other = document.createElement('template');
      other.innerHTML = element(otherAttributes);
      for (const { name, value } of other.content.firstElementChild!.attributes) figure.setAttribute(name, value);
      await figure.updateComplete;
      expect(isLoading(figure)).to.equal(true);
      asked[1]!.answer(toOther(second.answer));
      await next(figure, 'pejl-load');
      expect(watch.heard).to.deep.equal(['server', 'pejl-load']);
    });

    it('without a network it waits, and asks by itself when there is one', async () => {
      const { figure, asked } = await waiting();
      asked[0]!.fail('offline');
      await settled(figure);
      expect(textOf(part(figure, 'state'))).to.include(words.offline.cause);
      window.dispatchEvent(new Event('online'));
      await until(figure, () => asked.length === 2);
      asked[1]!.answer(first.answer);
      await next(figure, 'pejl-load');
      expect(shows(figure, first)).to.equal(true);
    });

    it('figures of a session that ended come again when the reader is back from signing in', async () => {
      const { figure, asked } = await waiting();
      asked[0]!.answer(first.answer);
      await next(figure, 'pejl-load');
      const reloaded = figure.reload();
      asked[1]!.fail('unauthorized');
      await reloaded;
      turn(true);
      turn(false);
      await until(figure, () => asked.length === 3);
      asked[2]!.answer(second.answer);
      await next(figure, 'pejl-load');
      expect(shows(figure, second)).to.equal(true);
    });

    it('an answer that comes while nobody looks is there when the reader is back', async () => {
      const { figure, asked } = await waiting();
      turn(true);
      asked[0]!.answer(first.answer);
      await next(figure, 'pejl-load');
      turn(false);
      expect(shows(figure, first) && asked.length === 1).to.equal(true);
    });

    it('a fault of one question leaves the figures of another alone', async () => {
      const { figure, asked } = await waiting();
      const page = figure.closest('pejl-source')!;
      page.insertAdjacentHTML('beforeend', element(otherAttributes));
      const other = page.lastElementChild as Figure;
      Object.assign(other, properties);
      await until(other, () => asked.length === 2);
      asked[0]!.answer(first.answer);
      asked[1]!.fail('server');
      await Promise.all([next(figure, 'pejl-load'), next(other, 'pejl-error')]);
      expect(shows(figure, first)).to.equal(true);
      expect(textOf(part(other, 'state'))).to.include(words.server.cause);
    });

    it('twenty elements fail together, and one reader brings them all back by one question', async () => {
      const { source, asked } = heldSource();
      const many = `<pejl-source>${element().repeat(20)}</pejl-source>`;
      const figures = [...placed(many, onPage(subject, { source })).parentElement!.children] as Figure[];
      const heard = figures.map((figure) => watched(figure).heard);
      await Promise.all(figures.map(({ updateComplete }) => updateComplete));
      asked[0]!.fail('server');
      await Promise.all(figures.map(settled));
      void figures[7]!.reload();
      asked[1]!.answer(first.answer);
      await Promise.all(figures.map((figure) => until(figure, () => shows(figure, first))));
      await figures[19]!.updateComplete;
      expect(asked.length).to.equal(2);
      for (const events of heard) expect(events).to.deep.equal(['server', 'pejl-load']);
    });
  });

  it('a source that has no such figures says so, and there is nothing to try again', async () => {
    const figure = placed(`<pejl-source>${element()}</pejl-source>`, onPage(subject, { source: {} }));
    const { heard } = watched(figure);
    await next(figure, 'pejl-error');
    expect(textOf(part(figure, 'state'))).to.include('Kilden har ikke den slags tal');
    expect(figure.shadowRoot!.querySelectorAll('button').length).to.equal(0);
    expect(heard).to.deep.equal(['unanswered']);
  });
}
