import type { LinkTag } from './tags.ts';

/** What a page tells a program that would show it in a page of its own. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'link';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
}

/**
 * An oEmbed answer of type `link`, the one type that gives others no markup of ours to
 * run (https://oembed.com, 2.3.4.4). It is a file beside its page and is found by the
 * page's own link to it: a static site answers no questions.
 *
 * @param page its title, and who wrote what it is about
 * @param provider the site: its name and whole address
 */
export const oEmbed = (
  page: { title: string; author?: string },
  provider: { name: string; url: string },
): OEmbed => ({
  version: '1.0',
  type: 'link',
  title: page.title,
  ...(page.author && { author_name: page.author }),
  provider_name: provider.name,
  provider_url: provider.url,
});

/**
 * The link by which a page's oEmbed answer is found.
 *
 * @param href whole address of the answer: not every program reads it as seen from the page
 */
export const oEmbedLink = (href: string): LinkTag => ({
  rel: 'alternate',
  type: 'application/json+oembed',
  href,
});
