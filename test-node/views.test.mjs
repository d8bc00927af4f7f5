/** The views that a page draws render to static HTML in Node too: what fixing a figure for an agenda will need. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const built = (path) => import(new URL(`../dist/esm/${path}`, import.meta.url).href);
const data = (name) => JSON.parse(readFileSync(new URL(`../demo/data/${name}.json`, import.meta.url), 'utf8'));

const { toSavings, focusOf } = await built('models/savings-plan.js');
const { formatFor } = await built('shared/format.js');
const { sharedDa } = await built('shared/texts.da.js');
const { savingsDa } = await built('shared/savings/texts.da.js');
const { progressDa } = await built('components/savings-progress/texts.da.js');
const { savingsParts } = await built('shared/savings/savings-parts.js');
const { writtenSavings } = await built('shared/savings/written-savings.js');
const { tableView } = await built('shared/table/table.view.js');
const { figureView, noticeView } = await built('shared/figure/figure.view.js');
const { noteView } = await built('shared/figure/note.view.js');
const { provenanceView } = await built('shared/figure/provenance.view.js');
const { progressView } = await built('components/savings-progress/savings-progress.view.js');

const format = formatFor('da');

/** The text of a static page, a cell or a sentence a line. */
const textOf = (markup) =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

async function page(name, bodyOf) {
  const model = toSavings(data(name));
  const words = { texts: sharedDa, savings: savingsDa, progress: progressDa, format, unit: model.unit };
  const parts = savingsParts(model, { heading: '', shown: model.measures, asksComparison: false }, words);
  return collectResult(
    render(
      figureView({
        ...parts,
        level: 2,
        notices: parts.notices.map((notice) => noticeView(notice)),
        notes: parts.notes.map(noteView),
        provenance: provenanceView(parts.about, parts.coverage, sharedDa, format),
        body: bodyOf(model, words),
      }),
    ),
  );
}

const table = (model, words) =>
  tableView(writtenSavings(model, model.measures, words), {
    texts: sharedDa,
    language: 'da',
    sort: undefined,
    totalFirst: false,
    open: new Set(),
    detailsLabel: savingsDa.details,
  });

const drawing = (model, words) =>
  progressView(
    model,
    { heading: 'Status', index: focusOf(model), width: 720, isPrinting: false, view: 'both', place: undefined },
    words,
  );

test("the table of Fredensborg's plan renders, with its lead, total and source", async () => {
  const lines = textOf(await page('handleplan-2015', table));
  for (const text of ['25,0', '16,7', '17,6', '−7,4', '70,4', 'Kilde: Fredensborg Kommune, sag 15/6981'])
    assert.ok(lines.includes(text), text);
});

test('the drawing renders at the width of paper, without script, handler or inline style', async () => {
  const markup = await page('handleplan-2015', drawing);
  assert.match(markup, /<svg[^>]* class="whole"|class="whole"/);
  assert.match(markup, /M[\d.]+ [\d.]+L/);
  assert.doesNotMatch(markup, /<script|<style|\sstyle=|\son\w+=|NaN|undefined|\[object/);
});

test("Furesø's potentials render in both forms", async () => {
  for (const body of [table, drawing]) {
    const text = textOf(await page('potentialer-2016', body)).join(' ');
    assert.match(text, /8,0/);
    assert.match(text, /14,0/);
  }
});
