import { pictureSize } from '../card/layout.ts';
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
  /** The picture that stands for the page, by its whole address; none where none is made. */
  readonly picture?: { readonly url: string; readonly alt: string };
}

/** At most this many characters of a description are shown where a page is shared. */
const longest = 200;

/** Open Graph (https://ogp.me), and the one tag that X adds: how large the picture is shown. */
export function openGraph(shared: Shared): MetaTag[] {
  const { title, description, url, siteName, isArticle, picture } = shared;
  return [
    { property: 'og:title', content: title },
    { property: 'og:type', content: isArticle ? 'article' : 'website' },
    ...(url ? [{ property: 'og:url', content: url }] : []),
    { property: 'og:site_name', content: siteName },
    { property: 'og:description', content: opening(description, longest) },
    ...(picture ? pictureTags(picture) : []),
    { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' },
  ];
}

const pictureTags = ({ url, alt }: NonNullable<Shared['picture']>): MetaTag[] => [
  { property: 'og:image', content: url },
  { property: 'og:image:width', content: String(pictureSize.width) },
  { property: 'og:image:height', content: String(pictureSize.height) },
  { property: 'og:image:alt', content: alt },
];
