import type { LitElement } from 'lit';
import { withoutPersonalNumbers } from '../../client/personal-numbers.js';
import { mapTexts } from '../../client/texts.js';
import { ownTexts } from '../export/surroundings.js';
import type { Language } from '../format.js';
import type { Part } from '../texts.js';
import type { Attributes, FrozenFigure } from './frozen.js';
import type { Still } from './still.js';

/** A figure that may be fixed, with what draws it. */
export interface Fixable {
  readonly figure: FrozenFigure;
  readonly still: Still;
  readonly language: Language;
  /** Where it belongs, as its element says. */
  readonly agenda: string;
}

export interface Shown {
  readonly answer: unknown;
  /** What the reader has chosen, over the attributes. */
  readonly chosen: Attributes;
  readonly language: Language;
  readonly agenda?: string;
  readonly stale?: readonly Part[] | undefined;
  readonly renewing?: string | undefined;
}

/** What an element shows, as data: its answer, its attributes, and its page's own sentences. */
export function fixableOf(host: LitElement, still: Still, { chosen, ...shown }: Shown): Fixable {
  const [description, notes] = [ownTexts(host, 'description'), ownTexts(host, 'notes')];
  return fixableFrom(still, { ...shown, attributes: { ...attributesOf(host), ...chosen }, description, notes });
}

/** A figure with all that is told about it. */
export interface Told extends Omit<Shown, 'chosen'> {
  readonly attributes: Attributes;
  readonly description?: readonly string[];
  readonly notes?: readonly string[];
}

/** A figure as data: of its answer what the contract knows, and nowhere what looks like a personal number. */
export function fixableFrom(still: Still, told: Told): Fixable {
  const { answer, attributes, language, agenda = '', description = [], notes = [], stale, renewing } = told;
  const figure: FrozenFigure = {
    element: still.element,
    attributes,
    answer: still.known(answer),
    ...(description.length > 0 && { description }),
    ...(notes.length > 0 && { notes }),
    ...(stale && { stale }),
    ...(renewing !== undefined && { renewing }),
  };
  return { figure: mapTexts(figure, safe) as FrozenFigure, still, language, agenda: safe(agenda) };
}

/** An answer has been masked already; what a page writes around it has not. Half a sign cannot be written to a file. */
export const safe = (text: string): string => withoutPersonalNumbers(text).replaceAll(/\p{Surrogate}/gu, '');

/** Of the page around it, and not of the figure. */
const elsewhere = new Set(['heading-level', 'no-toolbar', 'locale', 'agenda', 'audience']);

/** What is given of the attributes that the element reads, whether the page set them as such or as properties. */
function attributesOf(host: LitElement): Attributes {
  const { elementProperties } = host.constructor as typeof LitElement;
  const given: [string, string | number | boolean][] = [];
  for (const [property, { attribute }] of elementProperties) {
    const name = attribute === undefined || attribute === true ? String(property).toLowerCase() : attribute;
    const value: unknown = Reflect.get(host, property);
    if (name === false || elsewhere.has(name) || value === '' || value === false) continue;
    if (typeof value === 'string' || typeof value === 'number' || value === true) given.push([name, value]);
  }
  return Object.fromEntries(given);
}
