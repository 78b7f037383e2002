import { countedPapers } from '../text/counted-papers.ts';

/** What came of an import, in numbers of papers. */
export interface ImportResult {
  readonly found: number;
  readonly taken: number;
  readonly kept: number;
  readonly unknown: number;
}

/** What is said of those of which something here was kept, and of those not on the list. */
export interface ImportWords {
  readonly kept: string;
  readonly unknown: string;
}

export const jsonWords: ImportWords = {
  kept: 'newer here and kept',
  unknown: 'not on this list',
};

export const bibtexWords: ImportWords = {
  kept: 'marked otherwise here and kept as here',
  unknown: 'not on this list and left out',
};

/** Says what came of an import: "12 marks taken over. 3 newer here and kept." */
export function importSummary(
  { found, taken, kept, unknown }: ImportResult,
  words: ImportWords,
): string {
  if (found === 0 && unknown === 0) return 'The file holds no mark.';
  const sentences = [
    taken === 0
      ? 'Nothing new taken over.'
      : `${taken === 1 ? '1 mark' : `${taken} marks`} taken over.`,
    kept > 0 && `${kept} ${words.kept}.`,
    unknown > 0 && `${countedPapers(unknown)} ${words.unknown}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}
