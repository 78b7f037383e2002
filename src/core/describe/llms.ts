import { byFirstTopic } from '../library/first-topics.ts';
import type { Library, Paper } from '../library/types.ts';
import { escapeMarkdown, markdownOf } from '../text/markdown.ts';
import { byline } from '../text/names.ts';
import type { Addresses } from './addresses.ts';
import { markdownLink } from './markdown-facts.ts';
import { paperMarkdown } from './markdown.ts';

/** What the list is called and what it holds. */
interface About {
  readonly name: string;
  readonly description: string;
}

const opening = ({ name, description }: About) =>
  `# ${escapeMarkdown(name)}\n\n> ${escapeMarkdown(description)}`;

/** The list for language models (https://llmstxt.org): every paper as a link to its Markdown. */
export function llmsIndex(library: Library, about: About, { urls, absolute }: Addresses): string {
  const line = ({ key, title, note, authors, venue }: Paper) => {
    const link = markdownLink(title.source, absolute(urls.paperFile(key, 'md')));
    const what = note?.summary ?? `${byline(authors)}, ${venue.label}`;
    return `- ${link}: ${markdownOf(what)}`;
  };
  const sections = byFirstTopic(library.topics).map(
    ({ topic, papers }) => `## ${escapeMarkdown(topic.title)}\n\n${papers.map(line).join('\n')}`,
  );
  const further = [
    `- ${markdownLink('The whole list', absolute(urls.llmsFull()))}: all of these in one file`,
    `- ${markdownLink('Glossary', absolute(urls.glossary()))}: the terms that the papers use`,
    `- ${markdownLink('Data', absolute(urls.api()))}: the list as files of JSON, for programs`,
    `- ${markdownLink('About', absolute(urls.about()))}: how entries are made, and licences`,
  ];
  return `${[opening(about), ...sections, `## Optional\n\n${further.join('\n')}`].join('\n\n')}\n`;
}

/** Every paper's Markdown in one file, in the order of the index. */
export const llmsWhole = (library: Library, about: About, at: Addresses): string =>
  [
    `${opening(about)}\n`,
    ...byFirstTopic(library.topics).flatMap(({ papers }) =>
      papers.map((paper) => paperMarkdown(paper, at)),
    ),
  ].join('\n---\n\n');
