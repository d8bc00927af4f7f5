/**
 * `npm run generate`: types, validators, the demo's real plans and the tests' schemas from the contract. With --check it
 * only says whether they are fresh.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { rootDir } from './bootstrap.mjs';
import { schemasOf } from './schemas.mjs';
import { validatorsOf } from './validators.mjs';

const contractPath = join(rootDir, 'openapi/pejl.yaml');
const header = '// Written by `npm run generate` from openapi/pejl.yaml. Do not edit.\n';

if (!existsSync(contractPath)) stop('There is no openapi/pejl.yaml to generate from.');

const files = await generated();
const pathOf = (name) => join(rootDir, name);
const readOld = (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined);
const stale = Object.keys(files).filter((name) => readOld(name) !== files[name]);

if (process.argv.includes('--check')) {
  if (stale.length > 0) stop(`${stale.join(', ')}: not what openapi/pejl.yaml gives. Run npm run generate.`);
} else {
  for (const name of stale) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), files[name]);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Nothing has changed.');
}

async function generated() {
  const contract = parse(readFileSync(contractPath, 'utf8'));
  const types = astToString(await openapiTS(pathToFileURL(contractPath)));
  return {
    'src/client/generated/pejl.ts': header + types,
    'src/client/generated/validators.ts': header + validatorsOf(contract),
    'test-support/generated/schemas.ts': header + schemasOf(contract),
    ...demoPlans(contract),
  };
}

/** The contract's examples are the demo's data: as typed modules, and as files that a page can point `src` at. */
function demoPlans(contract) {
  const { examples } = contract.paths['/savings-plans/{plan}'].get.responses['200'].content['application/json'];
  const files = {};
  for (const [name, { summary, value }] of Object.entries(examples)) {
    const json = JSON.stringify(value, undefined, 2);
    files[`demo/data/${name}.json`] = `${json}\n`;
    files[`demo/data/${name}.ts`] =
      `${header}import type { SavingsPlan } from '../../src/client/port.js';\n\n` +
      `/** ${summary} Source: ${value.about.source}. */\nexport const plan: SavingsPlan = ${json};\n`;
  }
  return files;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
