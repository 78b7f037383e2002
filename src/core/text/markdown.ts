import { segments } from './math.ts';

/** Signs of Markdown that would be read as such within a line, and at its beginning. */
const signs = /[\\`*[\]<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const opening = /^\s*(?=>|(?:#{1,6}|[+-])\s)|^\s*\d+(?=[.)]\s)/;

/** Writes plain text so that Markdown shows it as it is. */
export const escapeMarkdown = (text: string): string =>
  text.replace(signs, '\\$&').replace(opening, (before) => `${before}\\`);

/** Writes a title, an abstract or a quote as Markdown, its formulas between dollars. */
export const markdownOf = (source: string): string =>
  segments(source)
    .map((part) =>
      'tex' in part ? `$${part.tex}$` : escapeMarkdown(part.text).replaceAll('$', '\\$'),
    )
    .join('');

/** What MDX has and Markdown has not: a comment or a quoted text in braces. */
const expression = /\{\s*(?:\/\*[\s\S]*?\*\/|"([^"\n]*)"|'([^'\n]*)'|`([^`$]*)`)\s*\}/g;

/** The address of a link, or of a definition of one. */
const address = /(\]\(<?|^ {0,3}\[[^\]\n]+\]:[ \t]+<?)([/#][^\s)>]*)/gm;

/**
 * The body of an entry as plain Markdown, its links whole.
 *
 * @param whole gives the whole address of a link within the site or the page
 */
export const plainMarkdown = (body: string, whole: (link: string) => string): string =>
  body
    .replace(expression, (_, ...texts: (string | undefined)[]) => texts.slice(0, 3).join(''))
    .replace(address, (_, before: string, link: string) => before + whole(link))
    .trim();
