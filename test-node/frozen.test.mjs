/** Files fixed for an agenda: canonical JSON by its RFC, templates as Lit renders them, and every digit of a file guarded. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const built = (path) => import(new URL(`../dist/esm/${path}`, import.meta.url).href);
const data = (name) => JSON.parse(readFileSync(new URL(`../demo/data/${name}.json`, import.meta.url), 'utf8'));

const { canonicalJson } = await built('shared/frozen/canonical.js');
const { hexDigest } = await built('shared/frozen/digest.js');
const { markupOf, unescaped } = await built('shared/frozen/nodes.js');
const { nodesOf } = await built('shared/frozen/template-nodes.js');
const { writtenPage } = await built('shared/frozen/page-nodes.js');
const { heldAgainst, verify } = await built('shared/frozen/verify.js');
const { version } = await built('shared/frozen/version.js');
const { stillBy } = await built('stills.js');

test('the version in a file is that of the package', () => {
  const { version: own } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  assert.equal(version, own);
});

/** RFC 8785, 3.2.2 and 3.2.3, and the numbers of its appendix B. */
test('writes the example of the RFC as it stands there', () => {
  const given = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  const wanted = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
  assert.equal(canonicalJson(given), wanted);
});

test('puts fields in the order of their code units', () => {
  const given = {
    '\u20ac': 'e',
    '\r': 'cr',
    '\ufb33': 'hebrew',
    1: 'one',
    '\ud83d\ude00': 'smile',
    '\u0080': 'control',
    '\u00f6': 'o',
  };
  const order = ['cr', 'one', 'control', 'o', 'e', 'smile', 'hebrew'];
  assert.deepEqual(
    [...canonicalJson(given).matchAll(/:"(\w+)"/g)].map(([, value]) => value),
    order,
  );
  assert.equal(
    canonicalJson({ b: { d: 1, c: [{ z: 1, a: undefined }] }, a: '' }),
    '{"a":"","b":{"c":[{"z":1}],"d":1}}',
  );
});

const numbers = {
  '0000000000000000': '0',
  8000000000000000: '0',
  '0000000000000001': '5e-324',
  8000000000000001: '-5e-324',
  '7fefffffffffffff': '1.7976931348623157e+308',
  ffefffffffffffff: '-1.7976931348623157e+308',
  4340000000000000: '9007199254740992',
  c340000000000000: '-9007199254740992',
  4430000000000000: '295147905179352830000',
  '44b52d02c7e14af5': '9.999999999999997e+22',
  '44b52d02c7e14af6': '1e+23',
  '44b52d02c7e14af7': '1.0000000000000001e+23',
  '444b1ae4d6e2ef4e': '999999999999999700000',
  '444b1ae4d6e2ef4f': '999999999999999900000',
  '444b1ae4d6e2ef50': '1e+21',
  '3eb0c6f7a0b5ed8c': '9.999999999999997e-7',
  '3eb0c6f7a0b5ed8d': '0.000001',
  '41b3de4355555553': '333333333.3333332',
  '41b3de4355555557': '333333333.33333343',
  becbf647612f3696: '-0.0000033333333333333333',
  '43143ff3c1cb0959': '1424953923781206.2',
};
test('writes numbers as the RFC does', () => {
  for (const [bits, wanted] of Object.entries(numbers))
    assert.equal(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE()), wanted);
});

test('refuses what JSON cannot hold', () => {
  for (const value of [NaN, Infinity, undefined, () => 1, '\ud800', ['\udc00x']])
    assert.throws(() => canonicalJson(value), TypeError);
});

/** Markup in one form: without Lit's marks, one kind of quote, one blank. */
const plain = (markup) =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/=""(?=[ >])/g, "=''")
    .replaceAll(/(?<==)"([^"]*)"/g, "'$1'")
    .replaceAll(/(?<=<[^<>]*\s)(hidden|open)(?=[\s>])(?!=)/g, "$1=''")
    .replaceAll(/<(path|rect)([^<>]*?)\s*\/>/g, '<$1$2></$1>')
    .replaceAll(/\s*\/?>/g, '>')
    .replaceAll('&quot;', '"');

