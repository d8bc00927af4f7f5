import { expect } from 'chai';
import { askedSource, titled } from '../../test-support/asked-source.js';
import { isLoading, part, placed, textOf, until, wordsOf } from '../../test-support/mount.js';
import type { ApiErrorKind } from '../client/api-error.js';
import '../components/savings-table/savings-table.js';
import '../components/source/source.js';

/** An element that has asked, and that failed like this. */
async function failed(kind: ApiErrorKind) {
  const asking = askedSource();
  const figure = placed('<pejl-source><pejl-savings-table plan="handleplan-2015"></pejl-savings-table></pejl-source>', {
    source: { source: asking.source },
  });
  await figure.updateComplete;
  asking.last().fail(kind);
  await until(figure, () => !isLoading(figure));
  return { figure, ...asking };
}

const backOnline = () => window.dispatchEvent(new Event('online'));

/** The reader turns to the page, or away from it. */
function turn(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden');
  document.body.replaceChildren();
});

describe('after a failure', () => {
  it('figures come without the reader when the network is back', async () => {
    const { figure, asked, last } = await failed('offline');
    expect(textOf(part(figure, 'state'))).to.include('Tallene kunne ikke hentes');
    backOnline();
    await until(figure, () => asked.length === 2);
    last().answer(titled('Igen på nettet'));
    await until(figure, () => wordsOf(figure).includes('Igen på nettet'));
  });

  for (const kind of ['unauthorized', 'offline', 'timeout', 'server', 'rateLimited'] as const) {
    it(`figures come when the reader is back, having signed in or waited elsewhere: ${kind}`, async () => {
      const { figure, asked, last } = await failed(kind);
      turn(true);
      await figure.updateComplete;
      expect(asked.length).to.equal(1);
      turn(false);
      await until(figure, () => asked.length === 2);
      last().answer(titled('Tilbage'));
      await until(figure, () => wordsOf(figure).includes('Tilbage'));
    });
  }

  it('it waits for the next sign when the try fails too, and asks once for each', async () => {
    const { figure, asked, last } = await failed('offline');
    for (const times of [2, 3]) {
      backOnline();
      await until(figure, () => asked.length === times);
      last().fail('offline');
      await until(figure, () => !isLoading(figure));
      expect(asked.length).to.equal(times);
    }
  });

  it('it goes on waiting where the element has been moved', async () => {
    const { figure, asked } = await failed('offline');
    const source = figure.closest('pejl-source')!;
    source.remove();
    backOnline();
    expect(asked.length).to.equal(1);
    document.body.append(source);
    await figure.updateComplete;
    const before = asked.length;
    backOnline();
    await until(figure, () => asked.length > before);
  });

  for (const kind of ['forbidden', 'notFound', 'notData', 'contract'] as const) {
    it(`${kind} is not tried again by itself`, async () => {
      const { figure, asked } = await failed(kind);
      backOnline();
      turn(false);
      await figure.updateComplete;
      expect(asked.length).to.equal(1);
    });
  }

  it('a sign says nothing to an element that has its figures', async () => {
    const { figure, asked, last } = await failed('offline');
    backOnline();
    await until(figure, () => asked.length === 2);
    last().answer(titled('Tal'));
    await until(figure, () => wordsOf(figure).includes('Tal'));
    backOnline();
    turn(false);
    await figure.updateComplete;
    expect(asked.length).to.equal(2);
  });
});
