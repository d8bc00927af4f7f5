import { networkLife } from './network-life.js';
import { networkMatrix } from './network-matrix.js';
import { kill } from './server.js';
import { watchPage } from './watch.js';

describe('against a real server', function () {
  // Connections are really cut and waited for, on a machine that may be busy.
  this.timeout(20_000);
  watchPage();
  after(kill);
  networkMatrix();
  networkLife();
});
