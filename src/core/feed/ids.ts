import type { FeedList } from './feed.ts';

/**
 * The id of something on the list, as RFC 4151 makes one. It holds no address, so that a
 * list which moves stays the same list to those who follow it.
 *
 * @param name such as `papers/sun2023spectr`
 */
export const tagId = ({ tagAuthority, founded }: FeedList, name: string): string =>
  `tag:${tagAuthority},${founded}:${name}`;

/** The first moment of a day, as RFC 3339 writes it: of an event, the list knows the day alone. */
export const moment = (day: string): string => `${day}T00:00:00Z`;
