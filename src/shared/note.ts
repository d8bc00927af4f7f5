import type { Status } from '../figures/variance.js';
import type { Part } from './texts.js';

/** A stretch of a note: words, or the sign of a judgement. */
export type NotePart = Part | { readonly sign: Status };

/** A line beneath a figure. */
export type NoteLine = readonly NotePart[];

/** The note without its signs, for speech and files; their words stand beside them. */
export const plainNote = (note: NoteLine): string =>
  note
    .map((part) => ('text' in part ? part.text : ''))
    .join('')
    .replaceAll(/ {2,}/g, ' ');
