import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { allowed } from './elements.ts';

/** Comments of MDX, which a reader of plain Markdown takes for text. */
const comments = /\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}/g;

const page = /^(?:https?:\/\/|mailto:|[/#])/i;

/**
 * Markdown knows HTML and links where MDX, by which a note was checked, sees code or a
 * comment. So only the tags that a text may have stay tags, and all others are shown as they
 * are written; pictures and links to anything but pages and mail go.
 */
const onlyWhatIsAllowed = defineMdastPlugin({
  name: 'only-what-is-allowed',
  link(node, context) {
    if (!page.test(node.url)) context.setProperty(node, 'url', '#');
  },
  definition(node, context) {
    if (!page.test(node.url)) context.setProperty(node, 'url', '#');
  },
  image(node, context) {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
  imageReference(node, context) {
    context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
  },
  html(node, context) {
    const name = /^<\/?([a-z]+)\s*\/?>$/.exec(node.value.trim())?.[1];
    if (!name || !allowed.has(name)) context.replaceNode(node, { type: 'text', value: node.value });
  },
});

/**
 * Makes HTML of the Markdown of a note, for those who read it away from its page: with
 * the engine that renders the page, and quotes and dashes as it sets them.
 */
export const noteHtml = (markdown: string): string =>
  markdownToHtml(markdown.replace(comments, ''), {
    features: { frontmatter: false, smartPunctuation: true },
    mdastPlugins: [onlyWhatIsAllowed],
  }).html.trim();
