import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Globals that a layer must not know. Its imports are held by test/architecture/layers.test.ts. */
const NEVER = {
  report: ['Intl', 'Date', 'fetch', 'document', 'window'],
  format: ['Date', 'fetch', 'document', 'window', 'navigator'],
  geometry: ['Intl', 'Date', 'fetch', 'document', 'window'],
  models: ['Intl', 'Date', 'fetch', 'document', 'window', 'navigator'],
  marks: ['Intl', 'Date', 'fetch', 'document', 'window'],
  elements: ['Intl', 'Date', 'fetch', 'XMLHttpRequest'],
};

const neverIn = Object.entries(NEVER).map(([layer, names]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: `src/${layer} never uses ${name}.` }))],
  },
}));

/** What the type library of ES2021 and the DOM allows, and Chromium 87 does not have. */
const tooNew = {
  files: ['src/**/*.ts'],
  ignores: ['src/site/**', 'src/build/**', 'src/serve/**', 'src/cli/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...[
        ['AbortSignal', 'timeout'],
        ['AbortSignal', 'any'],
        ['AbortSignal', 'abort'],
        ['crypto', 'randomUUID'],
        ['window', 'structuredClone'],
        ['globalThis', 'structuredClone'],
      ].map(([object, property]) => ({ object, property, message: 'Chromium 87 does not have it.' })),
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "CallExpression[callee.name='structuredClone']", message: 'Chromium 87 does not have it.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'test-results/', '**/*.generated.ts', 'test/fixtures/site-0.1.0/site/'] },
  // What is wrong is put right, not switched off where it stands.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without bullets is no list to VoiceOver in Safari unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // An index is possibly undefined to the compiler even where the loop around it says otherwise.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The DOM makes elements, not their constructors.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // On a server there is no HTMLElement, and an empty class stands in for it.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  tooNew,
  ...neverIn,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // They run in a page, whole or in part.
    files: [
      'scripts/docs/*.js',
      'bench/contenders/*.js',
      'bench/lib/{gallery,measure}.mjs',
      'scripts/lib/soak/soak-page.mjs',
    ],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['document', 'window', 'customElements', 'Event', 'setTimeout', 'requestAnimationFrame'],
          ...['MessageChannel', 'PerformanceObserver', 'OURS'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
