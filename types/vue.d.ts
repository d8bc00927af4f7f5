/** `import type {} from 'pejl/vue'`: Pejl's tags in Vue's templates. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { PejlTags } from '../dist/types/elements.js';
import type { Given, Listeners, PejlTag, Suffixed, With, WithoutFalse } from './frameworks.js';

type Capital<Events> = { [Name in keyof Events as Capitalize<Name & string>]: Events[Name] };
type Emit<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

/** What a template sets on a tag. A case reference is said to be a property: `.caseRef`, not `:caseRef`. */
export type PejlProps<Tag extends PejlTag> = With<
  HTMLAttributes & PublicProps,
  WithoutFalse<Given<Tag>> & PejlTags[Tag]['texts'] & Listeners<Capital<PejlTags[Tag]['events']>, 'on'>
>;

/** For a suffix: `declare module 'vue' { interface GlobalComponents extends PejlComponents<'x'> {} }`. */
export type PejlComponents<Suffix extends string = ''> = {
  [Tag in PejlTag as Suffixed<Tag, Suffix>]: new () => PejlTags[Tag]['element'] & {
    $props: PejlProps<Tag>;
    $emit: Emit<PejlTags[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends PejlComponents {}
}
