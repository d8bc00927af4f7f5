/** An element that is gone leaves nothing behind, whatever it was doing. */
import { expect } from 'chai';
import { ApiError, type ApiErrorKind } from '../../src/client/api-error.js';
import { openSource } from '../../src/client/share.js';
import { setPageSource } from '../../src/shared/source-context.js';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, type Figure, mounted, placed, press, textOf } from '../mount.js';
import { reportingSource } from '../reporting-source.js';
import { collected, collectedUntil, type Memory, mounts, turn } from './memory.js';
import { standing } from './standing.js';
import { type NamedSubject, pagesOf } from './subject.js';

/** How an element comes onto the page and what happens to it there; it is removed afterwards. */
type Way = () => Promise<Figure>;

function waysOf(subject: NamedSubject): Readonly<Record<string, Way>> {
  const { operation, small, properties: every = {} } = subject;
  const { alone, asking, within } = pagesOf(subject);
  const answering = (answer: () => Promise<unknown>) => ({ source: reportingSource({ [operation]: answer }) });
  const failing = (kind: ApiErrorKind) => answering(() => Promise.reject(new ApiError(kind)));
  const never = answering(() => new Promise(() => undefined));
  const lasting = openSource(answering(() => Promise.resolve(small)).source);
  const getToken = () => 'a-token';
  const fetch = () => Promise.resolve(Response.json(small));
  const loading = async (page: Figure) => {
    await page.updateComplete;
    return page;
  };

  return {
    'given its data': () => mounted(alone, { figure: { data: small } }),
    'answered by a source': () => mounted(within, { every, source: answering(() => Promise.resolve(small)) }),
    'answered by the source of the page, which stays': async () => {
      setPageSource(lasting);
      return mounted(asking, { every });
    },
    'answered by a gateway that wants a token': () =>
      mounted(within, { every, source: { gateway: 'https://gateway.invalid', auth: 'token', getToken, fetch } }),
    'removed while it loads': () => loading(placed(within, { every, source: never })),
    'moved while it loads': async () => {
      const figure = await loading(placed(within, { every, source: never }));
      const place = document.createElement('div');
      document.body.append(place);
      place.append(figure.parentElement!);
      return loading(figure);
    },
    'waiting for the network to come back': () => mounted(within, { every, source: failing('offline') }),
    'waiting for the reader to sign in': () => mounted(within, { every, source: failing('unauthorized') }),
    'without a source': () => mounted(asking, { every }),
    'measured, sorted, unfolded, in another unit, shown as a table': async () => {
      const figure = await mounted(alone, { figure: { data: small } });
      await new Promise(requestAnimationFrame);
      await used(figure);
      return figure;
    },
  };
}

async function used(figure: Figure): Promise<void> {
  const toggle = allInside(figure, 'button').find((button) => textOf(button) === sharedDa.showTable);
  if (toggle) await press(figure, toggle);
  for (const selector of ['.sort', '.details', '[aria-expanded]']) {
    const button = allInside(figure, `button${selector}`)[0];
    if (button) await press(figure, button);
  }
  const unit = allInside<HTMLSelectElement>(figure, '.toolbar select')[0];
  if (unit) unit.selectedIndex = (unit.selectedIndex + 1) % unit.options.length;
  unit?.dispatchEvent(new Event('change'));
  await figure.updateComplete;
}

export function leakRules(subject: NamedSubject): void {
  describe('when it is gone', () => {
    const ways = Object.entries(waysOf(subject));
    const comeAndGo = async (way: Way, count: number) => {
      const gone: WeakRef<Figure>[] = [];
      for (let time = 0; time < count; time += 1) {
        gone.push(new WeakRef(await way()));
        document.body.replaceChildren();
      }
      return gone;
    };
    // The least that has been counted: what was made once for the page may be gone by and by, and must hide nothing.
    let least: Memory;

    before(async function () {
      this.timeout(60_000);
      // What is made once for the page, whatever the number of elements, is made here.
      for (const [, way] of ways) await comeAndGo(way, 5);
      setPageSource(undefined);
      least = await collected();
    });
    afterEach(() => {
      setPageSource(undefined);
    });

    for (const [name, way] of ways) {
      it(`leaves no node, no listener, no timer and no observer behind: ${name}`, async function () {
        const times = await mounts();
        // Throwing away what nothing refers to takes seconds on a machine that is busy.
        this.timeout(20_000 + times * 100);
        const { left, stop } = standing();
        let gone: readonly WeakRef<Figure>[] = [];
        try {
          gone = await comeAndGo(way, times);
          // What is moved is told from what is removed in the turn after.
          await turn();
        } finally {
          stop();
        }
        const perTime = (memory: Memory, what: keyof Memory) =>
          Math.max(0, Math.floor((memory[what] - least[what]) / times));
        const leftOf = (memory: Memory) => ({
          standing: left(),
          documents: perTime(memory, 'documents'),
          nodes: perTime(memory, 'nodes'),
          listeners: perTime(memory, 'jsEventListeners'),
          // The last one may still stand in a register of the engine's.
          figures: Math.max(0, gone.filter((figure) => figure.deref() !== undefined).length - 1),
        });
        const nothing = { standing: [], documents: 0, nodes: 0, listeners: 0, figures: 0 };
        const after = await collectedUntil((memory) => JSON.stringify(leftOf(memory)) === JSON.stringify(nothing));
        const found = leftOf(after);
        // What one way has left is not held against the next.
        const isClean = JSON.stringify(found) === JSON.stringify(nothing);
        const counted = (what: keyof Memory) => (isClean ? Math.min(least[what], after[what]) : after[what]);
        least = {
          documents: counted('documents'),
          nodes: counted('nodes'),
          jsEventListeners: counted('jsEventListeners'),
        };
        expect(found).to.deep.equal(nothing);
      });
    }
  });
}
