import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { tightTemplates } from './scripts/tight-templates.mjs';

const built = 'dist/esm';
const elements = readdirSync(`${built}/components`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, `${built}/components/${name}/${name}.js`]);

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
    tightTemplates,
    resolve({ browser: true, exportConditions: ['production'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
};
