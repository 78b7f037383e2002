import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { ShelfPaper } from '#core/shelf/table.ts';
import { readPage, readPages } from '../support/pages.ts';

const folder = inject('folder');
const pages = readPages(folder);
const text = readFileSync(join(folder, 'shelf.json'), 'utf8');
const table = JSON.parse(text) as ShelfPaper[];

test('the table of the shelf has every paper that has a page, with its BibTeX', () => {
  const keys = pages.flatMap(({ path }) => /^\/papers\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  expect(keys.length).toBeGreaterThan(70);
  expect(table.map(({ key }) => key).sort()).toEqual(keys.sort());
  expect(table.filter(({ key, bibtex }) => !bibtex.includes(`{${key},`))).toEqual([]);
});

test('the table stays small: less than 0.25 kB a paper on the wire', () => {
  expect(gzipSync(text).length / table.length).toBeLessThan(250);
});

test('every paper page can mark its own paper, under the title of the page', () => {
  const wrong = pages
    .filter(({ path }) => /^\/papers\/./.test(path))
    .filter(({ path, $ }) => {
      const control = $('[data-paper-mark]');
      return (
        control.length !== 1 ||
        path !== `/papers/${control.attr('data-paper-mark')}/` ||
        control.attr('data-title') !== table.find(({ key }) => path.includes(key))?.title
      );
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the shelf is not in the search, nor in search engines', () => {
  const { $ } = readPage(folder, '/shelf/');
  expect($('[data-pagefind-body]').length).toBe(0);
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
});
