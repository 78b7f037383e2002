import { expect, test } from 'vitest';
import { sitemap } from '#core/describe/sitemap.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { createUrls } from '#core/urls.ts';
import { manyPapers } from '../../support/many-papers.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const at = { urls: createUrls('/'), absolute: (path: string) => `https://a.org${path}` };

/** The day that a sitemap of these papers tells for each page. */
function days(...papers: [key: string, changes: Partial<PaperFieldsInput>][]) {
  const text = sitemap(libraryOf(papers.map(([key, changes]) => paperEntry(key, changes))), at);
  const entries = text.matchAll(
    /<url><loc>https:\/\/a\.org(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g,
  );
  return new Map([...entries].map(([, path, day]) => [path!, day]));
}

test('a paper’s page changed when its entry last said so, and a list when one of its papers did', () => {
  const lastmod = days(
    [
      'okafor2024counting',
      {
        added: '2026-01-02',
        changes: [
          { date: '2026-05-01', kind: 'published', text: 'Published.' },
          { date: '2026-03-01', kind: 'corrected', text: 'Corrected.' },
        ],
      },
    ],
    ['lind2025more', { title: 'More', added: '2026-02-02', topics: ['scaling-laws'] }],
  );
  expect(lastmod.get('/papers/okafor2024counting/')).toBe('2026-05-01');
  expect(lastmod.get('/papers/lind2025more/')).toBe('2026-02-02');
  expect(lastmod.get('/topics/scaling-laws/')).toBe('2026-02-02');
  expect(lastmod.get('/topics/reasoning/')).toBe('2026-05-01');
  expect(lastmod.get('/papers/')).toBe('2026-05-01');
});

test('a page that shows no paper is listed without a day', () => {
  const lastmod = days(['okafor2024counting', {}]);
  expect(lastmod.has('/search/')).toBe(true);
  expect(lastmod.get('/search/')).toBeUndefined();
  expect(lastmod.get('/topics/scaling-laws/')).toBeUndefined();
});

test('a list without papers is a sitemap without days', () => {
  expect(new Set(days().values())).toEqual(new Set([undefined]));
});

test('signs of XML in an address are written as entities', () => {
  const ampersand = { ...at, absolute: (path: string) => `https://a.org${path}?a='1'&b=2` };
  expect(sitemap(libraryOf([]), ampersand)).toContain('/?a=&apos;1&apos;&amp;b=2</loc>');
});

test('a list that is mapped by topic has a page for the map of each', () => {
  expect(sitemap(manyPapers(501, 4), at)).toContain('<loc>https://a.org/map/topic-0/</loc>');
  expect(sitemap(manyPapers(3, 4), at)).not.toContain('/map/topic-');
});
