import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { formatAtom } from '#core/feed/atom.ts';
import { changesFeed, newPapersFeed, topicFeed } from '#core/feed/feeds.ts';
import { readAtom, type AtomPart } from '../../../support/atom.ts';
import { followedList as library, settingAt } from '../../support/followed-list.ts';
import { libraryOf } from '../../support/papers.ts';

const setting = settingAt();
const made = {
  'of new papers': newPapersFeed(library, setting),
  'of changes': changesFeed(library, setting),
  'of a topic': topicFeed(library.topics[0]!, setting),
  'without entries': newPapersFeed(libraryOf([]), setting),
};

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const absoluteIri = /^[a-z][a-z0-9+.-]*:\S+$/;
const one = (part: AtomPart, name: string) => {
  expect(part.texts(name), name).toHaveLength(1);
  return part.texts(name)[0]!;
};

/** Rules of RFC 4287, a test each. */
describe.each(Object.entries(made))('an Atom feed %s', (_, feed) => {
  const atom = readAtom(formatAtom(feed));
  const parts = [atom, ...atom.entries];
  const links = (rel: string) => (part: AtomPart) =>
    part.attributes('link').filter((link) => link.rel === rel);

  test('is well-formed, one feed in the namespace of Atom (2)', () => {
    expect(atom.root).toMatchObject({
      name: 'feed',
      namespace: 'http://www.w3.org/2005/Atom',
      within: [],
    });
    expect(atom.root.attributes['xml:lang']).toBe('en');
    expect(atom.entries).toHaveLength(feed.entries.length);
  });

  test('has nothing in a feed or an entry but what belongs there (4.1.1, 4.1.2)', () => {
    const inFeed = ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'entry'];
    const inEntry = ['id', 'title', 'published', 'updated', 'author', 'category', 'link'].concat(
      'summary',
      'content',
    );
    expect(atom.all.filter(({ name }) => !inFeed.includes(name))).toEqual([]);
    for (const { all } of atom.entries)
      expect(all.filter(({ name }) => !inEntry.includes(name))).toEqual([]);
  });

  test('has one id, one title and one time of change in the feed and in each entry', () => {
    for (const part of parts)
      for (const name of ['id', 'title', 'updated']) expect(one(part, name)).not.toBe('');
  });

  test('has ids that are whole IRIs, each once (4.2.6)', () => {
    const ids = parts.map((part) => one(part, 'id'));
    expect(ids.filter((id) => !absoluteIri.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('writes times as RFC 3339 does (3.3)', () => {
    const times = parts.flatMap((part) => [...part.texts('updated'), ...part.texts('published')]);
    expect(times.filter((time) => !rfc3339.test(time) || isNaN(Date.parse(time)))).toEqual([]);
  });

  test('has an author, so that an entry need not (4.1.1)', () => {
    expect(atom.authors).toEqual(['A & B']);
  });

  test('leads to itself and to one page of the same (4.1.1)', () => {
    expect(links('self')(atom)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: feed.addresses.atom },
    ]);
    expect(links('alternate')(atom)).toHaveLength(1);
  });

  test('has in each entry one link to its page, and whole addresses (4.1.2, 4.2.7)', () => {
    for (const entry of atom.entries) expect(links('alternate')(entry)).toHaveLength(1);
    const addresses = parts.flatMap((part) => part.attributes('link').map(({ href }) => href!));
    expect(addresses.filter((address) => !/^https:\/\//.test(address))).toEqual([]);
  });

  test('has in each entry one content at most, escaped HTML that stands by itself (4.1.3)', () => {
    for (const entry of atom.entries) {
      expect(entry.attributes('content')).toEqual([{ type: 'html' }]);
      expect(load(one(entry, 'content'), null, false)('script, style, [style], math').length).toBe(
        0,
      );
    }
  });

  test('has a term in each category (4.2.2.1)', () => {
    for (const entry of atom.entries) {
      expect(entry.attributes('category').length).toBeGreaterThan(0);
      expect(entry.attributes('category').filter(({ term }) => !term)).toEqual([]);
    }
  });

  test('says what the feed says, sign by sign', () => {
    expect(one(atom, 'title')).toBe(feed.title);
    expect(
      atom.entries.map((entry) => ({
        title: one(entry, 'title'),
        authors: entry.authors,
        summary: entry.texts('summary')[0],
        html: one(entry, 'content'),
        topics: entry.attributes('category').map(({ term, label }) => ({ id: term, title: label })),
        paper: links('related')(entry)[0]?.href,
      })),
    ).toEqual(
      feed.entries.map(({ title, authors, summary, html, topics, paper }) => ({
        title,
        authors,
        summary,
        html,
        topics,
        paper,
      })),
    );
  });
});
