import { markdownToHtml } from 'satteri';

/**
 * Makes HTML of the Markdown of a note, for those who read it away from its page: with
 * the engine that renders the page, and quotes and dashes as it sets them.
 */
export const noteHtml = (markdown: string): string =>
  markdownToHtml(markdown, {
    features: { frontmatter: false, smartPunctuation: true },
  }).html.trim();
