/** Fails unless the tests ran every line, function and branch of src/figures; says what they did not run. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Report } from 'c8';
import { rootDir } from './bootstrap.mjs';
import { builtFrom } from './figures-build.mjs';
import { isTest, typescript } from './test-files.mjs';

const [outDir, tempDirectory] = process.argv.slice(2);

/** A file of types alone becomes an empty module. */
const hasCode = (file) => !readFileSync(builtFrom(outDir, file), 'utf8').startsWith('//# sourceMappingURL');
const files = typescript('src/figures').filter((file) => !isTest(file) && hasCode(file));

const report = Report({
  tempDirectory,
  include: files.map((file) => relative(rootDir, builtFrom(outDir, file)).replaceAll('\\', '/')),
  exclude: [],
  extension: ['.js'],
  excludeNodeModules: false,
  omitRelative: true,
  resolve: '',
  // A file that no test imports counts as not run.
  all: true,
  src: [join(outDir, 'src/figures')],
});
const covered = await report.getCoverageMapFromAllCoverageFiles();
const missed = files.flatMap((file) => missedIn(file, covered.data[join(rootDir, file)]));
if (missed.length > 0) {
  process.exitCode = 1;
  console.log(missed.join('\n'));
}

function missedIn(file, coverage) {
  const { branchMap, b, fnMap, f } = coverage.data;
  if (fnMap[0]?.name === '(empty-report)') return [`${file}: no test imports it`];
  const lines = coverage.getUncoveredLines().map(Number);
  const functions = Object.keys(fnMap).filter((id) => f[id] === 0);
  const branches = Object.keys(branchMap).filter((id) => b[id].includes(0));
  const parts = [
    said('lines', ranges(lines)),
    said(
      'functions',
      functions.map((id) => `${fnMap[id].name} (${fnMap[id].loc.start.line})`),
    ),
    said('branches at', ranges(branches.map((id) => branchMap[id].loc.start.line))),
  ].filter(Boolean);
  return parts.length > 0 ? [`${file}: not run: ${parts.join('; ')}`] : [];
}

function said(what, places) {
  return places.length > 0 ? `${what} ${places.join(', ')}` : '';
}

/** 1, 2, 3, 7 as 1–3, 7. */
function ranges(lines) {
  const found = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.to === line - 1) last.to = line;
    else found.push({ from: line, to: line });
  }
  return found.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}
