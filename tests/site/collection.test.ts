import { describe, expect, inject, test } from 'vitest';
import type { CslItem, CslName } from '#core/import/csl-item.ts';
import { dateInWords } from '#core/library/dates.ts';
import { richText } from '#core/text/rich-text.ts';
import { math } from '#entries/math.ts';
import { collection as items, repairedAbstract } from '../support/collection.ts';
import { authorLinks, readPage, visible, type BuiltPage } from '../support/pages.ts';

const printed = ({ literal, given, family }: CslName) =>
  literal ?? [given, family].filter(Boolean).join(' ');

const text = ({ $ }: BuiltPage, selector: string) => visible($(selector).text());

/** Text of a page with its formulas on one line, as `richText` writes them. */
function abstractOf({ $ }: BuiltPage): string {
  return visible(
    $('[data-abstract] p')
      .map((_, paragraph) => $(paragraph).text())
      .get()
      .join(' '),
  );
}

/** The collection's abstract with the listed repairs, as a browser shows its text. */
function expectedAbstract(item: CslItem): string {
  return visible(richText(repairedAbstract(item), math).html.replace(/<[^>]+>/g, ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function arxivDate(item: CslItem): string {
  const parts = item.submitted!['date-parts']![0]!.map((part) => String(part).padStart(2, '0'));
  const vouched =
    item.custom!.confidence!.submitted === 'single-source' ? parts.slice(0, 2) : parts;
  return dateInWords(vouched.join('-'));
}

describe('the collection stands on the site as it was handed over', () => {
  test('holds 71 papers', () => {
    expect(items).toHaveLength(71);
  });

  describe.each(items.map((item) => [String(item.id), item] as const))('%s', (key, item) => {
    const page = readPage(inject('folder'), `/papers/${key}/`);
    const { $ } = page;
    const custom = item.custom!;

    test('has the list’s title as its heading', () => {
      expect(text(page, 'h1')).toBe(item.title);
    });

    test('names the title of the version cited where it is another one', () => {
      const expected = custom.later_title ? `Published as ${custom.later_title}` : '';
      expect(text(page, '[data-published-title]')).toBe(expected);
    });

    test('prints every author in order', () => {
      const authors = $(authorLinks)
        .map((_, author) => visible($(author).text()))
        .get();
      expect(authors).toEqual(item.author!.map(printed));
    });

    test('gives every identifier', () => {
      expect(text(page, '[data-arxiv]')).toBe(custom.arxiv);
      expect(text(page, '[data-category]')).toBe(
        custom.arxiv_category ? `[${custom.arxiv_category}]` : '',
      );
      expect(text(page, '[data-doi]')).toBe(item.DOI ?? '');
      expect(text(page, '[data-identifier=acl]')).toBe(custom.acl ?? '');
      expect(text(page, '[data-identifier=openreview]')).toBe(custom.openreview ?? '');
    });

    test('gives its dates to the precision that is vouched for', () => {
      expect(text(page, '[data-submitted]')).toBe(arxivDate(item));
      expect(text(page, '[data-year]')).toBe(String(item.issued!['date-parts']![0]![0]));
    });

    test('shows the authors’ abstract, repaired where it was damaged and nowhere else', () => {
      expect(abstractOf(page)).toBe(expectedAbstract(item));
    });

    test('links to arXiv first and to everything that belongs to the paper', () => {
      const links = $('[data-links] a')
        .map((_, link) => $(link).attr('href'))
        .get();
      expect(links[0]).toBe(item.URL);
      expect(links).toContain(`https://arxiv.org/pdf/${custom.arxiv}`);
      if (item.DOI) expect(links).toContain(`https://doi.org/${item.DOI}`);
      if (custom.acl) expect(links).toContain(`https://aclanthology.org/${custom.acl}/`);
      if (custom.openreview)
        expect(links).toContain(`https://openreview.net/forum?id=${custom.openreview}`);
      for (const urls of Object.values(custom.links ?? {}))
        for (const url of urls) expect(links).toContain(url);
    });

    test('says where the version cited appeared', () => {
      const venue = text(page, '[data-venue]');
      if (item.type === 'article') expect(venue).toContain('arXiv');
      else expect(venue).toContain(item['container-title']);
      for (const part of [item.volume, item.issue, item.page?.replace('-', '–')])
        if (part) expect(venue).toContain(part);
    });

    test('keeps the remark, the withdrawal and what rests on one source', () => {
      expect(text(page, '[data-remark]')).toBe(custom.remark ?? '');
      expect($('[data-withdrawn]').length).toBe(custom.withdrawn ? 1 : 0);
      const single = Object.entries(custom.confidence!).filter(
        ([, word]) => word === 'single-source',
      );
      const told = text(page, '[data-unsure]');
      expect(told ? told.split(', ') : []).toHaveLength(single.length);
    });
  });
});
