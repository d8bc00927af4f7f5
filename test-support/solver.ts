/** The solver that the tests and the long attack use. It is WebAssembly and runs in Node. */
import loadHighs from 'highs';
import { type Highs, highsSolver } from '../src/figures/tables/highs.js';

const highs: Highs = await loadHighs();

export const solve = highsSolver(highs);
