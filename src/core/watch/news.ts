import type { Entry } from '../schema/collections.ts';
import { fold } from '../text/fold.ts';
import type { ArxivState } from './arxiv-answer.ts';

/** Something that arXiv says and an entry does not. */
export interface News {
  readonly kind: 'gone' | 'withdrawn' | 'published' | 'doi' | 'title' | 'revised';
  readonly paper: string;
  /** What arXiv says, in its words. */
  readonly said: string;
}

type PaperEntry = Entry<'papers'>;

/** In a comment the word is enough; an abstract may use it of something else. */
const withdrawnComment = /\bwithdrawn\b/i;
const withdrawnAbstract =
  /\b(?:paper|article|submission|manuscript|work) (?:has been|is|was) withdrawn\b/i;

/**
 * What is new at arXiv for papers of the list. It is told until the entry says it too: a new
 * version, for one, until the entry has a change of that day or later.
 *
 * @param states by their ids, without versions
 */
export const newsOf = (
  papers: readonly PaperEntry[],
  states: ReadonlyMap<string, ArxivState>,
): News[] =>
  papers.flatMap((paper) => {
    const id = paper.data.identifiers.arxiv;
    if (!id) return [];
    const state = states.get(id);
    if (!state) return [{ kind: 'gone' as const, paper: paper.id, said: id }];
    return newsOfPaper(paper, state);
  });

function newsOfPaper({ id: paper, data }: PaperEntry, state: ArxivState): News[] {
  const news: News[] = [];
  const tell = (kind: News['kind'], said: string) => news.push({ kind, paper, said });
  const { comment = '', abstract, journalRef, doi, title, version, updated } = state;
  if (!data.withdrawn && withdrawnComment.test(comment)) tell('withdrawn', comment);
  else if (!data.withdrawn && withdrawnAbstract.test(abstract)) tell('withdrawn', abstract);
  if (journalRef && data.venue.kind === 'preprint') tell('published', journalRef);
  if (doi && !data.identifiers.doi) tell('doi', doi);
  const titles = [data.title, data.publishedTitle ?? ''].map(letters);
  if (!titles.includes(letters(title))) tell('title', title);
  const known = [data.added, ...data.changes.map(({ date }) => date)].sort().at(-1)!;
  if (version > 1 && updated > known) tell('revised', `version ${version} of ${updated}`);
  return news;
}

/** A title without what may be typed in two ways. */
const letters = (title: string): string => fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
