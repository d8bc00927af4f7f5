/**
 * Writes the demo's data as the files that the gateway's mapping names: demo/gateway/data/<gateway>/<relation>.csv. Run
 * it when the demo's data have changed: node scripts/gateway-seed.mjs
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, rootDir } from './bootstrap.mjs';
import { costRelations } from './gateway-seed-costs.mjs';
import { historyRelations } from './gateway-seed-histories.mjs';
import { placesRelations } from './gateway-seed-places.mjs';
import { rankingRelations } from './gateway-seed-rankings.mjs';
import { productionRelations } from './gateway-seed-production.mjs';

bootstrap();
const { build } = await import('esbuild');

const built = await build({
  stdin: {
    contents: `
      export { fictionalPlans } from './fictional-plans.js';
      export { plan as handleplan } from './handleplan-2015.js';
      export { plan as potentialer } from './potentialer-2016.js';
      export { histories } from './histories.js';
      export { benchmark } from './doegntilbud-boern.js';
      export { trajectory as botilbud } from './botilbud-2026.js';
      export { rankings } from './furesoe-rankings.js';
      export { mix as produktion } from './produktion-2026.js';
      export { places as pladser } from './pladser-2026.js';
      export { list as venteliste } from './venteliste-2026.js';
      export { waitingRelations } from './waiting-courses.js';
      export { costSeries } from './cost-series.js';
      export { botilbudParts } from './botilbud-parts.js';
      export { statusesOf } from './statuses.js';`,
    resolveDir: join(rootDir, 'demo/data'),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const demo = await import(
  `data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`
);

const measures = {
  target: 'targetOre',
  realised: 'realisedOre',
  expected: 'expectedOre',
  one_off_realised: 'oneOffRealisedOre',
  one_off_expected: 'oneOffExpectedOre',
};

write('real', relationsOf([demo.handleplan, demo.potentialer]));
write('fictional', {
  ...relationsOf(demo.fictionalPlans),
  ...historyRelations(demo.histories),
  ...benchmarkRelations([demo.benchmark]),
  ...costRelations([demo.botilbud, ...demo.botilbudParts, ...demo.costSeries]),
  ...productionRelations(demo.produktion),
  ...rankingRelations(demo.rankings),
  ...demo.waitingRelations(demo.venteliste),
  ...placesRelations(demo.pladser),
});

function write(folder, relations) {
  const dir = join(rootDir, 'demo/gateway/data', folder);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const [relation, rows] of Object.entries(relations)) {
    // A column that nobody fills says nothing; a municipality need not have it either.
    const columns = Object.keys(Object.assign({}, ...rows)).filter((name) =>
      rows.some((row) => row[name] !== undefined),
    );
    const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
    if (rows.length > 0)
      writeFileSync(join(dir, `${relation}.csv`), lines.map((line) => `${line.map(cell).join(',')}\n`).join(''));
  }
}

function cell(value) {
  const text = String(value ?? '');
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function relationsOf(plans) {
  const found = Object.fromEntries(
    ['plans', 'statuses', 'periods', 'areas', 'figures', 'footnotes', 'notes', 'definitions', 'overlaps'].map(
      (name) => [name, []],
    ),
  );
  plans.forEach((plan, index) => addPlan(found, plan, index + 1));
  return found;
}

function addPlan(found, plan, position) {
  const { id, about, statusRule: rule } = plan;
  found.plans.push({
    id,
    title: plan.title,
    kind: plan.kind,
    savings_sign: plan.savingsSign,
    source: about.source,
    source_link: about.sourceLink,
    audience: about.audience === 'public' ? undefined : about.audience,
    adopted: plan.adopted,
    on_target_percent: rule?.onTargetPercent,
    near_percent: rule?.nearPercent,
    small_shortfall: rule?.smallShortfallOre,
    position,
  });
  plan.periods.forEach(({ id: period, from, to, effect }, index) =>
    found.periods.push({ plan: id, id: period, from_month: from, to_month: to, effect, position: index + 1 }),
  );
  about.definitions?.forEach(({ term, text }, index) =>
    found.definitions.push({ plan: id, term, text, position: index + 1 }),
  );
  const statuses = demo.statusesOf(plan);
  // With one status only, its rows need not say which it is.
  for (const status of statuses) addStatus(found, status, statuses.length > 1 ? status.about.asOf : undefined);
}

function addStatus(found, { id, about, explanation, ...status }, as_of) {
  found.statuses.push({
    plan: id,
    as_of: about.asOf,
    preliminary: about.preliminary,
    corrected_on: about.corrected?.on,
    corrected_note: about.corrected?.note,
    price_basis: about.priceLevel?.basis,
    price_year: about.priceLevel?.year,
    ...explanation,
  });
  const numbered = (rows, rowOf) =>
    rows?.map((row, index) => ({ plan: id, as_of, ...rowOf(row), position: index + 1 })) ?? [];
  found.areas.push(
    ...numbered(status.areas, ({ id: area, name, footnotes, explanation: why }) => ({
      id: area,
      name,
      footnotes: footnotes?.join(', '),
      ...why,
    })),
  );
  found.footnotes.push(...numbered(status.footnotes, (row) => row));
  found.notes.push(...numbered(status.notes, (text) => ({ text })));
  found.overlaps.push(
    ...numbered(status.overlaps, ({ with: other, areas, note }) => ({
      overlaps_with: other,
      areas: areas?.join(', '),
      note,
    })),
  );
  for (const { id: area, figures } of [...status.areas, { id: undefined, figures: status.total ?? [] }])
    for (const figure of figures) found.figures.push(...figureRows({ plan: id, as_of: about.asOf, area }, figure));
}

function figureRows(of, { period, ...cells }) {
  return Object.entries(measures).flatMap(([measure, field]) => {
    const found = cells[field];
    if (!found) return [];
    const { state, value, note, low, high, preliminary, partial, corrected } = found;
    return {
      ...of,
      period,
      measure,
      amount: value,
      state: state === 'value' ? undefined : state,
      note,
      low,
      high,
      preliminary,
      parts_got: partial?.got,
      parts_of: partial?.of,
      corrected_on: corrected?.on,
      corrected_was: corrected?.was,
    };
  });
}

function benchmarkRelations(benchmarks) {
  const indicators = benchmarks.map(({ id, title, unit, about }) => ({
    id,
    title,
    unit,
    source: about.source,
    source_link: about.sourceLink,
    as_of: about.asOf,
    price_basis: about.priceLevel?.basis,
    price_year: about.priceLevel?.year,
    definition: about.definitions?.find(({ term }) => term === title)?.text,
    audience: about.audience === 'public' ? undefined : about.audience,
  }));
  const figures = benchmarks.flatMap(({ id: indicator, municipalities, figures: cells }) =>
    cells.map(({ municipality, year, ore, persons, inhabitants }) => {
      const { state, note, preliminary } = ore ?? persons;
      return {
        indicator,
        municipality,
        name: municipalities.find(({ code }) => code === municipality).name,
        year,
        amount: ore?.value,
        persons: persons?.value,
        state: state === 'value' ? undefined : state,
        note,
        preliminary,
        inhabitants: inhabitants?.value,
      };
    }),
  );
  return { benchmarks: indicators, benchmark_figures: figures };
}
