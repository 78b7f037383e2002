/** The forms of a feed: what each is called, its file, and what a server says that it is. */
export const feedFormats = {
  atom: { name: 'Atom', file: 'feed.xml', mediaType: 'application/atom+xml' },
  json: { name: 'JSON Feed', file: 'feed.json', mediaType: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

export const allFormats = Object.keys(feedFormats) as FeedFormat[];
