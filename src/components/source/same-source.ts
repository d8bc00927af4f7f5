import { forgetAnswers } from '../../client/share.js';
import type { ReportingSource } from '../../client/port.js';

interface Made {
  readonly of: readonly unknown[];
  readonly source: ReportingSource;
  readonly users: Set<object>;
}

const made = new Set<Made>();

/**
 * The source that is made of these parts, the same for all who use it at a time. A page may be put together of blocks
 * that each bring a `<pejl-source>` of their own: together they ask a question once. With its last user it is forgotten,
 * and all that it had been told.
 */
export function useSource(user: object, of: readonly unknown[], make: () => ReportingSource): ReportingSource {
  const isSame = (one: Made) => one.of.length === of.length && one.of.every((part, i) => part === of[i]);
  const used = [...made].find(isSame) ?? { of, source: make(), users: new Set() };
  made.add(used);
  used.users.add(user);
  leave(user, used);
  return used.source;
}

export function leaveSources(user: object): void {
  leave(user, undefined);
}

function leave(user: object, kept: Made | undefined): void {
  for (const one of made) {
    if (one === kept) continue;
    one.users.delete(user);
    if (one.users.size > 0) continue;
    made.delete(one);
    forgetAnswers(one.source);
  }
}
