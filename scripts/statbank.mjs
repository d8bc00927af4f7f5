// `npm run statbank`: asks StatBank itself for the two examples of docs/statbank.md and prints their figures. It needs the
// network, and is no part of the tests.
//   npm run statbank -- --municipalities 190,159           of these municipalities
//   npm run statbank -- --address http://localhost:8130/v1 from another address
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bootstrap, rootDir } from './bootstrap.mjs';

const { values } = parseArgs({
  options: {
    municipalities: { type: 'string', default: '190,159,210' },
    address: { type: 'string', default: 'https://api.statbank.dk/v1' },
  },
});

const sentences = {
  offline: `${values.address} could not be reached. Connect to the network (or name another address by --address) and run it again.`,
  timeout: `${values.address} did not answer in time. Run it again.`,
  rateLimited: 'StatBank says that too much was asked for. Wait a while and run it again.',
  notFound: 'StatBank does not have the table, or not one of the municipalities.',
  notData: `What ${values.address} answered is not StatBank's data.`,
};

bootstrap();
const { examples, statbankSource } = await client();
const source = statbankSource({ indicators: examples, statbank: values.address });
for (const { id } of examples) {
  const question = { indicator: id, municipalities: values.municipalities.split(','), audience: 'public' };
  try {
    print(await source.getBenchmark(question, new AbortController().signal));
  } catch (error) {
    console.error(`${id}: ${sentences[error.kind] ?? 'it went wrong.'} (${error.message})`);
    process.exitCode = 1;
  }
}

/** The client as it stands in src, and the examples that the tests use. */
async function client() {
  const { build } = await import('esbuild');
  const cache = join(rootDir, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'statbank-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: rootDir,
    stdin: {
      contents: `export { statbankSource } from './src/client/statbank/statbank.ts';
        import { population, residentialCare } from './test-support/statbank.ts';
        export const examples = [{ ...residentialCare, inhabitants: population.id }, population];`,
      resolveDir: rootDir,
    },
    outfile: join(outdir, 'statbank.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return import(pathToFileURL(join(outdir, 'statbank.mjs')).href);
}

function print({ about, title, unit, municipalities, years, figures }) {
  const unitNames = { ore: 'kr.', orePerInhabitant: 'kr. per inhabitant', persons: 'persons' };
  console.log(
    `\n${title}, ${unitNames[unit]}\n${about.source}\n${about.sourceLink}, as of ${about.asOf ?? 'no stated day'}`,
  );
  const rows = municipalities.map(({ code, name }) => {
    const own = years.map((year) => figures.find((figure) => figure.municipality === code && figure.year === year));
    return { municipality: name, ...Object.fromEntries(years.map((year, i) => [`${year} `, written(own[i])])) };
  });
  console.table(rows);
}

function written({ ore, persons, inhabitants }) {
  const figure = amount(ore, 100) ?? amount(persons, 1);
  return inhabitants ? `${figure} (of ${amount(inhabitants, 1)})` : figure;
}

/** Cells in kroner or persons, or why there is none. */
function amount(cell, size) {
  if (!cell) return undefined;
  return cell.state === 'value' ? (cell.value / size).toLocaleString('da-DK') : `${cell.state}: ${cell.note}`;
}
