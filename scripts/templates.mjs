/**
 * Writes demo/templates/: the template for savings plans and an example, as Excel workbooks and as CSV. With --check it only
 * says whether they are fresh. The example is the contract's.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rootDir } from './bootstrap.mjs';
import { templateCsv, templateSheets } from './template-sheets.mjs';

/** The files by their paths, as bytes: the same on every machine. */
export async function templateFiles(plan) {
  const { writeWorkbook } = await writer();
  const csv = (filled) => new TextEncoder().encode(templateCsv(filled));
  return {
    'demo/templates/handleplan-skabelon.xlsx': writeWorkbook(templateSheets()),
    'demo/templates/handleplan-skabelon.csv': csv(),
    'demo/templates/handleplan-2015.xlsx': writeWorkbook(templateSheets(plan)),
    'demo/templates/handleplan-2015.csv': csv(plan),
  };
}

/** The client's own writer of workbooks, from its source. */
async function writer() {
  const { outputFiles } = await build({
    entryPoints: [join(rootDir, 'src/client/sheet/xlsx/write-workbook.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const plan = JSON.parse(readFileSync(join(rootDir, 'demo/data/handleplan-2015.json'), 'utf8'));
  const files = await templateFiles(plan);
  const stale = Object.keys(files).filter((name) => !isSame(join(rootDir, name), files[name]));
  if (!process.argv.includes('--check')) {
    for (const name of stale) {
      mkdirSync(dirname(join(rootDir, name)), { recursive: true });
      writeFileSync(join(rootDir, name), files[name]);
    }
    console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Nothing has changed.');
  } else if (stale.length > 0) {
    console.error(`${stale.join(', ')}: not what scripts/templates.mjs gives. Run npm run generate.`);
    process.exitCode = 1;
  }
}

function isSame(path, bytes) {
  return existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
}
