import { type Difference, differencesOf } from './differences.js';
import type { FrozenPage } from './frozen.js';
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
  const { digest, title, ...written } = await writtenPage(page, stillBy);
  const drawn = asWritten(written.file);
  return { page, title, digest, differences: file === drawn ? [] : differencesIn(file, drawn) };
}

function differencesIn(file: string, drawn: string): readonly Difference[] | undefined {
  const [shown, wanted] = [file, drawn].map((text) => text.replace(/^<!doctype html>/, ''));
  try {
    const found = differencesOf(parseMarkup(shown ?? ''), parseMarkup(wanted ?? ''));
    // White space in a tag, or another first line: not as we write it, whatever it says.
    return found.length > 0 ? found : undefined;
  } catch (error) {
    if (error instanceof MarkupError) return undefined;
    throw error;
  }
}
