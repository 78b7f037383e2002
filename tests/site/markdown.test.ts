import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { collection } from '../support/collection.ts';
import { readPage, visible } from '../support/pages.ts';

const folder = inject('folder');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Addresses of this site in a page made of Markdown that nothing is at. */
function deadLinks(html: string): string[] {
  const $ = load(html);
  return $('a[href]')
    .map((_, link) => $(link).attr('href'))
    .get()
    .filter((href) => !/^https:\/\//.test(href) || new URL(href).host === 'list.example')
    .filter((href) => {
      if (!href.startsWith('https://list.example/')) return true;
      const { pathname, hash } = new URL(href);
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (!existsSync(file)) return true;
      return hash !== '' && readPage(folder, pathname).$(`[id="${hash.slice(1)}"]`).length === 0;
    });
}

describe.each(collection.map((item) => [String(item.id), item] as const))(
  'the Markdown of %s',
  (key, item) => {
    const text = read(`papers/${key}.md`);
    const { html } = markdownToHtml(text.replace(/\$([^$\n]+)\$/g, ''));
    const $ = load(html);
    const page = readPage(folder, `/papers/${key}/`).$;

    test('is named by its page', () => {
      const link = page('link[rel=alternate][type="text/markdown"]');
      expect(link.attr('href')).toBe(`/papers/${key}.md`);
    });

    test('has the title, every author and what the page says', () => {
      const withdrawn = item.custom!.withdrawn ? ' (withdrawn)' : '';
      if (!text.split('\n')[0]!.includes('$'))
        expect(visible($('h1').text())).toBe(`${item.title}${withdrawn}`);
      expect(text).toContain(
        item
          .author!.map(({ literal, given, family }) => literal ?? `${given} ${family}`)
          .join(', '),
      );
      const claims = page('.finding')
        .map((_, row) =>
          visible(page(row).find('p').first().clone().children('.number').remove().end().text()),
        )
        .get();
      expect(claims.length).toBeGreaterThan(2);
      for (const claim of claims) expect(visible($.text())).toContain(claim);
      const headings = page('.note h2')
        .map((_, heading) => visible(page(heading).text()))
        .get();
      expect(headings.length).toBe(5);
      for (const heading of headings) expect(text).toContain(`\n## ${heading}\n`);
    });

    test('has whole links that lead somewhere', () => {
      expect(deadLinks(html)).toEqual([]);
    });
  },
);

describe('llms.txt', () => {
  const { html } = markdownToHtml(read('llms.txt'));
  const $ = load(html);

  test('begins with the name of the list and what it holds, then lists links under headings', () => {
    const names = $('body > *')
      .map((_, element) => element.tagName)
      .get();
    expect(names.slice(0, 2)).toEqual(['h1', 'blockquote']);
    expect(names.slice(2).join(' ')).toMatch(/^(?:h2 ul ?)+$/);
    expect($('li').filter((_, item) => $(item).children('a').length !== 1).length).toBe(0);
  });

  test('leads to the Markdown of every paper, once', () => {
    const papers = $('a[href$=".md"]')
      .map((_, link) => $(link).attr('href'))
      .get();
    const expected = collection.map(({ id }) => `https://list.example/papers/${id}.md`);
    expect(papers.toSorted()).toEqual(expected.toSorted());
  });

  test('has whole links that lead somewhere', () => {
    expect(deadLinks(html)).toEqual([]);
  });
});

test('llms-full.txt holds the Markdown of every paper', () => {
  const whole = read('llms-full.txt');
  const missing = collection.filter(({ id }) => !whole.includes(read(`papers/${id}.md`)));
  expect(missing).toEqual([]);
});
