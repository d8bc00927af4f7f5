import { catalogOf } from './catalog.js';
import { loadFiles } from './csv.js';
import type { Database } from './database.js';
import type { Hiding } from './hiding.js';
import { type Mapping, SetupError } from './mapping.js';
import type { Solve } from './pejl.js';
import type { ServedSite } from './server.js';
import { type DemoIssuer, demoIssuer, verifier } from './tokens.js';

export interface OpenedSite extends ServedSite {
  /** Makes tokens to try; only where the mapping asks for demo keys. */
  readonly issuer: DemoIssuer | undefined;
}

/** Makes a mapping ready to be served: its files loaded, its views looked up, its keys at hand. */
export async function openSite(
  database: Database,
  mapping: Mapping,
  solve: Solve,
  host: string,
  hiding?: Hiding,
): Promise<OpenedSite> {
  const isDemo = mapping.token?.keys === 'demo';
  // A key that was printed on a screen must not open anything to the network.
  if (isDemo && !isLoopback(host))
    throw new SetupError([`${mapping.file}: token.keys: demo keys are for localhost only, not for ${host}.`]);
  await loadFiles(database, mapping);
  const catalog = await catalogOf(database.query, mapping);
  const issuer = isDemo ? await demoIssuer(mapping.token) : undefined;
  const verify = mapping.token && verifier(mapping.token, issuer?.keys);
  return { mapping, catalog, database, solve, hiding, verify, issuer };
}

export { loadSolver } from './solver.js';

export const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host);
