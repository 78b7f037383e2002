import { identifierSchemes } from '../identifiers.ts';
import { dateInWords } from '../library/dates.ts';
import type { Paper } from '../library/types.ts';
import { unsureInWords } from '../library/unsure.ts';
import { escapeMarkdown, markdownOf } from '../text/markdown.ts';
import { fullName } from '../text/names.ts';
import type { Addresses } from './addresses.ts';
import { citedRecord } from './record.ts';
import { known, type Fact } from './tags.ts';

/** A link whose text may hold formulas. */
export const markdownLink = (text: string, url: string): string =>
  `[${markdownOf(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** What is known of a paper, a line for each fact. */
export function markdownFacts(paper: Paper, { urls, absolute }: Addresses): string {
  const { venue, note } = paper;
  const link = markdownLink;
  const facts: Fact[] = [
    [venue.fields.kind === 'preprint' ? 'Preprint' : 'Published in', escapeMarkdown(venue.details)],
    ['Year of the version cited', String(paper.year)],
    ['First appeared', dateInWords(paper.firstAppeared)],
    ...identifiersOf(paper),
    ...paper.links
      .filter(({ kind, label }) => kind !== 'paper' || label === 'PDF' || label === 'HTML')
      .map(({ label, url }): Fact => [escapeMarkdown(label), `<${url}>`]),
    [
      'Topics',
      paper.topics.map(({ id, title }) => link(title, absolute(urls.topic(id)))).join(', '),
    ],
    ['Kind', note?.kind],
    ['Level', note?.level],
    ['Order of authors on arXiv', paper.arxivAuthors?.map(fullName).map(escapeMarkdown).join(', ')],
    ['Known from one source alone', unsureInWords(paper)],
    ['Remark', paper.remark && escapeMarkdown(paper.remark)],
    ['This page', `<${absolute(urls.paper(paper.key))}>`],
  ];
  return known(facts)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

/** Each identifier with the address it stands for. */
function identifiersOf(paper: Paper): Fact[] {
  const { arxiv, category, acl, openreview } = paper.identifiers;
  const { DOI: doi } = citedRecord(paper).csl;
  const link = (kind: keyof typeof identifierSchemes, id: string | undefined) =>
    id && markdownLink(id, identifierSchemes[kind].url(id));
  return [
    ['arXiv', arxiv && `${link('arxiv', arxiv)}${category ? ` \\[${category}\\]` : ''}`],
    ['DOI', link('doi', doi)],
    ['ACL Anthology', link('acl', acl)],
    ['OpenReview', link('openreview', openreview)],
  ];
}
