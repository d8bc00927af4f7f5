/**
 * What an element may leave on a page when it is gone: listeners on what outlives it, timers that have not run, observers
 * that still observe. Counted from the start until `stop`, by what was asked for and not taken back.
 */

export interface Standing {
  /** What stands of what was asked for before `stop`, a line each; empty when nothing does. */
  readonly left: () => readonly string[];
  readonly stop: () => void;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** Calls `wrap` with a method and puts what it gives in its place. */
type Wrap = (target: object, name: string, wrap: (original: Method) => Method) => void;

const lasting = new Map<unknown, string>([
  [window, 'window'],
  [document, 'document'],
  [document.documentElement, 'html'],
  [document.head, 'head'],
  [document.body, 'body'],
  [navigator, 'navigator'],
  [screen, 'screen'],
  [visualViewport, 'visualViewport'],
]);

export function standing(): Standing {
  const undo: (() => void)[] = [];
  const wrap: Wrap = (target, name, make) => {
    const original = (target as Methods)[name]!;
    (target as Methods)[name] = make(original);
    undo.push(() => {
      (target as Methods)[name] = original;
    });
  };
  const counts = [listeners(wrap), signals(wrap), timers(wrap), observers(wrap)];
  return {
    left: () => counts.flatMap((count) => count()),
    stop: () => {
      for (const step of undo.reverse()) step();
    },
  };
}

const lines = (counts: ReadonlyMap<string, ReadonlySet<unknown>>): string[] =>
  [...counts].flatMap(([name, { size }]) => (size > 0 ? [`${size} ${name}`] : []));

const setIn = (sets: Map<string, Set<unknown>>, name: string): Set<unknown> => {
  const set = sets.get(name) ?? new Set();
  sets.set(name, set);
  return set;
};

/** On the page itself, and on every media query: those live as long as somebody listens. */
function listeners(wrap: Wrap): () => readonly string[] {
  const standingOn = new Map<string, Set<unknown>>();
  const nameOf = (target: unknown) =>
    lasting.get(target) ?? (target instanceof MediaQueryList ? target.media : undefined);
  const counting =
    (change: 'add' | 'delete') =>
    (original: Method): Method =>
      function (this: unknown, type, listener, ...rest) {
        // Called without an object it is the window's own.
        const target = this ?? window;
        const name = nameOf(target);
        if (name !== undefined) setIn(standingOn, `${String(type)} on ${name}`)[change](listener);
        return original.call(target, type, listener, ...rest);
      };
  wrap(EventTarget.prototype, 'addEventListener', counting('add'));
  wrap(EventTarget.prototype, 'removeEventListener', counting('delete'));
  return () => lines(standingOn);
}

/**
 * On signals that are still alive and have not fired: each call of a source that lasts would add to them. Nothing here
 * keeps a signal or a listener alive.
 */
function signals(wrap: Wrap): () => readonly string[] {
  const known = new WeakMap<AbortSignal, { readonly listeners: WeakSet<object>; count: number }>();
  const listened: WeakRef<AbortSignal>[] = [];
  const timed: WeakRef<AbortSignal>[] = [];
  const counting =
    (step: 1 | -1) =>
    (original: Method): Method =>
      function (this: unknown, type, listener, ...rest) {
        if (this instanceof AbortSignal) count(this, listener as object, step);
        return original.call(this ?? window, type, listener, ...rest);
      };
  const count = (signal: AbortSignal, listener: object, step: 1 | -1) => {
    const own = known.get(signal) ?? { listeners: new WeakSet(), count: 0 };
    if (!known.has(signal)) listened.push(new WeakRef(signal));
    known.set(signal, own);
    if (own.listeners.has(listener) === (step === 1)) return;
    own.count += step;
    own.listeners[step === 1 ? 'add' : 'delete'](listener);
  };
  wrap(EventTarget.prototype, 'addEventListener', counting(1));
  wrap(EventTarget.prototype, 'removeEventListener', counting(-1));
  wrap(AbortSignal, 'timeout', (original) => (...args) => {
    const signal = original.apply(AbortSignal, args) as AbortSignal;
    timed.push(new WeakRef(signal));
    return signal;
  });
  const alive = (refs: readonly WeakRef<AbortSignal>[]) =>
    refs.map((ref) => ref.deref()).filter((signal) => signal?.aborted === false) as AbortSignal[];
  return () => {
    const heard = alive(listened).filter((signal) => (known.get(signal)?.count ?? 0) > 0).length;
    const waiting = alive(timed).length;
    return [
      ...(heard > 0 ? [`${heard} signals listened to`] : []),
      ...(waiting > 0 ? [`${waiting} signals that wait for their time`] : []),
    ];
  };
}

function timers(wrap: Wrap): () => readonly string[] {
  const waiting = new Map<string, Set<unknown>>();
  const asked = (name: string, ends: boolean) =>
    wrap(window, name, (original) => (task, ...rest) => {
      const set = setIn(waiting, name);
      const id = original.call(
        window,
        (...args: unknown[]) => {
          if (ends) set.delete(id);
          (task as Method)(...args);
        },
        ...rest,
      );
      set.add(id);
      return id;
    });
  const dropped = (name: string, names: readonly string[]) =>
    wrap(window, name, (original) => (id) => {
      for (const one of names) setIn(waiting, one).delete(id);
      return original.call(window, id);
    });
  asked('setTimeout', true);
  asked('setInterval', false);
  asked('requestAnimationFrame', true);
  asked('requestIdleCallback', true);
  // Either clears both.
  dropped('clearTimeout', ['setTimeout', 'setInterval']);
  dropped('clearInterval', ['setTimeout', 'setInterval']);
  dropped('cancelAnimationFrame', ['requestAnimationFrame']);
  dropped('cancelIdleCallback', ['requestIdleCallback']);
  return () => lines(waiting);
}

function observers(wrap: Wrap): () => readonly string[] {
  const observing = new Map<string, Set<unknown>>();
  for (const kind of [ResizeObserver, MutationObserver, IntersectionObserver, PerformanceObserver]) {
    const { name, prototype } = kind as { name: string; prototype: object };
    wrap(
      prototype,
      'observe',
      (original) =>
        function (this: unknown, ...args) {
          setIn(observing, name).add(this);
          return original.apply(this, args);
        },
    );
    wrap(
      prototype,
      'disconnect',
      (original) =>
        function (this: unknown, ...args) {
          setIn(observing, name).delete(this);
          return original.apply(this, args);
        },
    );
  }
  return () => lines(observing);
}
