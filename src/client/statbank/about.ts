import { isDay } from '../../figures/calendar/days.js';
import { contractVersion } from '../contracts/contract.js';
import type { About, Definition } from '../port.js';
import type { StatbankIndicator } from './indicator.js';
import type { TableInfo } from './table.js';
import { type StatbankLanguage, textsIn } from './texts.js';

/** An indicator with the table that its figures are from. */
export interface FromTable {
  readonly indicator: StatbankIndicator;
  readonly table: TableInfo;
}

/** Statistics Denmark asks to be named, and gives its figures under this licence. */
const licence = 'CC BY 4.0';

/** What the answer says of itself. `inhabitants` is what else was read. */
export function aboutOf(main: FromTable, inhabitants: FromTable | undefined, language: StatbankLanguage): About {
  const { table, indicator } = main;
  const { publisher, site, inhabitantsFrom } = textsIn[language];
  const asOf = typeof table.updated === 'string' ? table.updated.slice(0, 10) : '';
  const others = inhabitants ? `; ${inhabitantsFrom(titleOf(inhabitants.table))}` : '';
  const definitions = [main, ...(inhabitants ? [inhabitants] : [])].flatMap((one) => definitionOf(one, language));
  return {
    version: contractVersion,
    audience: 'public',
    source: `${publisher}, ${titleOf(table)}${others}. ${licence}`,
    sourceLink: `${site}${encodeURIComponent(table.id)}`,
    ...(isDay(asOf) && { asOf }),
    ...(indicator.priceLevel && { priceLevel: indicator.priceLevel }),
    ...(definitions.length > 0 && { definitions }),
  };
}

const titleOf = ({ id, text }: TableInfo): string =>
  typeof text === 'string' && text.trim() !== '' ? `${text.trim()} (${id})` : id;

function definitionOf({ indicator }: FromTable, language: StatbankLanguage): Definition[] {
  const { title, definition, partOfYear = '' } = indicator;
  const part = partOfYear === '' ? undefined : textsIn[language].partOfYear(partOfYear);
  const text = [definition, part].filter((sentence) => sentence !== undefined).join(' ');
  return text === '' ? [] : [{ term: title, text }];
}
