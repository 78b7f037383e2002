import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ShelfPaper } from '#core/shelf/table.ts';
import { readPage, readPages } from '../support/pages.ts';
import { gzip } from '../support/weight.ts';

const folder = inject('folder');
const pages = readPages(folder);
const text = readFileSync(join(folder, 'shelf.json'), 'utf8');
const table = JSON.parse(text) as ShelfPaper[];

/** The key of the paper that a page is of: lists lie beside them. */
const keyOf = (path: string) => /^\/papers\/([a-z]+\d{4}[a-z0-9]+)\/$/.exec(path)?.[1];

test('the table of the shelf has every paper that has a page, with its BibTeX', () => {
  const keys = pages.flatMap(({ path }) => keyOf(path) ?? []);
  expect(keys.length).toBeGreaterThan(70);
  expect(table.map(({ key }) => key).sort()).toEqual(keys.sort());
  expect(table.filter(({ key, bibtex }) => !bibtex.includes(`{${key},`))).toEqual([]);
});

test('the table stays small: less than 0.25 kB a paper on the wire', () => {
  expect(gzip(text) / table.length).toBeLessThan(250);
});

test('every paper page can mark its own paper, under the title of the page', () => {
  const wrong = pages
    .filter(({ path }) => keyOf(path))
    .filter(({ path, $ }) => {
      const control = $('[data-paper-mark]');
      return (
        control.length !== 1 ||
        control.attr('data-paper-mark') !== keyOf(path) ||
        control.attr('data-title') !== table.find(({ key }) => key === keyOf(path))?.title
      );
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the shelf is not in search engines', () => {
  const { $ } = readPage(folder, '/shelf/');
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
});
