import { escapeXml } from '../text/xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { feedFormats } from './formats.ts';

type Attributes = Readonly<Record<string, string>>;

/** Writes a feed as Atom (RFC 4287). */
export function formatAtom(feed: Feed): string {
  const { mediaType } = feedFormats.atom;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<author>${element('name', feed.author.name)}${element('uri', feed.author.url)}</author>`,
    empty('link', { rel: 'self', type: mediaType, href: feed.addresses.atom }),
    empty('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...feed.entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

const formatEntry = (entry: FeedEntry) =>
  [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.updated),
    ...entry.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...entry.topics.map(({ id, title }) => empty('category', { term: id, label: title })),
    empty('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    entry.paper && empty('link', { rel: 'related', title: 'The paper', href: entry.paper }),
    entry.summary && element('summary', entry.summary),
    element('content', entry.html, { type: 'html' }),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');

const element = (name: string, text: string, attributes: Attributes = {}) =>
  `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;

const empty = (name: string, attributes: Attributes) => `<${name}${written(attributes)}/>`;

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
