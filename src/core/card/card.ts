import type { Library, Paper, ReadingPath, Topic } from '../library/types.ts';
import { readingLoad } from '../course/reading.ts';
import { countedPapers } from '../text/counted-papers.ts';
import { fullName, shortName, type Name, inARow } from '../text/names.ts';

/** What the picture says by which a page is shared. */
export interface Card {
  /** What stands over the title: "NeurIPS 2023", "Topic". */
  readonly label: string;
  readonly title: string;
  /** A sentence under the title. */
  readonly sentence?: string;
  /** The last line in all its forms, longest first: the first that has room is set. */
  readonly lastLine: readonly string[];
}

/** A paper by its title, byline and venue. */
export const paperCard = ({ title, authors, venue }: Paper): Card => ({
  label: venue.label,
  title: title.plain,
  lastLine: bylines(authors),
});

/** A topic by its title and summary. */
export const topicCard = ({ title, summary, papers }: Topic): Card => ({
  label: 'Topic',
  title,
  sentence: summary,
  lastLine: [countedPapers(papers.length)],
});

/** A reading path by its title and the question that its reader can answer at the end. */
export const pathCard = ({ title, question, steps, hours }: ReadingPath): Card => ({
  label: 'Reading path',
  title,
  sentence: question,
  lastLine: [readingLoad(steps.length, hours)],
});

/** The list as a whole, for every page that is about none of these. */
export const listCard = ({ papers, topics, paths }: Library, tagline: string): Card => ({
  label: countedPapers(papers.length),
  title: tagline,
  lastLine: [
    [counted(topics, 'topic'), counted(paths, 'reading path')].filter(Boolean).join(' · '),
  ],
});

const counted = (all: readonly unknown[], word: string): string =>
  all.length ? `${all.length} ${word}${all.length === 1 ? '' : 's'}` : '';

/**
 * A card without the texts that a typeface has not all the letters for: no picture shows
 * a box for a letter.
 *
 * @param canSet whether the typeface of titles, or that of all other texts, has all letters
 * @returns `undefined` where it is the title that cannot be set
 */
export function settable(
  { label, title, sentence, lastLine }: Card,
  canSet: (text: string, face: 'title' | 'text') => boolean,
): Card | undefined {
  if (!canSet(title, 'title')) return undefined;
  return {
    label: canSet(label, 'text') ? label : '',
    title,
    sentence: sentence && canSet(sentence, 'text') ? sentence : undefined,
    lastLine: lastLine.filter((text) => canSet(text, 'text')),
  };
}

/** The byline in ever shorter forms: whole names, family names, then fewer and fewer. */
function bylines(authors: readonly Name[]): string[] {
  const short = authors.map(shortName);
  const cut = short.map((_, left) => {
    const shown = short.slice(0, short.length - 1 - left);
    return shown.length ? `${shown.join(', ')} and ${left + 1} more` : `${short[0]} et al.`;
  });
  return [inARow(authors.map(fullName)), inARow(short), ...(authors.length > 1 ? cut : [])];
}