test('makes of a template what Lit makes of it', async () => {
  const hostile = `"'<b>&amp;`;
  const templates = [
    html`<p class="a ${'b'} ${hostile}" title=${hostile} id=${nothing} lang=${undefined}>
      ${hostile}${nothing}${null}${0}
    </p>`,
    html`<p ?hidden=${true} .value=${'x'} @click=${() => 1}>${[1, html`<b>${'2'}</b>`, [nothing, '3']]}</p>`,
    html`<svg viewBox="0 0 ${1} ${2}">${svg`<path d=${'M0 0'} /><g>${svg`<rect />`}</g>`}</svg>`,
    html`<table>
      <colgroup>
        <col width=${1} />
        <col />
      </colgroup>
      ${guard([1], () => html`<tr></tr>`)}
    </table>`,
  ];
  for (const template of templates)
    assert.equal(plain(nodesOf(template).map(markupOf).join('')), plain(await collectResult(render(template))));
});

const pages = {
  'savings-table': { attributes: { heading: 'Mål' }, answer: data('handleplan-2015') },
  'savings-progress': { attributes: {}, answer: data('handleplan-2015') },
  'production-mix': { attributes: {}, answer: data('herning-2019') },
  'waiting-list': { attributes: { 'limit-days': 90, 'duty-note': true }, answer: data('venteliste-2026') },
  places: { attributes: { 'offer-type': 'midlertidigt' }, answer: data('pladser-2026') },
  'cost-ranking': { attributes: {}, answer: data('rangfolge-tiere') },
  'cost-trajectory': { attributes: { step: 'quarter', relative: true }, answer: data('botilbud-2026') },
};
const pageOf = (...elements) => ({
  version,
  contract: '1.0',
  language: 'da',
  agenda: 'Social- og Seniorudvalget, 11.01.2016, punkt 9',
  fixedAt: '2016-01-04T10:42',
  ...(elements.length > 1 && { title: 'Status' }),
  figures: elements.map((element) => ({ element, ...pages[element] })),
});

/** A file with another digit in this place. */
const withDigit = (file, index) => `${file.slice(0, index)}${(Number(file[index]) + 1) % 10}${file.slice(index + 1)}`;
/** A dozen of them, evenly apart: what nobody reads as a figure, and what must be drawn anew. */
const evenly = (all) => all.filter((_, position) => position % Math.ceil(all.length / 12) === 0);

for (const element of Object.keys(pages))
  test(`finds each changed digit in a fixed ${element}`, async () => {
    const { file, digest } = await writtenPage(pageOf(element), stillBy);
    assert.deepEqual((await verify(file, stillBy)).differences, []);
    const [whole, before, content] = /^([^]*<meta name='pejl-data' content=')([^']*)/.exec(file);
    const digits = [...file.matchAll(/\d/g)].map(({ index }) => index);

    // Whatever of it is not data is drawn from them, so each digit of that is held against the same drawing.
    const differencesOf = heldAgainst(file);
    const isFound = (index) => differencesOf(withDigit(file, index))?.length !== 0;
    const isText = (index) => file.lastIndexOf('>', index) > file.lastIndexOf('<', index);
    const drawn = digits.filter((index) => index < before.length || index >= whole.length);
    const read = drawn.filter((index) => index > file.indexOf('<body>') && isText(index));
    assert.ok(read.length > 40);
    assert.deepEqual(
      [...read, ...evenly(drawn)].filter((index) => !isFound(index)),
      [],
    );

    const ofData = [...content.matchAll(/\d/g)].map(({ index }) => index);
    for (const index of ofData) assert.notEqual(await hexDigest(unescaped(withDigit(content, index))), digest);
    for (const index of evenly(ofData))
      await assert.rejects(expectUnchanged(withDigit(file, before.length + index)), `at ${index}`);
  });

