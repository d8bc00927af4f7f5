/**
 * Writes demo/fixed/: figures of the demo's data as files fixed for an agenda, as `pejl freeze` makes them, at times that
 * stand still. With --check it only says whether they are fresh.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { rootDir } from './bootstrap.mjs';

const { fictionalPlans, fixableFrom, fixed, stillBy, statusesOf, withEarlier } = await source();
const data = (name) => JSON.parse(readFileSync(join(rootDir, `demo/data/${name}.json`), 'utf8'));

/** One file of figures, each with its attributes. */
async function fileOf(figures, time, options) {
  const fixables = await Promise.all(
    figures.map(async ([element, answer, attributes = {}]) =>
      fixableFrom(await stillBy(element), { answer, attributes, language: 'da' }),
    ),
  );
  const { file } = await fixed(fixables, Date.parse(time), options);
  return file;
}

async function examples() {
  const handleplan = data('handleplan-2015');
  const status = await fileOf(
    [
      ['savings-progress', handleplan, { heading: 'Handleplan 2015: status pr. 30.11.2015' }],
      ['savings-table', handleplan, { heading: 'Mål og effekt pr. område', 'no-lead': true }],
    ],
    '2016-01-04T09:42Z',
    {
      title: 'Status på handleplan for Handicap og Socialpsykiatri',
      agenda: 'Social- og Seniorudvalget, 11.01.2016, punkt 9',
    },
  );
  const [earlier, later] = statusesOf(fictionalPlans.find(({ comparedTo }) => comparedTo));
  const first = await fileOf([['savings-table', earlier]], '2026-04-07T07:00Z', {
    agenda: 'Opdigtet udvalg, første status',
  });
  const compared = await withEarlier(later, first);
  return {
    'demo/fixed/handleplan-2015.html': status,
    'demo/fixed/opdigtet-1.html': first,
    'demo/fixed/opdigtet-2.html': await fileOf([['savings-table', compared]], '2026-10-05T07:00Z', {
      agenda: 'Opdigtet udvalg, anden status, holdt op mod den første',
    }),
  };
}

/** What fixes a figure, and the demo's data, from their source. */
async function source() {
  const contents = `
    export { fictionalPlans } from './demo/data/fictional-plans.js';
    export { statusesOf } from './demo/data/statuses.js';
    export { fixed } from './src/shared/frozen/fix.js';
    export { fixableFrom } from './src/shared/frozen/fixable.js';
    export { withEarlier } from './src/shared/savings/earlier.js';
    export { stillBy } from './src/stills.js';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: rootDir },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    write: false,
    tsconfig: join(rootDir, 'tsconfig.json'),
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const files = Object.entries(await examples());
const isFresh = ([name, file]) => existsSync(join(rootDir, name)) && readFileSync(join(rootDir, name), 'utf8') === file;
if (process.argv.includes('--check')) {
  const stale = files.filter((one) => !isFresh(one)).map(([name]) => name);
  if (stale.length > 0) {
    console.log(`Not what this source writes: ${stale.join(', ')}. Run npm run generate and commit it.`);
    process.exitCode = 1;
  }
} else
  for (const [name, file] of files) {
    mkdirSync(dirname(join(rootDir, name)), { recursive: true });
    writeFileSync(join(rootDir, name), file);
  }
