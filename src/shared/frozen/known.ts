import type { Contract } from '../../client/contracts/contract.js';
import type { Answers, Operation } from '../../client/port.js';

/**
 * An answer without the fields that the contract does not know: nobody is shown them, so nobody can tell what they say of
 * whom. The contract's own check tells which it knows, since it reads no others.
 */
export function knownOf<O extends Operation>({ shape }: Contract<O>, answer: Answers[O]): Answers[O] {
  const read = new Map<object, Set<string>>();
  const proxies = new WeakMap<object, object>();
  const watched = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return watchedItems(value);
    const proxy = proxies.get(value) ?? new Proxy(value, { get: (target, name) => watched(seen(target, name)) });
    proxies.set(value, proxy);
    return proxy;
  };
  const watchedItems = (value: unknown): unknown => (Array.isArray(value) ? value.map(watched) : value);
  const seen = (target: object, name: string | symbol): unknown => {
    const names = read.get(target) ?? new Set<string>();
    read.set(target, names.add(String(name)));
    return Reflect.get(target, name);
  };
  shape(watched(answer));
  const kept = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(kept);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([name, field]) => field !== undefined && read.get(value)?.has(name));
    return Object.fromEntries(fields.map(([name, field]) => [name, kept(field)]));
  };
  return kept(answer) as Answers[O];
}
