/** What the commands say, in Danish and in English. */
import { da } from './words.da.mjs';
import { en } from './words.en.mjs';

const languages = { da, en };

/** Danish unless another is asked for; undefined when that is none of ours. */
export const languageOf = (asked = 'da') => (Object.hasOwn(languages, asked) ? asked : undefined);

export const wordsIn = (language) => languages[language];
