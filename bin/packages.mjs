/** Packages that one command needs and a page does not: they are asked for by name where they are missing. */
import { readFileSync } from 'node:fs';

const { peerDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** What npm must install, in the versions that Pejl is tested with. */
export class Missing extends Error {
  constructor(names) {
    super(`Missing: ${names.join(', ')}`);
    const versions = names.map((name) => `${name}@${peerDependencies[name].replace(/^\^/, '')}`);
    this.command = `npm install -D ${versions.join(' ')}`;
  }
}

/** Throws a `Missing` with all of these that are not installed. None of them is loaded: they are large. */
export function need(...names) {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length > 0) throw new Missing(missing);
}

function isInstalled(name) {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
