import { type Difference, differencesOf } from './differences.js';
import type { FrozenPage } from './frozen.js';
import type { MarkupNode } from './nodes.js';
import { type StillsBy, writtenPage } from './page-nodes.js';
import { MarkupError, parseMarkup } from './parse-markup.js';
import { asWritten, readFrozen } from './read.js';

/** What came of holding a fixed file against its own data. */
export interface Verified {
  readonly page: FrozenPage;
  readonly title: string;
  /** Of the data in the file, reckoned here. */
  readonly digest: string;
  /** Where it shows something else than its data give; undefined where it is not even built as we build it. */
  readonly differences: readonly Difference[] | undefined;
}

/** Draws the data of a file anew and compares: every letter of it must be the same. */
export async function verify(given: string, stillBy: StillsBy): Promise<Verified> {
  const file = asWritten(given);
  const page = readFrozen(file);
  const { digest, title, file: drawn } = await writtenPage(page, stillBy);
  return { page, title, digest, differences: heldAgainst(asWritten(drawn))(file) };
}

/** Tells where a file differs from the one that was drawn: nowhere where it is the same to the letter. */
export function heldAgainst(drawn: string): (file: string) => readonly Difference[] | undefined {
  let wanted: readonly MarkupNode[] | undefined;
  return (file) => {
    if (file === drawn) return [];
    try {
      const shown = bodyOf(file);
      const found = differencesOf(shown, (wanted ??= bodyOf(drawn)));
      // White space in a tag, or another first line: not as we write it, whatever it says.
      return found.length > 0 ? found : undefined;
    } catch (error) {
      if (error instanceof MarkupError) return undefined;
      throw error;
    }
  };
}

const bodyOf = (file: string): readonly MarkupNode[] => parseMarkup(file.replace(/^<!doctype html>/, ''));
