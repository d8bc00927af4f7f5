import { contractVersion } from '../../client/contracts/contract.js';
import { fileName, save } from '../export/save.js';
import { type Fixable, safe } from './fixable.js';
import { frozenTexts } from './frozen.texts.js';
import { danishTime, type FrozenPage } from './frozen.js';
import { writtenPage, type Written } from './page-nodes.js';
import { version } from './version.js';

/** What is said of a page of figures beside them. */
export interface FixOptions {
  /** Heading of the page, where it has several figures. */
  readonly title?: string | undefined;
  /** Where it belongs, such as "Social- og Seniorudvalget, 11.01.2016, punkt 9". */
  readonly agenda?: string | undefined;
}

/** Writes figures to one file that stays as it is. `now` is milliseconds since 1970. */
export async function fixed(fixables: readonly Fixable[], now: number, options: FixOptions = {}): Promise<Written> {
  const [first] = fixables;
  if (!first) throw new TypeError('There is no figure to fix.');
  const title = safe(options.title ?? '');
  const agenda = safe(options.agenda ?? first.agenda);
  const page: FrozenPage = {
    version,
    contract: contractVersion,
    language: first.language,
    ...(title && { title }),
    ...(agenda && { agenda }),
    fixedAt: danishTime(now),
    figures: fixables.map(({ figure }) => figure),
  };
  const stills = new Map(fixables.map(({ still }) => [still.element, still]));
  return writtenPage(page, (element) => Promise.resolve(stills.get(element)));
}

/** Hands the reader the file; gives what is to be said of it. */
export async function saveFixed(fixable: Fixable): Promise<string> {
  const { file, title } = await fixed([fixable], Date.now());
  save(`${fileName(title)}.html`, 'text/html;charset=utf-8', file);
  return frozenTexts[fixable.language].done;
}
