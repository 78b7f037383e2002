import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { CslItem } from '#core/import/csl-item.ts';
import { readPages } from '../support/pages.ts';

const folder = inject('folder');
const pages = readPages(folder).filter(({ path }) => /^\/(?:paths|topics)\/[^/]+\/$/.test(path));

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { $ }) => {
  const keys = $('.paper-row')
    .map((_, row) => $(row).attr('data-paper'))
    .get();

  test.each(['bib', 'ris', 'csl.json'])('gives its papers as a file .%s, all of them', (ending) => {
    const address = path.replace(/\/$/, `.${ending}`);
    expect($(`a[download][href="${address}"]`)).toHaveLength(1);
    const items = new Cite(readFileSync(join(folder, address), 'utf8')).data as CslItem[];
    expect(items.map(({ id }) => id)).toEqual(keys);
    expect(items.filter(({ title, author }) => !title || !author?.length)).toEqual([]);
  });
});
