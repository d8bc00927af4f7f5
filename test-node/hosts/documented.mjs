/** The page that tells how to embed, and its examples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness.mjs';

export const documented = readFileSync(join(root, 'docs/embedding.md'), 'utf8');

/** The first example in this language. */
export const exampleIn = (language) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(documented)[1];
