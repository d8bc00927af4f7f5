/**
 * A rollup plugin: white space in html, svg and css templates is for the reader of the source. HTML reads a run of it as
 * one space, so that one is left; style sheets hold no text and need none around their signs.
 */
export const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const cuts = [];
    visit(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression') return;
      const tight = forms[node.tag.name];
      if (tight) for (const { start, end } of node.quasi.quasis) cuts.push({ start, end, tight });
    });
    if (cuts.length === 0) return null;
    cuts.sort((a, b) => a.start - b.start);
    let at = 0;
    let result = '';
    for (const { start, end, tight } of cuts) {
      result += code.slice(at, start) + tight(code.slice(start, end));
      at = end;
    }
    return { code: result + code.slice(at), map: null };
  },
};

const oneSpace = (text) => text.replaceAll(/\s*\n\s*/g, ' ');
const forms = {
  html: oneSpace,
  svg: oneSpace,
  css: (text) =>
    text
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,]) ?/g, '$1'),
};

function visit(node, see) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') see(node);
  for (const value of Object.values(node)) if (typeof value === 'object') visit(value, see);
}
