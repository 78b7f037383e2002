import type { Library, Paper } from '../library/types.ts';
import { fullName } from '../text/names.ts';
import type { Urls } from '../urls.ts';

/** What the search knows of a page without having seen it. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly facts: string };
}

/** The facts under a result: the first authors and the venue. */
export function resultFacts({ authors, venue }: Paper): string {
  const first = authors.slice(0, 3).map(fullName).join(', ');
  return `${first}${authors.length > 3 ? ' et al.' : ''} · ${venue.label}`;
}

/** A record for each paper and topic, for an index that is made without a built site. */
export function searchRecords({ papers, topics }: Library, urls: Urls): SearchRecord[] {
  return [
    ...papers.map((paper) => ({
      url: urls.paper(paper.key),
      content: [
        paper.title.plain,
        paper.citedTitle.plain,
        paper.authors.map(fullName).join(', '),
        ...paper.topics.map(({ title }) => title),
        ...Object.values(paper.identifiers),
        ...paper.abstract.map(({ plain }) => plain),
      ].join('. '),
      meta: { title: paper.title.plain, facts: resultFacts(paper) },
    })),
    ...topics.map(({ id, title, summary }) => ({
      url: urls.topic(id),
      content: `${title}. ${summary}`,
      meta: { title, facts: 'Topic' },
    })),
  ];
}
