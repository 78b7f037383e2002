import { formatAtom } from '#core/feed/atom.ts';
import type { Feed, FeedSetting } from '#core/feed/feed.ts';
import { feedFormats, type FeedFormat } from '#core/feed/formats.ts';
import { formatJsonFeed } from '#core/feed/json-feed.ts';
import { noteHtml } from '#entries/note-html.ts';
import { library } from '#library';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { textFile } from './_text-file.ts';

const setting: FeedSetting = {
  list: site,
  at: { urls, absolute },
  moved: library.moved,
  noteHtml,
};

const writers = { atom: formatAtom, json: formatJsonFeed } as const;

/** A feed of this site as an endpoint answers with it. */
export const feedFile = (make: (setting: FeedSetting) => Feed, format: FeedFormat): Response =>
  textFile(writers[format](make(setting)), feedFormats[format].mediaType);
