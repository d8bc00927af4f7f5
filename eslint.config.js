import { configs as litRules } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noCellArithmetic } from './scripts/lint/no-cell-arithmetic.mjs';

const browserCode = ['src/**/*.ts', 'demo/**/*.ts', 'test-support/**/*.ts'];
const tests = ['**/*.test.ts', 'test-support/**/*.ts'];

/** Imports point one way. Each folder names those of ours that it must not know; tests may know all. */
const mustNotKnow = {
  figures: ['client', 'models', 'chart', 'shared', 'components'],
  client: ['models', 'chart', 'shared', 'components'],
  models: ['chart', 'shared', 'components'],
  chart: ['client', 'models', 'shared', 'components'],
  shared: ['components'],
  components: [],
};
/** Folders that must run without a page: in Node, in a worker, on paper. Figures know no clock and no language either. */
const withoutPage = {
  figures: ['Date', 'Intl', 'performance', 'process', 'navigator'],
  models: [],
  chart: [],
  client: ['navigator'],
};

const unsafeDirectives = {
  regex: '/(style-map|unsafe-(html|svg|mathml))\\.js$',
  message: 'A strict content security policy refuses what this directive writes.',
};
const templates = {
  regex: '^(lit|@lit)(/|$)',
  message: 'Figures are data here; templates are drawn from them elsewhere.',
};
const testCode = { regex: '/(test-support|demo)/', message: 'The library does not know its tests and demo.' };
const siblingElement = { regex: '^\\.\\./(?!\\.\\./)', message: 'What two elements need belongs in src/shared.' };
const clientAtRunTime = {
  regex: '^(\\.\\./)+client/',
  allowTypeImports: true,
  message: 'A model knows the types of the client, not its code.',
};
const packages = {
  regex: '^[^.]',
  message: 'Figures import nothing but figures; a solver and the like are passed in.',
};
/** What leaves src/figures from a file that many folders deep in it. */
const outsideFigures = (depth) => ({
  regex: `^(\\.\\./){${depth + 1}}`,
  message: 'Figures import nothing but figures.',
});
const htmlFromText = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'No HTML from text: write a template.',
};
const clock = {
  selector:
    ':matches(CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0])',
  message: 'The clock is an argument.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'src/client/generated/',
    'demo/data/{handleplan-2015,potentialer-2016,botilbud-2026,doegntilbud-boern,sag-*,herning-2019,produktion-2026,rangfolge-*,venteliste-2026,pladser-2026}.ts',
    'tools/chromium/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { 'max-lines': ['error', 300], eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    files: browserCode,
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      litRules['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      // A warning is for whoever builds the page; figures are never logged.
      'no-console': ['error', { allow: ['warn'] }],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      // A table that narrow pages lay out as blocks stays a table by its roles alone.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has every callback, so there is nothing to guard against.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Its advice is what no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Lit binds the handlers of its templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['demo/gateway/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './demo/gateway/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  ...Object.keys(mustNotKnow).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: rulesOf(folder),
  })),
  ...[0, 1, 2].map((depth) => ({
    files: [`src/figures/${'*/'.repeat(depth)}*.ts`],
    ignores: ['**/*.test.ts'],
    rules: importRules([packages, outsideFigures(depth)]),
  })),
  {
    files: ['src/{models,chart,shared,components,client}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { pejl: { rules: { 'no-cell-arithmetic': noCellArithmetic } } },
    rules: { 'pejl/no-cell-arithmetic': 'error' },
  },
  {
    files: [...tests, 'demo/**/*.ts'],
    rules: {
      // A double of an asynchronous port has nothing to wait for, and little to do.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: tests,
    rules: {
      // A missing element fails the test all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(x).to.exist`
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test of an element's surroundings makes small elements of its own.
      'wc/max-elements-per-file': 'off',
    },
  },
);

function rulesOf(folder) {
  const rules = { ...importRules(importsOf(folder)), 'no-restricted-syntax': ['error', htmlFromText] };
  if (folder in withoutPage) {
    const globals = ['window', 'document', 'customElements', ...withoutPage[folder]];
    rules['no-restricted-globals'] = ['error', { globals, checkGlobalObject: true }];
    rules['no-restricted-syntax'] = ['error', htmlFromText, clock];
  }
  return rules;
}

/** What a folder must not import. */
function importsOf(folder) {
  const patterns = [unsafeDirectives, testCode];
  const forbidden = mustNotKnow[folder];
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${folder} does not know this folder.`,
    });
  }
  if (['figures', 'client', 'models'].includes(folder)) patterns.push(templates);
  if (folder === 'components') patterns.push(siblingElement);
  if (folder === 'models') patterns.push(clientAtRunTime);
  return patterns;
}

function importRules(patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}
