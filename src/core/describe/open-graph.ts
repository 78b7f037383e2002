import { opening } from '../text/opening.ts';
import type { MetaTag } from './tags.ts';

/** What a page is called where it is shared. */
export interface Shared {
  readonly title: string;
  readonly description: string;
  /** Whole address of the page; none where it is not to be listed. */
  readonly url?: string;
  readonly siteName: string;
  /** Whether the page is about one thing, as a paper, rather than a part of the site. */
  readonly isArticle?: boolean;
}

/** At most this many characters of a description are shown where a page is shared. */
const longest = 200;

/** Open Graph (https://ogp.me), and the one tag that X adds: a card without a picture. */
export function openGraph({ title, description, url, siteName, isArticle }: Shared): MetaTag[] {
  return [
    { property: 'og:title', content: title },
    { property: 'og:type', content: isArticle ? 'article' : 'website' },
    ...(url ? [{ property: 'og:url', content: url }] : []),
    { property: 'og:site_name', content: siteName },
    { property: 'og:description', content: opening(description, longest) },
    { name: 'twitter:card', content: 'summary' },
  ];
}
