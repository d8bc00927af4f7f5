/** `import type {} from 'pejl/preact'`: Pejl's tags in Preact's JSX. */
import type { DetailedHTMLProps, HTMLAttributes } from 'preact';
import type { PejlTags } from '../dist/types/elements.js';
import type { Given, Listeners, PejlTag, Suffixed, With, WithoutFalse } from './frameworks.js';

type Host<Element extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** What Preact may set on a tag. A case reference is not among it: a text may become an attribute. Set it by `ref`. */
export type PejlProps<Tag extends PejlTag> = With<
  Host<PejlTags[Tag]['element']>,
  WithoutFalse<Given<Tag>> & Listeners<PejlTags[Tag]['events'], 'on'>
>;

/** For a suffix: `declare module 'preact' { namespace JSX { interface IntrinsicElements extends PejlElements<'x'> {} } }`. */
export type PejlElements<Suffix extends string = ''> = {
  [Tag in PejlTag as Suffixed<Tag, Suffix>]: PejlProps<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PejlElements {}
  }
}
