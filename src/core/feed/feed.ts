import type { Addresses } from '../describe/addresses.ts';
import type { MovedEntry } from '../library/types.ts';
import type { FeedFormat } from './formats.ts';

/** What feeds say of the list, and from which their ids are made. */
export interface FeedList {
  readonly name: string;
  readonly language: string;
  readonly tagAuthority: string;
  readonly founded: number;
}

/** What the feeds of a list need beside its papers. */
export interface FeedSetting {
  readonly list: FeedList;
  readonly at: Addresses;
  /** Entries that were renamed, whose ids in feeds stay. */
  readonly moved: readonly MovedEntry[];
  /** Makes HTML of the Markdown of a note. */
  readonly noteHtml: (markdown: string) => string;
}

/** A feed, of which each of its forms is printed. Addresses are whole, times as RFC 3339 has them. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly updated: string;
  readonly author: { readonly name: string; readonly url: string };
  /** The page that shows the same. */
  readonly page: string;
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  /** The page of the paper on this site. */
  readonly page: string;
  /** Where the paper itself is found. */
  readonly paper?: string;
  readonly published: string;
  readonly updated: string;
  /** Where it is not the list that speaks: the authors of the paper. */
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** Plain text, in a sentence. */
  readonly summary?: string;
  /** The whole content. */
  readonly html: string;
}
