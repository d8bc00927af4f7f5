/** A judge that never finds anything proves nothing: each of them is shown what it is there to find. */
import { expect } from 'chai';
import { filledWith, pathsOf, readFields, textFieldsOf } from './answer-fields.js';
import { fullPlan } from './full-plan.js';
import { turn } from './memory.js';
import { faultsIn, textsOf, timesIn } from './shadow.js';
import { cellsOf, isFormula, isStrayFormula } from './spreadsheet.js';
import { watched } from './watch.js';

/** A page as it would be made of text. */
function made(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

const name = (what: string) => what.replace(/^request of .*/, 'request');

describe('Whoever watches a page', () => {
  const deeds: Readonly<Record<string, { readonly does: () => unknown; readonly seen: string }>> = {
    'a script in an attribute': {
      does: () => made('<details open ontoggle="hit(1)"></details>'),
      seen: 'hit',
    },
    'a link that is a script': {
      does: () => made('<a href="javascript:hit(1)"></a>').querySelector('a')!.click(),
      seen: 'hit',
    },
    'a dialog': { does: () => window.alert('x'), seen: 'alert' },
    'text made code': { does: () => Reflect.construct(Function, ['hit(1)']), seen: 'Function' },
    'text put off': {
      does: () => void Reflect.apply(window.setTimeout, window, ['hit(1)']),
      seen: 'setTimeout of a text',
    },
    'a request by code': { does: () => fetch('/x').catch(() => undefined), seen: 'fetch' },
    'a picture': { does: () => made('<img src="/LICENSE">'), seen: 'request' },
    'another address': { does: () => location.assign('/elsewhere'), seen: 'navigation' },
  };
  for (const [what, { does, seen }] of Object.entries(deeds))
    it(`sees ${what}`, async () => {
      const watch = watched();
      try {
        await does();
        while (watch.seen().length === 0) await turn();
        expect(watch.seen().map(name)).to.include(seen);
      } finally {
        watch.stop();
        document.body.replaceChildren();
      }
    });

  it('sees nothing where nothing happens, and leaves the page as it was', async () => {
    const before = [window.fetch, window.alert, window.setTimeout, window.Function];
    const watch = watched();
    await turn();
    expect(watch.seen()).to.deep.equal([]);
    watch.stop();
    expect([window.fetch, window.alert, window.setTimeout, window.Function]).to.deep.equal(before);
  });
});

describe('Whoever looks at what an element consists of', () => {
  const faults: Readonly<Record<string, string>> = {
    '<script></script>': '<script>',
    '<iframe></iframe>': '<iframe>',
    '<img>': '<img>',
    '<p style="color: red"></p>': 'attribute style of <p>',
    '<p onclick="hit(1)"></p>': 'attribute onclick of <p>',
    '<svg><use></use></svg>': '<use>',
    '<math></math>': '<math>',
    '<a href="javascript:hit(1)"></a>': 'link to javascript:hit(1)',
    '<a href="//host.invalid/"></a>': 'link to //host.invalid/',
    '<a href="data:,x"></a>': 'link to data:,x',
    '<svg><a href="https://host.invalid/"></a></svg>': 'link to https://host.invalid/',
  };
  for (const [html, fault] of Object.entries(faults))
    it(`refuses ${html}`, () => {
      expect(faultsIn(made(html))).to.deep.equal([fault]);
    });

  it('takes a link to https, and one to the same host', () => {
    expect(faultsIn(made('<a href="https://kommune.example/"></a><a href="/sag?x=1#y"></a>'))).to.deep.equal([]);
  });

  it('reads texts and attributes, and counts', () => {
    expect(timesIn(textsOf(made('<p aria-label="a b">a<b>ab</b></p>')), 'a')).to.equal(3);
  });

  afterEach(() => {
    document.body.replaceChildren();
  });
});

describe('Whoever opens a file as a spreadsheet does', () => {
  const files = [
    {
      name: 'a plain one',
      file: '\ufeffa;b\r\nc;d',
      separator: ';',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { name: 'quotes', file: '"a;b";"c ""d"""', separator: ';', cells: [['a;b', 'c "d"']] },
    { name: 'a quote within a field', file: 'a"b;c"', separator: ';', cells: [['a"b', 'c"']] },
    { name: 'a text behind a quote', file: '"a"b;c', separator: ';', cells: [['ab', 'c']] },
    { name: 'a quote that does not close', file: 'a;"b;c\n', separator: ';', cells: [['a', 'b;c\n']] },
    { name: 'a line break in a quote', file: '"a\r\nb";c\nd', separator: ';', cells: [['a\r\nb', 'c'], ['d']] },
    { name: 'another separator', file: 'a;b,"c,d"\r\n', separator: ',', cells: [['a;b', 'c,d'], ['']] },
  ];
  for (const { name: what, file, separator, cells } of files)
    it(`reads ${what}`, () => {
      expect(cellsOf(file, separator)).to.deep.equal(cells);
    });

  it('knows a formula from a text and a number', () => {
    const formulas = ['=1', '+a', '+1+1', '-a', '@A1', ' =1', '\t=1', '"=1', '\0=1', '\uff1d1', '-1+1', '- 1'];
    expect(formulas.filter((cell) => !isFormula(cell))).to.deep.equal([]);
    expect(["'=1", '-1', '+1', '-1,5', '\u22121,5', 'a=1', '', '–'].filter(isFormula)).to.deep.equal([]);
    expect(['=1', '-1+1', '-a', '- DDE(1)'].filter((cell) => !isStrayFormula(cell))).to.deep.equal([]);
    expect([' -3', '-', '- om dagen'].filter(isStrayFormula)).to.deep.equal([]);
  });
});

describe('Whoever fills an answer with texts', () => {
  it('reaches every free text and keeps what belongs together', async () => {
    const fields = await textFieldsOf('getSavingsPlan');
    expect(readFields(fields).length).to.be.above(20);
    const { areas, footnotes, overlaps, periods, about } = filledWith(fullPlan, fields, () => 'x');
    expect(areas[0]!.name).to.equal('x');
    expect(areas[0]!.footnotes).to.deep.equal([footnotes![0]!.id]);
    expect(areas[0]!.figures[0]!.period).to.equal(periods[0]!.id);
    expect(overlaps![0]!.areas).to.deep.equal([areas[0]!.id]);
    expect(new Set(areas.map(({ id }) => id)).size).to.equal(areas.length);
    expect(about.sourceLink).to.equal(fullPlan.about.sourceLink);
    expect(pathsOf(fullPlan).has('/areas/*/figures/*/targetOre/note')).to.equal(true);
  });
});
