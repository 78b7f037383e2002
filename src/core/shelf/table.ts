import { formatBibtex } from '../cite/bibtex.ts';
import type { Paper } from '../library/types.ts';
import { byline } from '../text/names.ts';

/** A paper of the list as the shelf knows it. */
export interface ShelfPaper {
  readonly key: string;
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
 */
export const shelfTable = (papers: readonly Paper[]): ShelfPaper[] =>
  papers.map((paper) => ({
    key: paper.key,
    title: paper.title.plain,
    facts: `${byline(paper.authors)} · ${paper.venue.label}`,
    doi: paper.identifiers.doi,
    arxiv: paper.identifiers.arxiv,
    bibtex: formatBibtex(paper),
  }));
