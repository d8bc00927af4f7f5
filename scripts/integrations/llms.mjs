/** llms.txt: the elements and where to read on, for a language model that helps whoever embeds them. */
import { listsOf } from './vscode.mjs';

const documents = {
  'docs/embedding.md': 'files, packages, security policy, sources, audience, attributes, events, tokens, frameworks',
  'docs/contract.md': 'what a gateway or a file must answer',
  'openapi/pejl.yaml': 'the same as OpenAPI 3.1, with examples',
  'docs/connect.md': "an adapter for a municipality's own API",
  'docs/files.md': 'a savings plan in Excel or CSV',
  'docs/case-systems.md': 'case systems behind a gateway',
  'docs/figures.md': 'the rules behind the figures, `pejl/figures`',
  'docs/security-and-privacy.md': 'what is kept, sent and shown, and what never is',
  'custom-elements.json': 'all of the below for a program',
};

export function llmsOf(elements, tokens, description) {
  return `# Pejl

> ${description} Danish first, English complete.

Written by \`npm run build\` from the doc comments. A page wraps its elements in a source, which says where figures come from
and whom the page is for (\`public\`, the default, \`committee\`, \`management\` or \`casework\`):

\`\`\`html
<script type="module" src="/pejl/pejl.js"></script>
<pejl-source gateway="https://api.kommune.example/pejl/v1" audience="committee">
  <pejl-savings-table plan="handleplan-2015"></pejl-savings-table>
</pejl-source>
\`\`\`

With a build of its own: \`import 'pejl/savings-table.js'\`, one module for each tag. Types of JSX and templates:
\`pejl/react\`, \`pejl/preact\`, \`pejl/solid\`, \`pejl/vue\`. A case reference is set as a property by script, and stands in no
attribute, address or log. Amounts are whole øre; months are \`YYYY-MM\`, days \`YYYY-MM-DD\`.

## Documents

${Object.entries(documents)
  .map(([path, text]) => `- [${path}](${path}): ${text}`)
  .join('\n')}

${elements.map(elementOf).join('\n\n')}

## Tokens

${tokens.map(({ name, description: text, default: initial }) => `- \`${name}\` (${initial}): ${text}`).join('\n')}
`;
}

function elementOf({ tag, summary, attributes, ...rest }) {
  const list = attributes.map(({ name, description, ...type }) => `- \`${name}\` (${wordsOf(type)}): ${description}`);
  return [`## \`<${tag}>\``, summary, ['**Attributes**', ...list].join('\n'), ...listsOf(rest)].join('\n\n');
}

function wordsOf({ kind, values, initial }) {
  const kinds = { boolean: 'present or not', number: 'number', text: 'text', choice: values.join(', ') };
  return initial ? `${kinds[kind]}; ${initial} when absent` : kinds[kind];
}
