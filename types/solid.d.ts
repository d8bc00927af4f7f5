/** `import type {} from 'pejl/solid'`: Pejl's tags in Solid's JSX. */
import type { JSX } from 'solid-js';
import type { PejlTags } from '../dist/types/elements.js';
import type { Given, Listeners, PejlTag, Suffixed, With } from './frameworks.js';

/** A text that must stand in no attribute, such as a case reference, is said to be a property: `prop:caseRef`. */
type Texts<Tag extends PejlTag> = {
  [Name in keyof PejlTags[Tag]['texts'] as `prop:${Name & string}`]?: PejlTags[Tag]['texts'][Name];
};

export type PejlProps<Tag extends PejlTag> = With<
  JSX.HTMLAttributes<PejlTags[Tag]['element']>,
  Given<Tag> & Texts<Tag> & Listeners<PejlTags[Tag]['events'], 'on:'>
>;

/** For a suffix: `declare module 'solid-js' { namespace JSX { interface IntrinsicElements extends PejlElements<'x'> {} } }`. */
export type PejlElements<Suffix extends string = ''> = {
  [Tag in PejlTag as Suffixed<Tag, Suffix>]: PejlProps<Tag>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends PejlElements {}
  }
}
