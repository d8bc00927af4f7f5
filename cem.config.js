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

export default {
  globs: ['src/components/**/*.element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
