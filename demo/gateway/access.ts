import type { Access } from './mapping.js';
import { type Audience, audiences, includes } from './pejl.js';
import type { Caller } from './tokens.js';

/**
 * Whom the answer is made for: the one that was asked for, where one of the caller's roles reaches that far; else the
 * widest one that is part of it and that a role reaches. undefined where the caller may see nothing at all.
 */
export function grantedTo(
  asked: Audience,
  caller: Caller | undefined,
  { anonymous, roles }: Access,
): Audience | undefined {
  const held = (caller?.roles ?? []).flatMap((role) => roles.get(role) ?? []);
  const reached = audiences.filter((audience) => held.some((wide) => includes(wide, audience)));
  // Who has shown who he is may see no less than who has not.
  const all = anonymous ? new Set<Audience>(['public', ...reached]) : new Set(reached);
  const within = [...all].filter((audience) => includes(asked, audience));
  return within.find((wide) => within.every((audience) => includes(wide, audience)));
}
