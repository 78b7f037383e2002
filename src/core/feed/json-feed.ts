import type { Feed, FeedEntry } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function formatJsonFeed(feed: Feed): string {
  const { name, url } = feed.author;
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name, url }],
    items: feed.entries.map(item),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** What is not known has no key. */
const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.page,
  external_url: entry.paper,
  title: entry.title,
  summary: entry.summary,
  content_html: entry.html,
  date_published: entry.published,
  date_modified: entry.updated,
  authors: entry.authors.length ? entry.authors.map((name) => ({ name })) : undefined,
  tags: entry.topics.map(({ title }) => title),
});
