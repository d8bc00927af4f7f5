/** Strict TypeScript takes what the types allow, and refuses what they must: a line that is expected to fail has to. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { commandOf, runNode } from '../../scripts/tool.mjs';
import { exampleIn } from './documented.mjs';
import { host, prepare, written } from './harness.mjs';

/** A page in each kind of JSX. What it names differently comes in. */
const pageOf = (framework, { load, caseRef, more = '', imported = framework }) => `/** @jsxImportSource ${imported} */
import type { PejlElements } from 'pejl/${framework}';
import type { SavingsPlan } from 'pejl/client.js';
declare const plan: SavingsPlan;

export const good = (
  <pejl-source gateway="/pejl/v1" auth="token" getToken={() => 'a'} audience="management" page-wide>
    <p id="x">Tal</p>
    <pejl-savings-table data={plan} as-of="2015-11-30" heading-level={3} no-lead total-first={true} id="plan" />
    <pejl-savings-progress view="bridge" heading-level="4" no-toolbar={undefined} ${load}={(event) => event.preventDefault()} />
    <pejl-cost-trajectory step="quarter" unit="tkr" locale="en" relative />
    ${caseRef}
  </pejl-source>
);
export const bad = [
  // @ts-expect-error no such step
  <pejl-cost-trajectory step="week" />,
  // @ts-expect-error no such unit
  <pejl-savings-table unit="eur" />,
  // @ts-expect-error not the contract's answer
  <pejl-savings-table data={{ plan: 1 }} />,
  // @ts-expect-error no such attribute
  <pejl-savings-table plans="a" />,
  // @ts-expect-error no such tag
  <pejl-savings-list />,
  // @ts-expect-error a text that must stand in no attribute
  <pejl-citizen-history caseRef="a" />,
  ${more}
  // @ts-expect-error no event of a figure
  <pejl-savings-table ${load}={(event: PointerEvent) => event.clientX} />,
];
export const suffixed: PejlElements<'x'>['pejl-savings-table-x'] = { unit: 'kr' };
`;

const reference = '<pejl-citizen-history ref={(element) => { if (element) element.caseRef = "a"; }} />';
const vue = `import type {} from 'pejl/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['pejl-citizen-history']>['$props'];
export const good: Props = { caseRef: 'a', step: 'year', 'no-lead': true, id: 'x', 'onPejl-error': ({ error }) => error.kind };
// @ts-expect-error no such step
export const step: Props = { step: 'week' };
// @ts-expect-error would stand as a text
export const isFalse: Props = { 'no-lead': false };
// @ts-expect-error no such attribute
export const attribute: Props = { plan: 'a' };
`;
const script = `import { definePejl } from 'pejl/define-pejl.js';
import { PejlSavingsTable } from 'pejl/savings-table.element.js';
import { setPageSource } from 'pejl/pejl.js';

definePejl({ suffix: 'x' });
setPageSource(undefined);
const table = document.createElement('pejl-savings-table');
table.unit = 'mio';
table.addEventListener('pejl-error', ({ error }) => error.kind);
export const isTable: boolean = table instanceof PejlSavingsTable;
// @ts-expect-error no such unit
table.unit = 'eur';
`;

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  jsx: 'preserve',
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};

before(prepare);

test('strict TypeScript takes good JSX and refuses bad, in every framework, and the example of the docs', async () => {
  written('src/example.tsx', `/** @jsxImportSource react */\n${exampleIn('tsx')}`);
  written('src/react.tsx', pageOf('react', { load: 'onpejl-load', caseRef: reference }));
  const more = '// @ts-expect-error would stand as a text\n  <pejl-source page-wide={false} />,';
  written('src/preact.tsx', pageOf('preact', { load: 'onpejl-load', caseRef: reference, more }));
  const solid = { load: 'on:pejl-load', caseRef: '<pejl-citizen-history prop:caseRef="a" />', imported: 'solid-js' };
  written('src/solid.tsx', pageOf('solid', solid));
  written('src/vue.ts', vue);
  written('src/script.ts', script);
  written('tsconfig.json', JSON.stringify({ compilerOptions: strict, include: ['src'] }));
  const { ok, output } = await runNode(commandOf('@typescript/native', 'tsc'), ['-p', join(host, 'tsconfig.json')]);
  assert.ok(ok, output);
});

// Vue's own checker is large, and checks by another TypeScript than ours.
if (process.env.PEJL_HOSTS === 'install') {
  test("Vue's checker takes the example of the docs, and refuses what is wrong in it", async () => {
    const good = exampleIn('vue');
    const bad = {
      Step: ['step="year"', 'step="week"'],
      Reference: ['.caseRef="caseRef"', '.caseRef="4"'],
      Event: ['error.kind)', 'error.kinds)'],
    };
    written('vue/Good.vue', good);
    for (const [name, change] of Object.entries(bad)) written(`vue/${name}.vue`, good.replace(...change));
    const compilerOptions = { ...strict, skipLibCheck: true };
    written('vue/tsconfig.json', JSON.stringify({ compilerOptions, include: ['.'] }));
    const checker = join(host, 'node_modules/vue-tsc/bin/vue-tsc.js');
    const { output } = await runNode(checker, ['-p', join(host, 'vue/tsconfig.json'), '--pretty', 'false']);
    const files = [...output.matchAll(/(\w+)\.vue\(/g)].map(([, name]) => name);
    assert.deepEqual(files.sort(), Object.keys(bad).sort(), output);
  });
}
