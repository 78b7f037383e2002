import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { paperKinds, paperLevels } from '#core/schema/paper.ts';
import { readContent } from '#entries/read-content.ts';
import { build, fixture } from '../support/build.ts';
import { readPage, readPages, visible, type BuiltPage } from '../support/pages.ts';

const folder = inject('folder');
const { papers } = readContent('content').entries;

const keysOf = ({ $ }: BuiltPage, within = 'main') =>
  $(`${within} [data-paper]`)
    .map((_, row) => $(row).attr('data-paper'))
    .get();
const keysWhere = (of: (data: (typeof papers)[number]['data']) => boolean) =>
  papers
    .filter(({ data }) => of(data))
    .map(({ id }) => id)
    .sort();

describe('the whole list', () => {
  test.each(['/papers/', '/papers/by-topic/'])('%s shows every paper once', (path) => {
    expect(keysOf(readPage(folder, path)).sort()).toEqual(keysWhere(() => true));
  });

  test('stands by topic under the primary topic of each paper', () => {
    const page = readPage(folder, '/papers/by-topic/');
    const groups = page
      .$('[data-group]')
      .map((_, group) => page.$(group).attr('data-group'))
      .get();
    expect(groups.length).toBeGreaterThan(10);
    for (const group of groups) {
      expect(keysOf(page, `[data-group=${group}]`).sort(), group).toEqual(
        keysWhere(({ topics }) => `t-${topics[0]}` === group),
      );
    }
  });

  test('can be grouped the other way, and leads to every other way through', () => {
    for (const path of ['/papers/', '/papers/by-topic/']) {
      const { $ } = readPage(folder, path);
      for (const to of ['/papers/', '/papers/by-topic/', '/topics/', '/years/', '/venues/'])
        expect($(`main a[href="${to}"]`).length, `${path} to ${to}`).toBeGreaterThan(0);
      for (const to of ['/authors/', '/kinds/', '/levels/'])
        expect($(`main a[href="${to}"]`).length, `${path} to ${to}`).toBeGreaterThan(0);
    }
  });
});

describe('a row', () => {
  const { $ } = readPage(folder, '/papers/');

  test.each(papers.map(({ id, data }) => [id, data] as const))('%s tells its paper', (id, data) => {
    const row = $(`[data-paper=${id}]`);
    expect(row.find('.title-link').attr('href')).toBe(`/papers/${id}/`);
    expect(row.attr('data-topic')).toBe(data.topics.join(' '));
    expect(row.attr('data-year')).toBe(String(data.venue.year));
    expect(row.attr('data-kind')).toBe(data.kind);
    expect(row.attr('data-level')).toBe(data.level);
    const [name, other] = data.authors.map((author) => author.split(',')[0]!);
    const byline =
      data.authors.length > 2 ? `${name} et al.` : other ? `${name} and ${other}` : name;
    const facts = visible(row.find('.row-meta').text()).split(' · ');
    if (data.withdrawn) expect(facts.shift()).toBe('withdrawn');
    const [who, where, ...what] = facts;
    expect(who).toBe(byline);
    expect(where).toContain(String(data.venue.year));
    expect(what).toEqual(data.kind ? [data.kind, data.level] : []);
    expect(visible(row.find('.row-summary').text())).toBe(data.summary ?? '');
  });
});

describe('a value that stands alone', () => {
  const site = readPages(folder).map(({ path }) => path);

  test.each([
    ['kind', paperKinds],
    ['level', paperLevels],
  ] as const)('of the facet %s has a page with its papers, where it has any', (facet, values) => {
    for (const value of values) {
      const expected = keysWhere((data) => data[facet] === value);
      const path = `/${facet}s/${value}/`;
      expect(site.includes(path), path).toBe(expected.length > 0);
      if (expected.length) expect(keysOf(readPage(folder, path)).sort()).toEqual(expected);
    }
  });

  test('fixes its facet on its page, and offers the others', () => {
    const facets = (path: string) =>
      new Set(
        readPage(folder, path)
          .$('[data-filters] input')
          .map((_, input) => input.attribs.name)
          .get(),
      );
    expect([...facets('/years/2023/')].slice(0, 2)).toEqual(['topic', 'venue']);
    expect([...facets('/topics/scaling-laws/')].slice(0, 2)).toEqual(['year', 'venue']);
    expect([...facets('/venues/iclr/')].slice(0, 2)).toEqual(['topic', 'year']);
    expect(facets(site.find((path) => /^\/authors\/./.test(path))!)).toEqual(new Set());
  });
});

describe('papers without a note', () => {
  const expected = keysWhere(({ summary }) => summary === undefined);

  test('are gathered for those who would write one', () => {
    const page = readPage(folder, '/papers/no-note/');
    expect(keysOf(page).sort()).toEqual(expected);
  });

  test('are named on the list as long as there are any', () => {
    const { $ } = readPage(folder, '/papers/');
    expect($('a[href="/papers/no-note/"]').length).toBe(expected.length ? 1 : 0);
  });
});

test('each filtered list says without script that it is whole, and where single values stand', () => {
  const silent = readPages(folder)
    .filter(({ $ }) => $('[data-filtered]').length)
    .filter(({ $ }) => {
      const told = $('[data-filtered] noscript').text();
      return !/this is the whole list/.test(told) || !/href="\/levels\/"/.test(told);
    });
  expect(silent.map(({ path }) => path)).toEqual([]);
});

describe('a small list', () => {
  let small: string;
  beforeAll(() => {
    const { ok, output, folder } = build('lists', { CONTENT_DIR: fixture('six') });
    expect(ok, output).toBe(true);
    small = folder;
  }, 60_000);

  test('has pages of a kind and a level, each with what it means', () => {
    const kind = readPage(small, '/kinds/analysis/');
    expect(keysOf(kind)).toEqual(['moslem2023adaptive']);
    expect(visible(kind.$('main').text())).toContain('studies how things behave');
    const level = readPage(small, '/levels/introductory/');
    expect(keysOf(level)).toEqual(['moslem2023adaptive']);
    expect(visible(level.$('main').text())).toContain('what a Transformer is');
    const pages = readPages(small).map(({ path }) => path);
    expect(pages.filter((path) => /^\/(kinds|levels)\/./.test(path))).toEqual([
      '/kinds/analysis/',
      '/levels/introductory/',
    ]);
  });

  test('is shared without pictures where they are off', () => {
    const { $ } = readPage(small, '/papers/sun2023spectr/');
    expect($('meta[property^="og:image"]').length).toBe(0);
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary');
    expect(existsSync(join(small, 'pictures'))).toBe(false);
  });

  test('counts one paper as one, and offers no filter for it', () => {
    const { $ } = readPage(small, '/kinds/analysis/');
    expect(visible($('.list-count').text())).toBe('1 paper');
    expect($('[data-filtered]').length).toBe(0);
  });

  test('gives the steps of a path as rows with the reason and the address of each', () => {
    const { $ } = readPage(small, '/paths/from-systems-to-prompts/');
    const rows = $('[data-paper]')
      .map((_, row) => visible($(row).text()))
      .get();
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('It shows what a system trained for translation alone can do.');
    expect(rows[1]).toContain('It asks the same of a general model, by prompting.');
    expect(rows[1]).toMatch(/https:\/\/\S+$/);
  });
});
