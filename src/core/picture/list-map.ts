import type { Paper } from '../library/types.ts';
import { mapPapers, type PaperMap } from './paper-map.ts';
import { mapTopics, type TopicMap } from './topic-map.ts';

/** A map shows each paper up to this number of them, and above it topics. */
export const mostPapers = 500;

/** The map of a whole list: of its papers, or of its topics where there are too many papers. */
export type ListMap =
  | { readonly shows: 'papers'; readonly map: PaperMap }
  | { readonly shows: 'topics'; readonly map: TopicMap };

export const mapList = (papers: readonly Paper[]): ListMap =>
  papers.length > mostPapers
    ? { shows: 'topics', map: mapTopics(papers) }
    : { shows: 'papers', map: mapPapers(papers) };
