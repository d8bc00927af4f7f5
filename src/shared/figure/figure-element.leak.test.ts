import { expect } from 'chai';
import { placed, settled } from '../../../test-support/mount.js';
import { reportingSource, savingsPlan } from '../../../test-support/savings-plan.js';
import '../../components/savings-progress/savings-progress.js';
import '../../components/savings-table/savings-table.js';
import '../../components/source/source.js';

type Call = (this: EventTarget, type: string, listener: unknown, options?: unknown) => void;

/** Counts the listeners that stand on targets that outlive an element, by target and type. */
function countedListeners() {
  const standing = new Map<string, Set<unknown>>();
  const lasting = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
  ]);
  const { addEventListener, removeEventListener } = EventTarget.prototype as {
    addEventListener: Call;
    removeEventListener: Call;
  };
  const setOf = (target: EventTarget, type: string) => {
    const key = `${lasting.get(target) ?? ''} ${type}`;
    const set = standing.get(key) ?? new Set();
    standing.set(key, set);
    return set;
  };
  Object.assign(EventTarget.prototype, {
    addEventListener(this: EventTarget | undefined, type: string, listener: unknown, options?: unknown) {
      const target = this ?? window;
      if (lasting.has(target)) setOf(target, type).add(listener);
      addEventListener.call(target, type, listener, options);
    },
    removeEventListener(this: EventTarget | undefined, type: string, listener: unknown, options?: unknown) {
      const target = this ?? window;
      if (lasting.has(target)) setOf(target, type).delete(listener);
      removeEventListener.call(target, type, listener, options);
    },
  });
  return {
    left: () => [...standing].flatMap(([key, listeners]) => (listeners.size > 0 ? [`${listeners.size} ${key}`] : [])),
    restore: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}

describe('An element that is gone', () => {
  for (const tag of ['pejl-savings-table', 'pejl-savings-progress'] as const) {
    const pages = {
      'given its data': () => placed(`<${tag}></${tag}>`, { figure: { data: savingsPlan() } }),
      'in a source': () =>
        placed(`<pejl-source><${tag} plan="a"></${tag}></pejl-source>`, { source: { source: reportingSource() } }),
    };
    for (const [name, page] of Object.entries(pages)) {
      it(`leaves nothing behind on the page after 100 times: <${tag}> ${name}`, async () => {
        // What is made once for the page, whatever the number of elements, is made here.
        await settled(page());
        document.body.replaceChildren();
        const nodes = () => document.querySelectorAll('*').length;
        const before = nodes();
        const { left, restore } = countedListeners();
        try {
          for (let times = 0; times < 100; times += 1) {
            await settled(page());
            document.body.replaceChildren();
          }
          expect(left()).to.deep.equal([]);
          expect(nodes()).to.equal(before);
        } finally {
          restore();
        }
      });
    }

    it(`can be collected: <${tag}>`, async () => {
      const gone: WeakRef<object>[] = [];
      for (let times = 0; times < 20; times += 1) {
        const figure = placed(`<pejl-source><${tag} plan="a"></${tag}></pejl-source>`, {
          source: { source: reportingSource() },
        });
        await settled(figure);
        gone.push(new WeakRef(figure));
        document.body.replaceChildren();
      }
      await collected();
      // The last one may still stand in a register of the engine's.
      expect(gone.filter((figure) => figure.deref() !== undefined).length).to.be.at.most(1);
    });
  }
});

/** The browser has thrown away what nothing refers to. */
async function collected(): Promise<void> {
  const { executeServerCommand } = await import('@web/test-runner-commands');
  for (let times = 0; times < 3; times += 1)
    await executeServerCommand('cdp', { method: 'HeapProfiler.collectGarbage', params: {} });
}
