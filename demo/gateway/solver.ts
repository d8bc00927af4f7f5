import loadHighs from 'highs';
import { highsSolver, type Solve } from './pejl.js';

export const loadSolver = async (): Promise<Solve> => highsSolver(await loadHighs());
