import { readFileSync } from 'node:fs';
import { attributeValues } from './scripts/attribute-values.mjs';

/** The manifest ships without src/, so it names each module by the file that is published. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
    const visit = (node) => {
      for (const [key, value] of Object.entries(node)) {
        if (value !== null && typeof value === 'object') visit(value);
        else if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
      }
    };
    visit(customElementsManifest);
  },
};

/** What is private or protected, and what a module keeps beside its class, is nobody's to use from outside. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({ name, privacy }) => !privacy && !name.startsWith('#'));
      }
    }
  },
};

/** Files come in the order in which the disk gives them, which is not the same twice. */
const inOrder = {
  name: 'in-order',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Two fields under one comment, such as a first and a last month, share it. */
const sharedComments = {
  name: 'shared-comments',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { members = [], attributes = [] } of modules.flatMap(({ declarations }) => declarations)) {
      for (const fields of [members, attributes]) {
        for (const [index, field] of fields.entries()) field.description ??= fields[index - 1]?.description;
      }
    }
  },
};

/** The tokens that every figure reads, with what they are where a page sets none. They stand once, with the base class. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const code = readFileSync('src/shared/tokens.styles.ts', 'utf8');
    const described = new Map([...code.matchAll(/@cssproperty (--[\w-]+) - (.+)/g)].map(([, ...pair]) => pair));
    const defaults = new Map([...code.matchAll(/var\((--pejl-[\w-]+), (.+)\);/g)].map(([, ...pair]) => pair));
    const odd = [...described.keys(), ...defaults.keys()].filter((name) => !described.has(name) || !defaults.has(name));
    if (odd.length > 0) throw new Error(`tokens.styles.ts: ${odd.join(', ')} must have both a line and a value.`);
    const figure = modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'FigureElement');
    figure.cssProperties = [...described].map(([name, description]) => ({
      name,
      description,
      default: defaults.get(name),
    }));
  },
};

/** A type that only names what an attribute takes says nothing to an editor. */
const valuesInWords = {
  name: 'values-in-words',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const values = attributeValues(modules.map(({ path }) => path));
    for (const { name, members = [], attributes = [] } of modules.flatMap(({ declarations }) => declarations)) {
      for (const field of [...members, ...attributes]) {
        const texts = values.get(name)?.get(field.fieldName ?? field.name);
        if (texts) field.type = { text: texts.map((text) => `'${text}'`).join(' | ') };
      }
    }
  },
};

export default {
  // The base classes too: what they have is what every element has.
  globs: ['src/components/**/*.element.ts', 'src/shared/**/*-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, inOrder, publishedPaths, sharedComments, valuesInWords, tokens],
};
