/**
 * `npm run generate`: types, validators, the demo's data and the tests' schemas from the contract. With --check it
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
const header = headerOf('openapi/pejl.yaml');
/** What an adapter asks is described by a document of its own, of which the types are enough. */
const statbankPath = 'openapi/statbank.yaml';

/** What the demo's modules call the examples of an operation. */
const demoKinds = [
  { operationId: 'getSavingsPlan', name: 'plan', type: 'SavingsPlan' },
  { operationId: 'getCostTrajectory', name: 'trajectory', type: 'CostTrajectory' },
  { operationId: 'getCitizenHistory', name: 'history', type: 'CitizenHistory' },
  { operationId: 'getBenchmark', name: 'benchmark', type: 'Benchmark' },
  { operationId: 'getProductionMix', name: 'mix', type: 'ProductionMix' },
  { operationId: 'getCostRanking', name: 'ranking', type: 'CostRanking' },
  { operationId: 'getWaitingList', name: 'list', type: 'WaitingList' },
  { operationId: 'getPlaces', name: 'places', type: 'Places' },
];

if (!existsSync(contractPath)) stop('There is no openapi/pejl.yaml to generate from.');

const pathOf = (name) => join(rootDir, name);
const files = await generated();
const readOld = (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined);
const stale = Object.keys(files).filter((name) => readOld(name) !== files[name]);

if (process.argv.includes('--check')) {
  if (stale.length > 0) stop(`${stale.join(', ')}: not what the documents in openapi/ give. Run npm run generate.`);
} else {
  for (const name of stale) {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), files[name]);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Nothing has changed.');
}

async function generated() {
  const contract = parse(readFileSync(contractPath, 'utf8'));
  return {
    'src/client/generated/pejl.ts': header + (await typesOf(contractPath)),
    ...checksOf(contract),
    'test-support/generated/schemas.ts': header + schemasOf(contract),
    ...demoData(contract),
    'src/client/generated/statbank.ts': headerOf(statbankPath) + (await typesOf(pathOf(statbankPath))),
  };
}

function headerOf(path) {
  return `// Written by \`npm run generate\` from ${path}. Do not edit.\n`;
}

async function typesOf(path) {
  return astToString(await openapiTS(pathToFileURL(path)));
}

function checksOf(contract) {
  const modules = Object.entries(validatorsOf(contract));
  return Object.fromEntries(modules.map(([name, code]) => [`src/client/generated/${name}.ts`, header + code]));
}

/** The contract's examples are the demo's data: as typed modules, and as files that a page can point `src` at. */
function demoData({ paths }) {
  const files = {};
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  for (const { operationId, name: constant, type } of demoKinds) {
    const { responses } = operations.find((operation) => operation.operationId === operationId);
    for (const [name, { summary, value }] of Object.entries(responses['200'].content['application/json'].examples)) {
      const json = JSON.stringify(value, undefined, 2);
      files[`demo/data/${name}.json`] = `${json}\n`;
      files[`demo/data/${name}.ts`] =
        `${header}import type { ${type} } from '../../src/client/port.js';\n\n` +
        `/** ${summary} Source: ${value.about.source}. */\nexport const ${constant}: ${type} = ${json};\n`;
    }
  }
  return files;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
