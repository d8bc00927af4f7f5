import { networkLife } from './network-life.js';
import { networkMatrix } from './network-matrix.js';
import { kill } from './server.js';
import { watchPage } from './watch.js';

describe('against a real server', () => {
  watchPage();
  after(kill);
  networkMatrix();
  networkLife();
});
