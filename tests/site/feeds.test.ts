import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { richText } from '#core/text/rich-text.ts';
import { math } from '#entries/math.ts';
import { readAtom } from '../support/atom.ts';
import { collection } from '../support/collection.ts';
import { readPage, readPages, visible } from '../support/pages.ts';
import { recordOf } from '../support/record.ts';

const folder = inject('folder');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = readPages(folder);
const files = globSync('**/feed.xml', { cwd: folder }).sort();

interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly external_url?: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly tags: readonly string[];
}
const readItems = (file: string) => (JSON.parse(read(file)) as { items: Item[] }).items;

const newest = readItems('new/feed.json');

test('there is a feed of new papers, of changes and of each topic, in both forms', () => {
  const topics = pages.filter(({ path }) => /^\/topics\/[^/]+\/$/.test(path));
  expect(topics.length).toBeGreaterThan(10);
  const expected = ['new/', 'changes/', ...topics.map(({ path }) => path.slice(1))];
  expect(files).toEqual(expected.map((path) => `${path}feed.xml`).sort());
  expect(files.map((file) => file.replace('xml', 'json')).filter((file) => !read(file))).toEqual(
    [],
  );
});

describe.each(files)('%s', (file) => {
  const atom = readAtom(read(file));
  const items = readItems(file.replace('xml', 'json'));

  test('says the same in both forms', () => {
    expect(items.map(({ id, title, content_html: html }) => [id, title, html])).toEqual(
      atom.entries.map(({ texts }) => ['id', 'title', 'content'].map((name) => texts(name)[0])),
    );
    const times = items.map(({ date_published: from, date_modified: to }) => [from, to]);
    expect(times).toEqual(
      atom.entries.map(({ texts }) => [texts('published')[0], texts('updated')[0]]),
    );
  });

  test('has whole links, those to this site to pages that are there', () => {
    const links = items.flatMap(({ content_html: html }) => {
      const $ = load(html, null, false);
      return $('a')
        .map((_, link) => $(link).attr('href'))
        .get();
    });
    const dead = links.filter((link) => {
      if (!link.startsWith('https://')) return true;
      const { host, pathname } = new URL(link);
      return host === 'list.example' && !existsSync(join(folder, pathname, 'index.html'));
    });
    expect(dead).toEqual([]);
  });

  test('holds no formula in MathML and no TeX, which readers of feeds do not show', () => {
    const shown = items.filter(({ content_html: html, title }) =>
      /<math|\$[^\s$][^$]*\\[a-z]/.test(html + title),
    );
    expect(shown.map(({ id }) => id)).toEqual([]);
  });
});

describe('the feed of new papers', () => {
  test('holds the newest fifty, in the order of the list', () => {
    const order = [...read('papers.bib').matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(order).toHaveLength(collection.length);
    expect(newest.map(({ id }) => id.split('/')[1])).toEqual(order.slice(0, 50));
  });

  test.each(newest.map((item) => [item.id.split('/')[1]!, item] as const))(
    'tells of %s what its record says, with the whole text',
    (key, item) => {
      const given = collection.find(({ id }) => id === key)!;
      const record = recordOf(given);
      expect(item.url).toBe(`https://list.example/papers/${key}/`);
      expect(item.external_url).toBe(record.url);
      const withdrawn = record.withdrawn ? ' (withdrawn)' : '';
      expect(item.title).toBe(richText(given.title!, math).plain + withdrawn);
      expect(item.authors!.map(({ name }) => name)).toEqual(
        given.author!.map(
          ({ literal, given, family, ...rest }) =>
            literal ?? [given, rest['non-dropping-particle'], family].filter(Boolean).join(' '),
        ),
      );
      const text = visible(load(item.content_html, null, false).text());
      expect(text).toContain(visible(record.abstract!));
      const { $ } = readPage(folder, `/papers/${key}/`);
      const page = $('.note .prose, .note')
        .first()
        .find('p')
        .map((_, paragraph) => visible($(paragraph).text()))
        .get();
      expect(page.length).toBeGreaterThan(5);
      const ours = page.filter((paragraph) => !paragraph.startsWith('These notes are'));
      for (const paragraph of ours) expect(text).toContain(paragraph);
      expect(item.date_published).toBe('2026-11-23T00:00:00Z');
    },
  );
});

describe('pages', () => {
  const alternates = (path: string) => {
    const { $ } = readPage(folder, path);
    return $('head link[rel=alternate]:is([type*=atom], [type*=feed])')
      .map((_, link) => $(link).attr('href'))
      .get();
  };

  test('name the feed of new papers, every one of them', () => {
    const without = pages.filter(
      ({ $ }) =>
        $('head link[rel=alternate][type="application/atom+xml"]').attr('href') !== '/new/feed.xml',
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('name the feeds that tell of the same as they do, each once', () => {
    expect(alternates('/papers/')).toEqual(['/new/feed.xml']);
    expect(alternates('/new/')).toEqual([
      '/new/feed.xml',
      '/new/feed.json',
      '/changes/feed.xml',
      '/changes/feed.json',
    ]);
    expect(alternates('/topics/scaling-laws/')).toEqual([
      '/new/feed.xml',
      '/topics/scaling-laws/feed.xml',
      '/topics/scaling-laws/feed.json',
    ]);
  });

  test('lead to what is new from the first page and from the foot of every page', () => {
    expect(readPage(folder, '/').$('main a[href="/new/"]').length).toBe(1);
    expect(pages.filter(({ $ }) => $('footer a[href="/new/"]').length !== 1)).toEqual([]);
  });
});

describe('the page of what is new', () => {
  const { $ } = readPage(folder, '/new/');

  test('shows the papers of the feed in its order, under the day they came', () => {
    expect($('main section h2 time').attr('datetime')).toBe('2026-11-23');
    const keys = $('main [data-paper]')
      .map((_, row) => $(row).attr('data-paper'))
      .get();
    expect(keys).toEqual(newest.map(({ id }) => id.split('/')[1]));
  });

  test('says how many came that day where not all of them are shown', () => {
    expect(visible($('main').text())).toContain('71 papers were added; 50 of them stand here.');
    expect(visible($('main a[href="/papers/"]').text())).toBe('All 71 papers by year');
  });

  test('leads to every feed', () => {
    const linked = $('main a[href$="feed.xml"]')
      .map((_, link) => $(link).attr('href')!.slice(1))
      .get();
    expect(linked.sort()).toEqual(files);
  });
});
