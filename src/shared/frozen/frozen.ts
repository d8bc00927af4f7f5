import { list, text, fields, type Check, flag } from '../../client/validate.js';
import type { Language } from '../format.js';
import type { Part } from '../texts.js';

/** What the data are called in the file. They stand in its head, where nothing is shown, read aloud or run. */
export const dataName = 'pejl-data';

/** What a figure is drawn with beside its answer: the attributes of its element, and what its reader had chosen. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A figure as it was shown, as data: what it is drawn from, and nothing that its readers may not see. */
export interface FrozenFigure {
  /** The element by its folder's name, such as "savings-table". */
  readonly element: string;
  readonly attributes: Attributes;
  /** The contract's answer, as it was shown. */
  readonly answer: unknown;
  /** Sentences of the page around it. */
  readonly description?: readonly string[];
  readonly notes?: readonly string[];
  /** That these were not the newest figures, and why. */
  readonly stale?: readonly Part[];
  /** That newer figures were on their way. */
  readonly renewing?: string;
}

/** What a fixed page is made of. All else that stands in its file follows from this. */
export interface FrozenPage {
  /** The version of Pejl that drew it. */
  readonly version: string;
  readonly contract: string;
  readonly language: Language;
  /** Heading of the page; the figure's own where there is one figure. */
  readonly title?: string;
  /** Where it belongs, such as "Social- og Seniorudvalget, 11.01.2016, punkt 9". */
  readonly agenda?: string;
  /** When it was fixed, by the clock in Denmark: "2026-11-22T10:42". */
  readonly fixedAt: string;
  readonly figures: readonly FrozenFigure[];
}

const plain: Check = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every(isPlain)
    ? undefined
    : { pointer: '', expected: 'texts, numbers and booleans by name' };

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const sentences = list(text(), 0, 1000);
const figure = fields(['element', 'attributes', 'answer'], {
  element: text(/^[a-z]+(-[a-z]+)*$/),
  attributes: plain,
  description: sentences,
  notes: sentences,
  stale: list(fields(['text'], { text: text(), strong: flag }), 0, 100),
  renewing: text(),
});

/** Whether data are a page of ours. The answers in it are held against the contract when they are drawn. */
export const checkFrozenPage: Check = fields(['version', 'contract', 'language', 'fixedAt', 'figures'], {
  version: text(/^\d+\.\d+\.\d+/),
  contract: text(/^\d+\.\d+$/),
  language: text(/^(da|en)$/),
  title: text(),
  agenda: text(),
  fixedAt: text(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  figures: list(figure, 1, 100),
});

/** The time in Denmark, to the minute, whatever clock the machine goes by. */
export function danishTime(time: number): string {
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { ...numeric, hourCycle: 'h23', timeZone: 'Europe/Copenhagen' })
    .formatToParts(time)
    .map(({ type, value }) => [type, value] as const);
  const { year, month, day, hour, minute } = Object.fromEntries(parts);
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}`;
}
