import { partsOf } from './parts.ts';

/** The words of the index by which typing errors are mended, each with how many papers have it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Shorter words are too like each other to be mended. */
const shortest = 4;

/** The words of a text that may be meant where one is mistyped: folded, a compound as one word and as its parts. */
function wordsToMend(text: string): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(/[\p{L}\p{N}]+(?:[-‐‑'’./]?[\p{L}\p{N}]+)*/gu))
    for (const word of partsOf(token))
      if (word.length >= shortest && /^\p{L}+\p{N}*$/u.test(word)) found.add(word);
  return found;
}

/** In how many texts each word stands. */
export function countWords(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of wordsToMend(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** In a list as long as this, a word that most papers have is slow to look for and tells nothing. */
const longList = 1000;
const commonShare = 0.3;

/** The words of a long list that are passed over where a query has others; none in a short one. */
export const commonWords = (vocabulary: Vocabulary, papers: number): string[] =>
  papers < longList
    ? []
    : [...vocabulary]
        .filter(([, count]) => count > commonShare * papers)
        .map(([word]) => word)
        .sort();

/** Writes a vocabulary as a file: a word and its count a line, in order. */
export const writeVocabulary = (vocabulary: Vocabulary): string =>
  [...vocabulary]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => (count === 1 ? word : `${word} ${count}`))
    .join('\n');

/** Reads what `writeVocabulary` wrote. */
export const readVocabulary = (file: string): Vocabulary =>
  new Map(
    file.split('\n').map((line) => {
      const [word = '', count = '1'] = line.split(' ');
      return [word, Number(count)];
    }),
  );
