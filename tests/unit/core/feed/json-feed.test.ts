import { describe, expect, test } from 'vitest';
import { changesFeed, newPapersFeed, topicFeed } from '#core/feed/feeds.ts';
import { formatJsonFeed } from '#core/feed/json-feed.ts';
import { followedList as library, settingAt } from '../../support/followed-list.ts';
import { libraryOf } from '../../support/papers.ts';

const setting = settingAt();
const made = {
  'of new papers': newPapersFeed(library, setting),
  'of changes': changesFeed(library, setting),
  'of a topic': topicFeed(library.topics[0]!, setting),
  'without entries': newPapersFeed(libraryOf([]), setting),
};

type Json = Record<string, unknown>;

/** Rules of JSON Feed 1.1, a test each. */
describe.each(Object.entries(made))('a JSON Feed %s', (_, feed) => {
  const json = JSON.parse(formatJsonFeed(feed)) as Json & { items: Json[] };

  test('names its version, its title, its page and itself', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.addresses.json,
      language: 'en',
    });
  });

  test('has no key that the format does not have', () => {
    const top = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language'];
    const item = ['id', 'url', 'external_url', 'title', 'summary', 'content_html', 'tags'];
    const known = [...top, ...item, 'authors', 'items', 'date_published', 'date_modified'];
    const keys = [json, ...json.items].flatMap((each) => Object.keys(each));
    expect(keys.filter((key) => !known.includes(key))).toEqual([]);
  });

  test('has for each item an id that is a text, once', () => {
    const ids = json.items.map(({ id }) => id);
    expect(ids).toEqual(feed.entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has for each item its content', () => {
    expect(json.items.map((item) => item.content_html)).toEqual(
      feed.entries.map(({ html }) => html),
    );
  });

  test('gives whole addresses: the page here, and the paper where it is found', () => {
    expect(json.items.map(({ url, external_url: external }) => [url, external])).toEqual(
      feed.entries.map(({ page, paper }) => [page, paper]),
    );
    for (const { url } of json.items) expect(url).toMatch(/^https:\/\//);
  });

  test('writes times as RFC 3339 does', () => {
    const times = json.items.flatMap((item) => [item.date_published, item.date_modified]);
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(String(time)))).toEqual([]);
  });

  test('has authors that have a name, and none rather than an empty list', () => {
    const lists = [json, ...json.items].flatMap(({ authors }) => (authors ? [authors] : []));
    expect(lists[0]).toEqual([{ name: 'A & B', url: 'https://a.org/reading/' }]);
    for (const authors of lists as Json[][]) {
      expect(authors.length).toBeGreaterThan(0);
      expect(authors.filter(({ name }) => !name)).toEqual([]);
    }
  });

  test('has the topics as tags, in plain text', () => {
    expect(json.items.map(({ tags }) => tags)).toEqual(
      feed.entries.map(({ topics }) => topics.map(({ title }) => title)),
    );
  });
});
