import { landingPage } from '../cite/landing-page.ts';
import { hoursToRead } from '../library/effort.ts';
import type { Paper } from '../library/types.ts';
import { countedPapers } from '../text/counted-papers.ts';
import { fullName, inARow } from '../text/names.ts';

/** A paper as a syllabus prints it: the version cited, and what it says in a sentence. */
export interface Reading {
  readonly key: string;
  /** Keys that it had before, where there are some: addresses still name them. */
  readonly formerKeys?: readonly string[];
  readonly title: string;
  /** The list's title, where the version cited bears another. */
  readonly listTitle?: string;
  /** All of them, in reading order. */
  readonly authors: readonly string[];
  /** The whole name of the venue, with volume, pages and year. */
  readonly where: string;
  /** Where the version cited can be found. */
  readonly url?: string;
  readonly summary?: string;
  readonly isWithdrawn: boolean;
  /** Whole hours to read it with care, by our own estimate. */
  readonly hours: number;
}

/**
 * Reads a paper as a syllabus prints it.
 *
 * @param formerKeys keys that it had before, where there are some
 */
export const readingOf = (paper: Paper, formerKeys?: readonly string[]): Reading => ({
  key: paper.key,
  formerKeys,
  title: paper.citedTitle.plain,
  listTitle: paper.title.plain === paper.citedTitle.plain ? undefined : paper.title.plain,
  authors: paper.authors.map(fullName),
  where: paper.venue.details,
  url: landingPage(paper),
  summary: paper.note?.summary,
  isWithdrawn: paper.withdrawn !== undefined,
  hours: hoursToRead([paper]),
});

/** The most names of a byline; of more, the first of them and how many follow. */
const mostNames = 8;
const namesBeforeOthers = 6;

/** The authors as a syllabus prints them: "A", "A and B", "A, B and C", "A, B, … and 33 others". */
export function readingByline(authors: readonly string[]): string {
  if (authors.length > mostNames) {
    const rest = authors.length - namesBeforeOthers;
    return `${authors.slice(0, namesBeforeOthers).join(', ')} and ${rest} others`;
  }
  return inARow(authors);
}

/** How many papers, and how long they take: "6 papers · about 9 hours". */
export const readingLoad = (count: number, hours: number): string =>
  `${countedPapers(count)} · about ${hours === 1 ? '1 hour' : `${hours} hours`}`;
