/** `import type {} from 'pejl/react'`: Pejl's tags in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PejlTags } from '../dist/types/elements.js';
import type { Given, Listeners, PejlTag, Suffixed, With } from './frameworks.js';

type Host<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/**
 * What React may set on a tag. The case reference is not among it: React writes a text as an attribute on the server, and
 * in the browser until the element is defined. Set it by `ref`.
 */
export type PejlProps<Tag extends PejlTag> = With<
  Host<PejlTags[Tag]['element']>,
  Given<Tag> & Listeners<PejlTags[Tag]['events'], 'on'>
>;

/** For a suffix: `declare module 'react' { namespace JSX { interface IntrinsicElements extends PejlElements<'x'> {} } }`. */
export type PejlElements<Suffix extends string = ''> = {
  [Tag in PejlTag as Suffixed<Tag, Suffix>]: PejlProps<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PejlElements {}
  }
}