test('draws what it is held against from the data of the file itself', async () => {
  const { file } = await writtenPage(pageOf('savings-table'), stillBy);
  const from = file.indexOf('<main>');
  const digits = [...file.slice(from).matchAll(/>[^<>]*?\d(?=[^<>]*<)/g)].map(
    ({ 0: { length }, index }) => from + index + length - 1,
  );
  assert.ok(digits.length > 50);
  for (const index of evenly(digits)) await assert.rejects(expectUnchanged(withDigit(file, index)), `at ${index}`);
});

/** As the command judges it: an error, or a difference, is a change. */
async function expectUnchanged(file) {
  const { differences } = await verify(file, stillBy);
  assert.deepEqual(differences, []);
}

test('says where a file differs, in which row and column, and what stands there', async () => {
  const { file } = await writtenPage(pageOf('savings-table'), stillBy);
  const { differences } = await verify(
    file.replace('>−2,4<', '>−2,5<').replace('<p>Vedtaget', '<p>Ikke vedtaget'),
    stillBy,
  );
  assert.deepEqual(differences[0], {
    figure: 'Mål',
    place: 'cell',
    row: 'Støtte eget hjem',
    column: 'Afvigelse',
    shown: '−2,5',
    drawn: '−2,4',
  });
  assert.equal(differences[1].place, 'notes');
  assert.equal(differences.length, 2);
});

const tamperings = {
  'a sentence more': (file) => file.replace('</main>', '<p>Byrådet har godkendt det.</p></main>'),
  'a script': (file) => file.replace('</body>', '<script>1</script></body>'),
  'another policy': (file) => file.replace("default-src 'none'", '').replace('default-src &#39;none&#39;', ''),
  'a style that hides': (file) => file.replace('<style>', '<style>td{display:none}'),
  'a style in a tag': (file) => file.replace('<tbody', "<tbody style='display:none'"),
  'a digest of its own': (file) => file.replace(/<code>./, '<code>x'),
  'a space in a tag': (file) => file.replace('<tbody', '<tbody '),
  'a comment': (file) => file.replace('<main>', '<!-- x --><main>'),
  'what comes after the end': (file) => `${file}<p>1</p>`,
  'another time': (file) => file.replace('kl. 10.42', 'kl. 11.42').replace('kl.\u00a010.42', 'kl.\u00a011.42'),
};
for (const [what, change] of Object.entries(tamperings))
  test(`finds ${what}`, async () => {
    const { file } = await writtenPage(pageOf('savings-table'), stillBy);
    const changed = change(file);
    assert.notEqual(changed, file);
    const { differences } = await verify(changed, stillBy);
    assert.notDeepEqual(differences, []);
  });

test('bears what mail does to line ends', async () => {
  const { file } = await writtenPage(pageOf('savings-table'), stillBy);
  await expectUnchanged(`\ufeff${file.replaceAll('\n', '\r\n')}`);
});

const example = (name) => readFileSync(new URL(`../demo/fixed/${name}.html`, import.meta.url), 'utf8');
for (const name of ['handleplan-2015', 'opdigtet-1', 'opdigtet-2'])
  test(`shows what its data give: the demo's ${name}`, () => expectUnchanged(example(name)));

test('says of a later status of the demo what has changed since the one that was fixed', async () => {
  const { page } = await verify(example('opdigtet-2'), stillBy);
  const { page: earlier } = await verify(example('opdigtet-1'), stillBy);
  const [{ answer }] = page.figures;
  const [{ answer: before }] = earlier.figures;
  assert.equal(answer.comparedTo.asOf, before.about.asOf);
  assert.match(example('opdigtet-2'), /siden 31\.03\.2026/i);
});
