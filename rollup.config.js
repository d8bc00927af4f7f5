import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { elementNames, registering } from './scripts/elements.mjs';
import { tightTemplates } from './scripts/tight-templates.mjs';

const built = 'dist/esm';
const entries = ['pejl', 'define-pejl'].map((name) => [name, `${built}/${name}.js`]);
const elements = elementNames.map((name) => [name, `${built}/${registering(name)}.js`]);

/**
 * Files for a plain <script type="module">: one with every element, one that registers them by another tag, and one per
 * element over shared chunks.
 */
export default {
  input: Object.fromEntries([...entries, ...elements]),
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
