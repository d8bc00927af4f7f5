import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const built = 'dist/esm';
const elements = readdirSync(`${built}/components`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, `${built}/components/${name}/${name}.js`]);

/** White space and comments in our style sheets, none of which holds a text, are for the reader of the source. */
const tightStyles = {
  name: 'tight-styles',
  transform(code, id) {
    if (!id.includes('.styles.') && !id.endsWith('/styles.js')) return null;
    const tight = (css) =>
      css
        .replaceAll(/\/\*.*?\*\//gs, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ?([{};,]) ?/g, '$1');
    return { code: code.replaceAll(/(?<=css`)[^`]*(?=`)/g, tight), map: null };
  },
};

/** Files for a plain <script type="module">: one with every element, and one per element over shared chunks. */
export default {
  input: { pejl: `${built}/pejl.js`, ...Object.fromEntries(elements) },
  output: {
    dir: 'dist/embed',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name]-[hash].js',
    generatedCode: 'es2015',
    sourcemap: true,
  },
  plugins: [
    tightStyles,
    resolve({ browser: true, exportConditions: ['production'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
};
