import { formatBibtex } from '../cite/bibtex.ts';
import { formerKeys } from '../former-keys.ts';
import type { Library, Paper } from '../library/types.ts';
import { byline } from '../text/names.ts';

/** A paper of the list as the shelf knows it. */
export interface ShelfPaper {
  readonly key: string;
  /** Keys that it had before, under which it may be marked. */
  readonly formerKeys?: readonly string[];
  readonly title: string;
  /** Authors in short, and the venue. */
  readonly facts: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly bibtex: string;
}

/**
 * The papers of the list for the reader's shelf, which is filled in the browser. About
 * 0.2 kB a paper on the wire; a list of thousands would keep the BibTeX in a file of its own.
 *
 * @param moved entries of the list with another id now
 */
export function shelfTable(papers: readonly Paper[], moved: Library['moved'] = []): ShelfPaper[] {
  const former = formerKeys(moved);
  return papers.map((paper) => ({
    key: paper.key,
    formerKeys: former.get(paper.key),
    title: paper.title.plain,
    facts: `${byline(paper.authors)} · ${paper.venue.label}`,
    doi: paper.identifiers.doi,
    arxiv: paper.identifiers.arxiv,
    bibtex: formatBibtex(paper),
  }));
}
