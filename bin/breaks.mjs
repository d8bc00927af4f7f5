/** Where an answer breaks the contract, said in the reader's language. */
import { inDanish } from '../dist/esm/shared/contract-words.da.js';

/** `whole` is what is said of the answer as a whole. */
export function breakOf(error, whole, { language }) {
  // An adapter may have its own words for it; those of the contract are known here.
  const expected = error.expectedIn?.(language) ?? error.expected ?? '';
  return { where: error.pointer || whole, expected: language === 'da' ? inDanish(expected) : expected };
}

/** The faults beneath a heading, a line each. */
export const faultsSaid = (heading, faults, words) =>
  [heading, ...faults.map(({ where, expected }) => words.fault(where, expected))].join('\n');
