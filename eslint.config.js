import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Rooms of `src/` from the ground up: each may import those named after it. */
const ROOMS = {
  core: [],
  model: ['core'],
  integrity: ['model', 'core', 'build'],
  build: ['model', 'core'],
  queries: ['model', 'core', 'build'],
  ui: ['queries', 'model', 'core', 'build'],
  features: ['ui', 'queries', 'model', 'core', 'build'],
  pages: ['features', 'ui', 'queries', 'model', 'core', 'build'],
};

/** What one room may not import. */
const zones = Object.entries(ROOMS).map(([room, below]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...below].map((name) => `./${name}`),
  message: `src/${room}/ may import ${below.join(', ') || 'nothing of src/'}. See "How it is built" in the README.`,
}));

/** Code for the browser imports code for the browser, and what runs anywhere. */
const client = {
  target: './src/**/client/**',
  from: [
    './src/!(core|features|ui)/**',
    './src/ui/!(client)',
    './src/ui/!(client)/**',
    './src/features/*/!(client)',
    './src/features/*/!(client)/**',
  ],
  message: 'Code for the browser may import src/core/ and client/ folders only.',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // What listens is async where it waits; browsers, servers and build tools take that.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // Fields of entries are unknown until the schemas have read them, and integrity prints whatever stands there.
      '@typescript-eslint/no-base-to-string': 'off',
      // Parsers of HTML name their kinds of node in enums of strings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  // Tests read what was written, and fail where it is not what they take it for.
  {
    files: ['tests/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'member-access', 'return'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off']),
    ),
  },
  astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro'] })],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, client] }],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // set:html is used for text made at build time from our own content only; the CSP is the second line.
      'astro/no-set-html-directive': 'off',
    },
  },
  // Programs for the terminal talk to it.
  { files: ['src/tools/**', 'src/pipeline/build.ts', 'src/pipeline/search-index.ts', 'tests/**'], rules: { 'no-console': 'off' } },
  // Astro itself writes such a file with a triple slash; an import at its top would make it a module and its declarations local.
  {
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/triple-slash-reference': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
);
