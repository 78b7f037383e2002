import { escapeMarkdown } from './text/markdown.ts';
import { escapeHtml } from './text/rich-text.ts';

/** A page that others link to, and what of it they can show in a page of theirs. */
export interface Linked {
  readonly title: string;
  /** Whole address of the page. */
  readonly url: string;
  /** Whole address of its card, where it has one, and how high that is, in pixels. */
  readonly card?: { readonly url: string; readonly height: number };
  /** Whole address of the badge and what it says, where the page is of a paper. */
  readonly badge?: { readonly url: string; readonly alt: string };
}

/** A link in one form, ready to be pasted. */
export interface LinkForm {
  readonly name: string;
  readonly text: string;
}

/**
 * Signs that end the text of an external link in MediaWiki, or begin something else
 * (https://www.mediawiki.org/wiki/Help:Links).
 */
const wikiText = (text: string) =>
  text.replace(/[[\]{}|<>&]|''+/g, (found) =>
    [...found].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  );

/**
 * A link to a page in the forms that people paste: the bare address, Markdown, HTML,
 * MediaWiki, a frame with the page's card, and for a paper a badge for its README.
 */
export function linkForms({ title, url, card, badge }: Linked): LinkForm[] {
  const html = escapeHtml(title);
  return [
    { name: 'Address', text: url },
    { name: 'Markdown', text: `[${escapeMarkdown(title)}](${url})` },
    { name: 'HTML', text: `<a href="${escapeHtml(url)}">${html}</a>` },
    { name: 'Wiki', text: `[${url} ${wikiText(title)}]` },
    ...(card
      ? [
          {
            name: 'Embed',
            text: `<iframe src="${escapeHtml(card.url)}" title="${html}" width="100%" height="${card.height}" loading="lazy" style="border:0"></iframe>`,
          },
        ]
      : []),
    ...(badge
      ? [{ name: 'Badge', text: `[![${escapeMarkdown(badge.alt)}](${badge.url})](${url})` }]
      : []),
  ];
}
