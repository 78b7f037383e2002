import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { collection } from '../support/collection.ts';
import { expand, nodesOf, ofType, valueOf } from '../support/json-ld.ts';
import { faultsOn, readPages, type BuiltPage } from '../support/pages.ts';

const pages = readPages(inject('folder'));
const isPaper = ({ $ }: BuiltPage) => $('[data-abstract]').length > 0;
const others = pages.filter((page) => !isPaper(page));

/** The keys of the papers that a page lists, in its order. */
const listed = ({ $ }: BuiltPage) =>
  $('.paper-row')
    .map((_, row) => $(row).attr('data-paper'))
    .get();

describe('every page', () => {
  test('can be shared: by its title, address, site and a description of up to 200 characters', () => {
    const faults = faultsOn(pages, ({ $ }) => {
      const tag = (name: string) =>
        $(`meta[property="${name}"], meta[name="${name}"]`).attr('content') ?? '';
      const title = $('title').text();
      const description = tag('og:description');
      const opening = description.replace(/ …$/, '');
      return [
        (tag('og:title') === '' || !title.includes(tag('og:title'))) && 'title',
        tag('og:url') !== ($('link[rel=canonical]').attr('href') ?? '') && 'address',
        tag('og:site_name') !== 'Lectern' && 'site',
        (description.length > 200 || !tag('description').startsWith(opening)) && 'description',
        opening.length < 20 && 'empty description',
        !/^(?:article|website)$/.test(tag('og:type')) && 'type',
        tag('twitter:card') !== 'summary_large_image' && 'card',
      ].filter((fault) => fault !== false);
    });
    expect(faults).toEqual([]);
  });

  test('that is not about one paper carries no tag that would import it', () => {
    expect(others.length).toBeGreaterThan(50);
    const faults = faultsOn(others, ({ html }) => html.match(/\bcitation_\w+|"z:\w+"/g) ?? []);
    expect(faults).toEqual([]);
  });

  test('has a policy that knows its own styles and scripts by their hash, and no others', () => {
    const faults = faultsOn(pages, ({ $ }) => {
      const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
      const known = policy.match(/'sha256-[^']+'/g) ?? [];
      const own = $('style, script:not([src]):not([type$=json])')
        .map((_, element) => $(element).text())
        .get()
        .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      return [...new Set(own)].toSorted().join() === known.toSorted().join() ? [] : ['policy'];
    });
    expect(faults).toEqual([]);
  });
});

describe('a page that lists papers', () => {
  const kinds = /^\/(?:topics|paths|authors|venues|years|kinds|levels)\/[^/]+\/$|^\/papers\//;
  const lists = others.filter(({ path }) => kinds.test(path));

  test('tells them as JSON-LD, by address and name, in its order', async () => {
    const titles = new Map(collection.map(({ id, title }) => [String(id), title]));
    const withPapers = lists.filter((page) => listed(page).length > 0);
    expect(withPapers.length).toBeGreaterThan(50);
    for (const page of withPapers) {
      const { $, path } = page;
      const nodes = await expand(JSON.parse($('script[type="application/ld+json"]').text()));
      const collected = ofType(nodes, 'CollectionPage');
      expect(collected?.['@id'], path).toBe(`https://list.example${path}`);
      const [items] = nodesOf(collected, 'mainEntity');
      const told = nodesOf(items, 'itemListElement');
      expect(told.map((item) => [valueOf(item, 'url'), valueOf(item, 'name')])).toEqual(
        listed(page).map((key) => [`https://list.example/papers/${key}/`, titles.get(key)]),
      );
      expect(valueOf(items, 'numberOfItems')).toBe(told.length);
    }
  });

  test('offers each of them once to reference managers', () => {
    const faults = faultsOn(lists, (page) =>
      page.$('.Z3988').length === listed(page).length ? [] : ['COinS'],
    );
    expect(faults).toEqual([]);
  });
});

describe('the COinS of a paper', () => {
  const all = pages.find(({ path }) => path === '/papers/')!;
  const spans = new Map(
    listed(all).map((key) => [key, all.$(`[data-paper=${key}] .Z3988`)] as const),
  );

  test.each(collection.map((item) => [String(item.id), item] as const))(
    'decodes to its record: %s',
    (key, item) => {
      const span = spans.get(key)!;
      expect(span.text()).toBe('');
      expect(span.attr('aria-hidden')).toBe('true');
      const told = new URLSearchParams(span.attr('title'));
      const one = (name: string) => told.getAll(`rft.${name}`).join(' | ') || undefined;
      const { arxiv, later_title, venue_kind, acl, openreview } = item.custom!;
      const isPreprint = venue_kind === 'preprint';
      const isJournal = venue_kind === 'journal';
      const format = isPreprint ? 'dc' : isJournal ? 'journal' : 'book';
      expect(told.get('ctx_ver')).toBe('Z39.88-2004');
      expect(told.get('rft_val_fmt')).toBe(`info:ofi/fmt:kev:mtx:${format}`);
      expect(one('genre')).toBe(isPreprint ? undefined : isJournal ? 'article' : 'proceeding');
      expect(one(isPreprint ? 'title' : 'atitle')).toBe(later_title ?? item.title);
      expect(one(isJournal ? 'jtitle' : 'btitle')).toBe(item['container-title']);
      expect(one('volume')).toBe(isJournal ? item.volume : undefined);
      expect(one('issue')).toBe(isJournal ? item.issue : undefined);
      expect(one('pages')).toBe(item.page);
      expect(one('identifier')).toBe(isPreprint ? `arXiv:${arxiv}` : undefined);
      expect(one('publisher')).toBe(isPreprint ? 'arXiv' : undefined);
      expect(one('type')).toBe(isPreprint ? 'preprint' : undefined);
      expect(one('date')?.slice(0, 4)).toBe(String(item.issued!['date-parts']![0]![0]));
      expect(told.getAll('rft.au')).toEqual(
        item.author!.map(({ literal, family, given }) =>
          literal ? `${literal},` : [family, given ?? ''].join(', ').trim(),
        ),
      );
      const [first] = item.author!;
      expect(one('aulast')).toBe(first!.given && first!.family);
      expect(one('aufirst')).toBe(first!.given);
      const doi = item.DOI ?? (isPreprint ? `10.48550/arXiv.${arxiv}` : undefined);
      const landing = item.DOI
        ? `https://doi.org/${item.DOI}`
        : acl
          ? `https://aclanthology.org/${acl}/`
          : openreview
            ? `https://openreview.net/forum?id=${openreview}`
            : item.URL;
      expect(told.getAll('rft_id')).toEqual([...(doi ? [`info:doi/${doi}`] : []), landing]);
    },
  );
});
