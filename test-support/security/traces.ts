/** Looks for a text everywhere that a page keeps, sends or tells, while elements do their work. */
import { turn } from './memory.js';
import { replaced } from './taken.js';

export interface Traces {
  /** The places where a text has come, in words. */
  readonly of: (text: string) => Promise<readonly string[]>;
  readonly stop: () => void;
}

/** What is written down for good, logged, sent or called; each call is remembered with its arguments. */
const kept: readonly (readonly [target: object, ...names: string[]])[] = [
  [Storage.prototype, 'setItem'],
  [IDBFactory.prototype, 'open'],
  [IDBObjectStore.prototype, 'put', 'add'],
  [CacheStorage.prototype, 'open'],
  [Cache.prototype, 'put', 'add'],
  [History.prototype, 'pushState', 'replaceState'],
  [Navigator.prototype, 'sendBeacon'],
  [window, 'postMessage'],
  [BroadcastChannel.prototype, 'postMessage'],
  [XMLHttpRequest.prototype, 'open', 'send'],
  [Performance.prototype, 'mark', 'measure'],
];

export function traces(): Traces {
  const told: { readonly where: string; readonly what: string }[] = [];
  const note = (where: string, values: readonly unknown[]) => {
    for (const { path, text } of values.flatMap((value) => reached(value)))
      told.push({ where: where + path, what: text });
  };
  const logged = Object.keys(console).filter((name) => typeof Reflect.get(console, name) === 'function');
  const restore = replaced([
    ...logged.map((name) => [console, name, (...args: unknown[]) => note(`console.${name}`, args)] as const),
    ...kept.flatMap(([target, ...names]) => names.map((name) => [target, name, noted(target, name, note)] as const)),
    [EventTarget.prototype, 'dispatchEvent', dispatching(note)],
  ]);
  // The list that the page itself keeps of them is full after a while.
  const requests = new PerformanceObserver((list) => {
    requested(list.getEntries());
  });
  const requested = (entries: readonly PerformanceEntry[]) => {
    note(
      'request',
      entries.map(({ name }) => name),
    );
  };
  requests.observe({ type: 'resource' });
  const onFault = (event: Event) => note(event.type, [event]);
  for (const type of faults) window.addEventListener(type, onFault);

  return {
    of: async (text) => {
      // A request is told of when its answer has come.
      await turn();
      requested(requests.takeRecords());
      const everywhere = [...told, ...(await standing())];
      const found = everywhere.filter(({ where, what }) => what.includes(text) || where.includes(text));
      return [...new Set(found.map(({ where }) => where))];
    },
    stop: () => {
      restore();
      requests.disconnect();
      for (const type of faults) window.removeEventListener(type, onFault);
    },
  };
}

const faults = ['error', 'unhandledrejection'] as const;

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Note = (where: string, values: readonly unknown[]) => void;

const noted = (target: object, name: string, note: Note): Method => {
  const original = Reflect.get(target, name) as Method;
  return function (this: unknown, ...args) {
    note(name, args);
    return original.apply(this, args);
  };
};

/** Events that leave the element that they were fired at. */
const dispatching = (note: Note): Method => {
  const original = EventTarget.prototype.dispatchEvent as Method;
  return function (this: unknown, ...args) {
    const [event] = args as [Event];
    if (event.bubbles || this === window || this === document) note(`event ${event.type}`, [event]);
    return original.apply(this, args);
  };
};

/** What stands on the page at this moment, outside the elements' own roots. */
async function standing(): Promise<{ where: string; what: string }[]> {
  const databases = await indexedDB.databases();
  return Object.entries({
    'light DOM': document.documentElement.outerHTML,
    address: [location.href, document.referrer, document.title, JSON.stringify(history.state)].join('\n'),
    cookie: document.cookie,
    storage: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), window.name]),
    databases: JSON.stringify(databases),
    caches: JSON.stringify(await caches.keys()),
  }).map(([where, what]) => ({ where, what }));
}

interface Reached {
  /** The fields that lead there, such as ".error.cause.message". */
  readonly path: string;
  readonly text: string;
}

/** All the text that can be reached from a value, errors with their causes too. Nodes are looked at where they stand. */
function reached(value: unknown, path = '', seen = new Set<unknown>()): readonly Reached[] {
  const isEnd = typeof value !== 'object' || value === null || value instanceof Node || value === window;
  if (isEnd) return [{ path, text: String(value) }];
  if (seen.has(value)) return [];
  seen.add(value);
  const own = Reflect.ownKeys(value).filter((key) => typeof key === 'string');
  const items = value instanceof Map || value instanceof Set ? [...value] : [];
  return [
    // An event and an exception of the browser tell by getters too.
    ...[...own, ...getters].flatMap((key) => reached(Reflect.get(value, key), `${path}.${key}`, seen)),
    ...items.flatMap((item: unknown) => reached(item, `${path}.*`, seen)),
  ];
}

const getters = ['detail', 'reason', 'message', 'error', 'data', 'filename', 'name', 'stack', 'cause'];
