import { checkFrozenPage, dataName, type FrozenPage } from './frozen.js';
import { unescaped } from './nodes.js';

/** That a file is none that was fixed, or that its data cannot be read. */
export class NotFrozen extends Error {
  override name = 'NotFrozen';
}

/** Our data in a file: one value of one tag. Nothing else of it is read, and none of it becomes a page. */
const data = new RegExp(`<meta name='${dataName}' content='([^'<>]*)'>`, 'g');

/** What a fixed file was made from, as it says itself: nobody has told yet whether it shows the same. */
export function readFrozen(file: string): FrozenPage {
  const [found, ...others] = file.matchAll(data);
  if (!found || others.length > 0) throw new NotFrozen('The file holds no data of ours.');
  const page = parsed(unescaped(found[1] ?? ''));
  const broken = checkFrozenPage(page);
  if (broken) throw new NotFrozen(`Its data lack ${broken.expected} at ${broken.pointer || '/'}.`);
  return page as FrozenPage;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotFrozen('Its data are no JSON.', { cause });
  }
}

/** A file as it was written: what programs that send and store text do to its line ends and its beginning is undone. */
export const asWritten = (file: string): string => file.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
