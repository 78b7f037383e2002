import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Forbids imports in a folder, with the rule that they would break. */
const layer = (files, message, patterns, paths = []) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: patterns.map((regex) => ({ regex, message })),
        paths: paths.map((name) => ({ name, message })),
      },
    ],
  },
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.build/',
      '.lectern-work-*/',
      'node_modules/',
      'tests/fixtures/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-undef': 'off',
    },
  },
  layer(
    ['src/core/**'],
    'core is pure: it imports core, zod and small pure libraries, and knows nothing of Astro, Node or the browser.',
    [
      '^astro',
      '^node:',
      '^#(?!core/)',
      '^(?:\\.\\./)+(?:pages|components|layouts|client|styles|entries|citations|indexing|drawing|services|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/entries/**'],
    'entries reads files into values: it imports core and its parsers, and knows nothing of Astro.',
    [
      '^astro',
      '^#(?!core/|entries/)',
      '/(?:pages|components|layouts|client|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/citations/**'],
    'citations prints papers in styles of citation: it imports core and its processor, and is asked by pages alone.',
    [
      '^astro',
      '^node:',
      '^#(?!core/|citations/)',
      '/(?:pages|components|layouts|client|entries|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/indexing/**'],
    'indexing makes the search of a list: it imports core and Pagefind, and is asked by scripts and integrations.',
    [
      '^astro',
      '^#(?!core/)',
      '/(?:pages|components|layouts|client|entries|citations|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/drawing/**'],
    'drawing makes pictures for sharing: it imports core and its libraries, and is asked by scripts alone.',
    [
      '^astro',
      '^#(?!core/)',
      '/(?:pages|components|layouts|client|entries|citations|indexing|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/services/**'],
    'services asks others for records of papers: it imports core and entries, and is asked by scripts alone.',
    [
      '^astro',
      '^#(?!core/|entries/)',
      '/(?:pages|components|layouts|client|citations|indexing|drawing|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/components/**'],
    'Components take props: they import core, other components, #site and #urls, never the library, a collection or a layout.',
    [
      '^astro:content',
      '^#library',
      '^#layouts',
      '/library\\.ts$',
      '/layouts/',
      '/pages/',
      '^#(?:entries|citations)',
    ],
  ),
  layer(
    ['src/layouts/**'],
    'Layouts print what they are given: the library is asked by pages alone.',
    ['^astro:content', '^#library', '/pages/', '^#entries'],
  ),
  layer(
    ['src/client/**'],
    'Client code runs in the reader’s browser: it imports core, styles and other client code.',
    [
      '^astro',
      '^node:',
      '^#(?!core/|client/|styles/|urls)',
      '/(?:pages|components|layouts|entries|integrations|scripts)/',
    ],
  ),
  layer(
    ['src/integrations/**'],
    'Integrations import core, entries and indexing, and are used by astro.config.mjs alone.',
    ['^astro:content', '^#(?!core/|entries/)', '/(?:pages|components|layouts|client)/'],
  ),
  layer(['scripts/**'], 'Scripts are thin commands over core, entries and indexing.', [
    '^astro:',
    '/(?:pages|components|layouts|client|integrations)/',
  ]),
);
