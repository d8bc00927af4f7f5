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

/** What is private or protected is nobody's to use from outside. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({ name, privacy }) => !privacy && !name.startsWith('#'));
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
  plugins: [publicOnly, publishedPaths],
};
