import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/']),
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
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
