/**
 * Whom something is shown to. public: anyone. committee: its members. management. casework: those who work with the
 * single case.
 */
export type Audience = 'public' | 'committee' | 'management' | 'casework';

export const audiences: readonly Audience[] = ['public', 'committee', 'management', 'casework'];

/** The audience that a text names; anything else means public, which shows least. */
export const audienceOf = (text: unknown): Audience => audiences.find((audience) => audience === text) ?? 'public';

/**
 * Whether all that `narrow` may see, `wide` may see too: public ⊂ committee ⊂ management, and public ⊂ casework.
 * Casework is not part of management, nor the other way: a case worker sees own cases, not the whole municipality.
 */
export const includes = (wide: Audience, narrow: Audience): boolean =>
  wide === narrow || narrow === 'public' || (wide === 'management' && narrow === 'committee');

/**
 * What may be shown where several audiences apply at once, such as those of answer, source and element: the widest one
 * that is part of them all. The one exception is stated by the rules: management and casework have committee in
 * common. It does not make committee part of casework, so committee and casework have only public in common. Because
 * of the exception the result depends on which audiences there are together: give all of them in one call.
 */
export function meet(first: Audience, ...rest: readonly Audience[]): Audience {
  const all = new Set([first, ...rest]);
  if (all.size === 2 && all.has('management') && all.has('casework')) return 'committee';
  return [...all].find((narrow) => [...all].every((wide) => includes(wide, narrow))) ?? 'public';
}
