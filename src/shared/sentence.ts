import type { Part } from './texts.js';

/** A key figure within a sentence. */
export const strong = (text: string): Part => ({ text, strong: true });

export const plain = (text: string): Part => ({ text });

/** A sentence with its full stop; what ends in "kr." or "m.v." has it already. */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
