/** Watches a page for anything that data must not make it do. */

interface Watch {
  /** What has happened since, in words. */
  readonly seen: () => readonly string[];
  readonly stop: () => void;
}

type Replaceable = Record<string, unknown>;
type Called = (...args: readonly unknown[]) => unknown;

/** What is fetched because the reader asked for it: modules of our own. */
const isOwnModule = (url: string): boolean => new URL(url).origin === location.origin && /\.[jt]s(\?|$)/.test(url);

/**
 * Watches for scripts that run, dialogs, text turned into code, requests and navigations. What would make one is stopped
 * where that can be, and remembered.
 */
export function watched(): Watch {
  const seen: string[] = [];
  const undo: (() => void)[] = [];
  const replace = (target: object, name: string, make: (original: Called) => unknown) => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const original = (target as Replaceable)[name] as Called;
    Object.defineProperty(target, name, { configurable: true, writable: true, value: make(original) });
    undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  };
  const remembered = (name: string) => () => (): void => {
    seen.push(name);
  };

  for (const name of ['hit', 'alert', 'confirm', 'prompt', 'open', 'eval']) replace(window, name, remembered(name));
  for (const name of ['write', 'writeln', 'execCommand']) replace(document, name, remembered(`document.${name}`));
  replace(window, 'Function', (original) => {
    const coded = () => {
      seen.push('Function');
      return () => undefined;
    };
    return new Proxy(original, { apply: coded, construct: coded });
  });
  for (const name of ['setTimeout', 'setInterval'])
    replace(window, name, (original) => (task: unknown, ...rest: readonly unknown[]) => {
      if (typeof task === 'function') return original.call(window, task, ...rest);
      seen.push(`${name} of a text`);
      return 0;
    });
  replace(window, 'fetch', () => () => {
    seen.push('fetch');
    return Promise.reject(new TypeError('Nothing is fetched here.'));
  });
  replace(XMLHttpRequest.prototype, 'open', remembered('XMLHttpRequest'));
  replace(Navigator.prototype, 'sendBeacon', remembered('sendBeacon'));

  const observer = new PerformanceObserver((list) => {
    requested(list.getEntries());
  });
  const requested = (entries: readonly PerformanceEntry[]) => {
    for (const { name } of entries) if (!isOwnModule(name)) seen.push(`request of ${name}`);
  };
  observer.observe({ type: 'resource' });
  const onNavigate = (event: Event) => {
    seen.push('navigation');
    event.preventDefault();
  };
  const { navigation } = window as unknown as { navigation: EventTarget };
  navigation.addEventListener('navigate', onNavigate);
  undo.push(() => {
    navigation.removeEventListener('navigate', onNavigate);
    observer.disconnect();
  });

  return {
    seen: () => {
      requested(observer.takeRecords());
      return seen;
    },
    stop: () => {
      for (const step of undo.reverse()) step();
    },
  };
}
