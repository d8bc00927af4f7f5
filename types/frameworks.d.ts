import type { PejlTags } from '../dist/types/elements.js';

export type PejlTag = keyof PejlTags;

/** The tags of a copy: with a suffix those of `definePejl({ suffix })`. */
export type Suffixed<Tag extends string, Suffix extends string> = Suffix extends '' ? Tag : `${Tag}-${Suffix}`;

/** A listener for each event, by the name that a framework gives it. */
export type Listeners<Events, Before extends string> = {
  [Name in keyof Events as `${Before}${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What is set in a template or in JSX. */
export type Given<Tag extends PejlTag> = PejlTags[Tag]['attributes'] & PejlTags[Tag]['properties'];

/** A framework's own attributes of any element, where Pejl's do not go before them. */
export type With<Host, Own> = Omit<Host, keyof Own> & Own;

/**
 * For a framework that may write `false` as a text into an attribute whose name has a hyphen: an element reads that as
 * present. What is not wanted is left out.
 */
export type WithoutFalse<Props> = {
  [Name in keyof Props]: Name extends `${string}-${string}` ? Exclude<Props[Name], false> : Props[Name];
};
