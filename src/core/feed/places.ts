import type { LinkTag } from '../describe/tags.ts';
import type { Topic } from '../library/types.ts';
import type { Urls } from '../urls.ts';
import { allFormats, feedFormats, type FeedFormat } from './formats.ts';

/** A feed as pages lead to it. */
export interface FeedPlace {
  readonly title: string;
  /** The path of it as a file of this name. */
  readonly urlOf: (file: string) => string;
}

export const newPapersPlace = (urls: Urls): FeedPlace => ({
  title: 'New papers',
  urlOf: urls.newFeed,
});

export const changesPlace = (urls: Urls): FeedPlace => ({
  title: 'Changes',
  urlOf: urls.changesFeed,
});

export const topicPlace = (urls: Urls, { id, title }: Topic): FeedPlace => ({
  title,
  urlOf: (file) => urls.topicFeed(id, file),
});

/*
 * What the head of a page says of feeds, so that a reader's program finds them by the
 * address of the page.
 */

/** On every page: the feed of new papers. */
export const newPapersLink = (urls: Urls): LinkTag => linkTo(newPapersPlace(urls), 'atom');

/** On a page that feeds tell the same as: each of them. */
export const feedLinks = (places: readonly FeedPlace[]): LinkTag[] =>
  places.flatMap((place) => allFormats.map((format) => linkTo(place, format)));

const linkTo = ({ title, urlOf }: FeedPlace, format: FeedFormat): LinkTag => ({
  rel: 'alternate',
  type: feedFormats[format].mediaType,
  title,
  href: urlOf(feedFormats[format].file),
});
