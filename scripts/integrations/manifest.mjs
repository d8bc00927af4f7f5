/** The manifest as the writers beside this file need it. */

const declarationsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, ...inLines(declaration) })));

/** Comments are broken where their lines were full. */
const inLines = (node) =>
  JSON.parse(JSON.stringify(node), (key, value) =>
    key === 'description' || key === 'summary' ? value.replaceAll(/\s*\n\s*/g, ' ') : value,
  );

/** Every element, by its tag; the source first. */
export function elementsOf(manifest) {
  const elements = declarationsOf(manifest).filter(({ tagName }) => tagName);
  const isSource = ({ tag }) => tag === 'pejl-source';
  return elements.map(elementOf).sort((a, b) => isSource(b) - isSource(a) || (a.tag < b.tag ? -1 : 1));
}

export function tokensOf(manifest) {
  return declarationsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties);
}

function elementOf({ tagName, name, path, summary, members, attributes, events = [], slots = [], cssParts = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    tag: tagName,
    name,
    path,
    summary,
    attributes: attributes.map(attributeOf),
    properties: fields.filter(({ attribute }) => attribute === undefined).map(propertyOf),
    methods: members.filter(({ kind }) => kind === 'method'),
    events: events.map(({ type, ...event }) => ({ ...event, type: type.text })),
    slots,
    parts: cssParts,
  };
}

function attributeOf({ name, fieldName, type: { text }, default: initial, description }) {
  const values = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  const kind = /^(boolean|number)\b/.exec(text)?.[1] ?? (values.length > 0 ? 'choice' : 'text');
  return { name, field: fieldName, kind, values, initial: initialOf(initial), description };
}

/** What counts when the attribute is absent, where that is a value. */
function initialOf(code = '') {
  const plain = code.replaceAll("'", '');
  return ['', 'undefined', 'false'].includes(plain) ? undefined : plain;
}

function propertyOf({ name, type: { text }, description }) {
  return { name, type: text, isText: text === 'string', description };
}
